/** The provisional licence shown at a roadside or to an employer: proved by its owner, verified by strangers. */
import { beforeAll, expect, test } from "vitest";
import { password } from "#dev/people.ts";
import { save, wordsOfPdf } from "./papers.ts";
import { onOneLine, openVisitor, type Visitor } from "./visitor.ts";

let link: string;
let jade: Visitor;

/** The same link with one letter of its facts changed. */
const changed = (text: string): string => {
  const at = text.lastIndexOf(".") - 20;
  return `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
};

/** The result that browser code shows. */
const outcomeOn = async ({ page }: Visitor): Promise<string> => {
  const shown = page.locator("[data-verify] [data-outcome]:not([hidden])");
  await shown.waitFor();
  return onOneLine(await shown.innerText());
};

beforeAll(async () => {
  jade = await openVisitor();
  await jade.goTo("/connexion");
  await jade.page.getByLabel("Adresse électronique").fill("jade.roussel@demo.example");
  await jade.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await jade.press("Se connecter");
});

test("M2: once an agent has seen the certificate, its owner opens the proof of the provisional licence", async () => {
  await jade.follow(jade.page.getByRole("link", { name: /permis de conduire|Carte|Suivre|Voir/ }).first());
  await jade.follow("Preuve du permis provisoire");
  expect(await jade.words()).toContain("Roussel");
  expect(await jade.words()).toContain("Valable en France seulement");
  const square = jade.page.getByRole("img", { name: /QR code/ });
  expect(await square.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0)).toBe(
    true,
  );
  link = (await jade.page.getByRole("link", { name: "Ouvrir la vérification" }).getAttribute("href")) ?? "";
  expect(link).toContain("/verifier#TP1.");
  expect(await wordsOfPdf(await save(jade, "Télécharger la preuve (PDF)"))).toContain("Jade");
});

test("M2: a stranger opens the scanned link and reads it is true; the code never leaves the device", async () => {
  const officer = await openVisitor();
  const asked: string[] = [];
  officer.page.on("request", (request) =>
    // A browser names the whole address to its tools; what it sends ends before the number sign.
    asked.push(`${request.url().split("#")[0]} ${request.postData() ?? ""}`),
  );
  await officer.goTo(new URL(link).pathname + new URL(link).hash);
  const told = await outcomeOn(officer);
  expect(told).toContain("encore valable");
  expect(told).toContain("Roussel");
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((what) => what.includes("TP1"))).toEqual([]);
  expect(officer.page.url()).not.toContain("TP1");
});

test("M2: without a network, the page already open tells a true proof from a changed one", async () => {
  const officer = await openVisitor();
  await officer.goTo("/verifier");
  await officer.context.setOffline(true);
  const scan = (hash: string) =>
    officer.page.evaluate((code) => {
      location.hash = code;
    }, hash);
  await scan(new URL(link).hash);
  expect(await outcomeOn(officer)).toContain("Roussel");
  await scan(changed(new URL(link).hash));
  await officer.page.getByText("Cette preuve n’est pas authentique").waitFor();
  expect(await outcomeOn(officer)).not.toContain("Roussel");
  await officer.context.setOffline(false);
});

test("M2: without scripts, the link is pasted and answered; one changed letter is refused", async () => {
  const employer = await openVisitor({ javaScript: false });
  await employer.goTo("/");
  await employer.follow("Vérifier un permis provisoire");
  await employer.page.getByLabel("Code ou lien de la preuve").fill(link);
  expect(await employer.press("Vérifier")).toBe(200);
  expect(await employer.words()).toContain("encore valable");
  expect(await employer.words()).toContain("Roussel");
  await employer.page.getByLabel("Code ou lien de la preuve").fill(changed(link));
  expect(await employer.press("Vérifier")).toBe(422);
  expect(await employer.words()).toContain("n’est pas authentique");
  expect(await employer.words()).not.toContain("Roussel");
});

test("M2: in English, the same proof is verified in English", async () => {
  const renter = await openVisitor({ locale: "en-GB" });
  await renter.goTo(new URL(link).pathname + new URL(link).hash);
  expect(await outcomeOn(renter)).toContain("still valid");
});

test("M2: a browser that cannot verify alone keeps the scanned code ready, and the service answers", async () => {
  const officer = await openVisitor();
  await officer.context.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined }));
  await officer.goTo(new URL(link).pathname + new URL(link).hash);
  expect(await outcomeOn(officer)).toContain("ne sait pas vérifier seul");
  expect(await officer.press("Vérifier")).toBe(200);
  expect(await officer.words()).toContain("encore valable");
  expect(await officer.words()).toContain("Roussel");
});

/** Pictures turned and cropped, before they are sent and afterwards, with scripts and without. */
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { fillPage, saveAndContinue } from "./answering.ts";
import { camille, createAccount, signIn, someAddress, startApplication } from "./applicant.ts";
import { inspect } from "./inspection.ts";
import { chooseFiles, choosePaper, sample } from "./papers.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

let withScripts: Visitor;
let without: Visitor;
let reference: string;

beforeAll(async () => {
  withScripts = await openVisitor({ isPhone: true });
  const email = someAddress("cadreuse");
  await createAccount(withScripts, email);
  reference = await startApplication(withScripts);
  const answers = await camille();
  for (const place of ["demandeur", "nom", "pays", "adresse", "logement"]) {
    await withScripts.goTo(`/demandes/${reference}/${place}`);
    await fillPage(withScripts, answers);
    await withScripts.press(saveAndContinue);
  }
  without = await openVisitor({ javaScript: false });
  await signIn(without, email);
});

const openIdentity = async (visitor: Visitor) => {
  await visitor.goTo(`/demandes/${reference}/pieces/identite`);
  await choosePaper(visitor, { paper: "nationalIdentityCard" });
};

/** The size of the picture shown on the page, as the service drew it. */
const sizeOf = async ({ page }: Visitor, where: string) => {
  const picture = page.locator(where).first();
  const address = new URL((await picture.getAttribute("src")) ?? "", page.url()).href;
  const answer = await page.request.get(address);
  const { width = 0, height = 0 } = await sharp(await answer.body()).metadata();
  return { width, height };
};

const nothingSent = "Rien n’est envoyé tant que vous n’appuyez pas sur « Envoyer ».";

test("a blurred picture is advised on before it is sent, and nothing leaves the device until then", async () => {
  await openIdentity(withScripts);
  const { page } = withScripts;
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.url().startsWith("http")) requests.push(`${request.method()} ${request.url()}`);
  });
  await chooseFiles(withScripts, { front: "quality/card-2021-blurred.jpg" });
  await page.getByText(/L’image est floue/).waitFor();
  expect(await page.getByText(nothingSent).count()).toBe(1);
  await inspect(page, true);
  await chooseFiles(withScripts, { front: "identity-card-leroy-front.jpg" });
  await page.getByText("L’image paraît nette et bien éclairée.").waitFor();
  expect(await page.getByText(/L’image est floue/).isVisible()).toBe(false);
  expect(await page.locator(".tp-preview").count()).toBe(1);
  expect(requests).toEqual([]);
});

test("it is cropped with the keyboard and turned, and comes so", async () => {
  const { page } = withScripts;
  const bottom = page.getByRole("slider", { name: "Couper en bas" });
  await bottom.focus();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowUp");
  expect(await bottom.getAttribute("aria-valuetext")).toBe("10\u00a0% coupés");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowUp");
  expect(await bottom.getAttribute("aria-valuenow")).toBe("14");
  await page.getByRole("button", { name: "Tourner à droite" }).click();
  // What was at the foot is now on the left.
  const left = page.getByRole("slider", { name: "Couper à gauche" });
  expect(await left.getAttribute("aria-valuenow")).toBe("14");
  expect(await bottom.getAttribute("aria-valuenow")).toBe("0");
  await withScripts.press("Envoyer");
  expect(await page.getByText(/Vous avez tourné ou recadré cette image/).count()).toBe(1);
  const whole = await sharp(sample("identity-card-leroy-front.jpg")).metadata();
  const { width, height } = await sizeOf(withScripts, ".tp-slot__picture img");
  expect(width / height).toBeCloseTo((whole.height * 0.86) / whole.width, 1);
});

test("a finger moves a side of the frame", async () => {
  await withScripts.follow(/^Tourner ou recadrer/);
  const { page } = withScripts;
  await page.locator("summary").filter({ hasText: "Recadrer" }).click();
  const top = page.getByRole("slider", { name: "Couper en haut" });
  await top.scrollIntoViewIfNeeded();
  const stage = await page.locator(".tp-stage").boundingBox();
  const handle = await top.boundingBox();
  if (stage === null || handle === null) throw new Error("there is nothing to move");
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + stage.height / 4, { steps: 5 });
  await page.mouse.up();
  expect(Number(await top.getAttribute("aria-valuenow"))).toBe(25);
  await inspect(page, true);
  const before = await sizeOf(withScripts, ".tp-stage img");
  await withScripts.press("Recadrer");
  const after = await sizeOf(withScripts, ".tp-stage img");
  expect(after.height / before.height).toBeCloseTo(0.75, 1);
});

/** A card that somebody photographed from far away. */
const cardOnTable = async () => {
  const card = await sharp(sample("identity-card-leroy-front.jpg")).resize(1100).toBuffer();
  const table = { width: 2000, height: 1500, channels: 3, background: "#3a4a3c" } as const;
  return sharp({ create: table })
    .composite([{ input: card, left: 500, top: 300 }])
    .jpeg()
    .toBuffer();
};

test("without scripts, the edges found are proposed, kept in one press, and undone in another", async () => {
  await openIdentity(without);
  const { page } = without;
  await without.follow(/^Remplacer/);
  await page.getByLabel("Photo ou fichier du recto", { exact: true }).setInputFiles({
    name: "carte.jpg",
    mimeType: "image/jpeg",
    buffer: await cardOnTable(),
  });
  await without.press("Envoyer");
  await without.press(/^Recadrer ainsi/);
  expect(await page.getByRole("button", { name: /^Recadrer ainsi/ }).count()).toBe(0);
  expect(await page.getByText(/Vous avez tourné ou recadré cette image/).count()).toBe(1);
  const cropped = await sizeOf(without, ".tp-slot__picture img");
  expect(Math.abs(cropped.width - 1100)).toBeLessThan(80);
  await without.follow(/^Tourner ou recadrer/);
  await without.press("Revenir à l’image telle qu’envoyée");
  expect(await sizeOf(without, ".tp-stage img")).toEqual({ width: 2000, height: 1500 });
});

test("without scripts, a picture is turned by buttons and cropped by numbers", async () => {
  const { page } = without;
  const typed = (name: string) => page.getByRole("textbox", { name, exact: true });
  await without.press("Tourner à gauche");
  expect(await sizeOf(without, ".tp-stage img")).toEqual({ width: 1500, height: 2000 });
  await page.locator("summary").filter({ hasText: "Recadrer" }).click();
  await typed("Couper à gauche").fill("beaucoup");
  expect(await without.press("Recadrer")).toBe(422);
  expect(await page.getByText("Indiquez un nombre de 0 à 90.").count()).toBeGreaterThan(0);
  await typed("Couper à gauche").fill("50");
  await typed("Couper à droite").fill("90");
  expect(await without.press("Recadrer")).toBe(422);
  expect(await without.words()).toContain("Gardez-en une plus grande partie.");
  await page.locator("summary").filter({ hasText: "Recadrer" }).click();
  await typed("Couper à gauche").fill("20,5");
  await typed("Couper à droite").fill("0");
  expect(await without.press("Recadrer")).toBe(200);
  const { width, height } = await sizeOf(without, ".tp-stage img");
  expect([Math.abs(width - 1500 * 0.795) < 3, height]).toEqual([true, 2000]);
  await without.follow("Terminer");
  expect(await page.getByText(/Vous avez tourné ou recadré cette image/).count()).toBe(1);
});

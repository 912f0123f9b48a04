/** From the front door to one's own reason for applying, or to what to do instead, by plain choices. */
import { expect, test } from "vitest";
import { procedureIds } from "#domain/procedure-ids.ts";
import { password, referenceIn, signIn, someAddress } from "./applicant.ts";
import { linkIn, readMessage } from "./demonstration.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

const choose = async (visitor: Visitor, option: string | RegExp): Promise<void> => {
  await visitor.page.getByRole("radio", { name: option, exact: typeof option === "string" }).check();
  await visitor.press("Continuer");
};

test("M15: a lost licence leads to its reason, whose choice outlasts the creation of the account", async () => {
  const visitor = await openVisitor();
  await visitor.goTo("/");
  await visitor.follow("Trouver ma demande");
  expect(await visitor.title()).toBe("Quelle demande est la mienne ?");
  await choose(visitor, /perdu, volé ou abîmé, ou n’est jamais arrivé/);
  await choose(visitor, "Je l’ai perdu");
  expect(await visitor.title()).toBe("Perte du permis");
  expect(await visitor.words()).toContain("25 € de droit de timbre (12,50 € en Guyane)");
  await visitor.follow("Voir ce qu’il faut préparer");
  expect(new URL(visitor.page.url()).searchParams.get("demande")).toBe("perte");
  await visitor.goTo("/demarches/perte");
  await visitor.follow("Commencer cette demande");

  const email = someAddress("perte");
  expect(await visitor.words()).toContain("Votre demande : Perte du permis.");
  await visitor.page.getByLabel("Adresse électronique").fill(email);
  await visitor.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await visitor.press("Créer mon compte");
  const elsewhere = await openVisitor();
  await elsewhere.goTo(linkIn(await readMessage(email, "Confirmez votre adresse électronique")));
  await elsewhere.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await elsewhere.press("Confirmer mon adresse");
  expect(await elsewhere.title()).toBe("Perte du permis");
  await elsewhere.press("Commencer cette demande");
  const reference = referenceIn(elsewhere);
  await elsewhere.goTo("/demarches/perte");
  await elsewhere.follow("Reprendre ma demande");
  expect(elsewhere.page.url()).toContain(reference);

  await signIn(visitor, email);
  expect(await visitor.words()).toContain("Perte du permis");
  await visitor.goTo("/demarches/deterioration");
  await visitor.press("Commencer cette demande");
  expect(referenceIn(visitor)).not.toBe(reference);
});

test("M15: without scripts, a training ends at the driving school, with what to bring", async () => {
  const visitor = await openVisitor({ javaScript: false });
  await visitor.goTo("/");
  await visitor.follow("Trouver ma demande");
  await visitor.press("Continuer");
  await visitor.page.getByRole("alert").waitFor();
  await choose(visitor, /J’ai suivi une formation/);
  await choose(visitor, /remorque/);
  expect(await visitor.words()).toContain("C’est l’auto-école qui fait cette demande");
  expect(await visitor.words()).toContain("Code photo-signature");
  expect(await visitor.page.getByRole("link", { name: "Commencer cette demande" }).count()).toBe(0);
  await visitor.follow("Choix précédent");
  await choose(visitor, /125/);
  expect(await visitor.title()).toBe("L’attestation suffit, avec le permis B");
  await visitor.follow("Recommencer");
  expect(await visitor.title()).toBe("Quelle demande est la mienne ?");
});

test("M15: without scripts and in English, an overseas licence is used as it is, a suspension leads to its reason", async () => {
  const visitor = await openVisitor({ javaScript: false, locale: "en-GB" });
  const next = async (option: RegExp): Promise<void> => {
    await visitor.page.getByRole("radio", { name: option }).check();
    await visitor.press("Continue");
  };
  await visitor.goTo("/");
  await visitor.follow("Find my application");
  await next(/another country or from overseas/);
  await next(/Saint-Pierre-et-Miquelon/);
  expect(await visitor.words()).toContain("it is used as it is");
  await visitor.follow("Start again");
  await next(/suspended, annulled or invalidated/);
  await next(/more than a month/);
  expect(await visitor.title()).toBe("Licence back after suspension");
});

test("M15: every reason is in the list, and its page says what it is", async () => {
  const visitor = await openVisitor();
  await visitor.goTo("/demarches");
  const links = visitor.page.getByRole("main").getByRole("link");
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const reasons = addresses.filter((address) => address.startsWith("/demarches/"));
  expect(reasons).toHaveLength(procedureIds.length);
  for (const address of reasons)
    expect((await visitor.context.request.get(address)).status(), address).toBe(200);
  expect(await visitor.goTo("/demarches/echange-permis-etranger")).toBe(200);
  expect(await visitor.goTo("/demarches/inconnue")).toBe(404);
});

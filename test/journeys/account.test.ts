/** What the account lets one do besides applying: find one's way back in, change how one is reached, leave. */
import { beforeAll, expect, test } from "vitest";
import { createAccount, password, signIn, someAddress, someMobile } from "./applicant.ts";
import { codeIn, linkIn, messagesTo, readMessage } from "./demonstration.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

const email = someAddress("compte");
const newPassword = "trois girafes au petit déjeuner";
let person: Visitor;

beforeAll(async () => {
  person = await openVisitor();
  await createAccount(person, email);
});

test("M1: an address or a password that cannot be used is told, and the address stays", async () => {
  const visitor = await openVisitor();
  await visitor.goTo("/inscription");
  await visitor.page.getByLabel("Adresse électronique").fill("pas une adresse");
  await visitor.page.getByLabel("Mot de passe", { exact: true }).fill("trop court");
  expect(await visitor.press("Créer mon compte")).toBe(422);
  expect(await visitor.page.getByLabel("Adresse électronique").inputValue()).toBe("pas une adresse");
  await visitor.page.getByLabel("Adresse électronique").fill(someAddress("court"));
  await visitor.page.getByLabel("Mot de passe", { exact: true }).fill("trop court");
  expect(await visitor.press("Créer mon compte")).toBe(422);
  expect(await visitor.words()).toContain("Choisissez un mot de passe d’au moins 12 caractères.");
});

test("M1: creating an account with a known address says nothing of it, but to its owner", async () => {
  const visitor = await openVisitor();
  await visitor.goTo("/inscription");
  await visitor.page.getByLabel("Adresse électronique").fill(email);
  await visitor.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  expect(await visitor.press("Créer mon compte")).toBe(200);
  expect(await visitor.title()).toBe("Ouvrez le message que nous venons d’envoyer");
  await readMessage(email, "Vous avez déjà un compte");
});

test("M1: a wrong password and an unknown address get the same answer", async () => {
  const visitor = await openVisitor();
  const said = new Set<string>();
  for (const address of [email, someAddress("inconnue")]) {
    await signIn(visitor, address, "ce n’est pas le bon");
    said.add(await visitor.page.getByRole("alert").innerText());
  }
  expect(said.size).toBe(1);
});

test("M1: a forgotten password is replaced through a link that serves once", async () => {
  const visitor = await openVisitor();
  await visitor.goTo("/connexion");
  await visitor.follow("Mot de passe oublié");
  await visitor.page.getByLabel("Adresse électronique").fill(email);
  await visitor.press("Recevoir le lien");
  const link = linkIn(await readMessage(email, "Choisissez un nouveau mot de passe"));
  await visitor.goTo(link);
  await visitor.page.getByLabel("Nouveau mot de passe").fill(newPassword);
  await visitor.press("Changer le mot de passe");
  await readMessage(email, "Votre mot de passe a changé");
  await visitor.goTo(link);
  expect(await visitor.title()).toBe("Ce lien n’est plus valable");

  // Everybody who was signed in with the old one is out.
  await person.goTo("/compte");
  expect(await person.words()).toContain("Connectez-vous pour continuer.");
  await signIn(person, email, password);
  expect(await person.words()).toContain("ne correspond pas");
  await signIn(person, email, newPassword);
  expect(await person.title()).toContain("Mes demandes");
});

test("M3: wrong codes for a mobile are told; confirmed, the number receives texts; removed, it receives none", async () => {
  const mobile = someMobile();
  const recipient = `+33${mobile.slice(1)}`;
  await person.goTo("/compte/mobile");
  await person.page.getByLabel("Numéro de mobile").fill("12");
  expect(await person.press("Recevoir un code")).toBe(422);
  await person.page.getByLabel("Numéro de mobile").fill(mobile);
  await person.press("Recevoir un code");
  const code = codeIn(await readMessage(recipient, "pour confirmer ce numéro"));
  await person.page.getByLabel("Code reçu").fill(code === "000000" ? "000001" : "000000");
  expect(await person.press("Confirmer ce numéro")).toBe(422);
  expect(await person.words()).toContain("Ce code n’est pas le bon.");
  await person.page.getByLabel("Code reçu").fill(code);
  await person.press("Confirmer ce numéro");
  await person.follow("Retirer ce numéro");
  await person.page.getByLabel("Mot de passe actuel").fill(newPassword);
  await person.press("Retirer le numéro");
  expect(await person.words()).toContain("Le numéro est retiré.");
  expect((await messagesTo(recipient)).length).toBeLessThanOrEqual(2);
});

test("M1: signed out, the account is closed in this browser", async () => {
  await person.press("Se déconnecter");
  await person.goTo("/compte");
  expect(await person.words()).toContain("Connectez-vous pour continuer.");
});

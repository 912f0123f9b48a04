/** The desk in the hands of people who do this all day: two agents and a supervisor at once, without a mouse. */
import { beforeAll, expect, test } from "vitest";
import { openDesk, openFile, takeReturns, untilRead } from "./agent.ts";
import { fileApplication, maëlys, papersOfMaëlys, someAddress } from "./applicant.ts";
import { linkIn, readMessage } from "./demonstration.ts";
import { easyFile, type Place } from "./easy-file.ts";
import { enter, open, tabTo } from "./keyboard.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

let agnès: Visitor;
let karim: Visitor;
let sofia: Visitor;

beforeAll(async () => {
  agnès = await openDesk("Agnès Roux");
  karim = await openDesk("Karim Haddad");
  sofia = await openDesk("Sofia Lambert");
});

type Keys = {
  readonly key: (name: string) => Promise<void>;
  readonly opens: (name: string) => Promise<void>;
};

/** Presses keys and counts them: `opens` waits for the page that a key leads to. */
const keyboardOf = (agent: Visitor, pressed: string[]): Keys => ({
  key: async (name) => {
    pressed.push(name);
    await agent.page.keyboard.press(name);
  },
  opens: async (name) => {
    pressed.push(name);
    await agent.arrive(() => agent.page.keyboard.press(name));
  },
});

const filed = async (who: string) => {
  const applicant = await openVisitor();
  const email = someAddress(who);
  const reference = await fileApplication(applicant, await maëlys(), papersOfMaëlys, email);
  return { applicant, email, reference };
};

/** From the queue to a file, by the search: as if it were the next of the view. */
const holding = async (agent: Visitor, reference: string): Promise<void> => {
  await openFile(agent, reference);
  await untilRead(agent);
  await agent.arrive(() => agent.page.keyboard.press("p"));
};

/** An easy file, alone in the view of its department once everything of it was read. */
const easyOneIn = async (agent: Visitor, place: Place, who: string) => {
  const applicant = await openVisitor();
  const { answers, papers } = await easyFile(place);
  const email = someAddress(who);
  const reference = await fileApplication(applicant, answers, papers, email);
  await openFile(agent, reference);
  await untilRead(agent);
  await takeReturns(agent);
  await agent.goTo(`/agents?departements=${place.postalCode.slice(0, 2)}`);
  return { applicant, email, reference };
};

test("an easy file, taken as the next one, is decided with at most four keys", async () => {
  const place = { postalCode: "01000", town: "Bourg-en-Bresse" };
  const { reference, email } = await easyOneIn(agnès, place, "facile");
  await agnès.arrive(() => agnès.page.keyboard.press("n"));
  expect(agnès.page.url()).toContain(reference);
  expect(await agnès.words()).not.toContain("un doute relevé");
  const pressed: string[] = [];
  const { opens } = keyboardOf(agnès, pressed);
  await opens("i");
  await opens("t");
  await opens("v");
  await opens("Enter");
  expect(await agnès.words()).toContain("Permis en fabrication");
  await readMessage(email, "Votre demande est acceptée");
  expect(pressed.length).toBeLessThanOrEqual(4);
});

test("a supplement with one marked document takes at most ten keys after “next”, and shows the applicant the place", async () => {
  const place = { postalCode: "07000", town: "Privas" };
  const { reference, email, applicant } = await easyOneIn(karim, place, "cadre");
  await karim.arrive(() => karim.page.keyboard.press("n"));
  expect(karim.page.url()).toContain(reference);
  const pressed: string[] = [];
  const { key, opens } = keyboardOf(karim, pressed);
  await opens("i");
  await key("r");
  await key("2");
  await key("m");
  await key("ArrowDown");
  await key("Enter");
  expect(await karim.page.getByRole("status").innerText()).toContain("L’endroit est montré");
  await opens("Enter");
  await opens("s");
  await opens("Enter");
  expect(pressed.length).toBeLessThanOrEqual(10);

  await applicant.goTo(linkIn(await readMessage(email, "Complétez votre demande")));
  await applicant.follow(applicant.page.getByRole("link", { name: "Répondre au complément" }).first());
  expect(await applicant.words()).toContain("La pièce est coupée");
  expect(await applicant.page.locator(".tp-marks rect").count()).toBe(1);
});

test("nothing but the keyboard is needed to refuse with a second agent, who may send the file back", async () => {
  const { reference } = await filed("quatre-yeux");
  await holding(agnès, reference);
  await open(agnès, "i");
  await open(agnès, "x");
  await tabTo(agnès, "Votre identité n’est pas établie");
  await agnès.page.keyboard.press("Space");
  await enter(agnès, "Proposer le refus");
  expect(await agnès.words()).toContain("un autre agent doit regarder le dossier");

  await holding(karim, reference);
  expect(await karim.words()).toContain("Agnès Roux propose de refuser cette demande.");
  await karim.page.keyboard.press("r");
  await tabTo(karim, "Pourquoi vous n’êtes pas d’accord");
  await karim.page.keyboard.type("Le certificat dit le contraire.");
  await enter(karim, "Renvoyer au premier agent");

  await openFile(agnès, reference);
  const words = await agnès.words();
  expect(words).toContain("Entre vos mains");
  expect(words).toContain("Le certificat dit le contraire.");
});

test("a slip is corrected by the agent, told to the applicant, who writes to the office and is answered", async () => {
  const { reference, email, applicant } = await filed("erreur");
  await holding(agnès, reference);
  await agnès.arrive(() => agnès.page.keyboard.press("i"));
  await agnès.follow(/Corriger : Commune$/);
  await agnès.page.getByLabel("Réponse corrigée").fill("Villeurbanne");
  await agnès.page.getByLabel("Pourquoi, d’après quelle pièce").fill("La facture dit Villeurbanne.");
  await agnès.press("Corriger cette erreur de saisie");

  await applicant.goTo(linkIn(await readMessage(email, "Nous avons corrigé une erreur de saisie")));
  expect(await applicant.words()).toContain("est devenu « Villeurbanne »");
  await applicant.follow("Écrire au service");
  await applicant.page.getByLabel("Votre message").fill("C’est bien Villeurbanne, merci.");
  await applicant.press("Envoyer le message");

  await openFile(agnès, reference);
  expect(await agnès.words()).toContain("C’est bien Villeurbanne, merci.");
  await agnès.page.keyboard.press("c");
  expect(await agnès.words()).toContain("C’est bien Villeurbanne, merci.");
  await tabTo(agnès, "Message au demandeur");
  await agnès.page.keyboard.type("Merci, votre dossier avance.");
  await agnès.press("Envoyer le message");
  await applicant.goTo(linkIn(await readMessage(email, "Un message vous attend")));
  await applicant.follow("Lire les messages et répondre");
  expect(await applicant.words()).toContain("Merci, votre dossier avance.");
});

test("an answer that the office asks to correct is corrected by the applicant, and nothing else is open", async () => {
  const { reference, email, applicant } = await filed("reponse");
  await holding(agnès, reference);
  await agnès.arrive(() => agnès.page.keyboard.press("i"));
  await agnès.follow(/Corriger : Commune de naissance$/);
  await agnès.page.getByLabel("Ce que lira le demandeur").fill("Votre carte dit Bron.");
  await agnès.press("Demander au demandeur de corriger");
  await agnès.arrive(() => agnès.page.keyboard.press("s"));
  expect(await agnès.words()).toContain("Votre carte dit Bron.");
  await agnès.press("Envoyer la demande de complément");

  await applicant.goTo(linkIn(await readMessage(email, "Complétez votre demande")));
  await applicant.follow(applicant.page.getByRole("link", { name: "Répondre au complément" }).first());
  await applicant.follow("Corriger vos réponses");
  await applicant.page.getByLabel("Commune de naissance").fill("Bron");
  await applicant.press("Enregistrer les corrections");
  await applicant.press("Envoyer le complément");
  await openFile(agnès, reference);
  const words = await agnès.words();
  expect(words).toContain("Bron");
  expect(words).toContain("Entre vos mains");
});

test("a supervisor reads what agents hold, and decides nothing in their place", async () => {
  const { reference } = await filed("encadrement");
  await holding(agnès, reference);
  await openFile(sofia, reference);
  expect(await sofia.words()).toContain("Agnès Roux a pris ce dossier.");
  expect(await sofia.page.getByRole("button", { name: /^(Accepter|Refuser|Commencer)/ }).count()).toBe(0);
});

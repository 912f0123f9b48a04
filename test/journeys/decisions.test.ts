/** How an application may end otherwise than by a licence, and what happens when two people act at once. */
import { beforeAll, expect, test } from "vitest";
import type { Answers } from "#domain/questions.ts";
import { acceptDocument, confirm, openDesk, openFile } from "./agent.ts";
import { fileApplication, maëlys, papersOfMaëlys, someAddress } from "./applicant.ts";
import { linkIn, readMessage } from "./demonstration.ts";
import { nameOf, save, wordsOfPdf } from "./papers.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

type Filed = {
  readonly applicant: Visitor;
  readonly email: string;
  readonly reference: string;
  readonly answers: Answers & { readonly birthName: string };
};

let agnès: Visitor;
let karim: Visitor;
/** Taken, examined, then refused, from one test to the next. */
let refused: Filed;

beforeAll(async () => {
  refused = await file("refus");
  agnès = await openDesk("Agnès Roux");
  karim = await openDesk("Karim Haddad");
});

/** Files an application for somebody whose way to the desk is told elsewhere. */
const file = async (who: string): Promise<Filed> => {
  const applicant = await openVisitor();
  const email = someAddress(who);
  const answers = await maëlys();
  return {
    applicant,
    email,
    answers,
    reference: await fileApplication(applicant, answers, papersOfMaëlys, email),
  };
};

test("M13: of two agents who take a file at once, the second is told and nothing is overwritten", async () => {
  const { reference } = refused;
  await openFile(agnès, reference);
  await openFile(karim, reference);
  await agnès.press(/^Prendre ce dossier/);
  expect(await karim.press(/^Prendre ce dossier/)).toBe(409);
  expect(await karim.page.getByRole("alert").innerText()).toContain(
    "ce dossier est entre les mains d’un autre agent",
  );
  await openFile(karim, reference);
  expect(await karim.words()).toContain("Agnès Roux a pris ce dossier.");
});

test("M13: an agent who decides on a screen that is out of date is told, and nothing is overwritten", async () => {
  const { reference } = refused;
  const sameAgentElsewhere = await openDesk("Agnès Roux");
  await openFile(agnès, reference);
  await agnès.press(/^Commencer l’instruction/);
  await openFile(sameAgentElsewhere, reference);
  await acceptDocument(agnès, "identityProof");
  await sameAgentElsewhere.page.getByText(/^Refuser la pièce/).click();
  await sameAgentElsewhere.page.getByRole("radio").first().check();
  expect(await sameAgentElsewhere.press(/^Refuser pour ce motif/)).toBe(409);
  expect(await sameAgentElsewhere.page.getByRole("alert").innerText()).toContain("Le dossier a changé");
  await openFile(agnès, reference);
  const identity = agnès.page.getByRole("navigation", { name: "Pièces" }).getByRole("link", {
    name: nameOf("identityProof"),
  });
  expect(await identity.innerText()).toContain("Acceptée");
});

test("M13: a refusal says its reasons, the law they rest on and the ways of appeal, on the page and in the letter", async () => {
  const { applicant, email, reference, answers } = refused;
  await openFile(agnès, reference);
  await agnès.follow("Refuser la demande");
  expect(await agnès.press("Proposer le refus")).toBe(422);
  expect(await agnès.page.getByRole("alert").innerText()).toContain("Choisissez au moins un motif");
  const ground = agnès.page.getByRole("group", { name: "Motifs du refus" }).getByRole("checkbox").first();
  await ground.check();
  const reason = await agnès.page.locator(`label[for="${await ground.getAttribute("id")}"]`).innerText();
  await agnès.press("Préparer la lettre");
  expect(await agnès.words()).toContain("La lettre est prête à relire");
  await agnès.press("Proposer le refus");
  expect(await agnès.words()).toContain("un autre agent doit regarder le dossier");
  await applicant.goTo(`/demandes/${reference}`);
  expect(await applicant.words()).not.toContain(reason);

  await confirm(karim, reference, "Confirmer le refus");
  const message = await readMessage(email, "Une décision a été prise sur votre demande");
  expect(message.text).toContain("tribunal administratif");
  await applicant.goTo(linkIn(message));
  const words = await applicant.words();
  expect(words).toContain("Votre demande est refusée");
  expect(words).toContain(reason);
  expect(words).toContain("recours gracieux");
  const letter = await wordsOfPdf(await save(applicant, "Télécharger la lettre de refus (PDF)"));
  expect(letter).toContain(answers.birthName);
  expect(letter).toContain(reference);
  expect(letter).toContain("tribunal administratif");
});

test("M13: the applicant withdraws, is told so, and may apply again; the desk has nothing left to decide", async () => {
  const { applicant, email, reference } = await file("abandon");
  await openFile(agnès, reference);
  await applicant.goTo(`/demandes/${reference}`);
  await applicant.follow("Abandonner la demande");
  await applicant.press("Oui, abandonner cette demande");
  expect(await applicant.words()).toContain("Votre demande est abandonnée.");
  await readMessage(email, "Votre demande est abandonnée");
  expect(await agnès.press(/^Prendre ce dossier/)).toBe(409);
  await openFile(agnès, reference);
  expect(await agnès.words()).toContain("Rien à décider à cette étape.");
  await applicant.goTo("/demarches/premier-permis");
  expect(await applicant.page.getByRole("button", { name: "Commencer cette demande" }).count()).toBe(1);
});

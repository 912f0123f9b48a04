/** The applicant's whole way, from the front door to the confirmation, in a browser that runs no script. */
import { beforeAll, expect, test } from "vitest";
import { answerQuestions, fillPage, saveAndContinue } from "./answering.ts";
import {
  camille,
  createAccount,
  giveEPhoto,
  papersOfCamille,
  sendApplication,
  signIn,
  someAddress,
  someMobile,
  startApplication,
} from "./applicant.ts";
import { codeIn, readMessage } from "./demonstration.ts";
import { giveDocuments, nameOf, save, wordsOfPdf } from "./papers.ts";
import { depositPhoto } from "./photographer.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

const email = someAddress("sans-script");
const mobile = someMobile();
let applicant: Visitor;
let answers: Awaited<ReturnType<typeof camille>>;
let reference: string;

beforeAll(async () => {
  applicant = await openVisitor({ javaScript: false });
  answers = await camille();
});

test("M15: without scripts, a few questions give the list of what to prepare", async () => {
  await applicant.goTo("/preparer?demande=premier-permis");
  await applicant.choose(/^Pour qui/, "Pour moi");
  await applicant.page.getByLabel(/^Quel âge/).fill("18");
  await applicant.choose(/nationalité/, "Française");
  await applicant.press("Continuer");
  await applicant.choose("Habitez-vous en France ?", "Oui");
  await applicant.choose("Comment êtes-vous logé ?", "Hébergé par quelqu’un");
  await applicant.press("Continuer");
  await applicant.choose("Avez-vous un permis de conduire français ?", "Non, pas encore");
  await applicant.choose("Quelle catégorie a été obtenue à l’examen ?", "B");
  await applicant.choose(/^Avez-vous réussi/, "Oui");
  await applicant.choose(/journée défense et citoyenneté/, "Oui");
  await applicant.press("Continuer");
  await applicant.page.getByRole("checkbox", { name: "Aucune de ces situations" }).check();
  await applicant.press("Continuer");
  const heading = (name: string) => applicant.page.getByRole("heading", { name, exact: true });
  for (const kind of ["hostingAttestation", "hostIdentity", "hostProofOfAddress"] as const)
    expect(await heading(nameOf(kind)).count()).toBe(1);
  expect(await heading(nameOf("jdcProof")).count()).toBe(0);
});

test("M1: without scripts, an account is created and opened by the link received", async () => {
  await applicant.follow("Commencer la demande");
  await createAccount(applicant, email);
});

test("M3: without scripts, a mobile number is confirmed by the code received on it", async () => {
  await applicant.goTo("/compte/mobile");
  await applicant.page.getByLabel("Numéro de mobile").fill(mobile);
  await applicant.press("Recevoir un code");
  const code = codeIn(await readMessage(`+33${mobile.slice(1)}`, "pour confirmer ce numéro"));
  await applicant.page.getByLabel("Code reçu").fill(code);
  await applicant.press("Confirmer ce numéro");
});

test("M11: without scripts, every question is answered, left and taken up again elsewhere", async () => {
  reference = await startApplication(applicant);
  await answerQuestions(applicant, answers);
  applicant = await openVisitor({ javaScript: false });
  await signIn(applicant, email);
  await applicant.follow(new RegExp(`^Reprendre la demande.*${reference}`));
  expect(await applicant.words()).toContain("Permis provisoire (CEPC)");
});

test("M4, M5, M7 and M8: without scripts, every document is given", async () => {
  await applicant.follow("Pièces justificatives");
  await giveDocuments(applicant, papersOfCamille);
  expect(await applicant.words()).toContain("Toutes les pièces sont là.");
});

test("M6: without scripts, the code of the photographer is given", async () => {
  await applicant.goTo(`/demandes/${reference}/photo-signature`);
  await giveEPhoto(applicant, await depositPhoto());
});

test("M11: without scripts, an answer is changed from the review", async () => {
  await applicant.goTo(`/demandes/${reference}/recapitulatif`);
  await applicant.follow(applicant.page.getByRole("link", { name: /^Modifier.*Prénoms/ }).first());
  answers = { ...answers, firstNames: "Camille Zoé Aïcha" };
  await fillPage(applicant, answers);
  await applicant.press(saveAndContinue);
  expect(await applicant.words()).toContain("Camille Zoé Aïcha");
});

test("M12: without scripts, the application is validated, and registration is confirmed by e-mail and on paper", async () => {
  await sendApplication(applicant, email);
  const receipt = await wordsOfPdf(await save(applicant, "Télécharger le récépissé (PDF)"));
  expect(receipt).toContain(reference);
  expect((await readMessage(email, "Votre demande est enregistrée")).text).toContain(reference);
  await applicant.follow("Suivre ma demande");
  expect(await applicant.words()).toContain("En ce moment");
});

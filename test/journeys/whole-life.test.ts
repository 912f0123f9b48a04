/** One application from the front door to the letterbox, as people live it in browsers with scripts. */
import { beforeAll, expect, test } from "vitest";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { wordDay, wordWeekday } from "#messages/days.ts";
import {
  accept,
  acceptDocument,
  acceptDocuments,
  examine,
  openDesk,
  openFile,
  refuseDocument,
} from "./agent.ts";
import { answerQuestions, fillPage, saveAndContinue } from "./answering.ts";
import {
  askForCode,
  camille,
  createAccount,
  giveEPhoto,
  papersOfCamille,
  password,
  someAddress,
  someMobile,
  startApplication,
} from "./applicant.ts";
import {
  codeIn,
  goToDay,
  letDaysPass,
  linkIn,
  makeCard,
  readMessage,
  reportParcel,
  today,
} from "./demonstration.ts";
import { chooseFiles, choosePaper, giveDocuments, nameOf, save, wordsOfPdf } from "./papers.ts";
import { depositPhoto } from "./photographer.ts";
import { onOneLine, openVisitor, type Visitor } from "./visitor.ts";

const email = someAddress("camille");
const mobile = someMobile();
const asked = Object.keys(papersOfCamille) as DocumentKind[];

let applicant: Visitor;
let agent: Visitor;
let answers: Awaited<ReturnType<typeof camille>>;
let reference: string;
let trackingNumber: string;
/** The last day of the provisional licence: a reminder leaves thirty days before. */
let lastDay: Temporal.PlainDate;

beforeAll(async () => {
  applicant = await openVisitor();
  lastDay = (await today()).add({ days: 36 });
  answers = { ...(await camille()), examDate: lastDay.subtract({ months: 4 }).toString() };
  lastDay = Temporal.PlainDate.from(answers.examDate ?? "").add({ months: 4 });
});

const atTheApplication = () => applicant.goTo(`/demandes/${reference}`);
const now = () => applicant.page.getByRole("listitem").filter({ hasText: "En ce moment" });

test("M15: before any account, a few questions give the list of what to prepare", async () => {
  await applicant.goTo("/preparer?demande=premier-permis");
  await applicant.choose(/^Pour qui/, "Pour moi");
  await applicant.page.getByLabel(/^Quel âge/).fill("18");
  await applicant.choose(/nationalité/, "Française");
  await applicant.press("Continuer");
  await applicant.choose("Habitez-vous en France ?", "Oui");
  await applicant.choose("Comment êtes-vous logé ?", "Locataire");
  await applicant.press("Continuer");
  await applicant.choose("Avez-vous un permis de conduire français ?", "Non, pas encore");
  await applicant.choose("Quelle catégorie a été obtenue à l’examen ?", "B");
  await applicant.choose(/^Avez-vous réussi/, "Oui");
  await applicant.choose(/journée défense et citoyenneté/, "Non");
  await applicant.press("Continuer");
  await applicant.page.getByRole("checkbox", { name: "Aucune de ces situations" }).check();
  await applicant.press("Continuer");
  expect(await applicant.title()).toContain("La liste de mes pièces");
  for (const kind of asked)
    await applicant.page.getByRole("heading", { name: nameOf(kind), exact: true }).waitFor();
  await applicant.page.getByRole("heading", { name: /code photo-signature/ }).waitFor();
  expect(await applicant.page.getByRole("heading", { name: nameOf("medicalOpinion") }).count()).toBe(0);
});

test("M1: an account is created with an address and a password, and opened by the link received", async () => {
  await applicant.follow("Commencer la demande");
  await createAccount(applicant, email);
});

test("M3: a mobile number is confirmed by the code received on it", async () => {
  await applicant.follow("Réglages");
  await applicant.follow(applicant.page.getByRole("link", { name: /Mobile/ }));
  await applicant.page.getByLabel("Numéro de mobile").fill(mobile);
  await applicant.press("Recevoir un code");
  const code = codeIn(await readMessage(`+33${mobile.slice(1)}`, "pour confirmer ce numéro"));
  await applicant.page.getByLabel("Code reçu").fill(code);
  await applicant.press("Confirmer ce numéro");
  expect(await applicant.words()).toContain("Votre numéro est confirmé");
});

test("M11: the form asks one thing per page and goes on to the next by itself", async () => {
  reference = await startApplication(applicant);
  const crossed = await answerQuestions(applicant, answers, async () => {
    expect(await applicant.page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await applicant.page.getByRole("button", { name: saveAndContinue }).count()).toBe(1);
  });
  expect(new Set(crossed).size).toBe(crossed.length);
  expect(crossed).toContain("jdcOnFile");
});

test("M2: the last day of the provisional licence is computed, shown and counted down", async () => {
  await atTheApplication();
  expect(await applicant.words()).toContain("Encore 36 jours");
  expect(await applicant.words()).toContain(
    `Valable jusqu’au ${wordWeekday(lastDay.toString(), "fr")} inclus`,
  );
});

test("M4: the proof of identity is given in colour, both sides, and its sending is shown", async () => {
  await applicant.follow("Pièces justificatives");
  await applicant.follow(nameOf("identityProof"));
  await choosePaper(applicant, papersOfCamille.identityProof);
  await chooseFiles(applicant, { front: papersOfCamille.identityProof.front });
  const bar = applicant.page.getByRole("progressbar", { name: "Envoi du fichier…" });
  let wasShown = false;
  await applicant.page.route("**/pieces/identite", async (route) => {
    if (route.request().method() === "POST") wasShown = await bar.isVisible();
    await route.continue();
  });
  await applicant.press("Envoyer");
  expect(wasShown).toBe(true);
  await applicant.page.unroute("**/pieces/identite");
  await applicant.page.getByRole("img", { name: /recto/ }).waitFor();
  await chooseFiles(applicant, { back: papersOfCamille.identityProof.back });
  await applicant.press("Envoyer");
  await applicant.page.getByText("Cette pièce est complète.").waitFor();
});

test("M11: it is left and taken up again in another browser, files included", async () => {
  await applicant.context.clearCookies();
  await applicant.page.close();
  applicant = await openVisitor();
  await applicant.goTo(`/demandes/${reference}/pieces`);
  expect(await applicant.words()).toContain("Connectez-vous pour continuer.");
  await applicant.page.getByLabel("Adresse électronique").fill(email);
  await applicant.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await applicant.press("Se connecter");
  expect(await applicant.title()).toContain("Pièces justificatives");
  await applicant.follow(nameOf("identityProof"));
  expect(await applicant.page.getByRole("img", { name: /recto|verso/ }).count()).toBe(2);
});

test("M5: the proof of address is given", async () => {
  await applicant.follow("Retour aux pièces");
  await giveDocuments(applicant, { proofOfAddress: papersOfCamille.proofOfAddress });
});

test("M7: at eighteen, the defence day and the road-safety certificate are asked, and given", async () => {
  const { jdcProof, roadSafetyCertificateLevel2 } = papersOfCamille;
  await giveDocuments(applicant, { jdcProof, roadSafetyCertificateLevel2 });
});

test("M8: the provisional licence is attached", async () => {
  await giveDocuments(applicant, { provisionalCertificate: papersOfCamille.provisionalCertificate });
  expect(await applicant.words()).toContain("Toutes les pièces sont là.");
});

test("M6: the photographer hands over a code, and the applicant types it", async () => {
  const code = await depositPhoto();
  expect(code.replaceAll(" ", "")).toMatch(/^[A-Z0-9]{22}$/);
  await applicant.goTo(`/demandes/${reference}/photo-signature`);
  await giveEPhoto(applicant, code.toLowerCase());
  expect(await applicant.words()).toContain("Tout est rempli");
});

test("M11: before sending, an answer is changed and one comes back to the review", async () => {
  await applicant.follow(applicant.page.getByRole("link", { name: "Vérifier et envoyer" }).first());
  await applicant.follow(
    applicant.page.getByRole("link", { name: /^Modifier.*Nom sur la boîte aux lettres/ }),
  );
  answers = { ...answers, letterBoxName: `${answers.birthName} et Martin` };
  await fillPage(applicant, answers);
  await applicant.press(saveAndContinue);
  expect(await applicant.title()).toContain("Vérifiez votre demande");
  expect(await applicant.words()).toContain(`${answers.birthName} et Martin`);
});

test("M3: the application is validated by a one-time code received by e-mail", async () => {
  await askForCode(applicant, "Par e-mail");
  const code = codeIn(await readMessage(email, "Votre code pour valider la demande"));
  await applicant.page.getByLabel("Code à six chiffres").fill(code);
  await applicant.press("Envoyer ma demande");
  expect(await applicant.title()).toBe("Votre demande est envoyée");
  expect(await applicant.words()).toContain(reference);
});

test("M12: a receipt is given at once and an e-mail confirms registration", async () => {
  const receipt = await wordsOfPdf(await save(applicant, "Télécharger le récépissé (PDF)"));
  expect(receipt).toContain(reference);
  expect(receipt).toContain(answers.birthName);
  const message = await readMessage(email, "Votre demande est enregistrée");
  expect(message.text).toContain(reference);
  expect(message.text).toContain(wordWeekday(lastDay.toString(), "fr"));
  expect(linkIn(message)).toBe(`/demandes/${reference}`);
  await readMessage(`+33${mobile.slice(1)}`, "votre demande est enregistrée");
});

test("M13: the agent opens the examination, an e-mail says so and the account shows who holds the file", async () => {
  agent = await openDesk("Agnès Roux");
  await openFile(agent, reference);
  await examine(agent);
  await readMessage(email, "L’examen de votre demande a commencé");
  await applicant.follow("Suivre ma demande");
  expect(await now().innerText()).toContain("instruction");
});

test("M13: asked for one document again, the applicant sees only that, with the reason, and sends it", async () => {
  await acceptDocuments(agent, [
    "identityProof",
    "jdcProof",
    "roadSafetyCertificateLevel2",
    "provisionalCertificate",
  ]);
  await refuseDocument(agent, "proofOfAddress", "La pièce est trop ancienne : envoyez-en une plus récente.");
  await agent.follow("Demander un complément");
  await agent.press("Voir le message");
  expect(await agent.words()).toContain("La pièce est trop ancienne");
  await agent.press("Envoyer la demande de complément");

  const message = await readMessage(email, "Complétez votre demande");
  expect(message.text).toContain("La pièce est trop ancienne");
  await applicant.goTo(linkIn(message));
  await applicant.follow(applicant.page.getByRole("link", { name: "Répondre au complément" }).first());
  expect(await applicant.page.getByRole("link", { name: /^(Ajouter|Revoir) :/ }).count()).toBe(1);
  expect(await applicant.words()).toContain("La pièce est trop ancienne");
  // Everything else stays closed.
  await applicant.goTo(`/demandes/${reference}/pieces/identite`);
  expect(new URL(applicant.page.url()).pathname).toBe(`/demandes/${reference}`);
  await applicant.goTo(`/demandes/${reference}/complement`);
  await applicant.follow(`Ajouter : ${nameOf("proofOfAddress")}`);
  await chooseFiles(applicant, { page: "water-bill-martin.pdf" });
  await applicant.press("Envoyer");
  await applicant.goTo(`/demandes/${reference}/complement`);
  await applicant.press("Envoyer le complément");
  expect(await applicant.words()).toContain("Votre complément est envoyé.");
});

test("M13: everything accepted, the decision is told and the card is being made", async () => {
  await openFile(agent, reference);
  await acceptDocument(agent, "proofOfAddress");
  await accept(agent);
  await readMessage(email, "Votre demande est acceptée");
  await readMessage(email, "Votre permis est en fabrication");
  trackingNumber = await makeCard(answers.birthName);
  expect((await readMessage(email, "Votre permis est expédié")).text).toContain(trackingNumber);
  await atTheApplication();
  expect(await applicant.words()).toContain(trackingNumber);
});

test("M14: absent at the first passage, the holder has fifteen days, the last one included", async () => {
  await reportParcel(trackingNumber, "Premier passage : absent, avis laissé");
  const pickupLastDay = (await today()).add({ days: 15 });
  const message = await readMessage(email, "Le facteur est passé : retirez votre permis");
  expect(message.text).toContain(wordWeekday(pickupLastDay.toString(), "fr"));
  await atTheApplication();
  expect(await applicant.words()).toContain("Le facteur est passé en votre absence");
  expect(await applicant.words()).toContain(wordDay(pickupLastDay.toString(), "fr"));
});

test("M2 and M14: reminders leave three days before the last day at the post office, thirty before the provisional licence's", async () => {
  const pickupLastDay = (await today()).add({ days: 15 });
  await goToDay(pickupLastDay.subtract({ days: 3 }));
  const reminder = await readMessage(email, "Plus que quelques jours pour retirer votre permis");
  expect(reminder.text).toContain(wordWeekday(pickupLastDay.toString(), "fr"));
  const ending = await readMessage(email, "permis provisoire");
  expect(ending.text).toContain(wordDay(lastDay.toString(), "fr"));
  await atTheApplication();
  expect(await applicant.words()).toContain("Valable encore 24 jours");
});

test("M14: not collected, the card comes back; the address confirmed, it is sent again and delivered", async () => {
  await letDaysPass(4);
  await readMessage(email, "Votre permis est revenu à l’expéditeur");
  await atTheApplication();
  await applicant.follow(applicant.page.getByRole("link", { name: "Confirmer mon adresse" }).first());
  await applicant.page.getByLabel("Nom sur la boîte aux lettres").fill("Leroy et Martin");
  await applicant.press("Confirmer cette adresse");
  await readMessage(email, "Votre permis va repartir");

  await openFile(agent, reference);
  await agent.press(/^Prendre ce dossier/);
  const secondNumber = `6A${String(Date.now()).slice(-11)}`;
  await agent.page.getByLabel("Nouveau numéro de suivi").fill(secondNumber);
  await agent.press("Confirmer le nouvel envoi");
  expect((await readMessage(email, "Votre permis est expédié de nouveau")).text).toContain(secondNumber);

  await reportParcel(secondNumber, "Distribué");
  await readMessage(email, "Votre permis vous a été remis");
  await atTheApplication();
  expect(await applicant.words()).toContain("Votre permis vous a été remis.");
});

test("M13: the account keeps every message and every consultation of the file", async () => {
  await applicant.page.getByText(/^Voir le journal/).click();
  const journal = applicant.page.getByRole("table", { name: /Qui a fait quoi/ });
  expect(onOneLine(await journal.innerText())).toContain("Agent instructeur A. R.");
  for (const subject of ["Votre demande est enregistrée", "L’examen de votre demande a commencé"])
    await applicant.page.getByText(subject).first().waitFor({ state: "attached" });
});

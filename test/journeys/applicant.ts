/** The applicant, or the person who represents them: account, form, documents, sending. */
import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { Answers } from "#domain/questions.ts";
import { answerQuestions } from "./answering.ts";
import { codeIn, linkIn, readMessage, today } from "./demonstration.ts";
import { type Given, giveDocuments } from "./papers.ts";
import { depositPhoto } from "./photographer.ts";
import type { Visitor } from "./visitor.ts";

export const password = "neuf bateaux sur la Loire";

/** A name that nobody else has in the service, made of letters as names are. */
export const uniqueName = (name: string): string =>
  `${name}-${randomUUID()
    .replaceAll(/[^a-f]/g, "")
    .slice(0, 6)
    .replace(/^./, (letter) => letter.toUpperCase())}`;

export const someAddress = (who: string): string => `${who}.${randomUUID().slice(0, 8)}@exemple.fr`;

/** A number of mainland France that was not used yet. */
export const someMobile = (): string =>
  `0612${String(Math.floor(Math.random() * 1_000_000)).padStart(6, "0")}`;

/** Creates an account with an address and a password, and opens the link received. */
export const createAccount = async (visitor: Visitor, email: string): Promise<void> => {
  await visitor.goTo("/inscription");
  await visitor.page.getByLabel("Adresse électronique").fill(email);
  await visitor.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await visitor.press("Créer mon compte");
  await visitor.goTo(linkIn(await readMessage(email, "Confirmez votre adresse électronique")));
  await visitor.page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await visitor.press("Confirmer mon adresse");
  expect(await visitor.title()).toBe("Mes demandes");
};

export const signIn = async (visitor: Visitor, email: string, secret = password): Promise<void> => {
  await visitor.goTo("/connexion");
  await visitor.page.getByLabel("Adresse électronique").fill(email);
  await visitor.page.getByLabel("Mot de passe", { exact: true }).fill(secret);
  await visitor.press("Se connecter");
};

/** Begins an application for the reason so named in addresses. Gives its reference. */
export const startApplication = async (visitor: Visitor, reason = "premier-permis"): Promise<string> => {
  await visitor.goTo(`/demarches/${reason}`);
  await visitor.press("Commencer cette demande");
  return referenceIn(visitor);
};

export const referenceIn = ({ page }: Visitor): string => {
  const [reference] = /TP(-[0-9A-Z]{4}){3}/.exec(page.url()) ?? [];
  if (reference === undefined) throw new Error(`no reference in ${page.url()}`);
  return reference;
};

/** Eighteen, French, lives in a flat of hers and passed category B ten days ago. */
export const camille = async (): Promise<Answers & { birthName: string }> => ({
  filer: "applicant",
  birthName: uniqueName("Leroy"),
  usualName: "",
  firstNames: "Camille Zoé",
  birthDate: (await today()).subtract({ years: 18, months: 6 }).toString(),
  birthCountry: "FRA",
  birthPlace: "L’Haÿ-les-Roses",
  sex: "F",
  nationalities: ["FRA"],
  protection: "none",
  livesIn: "FRA",
  street: "12 rue de l’Évêché",
  addressComplement: "Bâtiment C",
  postalCode: "30000",
  town: "Nîmes",
  letterBoxName: "Leroy",
  housing: "tenant",
  licenceHistory: "none",
  category: "B",
  examPassed: true,
  examDate: (await today()).subtract({ days: 10 }).toString(),
  nephNumber: "",
  jdcOnFile: false,
  medicalSituations: [],
});

/** Thirty-six: neither defence day nor road-safety certificate is asked. */
export const maëlys = async (): Promise<Answers & { birthName: string }> => {
  const { jdcOnFile: _, ...answers } = await camille();
  return {
    ...answers,
    birthName: uniqueName("Martin"),
    firstNames: "Maëlys-Gaëlle",
    birthDate: "1990-07-13",
  };
};

export const papersOfMaëlys = {
  identityProof: {
    paper: "nationalIdentityCard",
    front: "identity-card-martin-front.jpg",
    back: "identity-card-martin-back.jpg",
  },
  proofOfAddress: { paper: "energyWaterBill", page: "water-bill-martin.pdf" },
  provisionalCertificate: { page: "provisional-certificate-martin.jpg" },
} as const satisfies Partial<Record<DocumentKind, Given>>;

export const papersOfCamille = {
  identityProof: {
    paper: "nationalIdentityCard",
    front: "identity-card-leroy-front.jpg",
    back: "identity-card-leroy-back.jpg",
  },
  proofOfAddress: { paper: "energyWaterBill", page: "energy-bill-specimen-photo.jpg" },
  jdcProof: { paper: "jdcParticipationCertificate", page: "jdc-certificate-leroy.jpg" },
  roadSafetyCertificateLevel2: { paper: "assr2", page: "road-safety-certificate-leroy.pdf" },
  provisionalCertificate: { page: "provisional-certificate-martin.jpg" },
} as const satisfies Partial<Record<DocumentKind, Given>>;

/** Gives the code of the photographer, from the page that asks for it. */
export const giveEPhoto = async (visitor: Visitor, code: string): Promise<void> => {
  await visitor.page.getByLabel("Code photo-signature (ePhoto)").fill(code);
  await visitor.press("Vérifier le code et continuer");
  await visitor.follow("Continuer");
};

/** Reads everything again, asks for the code by e-mail and sends the application. */
export const sendApplication = async (visitor: Visitor, email: string): Promise<void> => {
  await askForCode(visitor);
  const code = codeIn(await readMessage(email, "Votre code pour valider la demande"));
  await visitor.page.getByLabel("Code à six chiffres").fill(code);
  await visitor.press("Envoyer ma demande");
  expect(await visitor.title()).toBe("Votre demande est envoyée");
};

/** From the review: certifies, and asks for the code. */
export const askForCode = async (
  visitor: Visitor,
  channel: "Par e-mail" | "Par SMS" = "Par e-mail",
): Promise<void> => {
  const byChannel = visitor.page.getByRole("radio", { name: channel });
  if ((await byChannel.count()) > 0) await byChannel.check();
  await visitor.page.getByRole("checkbox", { name: /Je certifie sur l’honneur/ }).check();
  await visitor.press("Recevoir mon code");
};

/** An account with a draft in which only the answers were given. */
export const answeredDraft = async (visitor: Visitor, answers: Answers, email: string): Promise<string> => {
  await createAccount(visitor, email);
  const reference = await startApplication(visitor);
  await answerQuestions(visitor, answers);
  return reference;
};

/** Everything is answered and given: the review is shown, and only the code is left. Gives the reference. */
export const prepareApplication = async (
  visitor: Visitor,
  answers: Answers,
  given: Readonly<Partial<Record<DocumentKind, Given>>>,
  email: string,
): Promise<string> => {
  const reference = await answeredDraft(visitor, answers, email);
  await giveEPhoto(visitor, await depositPhoto());
  await visitor.goTo(`/demandes/${reference}/pieces`);
  await giveDocuments(visitor, given);
  await visitor.goTo(`/demandes/${reference}/recapitulatif`);
  return reference;
};

/** The whole way, for journeys whose subject is elsewhere. Gives the reference. */
export const fileApplication = async (
  ...[visitor, answers, given, email]: Parameters<typeof prepareApplication>
): Promise<string> => {
  const reference = await prepareApplication(visitor, answers, given, email);
  await sendApplication(visitor, email);
  return reference;
};

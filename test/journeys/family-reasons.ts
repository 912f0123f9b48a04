/** One person for each family of reasons that people file themselves: the choices that lead there, answers, papers. */
import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import type { Answers } from "#domain/questions.ts";
import { camille, maëlys, papersOfCamille, papersOfMaëlys, uniqueName } from "./applicant.ts";
import { today } from "./demonstration.ts";
import type { Given } from "./papers.ts";

export type Case = {
  readonly reason: ProcedureId;
  /** What is chosen at each question of the guide, by its name. */
  readonly choices: readonly string[];
  readonly answers: Answers & { readonly birthName: string };
  /** Every document asked, and no other. */
  readonly given: Readonly<Partial<Record<DocumentKind, Given>>>;
};

const licence = {
  paper: "cardLicence",
  front: "driving-licence-martin-front.jpg",
  back: "driving-licence-martin-back.jpg",
} as const;
const opinion = { front: "medical-opinion-martin.pdf", back: "photo-turned.jpg" } as const;
const paper = { page: "energy-bill-specimen-photo.jpg" } as const;
const { identityProof, proofOfAddress } = papersOfMaëlys;

const holder = {
  licenceHistory: "otherCategory",
  licenceInHand: true,
  licenceCategories: ["B"],
  licenceNumber: "",
} as const;

/** Sixteen, lives with her mother, who registers her for the exam. */
export const youngLearner = async (): Promise<Case> => ({
  reason: "exam-registration-first",
  choices: ["exam", "noLicence", "ordinary"],
  answers: {
    ...(await camille()),
    birthName: uniqueName("Berthier"),
    birthDate: (await today()).subtract({ years: 16, months: 2 }).toString(),
    filer: "legalRepresentative",
    emancipated: false,
    representativeCapacity: "parent",
    representativeBirthName: "Berthier",
    representativeUsualName: "",
    representativeFirstNames: "Corinne",
    representativeBirthDate: "1965-12",
    representativeBirthPlace: "Paris 14e",
    hostIsRepresentative: true,
    hostedSince: "2010-09-01",
    pathway: "traditional",
  },
  given: {
    identityProof: papersOfCamille.identityProof,
    legalRepresentativeIdentity: {
      paper: "nationalIdentityCard",
      front: "identity-card-berthier-front.jpg",
      back: "identity-card-berthier-back.jpg",
    },
    hostingAttestation: { page: "hosting-attestation-sample.pdf" },
    hostProofOfAddress: { paper: "energyWaterBill", page: "water-bill-berthier.pdf" },
    roadSafetyCertificateLevel2: papersOfCamille.roadSafetyCertificateLevel2,
  },
});

/** Holds B, and passed C: a medical opinion goes with every heavy category. */
export const lorryDriver = async (): Promise<Case> => ({
  reason: "licence-issue-added-category",
  choices: ["passed", "added"],
  answers: { ...(await maëlys()), ...holder, category: "C" },
  given: {
    identityProof,
    proofOfAddress,
    currentLicence: licence,
    medicalOpinion: opinion,
    provisionalCertificate: papersOfMaëlys.provisionalCertificate,
  },
});

/** Her licence was stolen. */
export const robbed = async (): Promise<Case> => ({
  reason: "replacement-theft",
  choices: ["card", "stolen"],
  answers: {
    ...(await maëlys()),
    ...holder,
    stolenOn: (await today()).subtract({ days: 3 }).toString(),
    theftUnit: "Commissariat de Nîmes",
    theftReportNumber: "",
  },
  given: { identityProof, proofOfAddress, theftDeclaration: paper },
});

/** Suspended six months, over ten days ago. */
export const suspended = async (): Promise<Case> => ({
  reason: "restitution-after-suspension",
  choices: ["sanction", "suspended"],
  answers: {
    ...(await maëlys()),
    licenceHistory: "suspended",
    sanctionMonths: 6,
    banEnd: (await today()).subtract({ days: 10 }).toString(),
    alcoholOrDrugs: false,
  },
  given: { identityProof, proofOfAddress, medicalOpinion: opinion, suspensionDecision: paper },
});

/** Changed her first name. */
export const renamed = async (): Promise<Case> => ({
  reason: "civil-status-change",
  choices: ["change", "name"],
  answers: { ...(await maëlys()), ...holder, civilChange: "firstName", formerName: "Gaëlle" },
  given: {
    identityProof,
    proofOfAddress,
    currentLicence: licence,
    civilStatusChangeProof: { ...paper, paper: "birthCertificateWithMention" },
  },
});

/** Italian, in France for two years, has lost the Italian licence. */
export const italian = async (): Promise<Case> => ({
  reason: "exchange-eea",
  choices: ["foreign", "european", "exchange"],
  answers: {
    ...(await maëlys()),
    birthCountry: "ITA",
    birthPlace: "Torino",
    nationalities: ["ITA"],
    settledInFrance: (await today()).subtract({ years: 2 }).toString(),
    foreignLicenceArea: "eea",
    foreignLicenceWhereabouts: "lost",
    foreignLicenceCopy: false,
    foreignLicenceCountry: "ITA",
    foreignLicenceNumber: "",
    foreignLicenceObtained: "2010-05-04",
    foreignLicenceOrigin: "exam",
    foreignLicenceHeavy: false,
    foreignLicenceSanctioned: false,
    lostOn: (await today()).subtract({ days: 5 }).toString(),
    lossPlace: "Nîmes",
    lossCircumstances: "Dans un train.",
  },
  given: {
    identityProof,
    proofOfAddress,
    proofOfNormalResidence: { ...paper, paper: "employmentContract" },
    lossDeclaration: paper,
  },
});

/** Has a professional diploma of the road, and no licence yet. */
export const graduate = async (): Promise<Case> => ({
  reason: "professional-diploma-validation",
  choices: ["training", "diploma"],
  answers: {
    ...(await maëlys()),
    diplomaTitle: "CAP Conducteur livreur de marchandises",
    diplomaDate: "2026-06-30",
    diplomaSchool: "Lycée professionnel de Nîmes",
  },
  given: { identityProof, proofOfAddress, professionalDiploma: paper },
});

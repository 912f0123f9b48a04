import type { trainingKinds } from "#domain/documents/catalogue/training.ts";
import type { DocumentsOf } from "../../documents.ts";

const fromTheSchool = "Auprès de l’école de conduite qui a donné la formation.";

/** Defence day, road safety, trainings and diplomas. */
export const trainingFr: DocumentsOf<typeof trainingKinds> = {
  jdcProof: {
    name: "Justificatif de la journée défense et citoyenneté (JDC)",
    what: "Demandé aux Français de 17 à 24 ans.",
    accepted: [
      "Certificat de participation, attestation d’exemption, de situation administrative ou provisoire.",
      "Attestation provisoire : jusqu’à la date qu’elle porte.",
      "L’attestation de recensement ne suffit pas.",
    ],
    where: "Sur majdc.fr ou auprès du centre du service national.",
  },
  roadSafetyCertificateLevel2: {
    name: "Attestation scolaire de sécurité routière (ASSR2) ou ASR",
    what: "Demandée pour un premier permis avant 21 ans.",
    accepted: [
      "ASSR de second niveau, attestation de sécurité routière (ASR) ou d’éducation à la route (AER).",
      "Perdue ? Une déclaration sur l’honneur, datée et signée, convient.",
      "L’ASSR de premier niveau ne suffit pas.",
    ],
    where: "Au collège où elle a été passée, ou au Greta pour l’ASR.",
  },
  roadSafetyCertificateAny: {
    name: "Attestation scolaire de sécurité routière (ASSR) ou ASR",
    what: "Demandée pour la catégorie AM à qui est né en 1988 ou après.",
    accepted: ["ASSR de premier ou de second niveau, ou attestation de sécurité routière (ASR)."],
    where: "Au collège où elle a été passée, ou au Greta pour l’ASR.",
  },
  amTrainingAttestation: {
    name: "Attestation de formation pratique AM (BSR)",
    what: "Elle prouve la formation de conduite d’un cyclomoteur ou d’un quadricycle léger.",
    accepted: ["Elle dit l’école, l’option suivie (cyclomoteur ou quadricycle) et la date."],
    where: fromTheSchool,
  },
  aUpgradeTrainingAttestation: {
    name: "Attestation de formation de A2 vers A",
    what: "Elle prouve la formation de sept heures qui mène de la catégorie A2 à la catégorie A.",
    accepted: ["La formation a été suivie au plus tôt trois mois avant les deux ans du permis A2."],
    where: fromTheSchool,
  },
  b96TrainingAttestation: {
    name: "Attestation de formation B96",
    what: "Elle prouve la formation de sept heures à la conduite avec une remorque.",
    accepted: ["Elle dit l’école et la date."],
    where: fromTheSchool,
  },
  manualGearboxTrainingAttestation: {
    name: "Attestation de formation à la boîte manuelle",
    what: "Elle prouve la formation de sept heures qui lève la restriction à la boîte automatique (code 78).",
    accepted: ["Donnée par une école labellisée.", "Suivie après l’obtention du permis B."],
    where: fromTheSchool,
  },
  driverTrainingCertificate: {
    name: "Diplôme ou certificat de formation de conducteur",
    what: "Il prouve une formation de conducteur achevée, qui permet certaines catégories plus tôt.",
    accepted: [
      "Diplôme, certificat ou titre.",
      "Il dit la formation, sa date, et s’il s’agit de marchandises ou de voyageurs.",
    ],
    where: "Auprès de l’établissement ou du centre qui a donné la formation.",
  },
  fimoCommitment: {
    name: "Engagement à suivre la FIMO, ou attestation de FIMO",
    what: "Demandé avant 24 ans pour conduire un autocar (catégories D et DE). La FIMO est la formation initiale minimale obligatoire.",
    accepted: [
      "Engagement sur l’honneur à suivre la FIMO dans l’année, daté et signé.",
      "Ou attestation de FIMO, si elle est déjà suivie.",
    ],
    where: "Écrivez l’engagement vous-même ; l’attestation vient du centre de formation.",
  },
  professionalDiploma: {
    name: "Diplôme ou titre professionnel de la route",
    what: "Il ouvre droit au permis des catégories qu’il enseigne.",
    accepted: [
      "CAP, bac professionnel ou titre professionnel, ou le relevé de notes.",
      "Il ouvre la catégorie demandée.",
    ],
    where: "Auprès de l’établissement qui l’a délivré.",
  },
  militaryConversionForm: {
    name: "Volet de conversion du brevet militaire",
    what: "Il permet d’obtenir le permis civil qui correspond au brevet militaire de conduite.",
    accepted: ["Recto et verso.", "Signé par l’autorité militaire, avec les catégories et les dates."],
    where: "Auprès de l’autorité militaire.",
  },
};

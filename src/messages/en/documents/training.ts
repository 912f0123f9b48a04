import type { trainingKinds } from "#domain/documents/catalogue/training.ts";
import type { DocumentsOf } from "../../documents.ts";

const fromTheSchool = "From the driving school that gave the training.";

/** Defence day, road safety, trainings and diplomas. */
export const trainingEn: DocumentsOf<typeof trainingKinds> = {
  jdcProof: {
    name: "Proof of the defence and citizenship day (JDC)",
    what: "Asked of French people from 17 to 24.",
    accepted: [
      "Certificate of participation, exemption, administrative situation or provisional attestation.",
      "Provisional attestation: until the date on it.",
      "The census attestation is not enough.",
    ],
    where: "On majdc.fr or from the national service centre.",
  },
  roadSafetyCertificateLevel2: {
    name: "School road-safety certificate (ASSR2) or ASR",
    what: "Asked for a first licence before 21.",
    accepted: [
      "ASSR level 2, road-safety certificate (ASR) or road-education certificate (AER).",
      "Lost? A sworn statement, dated and signed, is accepted.",
      "The level 1 ASSR is not enough.",
    ],
    where: "From the school where it was taken, or from the Greta for the ASR.",
  },
  roadSafetyCertificateAny: {
    name: "School road-safety certificate (ASSR) or ASR",
    what: "Asked for category AM of people born in 1988 or later.",
    accepted: ["ASSR level 1 or 2, or road-safety certificate (ASR)."],
    where: "From the school where it was taken, or from the Greta for the ASR.",
  },
  amTrainingAttestation: {
    name: "Attestation of AM practical training (BSR)",
    what: "It proves the training to ride a moped or drive a light quadricycle.",
    accepted: ["It gives the school, the option (moped or quadricycle) and the date."],
    where: fromTheSchool,
  },
  aUpgradeTrainingAttestation: {
    name: "Attestation of training from A2 to A",
    what: "It proves the seven-hour training that leads from category A2 to category A.",
    accepted: [
      "The training was taken at the earliest three months before the A2 licence was two years old.",
    ],
    where: fromTheSchool,
  },
  b96TrainingAttestation: {
    name: "Attestation of B96 training",
    what: "It proves the seven-hour training to drive with a trailer.",
    accepted: ["It gives the school and the date."],
    where: fromTheSchool,
  },
  manualGearboxTrainingAttestation: {
    name: "Attestation of manual gearbox training",
    what: "It proves the seven-hour training that lifts the restriction to automatic gearboxes (code 78).",
    accepted: ["Given by a labelled school (école labellisée).", "Taken after the B licence was obtained."],
    where: fromTheSchool,
  },
  driverTrainingCertificate: {
    name: "Driver training diploma or certificate",
    what: "It proves a completed driver training, which allows some categories at a younger age.",
    accepted: [
      "Diploma, certificate or professional title.",
      "It gives the training, its date, and whether it is for goods or passengers.",
    ],
    where: "From the school or centre that gave the training.",
  },
  fimoCommitment: {
    name: "Commitment to take the FIMO, or FIMO attestation",
    what: "Asked before 24 to drive a coach (categories D and DE). The FIMO is the compulsory initial training.",
    accepted: [
      "A sworn commitment to take the FIMO within a year, dated and signed.",
      "Or the FIMO attestation, if it is already taken.",
    ],
    where: "Write the commitment yourself; the attestation comes from the training centre.",
  },
  professionalDiploma: {
    name: "Road-trade diploma or professional title",
    what: "It gives a right to the licence of the categories it teaches.",
    accepted: [
      "CAP, professional baccalauréat or professional title, or the transcript of marks.",
      "It opens the category asked for.",
    ],
    where: "From the school that issued it.",
  },
  militaryConversionForm: {
    name: "Conversion form of the military driving certificate",
    what: "It gives the civil licence that matches the military driving certificate (brevet militaire).",
    accepted: ["Front and back.", "Signed by the military authority, with the categories and the dates."],
    where: "From the military authority.",
  },
};

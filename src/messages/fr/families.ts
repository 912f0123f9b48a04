import type { FamilyMessages } from "../families.ts";

/** What a paper is recognised to be, in French, with its article. */
export const familiesFr: FamilyMessages = {
  passport: "un passeport",
  frenchIdentityCard: "une carte nationale d’identité",
  card: "une carte d’identité ou de séjour",
  visa: "un visa",
  drivingLicence: "un permis de conduire",
  bill: "une facture",
  taxNotice: "un avis d’impôt",
  rentReceipt: "une quittance de loyer",
  bankDetails: "un relevé bancaire",
  paySlip: "un bulletin de paie",
  hostingAttestation: "une attestation d’hébergement",
  examCertificate: "un certificat d’examen du permis de conduire",
  defenceDay: "un certificat de la journée défense et citoyenneté",
  roadSafety: "une attestation de sécurité routière",
  medicalOpinion: "un avis médical",
  diploma: "un diplôme",
};

import type { FamilyMessages } from "../families.ts";

/** What a paper is recognised to be, in English, with its article. */
export const familiesEn: FamilyMessages = {
  passport: "a passport",
  frenchIdentityCard: "a French identity card",
  card: "an identity card or a residence permit",
  visa: "a visa",
  drivingLicence: "a driving licence",
  bill: "a bill",
  taxNotice: "a tax notice",
  rentReceipt: "a rent receipt",
  bankDetails: "bank details",
  paySlip: "a pay slip",
  hostingAttestation: "a hosting attestation",
  examCertificate: "a driving exam certificate",
  defenceDay: "a certificate of the defence and citizenship day",
  roadSafety: "a road-safety certificate",
  medicalOpinion: "a medical opinion",
  diploma: "a diploma",
};

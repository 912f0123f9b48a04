import type { Kind } from "../kind.ts";

/** A licence of another State and the rights behind it (permis étranger), for an exchange or a return to France. */
export const foreignLicenceKinds = {
  foreignLicence: {
    owner: "applicant",
    sides: "both",
    colour: "required",
    // Whether it must still be valid is for the procedure: an expired European one may be exchanged (F1757).
    sources: ["F1460@2020-08-04", "F1758@2020-08-05", "F32776@2020-08-07"],
  },
  foreignLicenceTranslation: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["F1460@2020-08-04"],
  },
  drivingRightsCertificate: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    maxAgeInMonths: 3,
    sources: ["F1460@2020-08-04", "F32134@2020-08-04", "F32776@2020-08-07"],
  },
  drivingRightsCertificateTranslation: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["F1460@2020-08-04"],
  },
  exchangeObligationLetter: {
    owner: "applicant",
    sides: "any",
    colour: "any",
    sources: ["F1758@2020-08-05", "F1460@2020-08-04"],
  },
  heavyCategoryRenunciation: {
    owner: "applicant",
    sides: "one",
    colour: "any",
    isSigned: true,
    sources: ["F1460@2020-08-04", "F1758@2020-08-05"],
  },
} as const satisfies Record<string, Kind>;

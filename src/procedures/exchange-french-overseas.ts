import type { Procedure } from "#domain/procedure.ts";
import { documentGroups, eligibilityGroups } from "#domain/rule-groups.ts";

/** Échange d'un permis obtenu dans une collectivité d'outre-mer ou en Nouvelle-Calédonie. */
export const exchangeFrenchOverseas = {
  id: "exchange-french-overseas",
  version: 1,
  categories: ["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
  // Its licences are French: the country goes without saying.
  fixed: { foreignLicenceCountry: "FRA" },
  eligibility: [
    ...eligibilityGroups.common,
    ...eligibilityGroups.settled,
    {
      id: "group",
      require: "foreignLicenceOverseas",
      otherwise: "notEligible",
      reason: "useOtherExchange",
      sources: [],
    },
    {
      id: "not-by-exchange",
      require: "foreignLicenceNotFromThirdState",
      otherwise: "notEligible",
      reason: "licenceFromNonReciprocalExchange",
      sources: ["F32134@2020-08-04"],
    },
  ],
  sections: [
    "filer",
    "civilStatus",
    "representative",
    "address",
    "housing",
    "residence",
    "foreignLicence",
    "medical",
    "photo",
    "documents",
  ],
  documents: [
    ...documentGroups.identity,
    ...documentGroups.representative,
    ...documentGroups.address,
    ...documentGroups.stay,
    ...documentGroups.photo,
    { document: "foreignLicence", when: "always", sources: ["F32134@2020-08-04"] },
    {
      document: "drivingRightsCertificate",
      when: "always",
      maxAgeInMonths: 6,
      sources: ["F32134@2020-08-04", "F32134@2023-08-31"],
      note: "6 months here, 3 in the 2020 sheet; written by the authority of the collectivity, in French",
    },
    { document: "medicalOpinion", when: "overseasMedicalRequired", sources: ["F32134@2020-08-04"] },
    {
      document: "heavyCategoryRenunciation",
      when: "givesUpHeavyCategories",
      sources: ["F32134@2025-STORED-LATER"],
      note: "not in the 2020 list",
    },
    {
      document: "sanctionDecision",
      when: "foreignLicenceSanctioned",
      sources: ["F32134@2025-STORED-LATER"],
      note: "not in the 2020 list; the end of the later sentence was not read (F1758 also asks the letter of the prefecture)",
    },
  ],
  delivers: ["drivingLicence"],
  notes: [
    "compulsory only for a new category, after an offence, or when the licence has expired",
    "a licence of Guadeloupe, Guiana, Martinique, Mayotte, Reunion or Saint-Pierre-et-Miquelon is not exchanged: it is used as it is (F32134@2023-08-31; the 2020 sheet counted Saint-Pierre-et-Miquelon with the others)",
    "no exclusion of A and AM in the sheet, unlike F1460 (inferred)",
    "validity, group1: 15 years",
    "validity, group2: age table of group 2",
  ],
  sources: ["F32134@2020-08-04", "F32134@2023-08-31", "F32134@2025-STORED-LATER"],
} as const satisfies Procedure;

/** Front and back of a card, a single face or page, or as many pages as the paper has. */
export type Sides = "both" | "one" | "any";

type PaperRules = {
  /** Wins over the sides of the document: a booklet has no back, its page with the photo is enough (inferred). */
  readonly sides?: Sides;
  /** Still good for less than that many months after its end, when its holder is or may be French. Source: F31057. */
  readonly frenchToleranceInMonths?: number;
  /** Never refused for a day printed on it, where the other papers of the same document run out. */
  readonly isEndless?: true;
};

/**
 * Every paper that may count for a document, and what sets it apart. Its place among the documents, and for whom it
 * counts, are in the catalogue. Sources: F31057@2020-08-03, F31057@2024-STORED-LATER for identity papers; the others are
 * those of the document.
 *
 * The republican identity title (titre d'identité républicain) is left out: its old model was accepted until 2024,
 * so none counts any more. The census attestation (attestation de recensement) never proves the JDC at 17 or over.
 */
export const papers = {
  nationalIdentityCard: { frenchToleranceInMonths: 60 },
  biometricPassport: { sides: "one", frenchToleranceInMonths: 60 },
  nonBiometricPassport: { sides: "one", frenchToleranceInMonths: 24 },
  passport: { sides: "one" },
  euModelDrivingLicence: {},
  identityReceipt: {},
  franceIdentiteProof: { sides: "one" },
  foreignLegionMilitaryCard: {},
  detaineeReceipt: { isEndless: true },
  longTermEuResidentCard: {},
  euTemporaryResidenceCard: {},
  parentPassportWithChild: { sides: "one" },
  minorCirculationDocument: {},
  residentCard: {},
  temporaryResidenceCard: {},
  multiYearResidenceCard: {},
  // On one page of the passport: no back can be asked of it.
  longStayVisaValidated: { sides: "one" },
  algerianResidenceCertificate: {},
  provisionalStayAuthorisation: {},
  permitRenewalReceipt: {},
  asylumSeekerAttestation: {},
  internationalProtectionReceipt: {},
  refugeeTravelDocument: { sides: "one" },

  energyWaterBill: {},
  phoneBill: {},
  taxNotice: {},
  rentReceipt: {},
  template: {},
  approvedBodyAttestation: {},
  // Kept by the sheet though the booklet was abolished in 2017 (unsure): the agent decides.
  circulationBooklet: {},

  paySlip: {},
  employmentContract: {},
  socialSecurityAttestation: {},
  schoolCertificate: {},
  boardingPass: {},
  socialSecurityAffiliation: {},
  consularDeregistration: {},
  jobSeekerRegistration: {},
  consularRegistrationAndDeregistration: {},

  jdcParticipationCertificate: { isEndless: true },
  jdcExemptionAttestation: { isEndless: true },
  administrativeSituationAttestation: { isEndless: true },
  provisionalAttestation: {},
  assr1: {},
  assr2: {},
  asr: {},
  aer: {},
  swornStatementOfLoss: {},

  cardLicence: {},
  paperLicence: {},
  birthCertificateWithMention: {},
  decreeOrDecision: {},
} as const satisfies Record<string, PaperRules>;

export type Paper = keyof typeof papers;

export const isPaper = (name: string): name is Paper => Object.hasOwn(papers, name);

export const rulesOf = (paper: Paper): PaperRules => papers[paper];

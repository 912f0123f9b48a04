import type { DocumentMessages } from "../documents.ts";

const underSixMonths = "Less than six months old.";
const inColour = "In colour, front and back.";

/** The supporting documents in English, with the French name where people will meet it. */
export const documentsEn: DocumentMessages = {
  documents: {
    identityProof: {
      name: "Proof of identity",
      what: "It proves the identity of the person who will receive the licence.",
      accepted: [
        inColour,
        "French identity card or passport: valid, or expired for less than five years (two for a non-biometric passport).",
        "Any other paper: still valid.",
      ],
      where: "No valid paper? Ask for one at a town hall, by appointment.",
    },
    legalRepresentativeIdentity: {
      name: "Proof of identity of the legal representative",
      what: "The identity paper of the person who signs for the minor or the adult under guardianship.",
      accepted: [inColour, "A valid identity card, passport or residence permit."],
      where: "It belongs to the parent or guardian named in the application.",
    },
    proofOfAddress: {
      name: "Proof of address",
      what: "A paper in the applicant’s name that shows the current address.",
      accepted: [
        underSixMonths,
        "Water, electricity, gas or phone bill, tax notice or printed rent receipt.",
        "A downloaded bill is fine.",
      ],
      where: "In the customer account of the supplier, or on impots.gouv.fr.",
    },
    hostingAttestation: {
      name: "Hosting attestation (attestation d’hébergement)",
      what: "The host states on their honour that the applicant lives in their home.",
      accepted: ["Dated and signed by hand by the host and by the applicant, or a parent."],
      where:
        "Download the template here, already filled in with what we know: print it, have it signed, then photograph it.",
    },
    hostIdentity: {
      name: "Identity paper of the host",
      what: "The identity paper of the person the applicant lives with.",
      accepted: [inColour, "It belongs to the person who signed the hosting attestation."],
      where: "Ask the person who hosts you.",
    },
    hostProofOfAddress: {
      name: "Proof of address of the host",
      what: "A paper in the host’s name, at the same address.",
      accepted: [
        underSixMonths,
        "Water, electricity, gas or phone bill, tax notice or printed rent receipt.",
      ],
      where: "Ask the person who hosts you.",
    },
    domicileElectionAttestation: {
      name: "Attestation of elected domicile (élection de domicile)",
      what: "It gives an address to a person without a fixed home.",
      accepted: ["Issued by an approved body and still valid."],
      where: "From the town’s social centre (CCAS) or an approved charity.",
    },
    hotelManagerAttestation: {
      name: "Attestation of the hotel",
      what: "The hotel states that the applicant lives there.",
      accepted: ["Dated and signed by the manager, with the hotel’s address."],
      where: "At the reception of the hotel.",
    },
    campsiteManagerAttestation: {
      name: "Attestation of the campsite",
      what: "The campsite states that the applicant lives there.",
      accepted: ["Dated and signed by the manager, with the campsite’s address."],
      where: "At the reception of the campsite.",
    },
    harbourMasterAttestation: {
      name: "Attestation of the harbour office (capitainerie)",
      what: "The harbour office states that the berth is owned or rented all year.",
      accepted: [underSixMonths],
      where: "From the harbour office.",
    },
    residencePermit: {
      name: "Residence permit",
      what: "It proves the right to stay in France.",
      accepted: [inColour, "Still valid, issued by France."],
      where: "Expired? Ask the prefecture to renew it first; the receipt is accepted.",
    },
    proofOfNormalResidence: {
      name: "Proof of normal residence in France",
      what: "It shows that the applicant has lived in France for at least six months.",
      accepted: [
        "A paper dated six months ago or more: pay slip, rent receipt, tax notice, employment contract, social security attestation or school certificate.",
      ],
      where: "From the employer, the health insurance or the school.",
    },
    jdcProof: {
      name: "Proof of the defence and citizenship day (JDC)",
      what: "Asked of French people from 17 to 24.",
      accepted: [
        "Certificate of participation, exemption, administrative situation or provisional attestation.",
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
    medicalOpinion: {
      name: "Medical opinion (avis médical)",
      what: "It says whether the person is fit to drive, and under which conditions.",
      accepted: [
        "The form “Permis de conduire – avis médical” (cerfa 14880), filled in by the doctor.",
        "Less than two years old.",
      ],
      where: "From an approved doctor, not your own doctor. The list is on the prefecture’s site.",
    },
    provisionalCertificate: {
      name: "Provisional licence (CEPC)",
      what: "The driving exam certificate, marked “favorable”.",
      accepted: ["Even when its four months are over: it still proves that the exam was passed."],
      where: "On the exam results page, from the day after the test, or from the driving school.",
    },
  },
  papers: {
    nationalIdentityCard: "National identity card",
    biometricPassport: "Biometric passport",
    nonBiometricPassport: "Non-biometric passport",
    passport: "Passport",
    euModelDrivingLicence: "European Union card-format driving licence",
    identityReceipt: "Receipt that proves identity (récépissé)",
    franceIdentiteProof: "France Identité single-use proof",
    foreignLegionMilitaryCard: "Foreign Legion military card",
    detaineeReceipt: "Receipt given to a detainee in exchange for papers",
    longTermEuResidentCard: "Long-term EU resident card",
    euTemporaryResidenceCard: "EU temporary residence card",
    parentPassportWithChild: "Passport of a parent that names the minor",
    minorCirculationDocument: "Circulation document of a foreign minor (DCEM)",
    residentCard: "Resident card",
    temporaryResidenceCard: "Temporary residence card",
    multiYearResidenceCard: "Multi-year residence card",
    longStayVisaValidated: "Validated long-stay visa",
    algerianResidenceCertificate: "Residence certificate for Algerian nationals",
    provisionalStayAuthorisation: "Provisional stay authorisation (APS)",
    permitRenewalReceipt: "Receipt of a permit renewal (récépissé)",
    asylumSeekerAttestation: "Asylum seeker attestation",
    internationalProtectionReceipt: "International protection receipt",
    refugeeTravelDocument: "Refugee travel document",
    energyWaterBill: "Water, electricity or gas bill",
    phoneBill: "Landline or mobile phone bill",
    taxNotice: "Tax notice",
    rentReceipt: "Rent receipt",
    jdcParticipationCertificate: "Certificate of participation",
    jdcExemptionAttestation: "Attestation of exemption",
    administrativeSituationAttestation: "Attestation of administrative situation",
    provisionalAttestation: "Provisional attestation",
    assr2: "School road-safety certificate, level 2 (ASSR2)",
    asr: "Road-safety certificate (ASR)",
    aer: "Road-education certificate (AER)",
    swornStatementOfLoss: "Sworn statement of loss",
    paySlip: "Pay slip",
    employmentContract: "Employment contract",
    socialSecurityAttestation: "Social security attestation",
    schoolCertificate: "School certificate",
  },
  slots: { front: "Front", back: "Back", page: "Page" },
};

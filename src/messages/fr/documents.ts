import type { DocumentMessages } from "../documents.ts";
import { typesetAll } from "./typeset.ts";

const underSixMonths = "Il a moins de six mois.";
const inColour = "En couleur, recto et verso.";

/** The supporting documents (pièces justificatives) in French. */
export const documentsFr: DocumentMessages = typesetAll({
  documents: {
    identityProof: {
      name: "Justificatif d’identité",
      what: "La pièce qui prouve l’identité de la personne qui recevra le permis.",
      accepted: [
        inColour,
        "Carte d’identité ou passeport français : en cours de validité, ou périmé depuis moins de cinq ans (deux ans pour un passeport non biométrique).",
        "Toute autre pièce : en cours de validité.",
      ],
      where: "Pas de pièce valable ? Demandez-en une en mairie, sur rendez-vous.",
    },
    legalRepresentativeIdentity: {
      name: "Justificatif d’identité du représentant légal",
      what: "La pièce d’identité de la personne qui signe la demande pour le mineur ou le majeur sous tutelle.",
      accepted: [inColour, "Carte d’identité, passeport ou titre de séjour en cours de validité."],
      where: "C’est la pièce du parent ou du tuteur dont le nom est donné dans la demande.",
    },
    proofOfAddress: {
      name: "Justificatif de domicile",
      what: "Un papier au nom du demandeur qui montre son adresse actuelle.",
      accepted: [
        underSixMonths,
        "Facture d’eau, d’électricité, de gaz ou de téléphone, avis d’imposition ou quittance de loyer imprimée.",
        "Une facture téléchargée convient.",
      ],
      where: "Dans l’espace client du fournisseur ou sur impots.gouv.fr.",
    },
    hostingAttestation: {
      name: "Attestation d’hébergement",
      what: "La personne qui héberge le demandeur déclare sur l’honneur qu’il habite chez elle.",
      accepted: ["Datée et signée à la main par la personne qui héberge et par le demandeur, ou son parent."],
      where:
        "Téléchargez ici le modèle déjà rempli avec ce que nous savons : imprimez-le, faites-le signer, puis photographiez-le.",
    },
    hostIdentity: {
      name: "Pièce d’identité de l’hébergeant",
      what: "La pièce d’identité de la personne qui héberge le demandeur.",
      accepted: [inColour, "La personne est celle qui a signé l’attestation d’hébergement."],
      where: "Demandez-la à la personne qui vous héberge.",
    },
    hostProofOfAddress: {
      name: "Justificatif de domicile de l’hébergeant",
      what: "Un papier au nom de la personne qui héberge le demandeur, à la même adresse.",
      accepted: [
        underSixMonths,
        "Facture d’eau, d’électricité, de gaz ou de téléphone, avis d’imposition ou quittance de loyer imprimée.",
      ],
      where: "Demandez-le à la personne qui vous héberge.",
    },
    domicileElectionAttestation: {
      name: "Attestation d’élection de domicile",
      what: "Elle donne une adresse à qui n’a pas de domicile fixe.",
      accepted: ["Délivrée par un organisme agréé et encore valable."],
      where: "Au centre communal d’action sociale ou auprès d’une association agréée.",
    },
    hotelManagerAttestation: {
      name: "Attestation de l’hôtel",
      what: "La direction de l’hôtel atteste que le demandeur y habite.",
      accepted: ["Datée et signée par le gérant ou le directeur, avec l’adresse de l’hôtel."],
      where: "À la réception de l’hôtel.",
    },
    campsiteManagerAttestation: {
      name: "Attestation du camping",
      what: "La direction du camping atteste que le demandeur y habite.",
      accepted: ["Datée et signée par le gérant ou le directeur, avec l’adresse du camping."],
      where: "À l’accueil du camping.",
    },
    harbourMasterAttestation: {
      name: "Attestation de la capitainerie",
      what: "La capitainerie atteste que l’emplacement du bateau est possédé ou loué en permanence.",
      accepted: ["Elle a moins de six mois."],
      where: "À la capitainerie du port.",
    },
    residencePermit: {
      name: "Titre de séjour",
      what: "Il prouve la régularité du séjour en France.",
      accepted: [inColour, "En cours de validité, délivré par la France."],
      where: "Titre expiré ? Demandez d’abord son renouvellement à la préfecture ; le récépissé est accepté.",
    },
    proofOfNormalResidence: {
      name: "Justificatif de résidence normale en France",
      what: "Il montre que le demandeur vit en France depuis au moins six mois.",
      accepted: [
        "Un papier daté d’il y a six mois ou plus : bulletin de salaire, quittance, avis d’imposition, contrat de travail, attestation de sécurité sociale ou certificat de scolarité.",
      ],
      where: "Auprès de l’employeur, de l’assurance maladie ou de l’établissement scolaire.",
    },
    jdcProof: {
      name: "Justificatif de la journée défense et citoyenneté (JDC)",
      what: "Demandé aux Français de 17 à 24 ans.",
      accepted: [
        "Certificat de participation, attestation d’exemption, de situation administrative ou provisoire.",
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
    medicalOpinion: {
      name: "Avis médical",
      what: "Il dit si la personne est apte à conduire, et sous quelles conditions.",
      accepted: [
        "Formulaire « Permis de conduire – avis médical » (cerfa 14880), rempli par le médecin.",
        "Il a moins de deux ans.",
      ],
      where:
        "Auprès d’un médecin agréé, qui n’est pas le médecin traitant. La liste est sur le site de la préfecture.",
    },
    provisionalCertificate: {
      name: "Permis provisoire (CEPC)",
      what: "Le certificat d’examen du permis de conduire, avec la mention « favorable ».",
      accepted: ["Même si ses quatre mois sont passés : il prouve encore la réussite."],
      where:
        "Sur la page des résultats de l’examen, dès le lendemain de l’épreuve, ou auprès de l’auto-école.",
    },
  },
  papers: {
    nationalIdentityCard: "Carte nationale d’identité",
    biometricPassport: "Passeport biométrique",
    nonBiometricPassport: "Passeport non biométrique",
    passport: "Passeport",
    euModelDrivingLicence: "Permis de conduire au format carte de l’Union européenne",
    identityReceipt: "Récépissé valant justification de l’identité",
    franceIdentiteProof: "Justificatif d’identité à usage unique France Identité",
    foreignLegionMilitaryCard: "Carte militaire de la Légion étrangère",
    detaineeReceipt: "Récépissé remis au détenu en échange de ses documents",
    longTermEuResidentCard: "Carte de résident de longue durée – UE",
    euTemporaryResidenceCard: "Carte de séjour temporaire – UE",
    parentPassportWithChild: "Passeport d’un parent où figure le mineur",
    minorCirculationDocument: "Document de circulation pour étranger mineur (DCEM)",
    residentCard: "Carte de résident",
    temporaryResidenceCard: "Carte de séjour temporaire",
    multiYearResidenceCard: "Carte de séjour pluriannuelle",
    longStayVisaValidated: "Visa de long séjour valant titre de séjour, validé",
    algerianResidenceCertificate: "Certificat de résidence pour Algérien",
    provisionalStayAuthorisation: "Autorisation provisoire de séjour",
    permitRenewalReceipt: "Récépissé de renouvellement d’un titre de séjour",
    asylumSeekerAttestation: "Attestation de demande d’asile",
    internationalProtectionReceipt: "Récépissé de protection internationale",
    refugeeTravelDocument: "Titre de voyage pour réfugié",
    energyWaterBill: "Facture d’eau, d’électricité ou de gaz",
    phoneBill: "Facture de téléphone fixe ou mobile",
    taxNotice: "Avis d’imposition ou de non-imposition",
    rentReceipt: "Quittance de loyer",
    jdcParticipationCertificate: "Certificat individuel de participation",
    jdcExemptionAttestation: "Attestation individuelle d’exemption",
    administrativeSituationAttestation: "Attestation de situation administrative",
    provisionalAttestation: "Attestation provisoire",
    assr2: "ASSR de second niveau (ASSR2)",
    asr: "Attestation de sécurité routière (ASR)",
    aer: "Attestation d’éducation à la route (AER)",
    swornStatementOfLoss: "Déclaration sur l’honneur de perte",
    paySlip: "Bulletin de salaire",
    employmentContract: "Contrat de travail",
    socialSecurityAttestation: "Attestation de sécurité sociale",
    schoolCertificate: "Certificat de scolarité",
  },
  slots: { front: "Recto", back: "Verso", page: "Page" },
});

import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { PageName } from "#domain/sections.ts";

/** What each page of the form is called in addresses. */
const pageSlugs: Readonly<Record<PageName, string>> = {
  filer: "demandeur",
  name: "nom",
  birth: "naissance",
  sex: "sexe",
  nationality: "nationalite",
  protection: "protection-juridique",
  emancipation: "emancipation",
  representativeName: "representant-legal",
  representativeBirth: "naissance-representant",
  representativeSignature: "signature-representant",
  country: "pays",
  address: "adresse",
  housing: "logement",
  hostIsRepresentative: "chez-le-representant",
  host: "hebergeant",
  hostedSince: "date-hebergement",
  settledInFrance: "installation-en-france",
  residencePermit: "titre-de-sejour",
  licenceHistory: "permis-deja-obtenu",
  category: "categorie",
  examPassed: "resultat-examen",
  exam: "examen",
  jdcOnFile: "jdc",
  medical: "situation-medicale",
  ePhoto: "photo-signature",
  documents: "pieces",
};

/** What each supporting document is called in addresses. */
const documentSlugs: Readonly<Record<DocumentKind, string>> = {
  identityProof: "identite",
  legalRepresentativeIdentity: "identite-representant",
  civilStatusChangeProof: "changement-de-nom",
  divorceJudgment: "jugement-de-divorce",
  birthNameProof: "nom-de-naissance",
  proofOfAddress: "domicile",
  hostingAttestation: "attestation-hebergement",
  hostIdentity: "identite-hebergeant",
  hostProofOfAddress: "domicile-hebergeant",
  domicileElectionAttestation: "election-de-domicile",
  hotelManagerAttestation: "attestation-hotel",
  campsiteManagerAttestation: "attestation-camping",
  harbourMasterAttestation: "attestation-capitainerie",
  residencePermit: "titre-de-sejour",
  proofOfNormalResidence: "residence-normale",
  proofOfArrivalDate: "date-arrivee",
  proofOfReturnDate: "date-retour",
  proofOfResidenceInIssuingState: "residence-a-l-etranger",
  jdcProof: "jdc",
  roadSafetyCertificateLevel2: "assr2",
  roadSafetyCertificateAny: "assr",
  amTrainingAttestation: "formation-am",
  aUpgradeTrainingAttestation: "formation-a",
  b96TrainingAttestation: "formation-b96",
  manualGearboxTrainingAttestation: "formation-boite-manuelle",
  driverTrainingCertificate: "formation-de-conducteur",
  fimoCommitment: "fimo",
  professionalDiploma: "diplome",
  militaryConversionForm: "brevet-militaire",
  medicalOpinion: "avis-medical",
  provisionalCertificate: "permis-provisoire",
  theoryTestCertificate: "reussite-au-code",
  currentLicence: "permis-actuel",
  damagedLicence: "permis-deteriore",
  suspensionDecision: "decision-de-suspension",
  sanctionDecision: "decision-de-sanction",
  theftDeclaration: "declaration-de-vol",
  lossDeclaration: "declaration-de-perte",
  internationalPermitHeld: "permis-international",
  errorSupportingDocument: "preuve-de-l-erreur",
  foreignLicence: "permis-etranger",
  foreignLicenceTranslation: "traduction-du-permis",
  drivingRightsCertificate: "droits-a-conduire",
  drivingRightsCertificateTranslation: "traduction-des-droits-a-conduire",
  exchangeObligationLetter: "obligation-d-echange",
  heavyCategoryRenunciation: "renonciation-categories-lourdes",
};

const named =
  <Name extends string>(slugs: Readonly<Record<Name, string>>) =>
  (slug: string | undefined): Name | null =>
    (Object.keys(slugs) as Name[]).find((name) => slugs[name] === slug) ?? null;

/** The slug of a page; a route's `:page` stays as it is. */
export const pageSlug = (page: PageName | ":page"): string => (page === ":page" ? page : pageSlugs[page]);
export const documentSlug = (kind: DocumentKind | ":document"): string =>
  kind === ":document" ? kind : documentSlugs[kind];

export const pageNamed = named(pageSlugs);
export const documentNamed = named(documentSlugs);

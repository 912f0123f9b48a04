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
  jdcProof: "jdc",
  roadSafetyCertificateLevel2: "assr2",
  medicalOpinion: "avis-medical",
  provisionalCertificate: "permis-provisoire",
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

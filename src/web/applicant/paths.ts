import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import type { PageName } from "#domain/sections.ts";
import { reasonSlug } from "./reason-slugs.ts";
import { documentSlug, pageSlug } from "./slugs.ts";

/**
 * The addresses of the applicant's pages. A function given `:name` makes the pattern of the route, given a value the
 * link to it: both are written once.
 */
export const paths = {
  home: "/",
  /** Which application is mine? `?choix=` carries what was chosen so far. */
  guide: "/quelle-demande",
  /** Every reason for applying, for those who know. */
  reasons: "/demarches",
  /** One reason for applying: for whom, what it costs, how long it takes. */
  reason: (reason: ProcedureId | ":reason") => `/demarches/${reasonSlug(reason)}`,
  /** What to prepare, before any account; `?demande=` carries the reason, as `reasonSlug` writes it. */
  checklist: "/preparer",
  /** The same list, to print and tick. */
  checklistPdf: "/preparer/liste-des-pieces.pdf",
  help: "/aide",
  accessibility: "/accessibilite",
  personalData: "/donnees-personnelles",
  /** Changes the language on pages that have no form of their own. */
  language: "/langue",

  signUp: "/inscription",
  /** A confirmation link was sent. */
  signUpSent: "/inscription/lien-envoye",
  /** Where the confirmation link leads; `?jeton=` carries its token. */
  confirmEmail: "/inscription/confirmation",
  signIn: "/connexion",
  signOut: "/deconnexion",
  forgottenPassword: "/mot-de-passe-oublie",
  forgottenPasswordSent: "/mot-de-passe-oublie/lien-envoye",
  /** Where the reset link leads; `?jeton=` carries its token. */
  newPassword: "/nouveau-mot-de-passe",
  federation: "/connexion/federation",
  federationAnswer: "/connexion/federation/retour",

  account: "/compte",
  messages: "/compte/messages",
  settings: "/compte/reglages",
  mobile: "/compte/mobile",
  mobileCode: "/compte/mobile/code",
  removeMobile: "/compte/mobile/retirer",
  changePassword: "/compte/mot-de-passe",
  otherSessions: "/compte/autres-appareils",

  /** The application: its task list while it is a draft, its life after that. */
  application: (reference: string) => `/demandes/${reference}`,
  /** One page of questions. */
  formPage: (reference: string, page: PageName | ":page") => `/demandes/${reference}/${pageSlug(page)}`,
  /** Where the payment page sends people back. */
  paymentReturn: (reference: string) => `/demandes/${reference}/paiement/retour`,
  document: (reference: string, document: DocumentKind | ":document") =>
    `/demandes/${reference}/pieces/${documentSlug(document)}`,
  removeFile: (reference: string, document: DocumentKind | ":document", file: string) =>
    `/demandes/${reference}/pieces/${documentSlug(document)}/fichiers/${file}/retirer`,
  keepFile: (reference: string, document: DocumentKind | ":document", file: string) =>
    `/demandes/${reference}/pieces/${documentSlug(document)}/fichiers/${file}/garder`,
  /** Where the pages of a file are turned, cropped and ordered. */
  arrangeFile: (reference: string, document: DocumentKind | ":document", file: string) =>
    `/demandes/${reference}/pieces/${documentSlug(document)}/fichiers/${file}/cadrage`,
  /** Puts a file before or after its neighbour. */
  moveFile: (reference: string, document: DocumentKind | ":document", file: string) =>
    `/demandes/${reference}/pieces/${documentSlug(document)}/fichiers/${file}/deplacer`,
  /** A drawn page of a document, or the file as it was sent. */
  file: (reference: string, address: string) => `/demandes/${reference}/fichiers/${address}`,
  hostingAttestation: (reference: string) => `/demandes/${reference}/attestation-hebergement.pdf`,
  review: (reference: string) => `/demandes/${reference}/recapitulatif`,
  validation: (reference: string) => `/demandes/${reference}/validation`,
  receipt: (reference: string) => `/demandes/${reference}/accuse`,
  receiptPdf: (reference: string) => `/demandes/${reference}/accuse.pdf`,
  /** The provisional licence, proved to others. */
  provisionalProof: (reference: string) => `/demandes/${reference}/permis-provisoire`,
  provisionalProofPdf: (reference: string) => `/demandes/${reference}/permis-provisoire.pdf`,
  /** Where anyone verifies such a proof. */
  verify: "/verifier",
  withdraw: (reference: string) => `/demandes/${reference}/abandon`,
  /** What an agent asked again, and the way to send it. */
  supplement: (reference: string) => `/demandes/${reference}/complement`,
  correction: (reference: string) => `/demandes/${reference}/complement/reponses`,
  /** What the person and the office write to each other. */
  correspondence: (reference: string) => `/demandes/${reference}/messages`,
  /** The card came back: where to post it again. */
  confirmAddress: (reference: string) => `/demandes/${reference}/adresse-de-livraison`,
  refusalLetter: (reference: string) => `/demandes/${reference}/refus.pdf`,
  portrait: (reference: string) => `/demandes/${reference}/portrait.jpg`,
  /** Everything kept about one application, to take away. */
  data: (reference: string) => `/demandes/${reference}/donnees.json`,
} as const;

/** The same address with a query. */
export const withQuery = (path: string, query: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams(query).toString();
  return search === "" ? path : `${path}?${search}`;
};

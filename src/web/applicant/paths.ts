/**
 * The addresses of the applicant's pages. A function given `:name` makes the pattern of the route, given a value the
 * link to it: both are written once.
 */
export const paths = {
  home: "/",
  /** What to prepare, before any account. */
  checklist: "/preparer",
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
  changePassword: "/compte/mot-de-passe",

  /** The application: its task list while it is a draft, its life after that. */
  application: (reference: string) => `/demandes/${reference}`,
  /** One page of questions. */
  formPage: (reference: string, page: string) => `/demandes/${reference}/${page}`,
  document: (reference: string, document: string) => `/demandes/${reference}/pieces/${document}`,
  review: (reference: string) => `/demandes/${reference}/recapitulatif`,
  validation: (reference: string) => `/demandes/${reference}/validation`,
  receipt: (reference: string) => `/demandes/${reference}/accuse`,
} as const;

/** The same address with a query. */
export const withQuery = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query)}`;

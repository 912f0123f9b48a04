/** Addresses of the desk. A reference given as `:reference` makes the pattern of the route. */
export const deskPaths = {
  signIn: "/agents/connexion",
  signOut: "/agents/deconnexion",
  /** The second half of signing in. */
  secondFactor: "/agents/connexion/code",
  chooseFactor: "/agents/connexion/protection",
  recoveryCodes: "/agents/connexion/codes-de-secours",
  security: "/agents/ma-connexion",
  queue: "/agents",
  views: "/agents/vues",
  export: "/agents/vues/export.csv",
  search: "/agents/recherche",
  reassign: "/agents/repartition",
  figures: "/agents/suivi",
  figuresTable: (table: string) => `/agents/suivi/tableaux/${table}`,
  office: "/agents/bureau",
  audit: "/agents/consultations",
  looksTable: "/agents/consultations/export.csv",
  accessTable: "/agents/consultations/connexions.csv",
  journal: (reference: string) => `/agents/dossiers/${reference}/journal`,
  journalTable: (reference: string) => `/agents/dossiers/${reference}/journal/export.csv`,
  file: (reference: string) => `/agents/dossiers/${reference}`,
  acceptance: (reference: string) => `/agents/dossiers/${reference}/acceptation`,
  supplement: (reference: string) => `/agents/dossiers/${reference}/complement`,
  refusal: (reference: string) => `/agents/dossiers/${reference}/refus`,
  refusalLetter: (reference: string) => `/agents/dossiers/${reference}/refus/lettre`,
  page: (reference: string, file: string, page: string | number) =>
    `/agents/dossiers/${reference}/fichiers/${file}/pages/${page}`,
  /** The whole of a page that its person cropped. */
  wholePage: (reference: string, file: string, page: string | number) =>
    `/agents/dossiers/${reference}/fichiers/${file}/pages/${page}/entiere`,
  original: (reference: string, file: string) => `/agents/dossiers/${reference}/fichiers/${file}/original`,
  deposited: (reference: string, which: string) => `/agents/dossiers/${reference}/photo-signature/${which}`,
  representativeSignature: (reference: string) => `/agents/dossiers/${reference}/signature-representant`,
} as const;

/** What the pictures of a deposit are called in addresses. */
export const depositedPictures = { photo: "photo", signature: "signature" } as const;

/** What of a file is on the screen: nothing of it is kept anywhere else than in the address. */
type Looking = {
  readonly piece?: string;
  /** What is compared with it; "" for nothing. */
  readonly avec?: string;
  /** The answer whose place on the piece is shown. */
  readonly lieu?: string;
  /** The answer being corrected. */
  readonly corriger?: string;
};

export const lookingAt = (reference: string, looking: Looking): string => {
  const query = new URLSearchParams(looking);
  return `${deskPaths.file(reference)}?${query}`;
};

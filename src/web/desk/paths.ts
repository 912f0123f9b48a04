/** Addresses of the desk. A reference given as `:reference` makes the pattern of the route. */
export const deskPaths = {
  signIn: "/agents/connexion",
  signOut: "/agents/deconnexion",
  queue: "/agents",
  file: (reference: string) => `/agents/dossiers/${reference}`,
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

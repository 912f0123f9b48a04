/** The addresses of the photographers' pages. */
export const paths = {
  deposit: "/photographes",
  signIn: "/photographes/connexion",
  signOut: "/photographes/deconnexion",
  code: "/photographes/code",
  advice: (deposit: string) => `/photographes/depots/${deposit}`,
  picture: (deposit: string, which: string) => `/photographes/depots/${deposit}/${which}`,
} as const;

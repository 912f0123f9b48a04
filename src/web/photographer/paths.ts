/** The addresses of the photographers' pages. */
export const paths = {
  deposit: "/photographes",
  signIn: "/photographes/connexion",
  signOut: "/photographes/deconnexion",
  code: "/photographes/code",
} as const;

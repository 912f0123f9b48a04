/** What an error means for the person, and what to do. */
export const errorsFr = {
  400: {
    title: "Demande incompréhensible",
    text: "Nous n’avons pas compris ce que votre navigateur a envoyé. Revenez à la page précédente et réessayez.",
    number: "",
  },
  403: {
    title: "Formulaire périmé",
    text: "Cette page était ouverte depuis trop longtemps ou vient d’un autre site. Revenez à la page précédente, rechargez-la, puis envoyez-la de nouveau.",
    number: "",
  },
  404: {
    title: "Page introuvable",
    text: "Cette page n’existe pas, ou elle ne vous est pas ouverte. Vérifiez l’adresse, ou connectez-vous avec le compte qui a fait la demande.",
    number: "",
  },
  413: {
    title: "Envoi trop lourd",
    text: "Ce que vous avez envoyé dépasse la taille permise : 15 Mo par fichier. Revenez à la page précédente et choisissez un fichier plus léger.",
    number: "",
  },
  429: {
    title: "Trop d’essais",
    text: "Vous avez envoyé beaucoup de formulaires en peu de temps. Attendez une minute, puis réessayez.",
    number: "",
  },
  500: {
    title: "Une erreur est survenue",
    text: "Nous n’avons pas pu répondre. Ce qui était enregistré l’est toujours. Réessayez dans quelques minutes ; si cela continue, signalez-nous ce numéro.",
    number: "Numéro de l’incident :",
  },
  503: {
    title: "Service momentanément indisponible",
    text: "Un service dont nous dépendons ne répond pas. Rien de ce que vous avez enregistré n’est perdu. Réessayez dans quelques minutes.",
    number: "",
  },
} as const;

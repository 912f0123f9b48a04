import { typesetAll } from "./typeset.ts";

/** The pages of approved photographers (photographes agréés), in French. */
export const partnerFr = typesetAll({
  signInTitle: "Espace photographe",
  signInLead: "Déposez la photo et la signature d’une personne, et remettez-lui son code photo-signature.",
  key: "Clé d’accès de votre studio",
  keyHint: "Elle vous a été remise avec votre agrément. Ne la donnez à personne.",
  signIn: "Se connecter",
  keyMissing: "Saisissez la clé d’accès de votre studio.",
  keyUnknown: "Cette clé n’est pas connue. Vérifiez-la : elle se copie en entier, sans espace.",

  depositTitle: "Déposer une photo et une signature",
  depositLead:
    "Vous recevez aussitôt le code de 22 caractères à remettre à la personne. Il est valable six mois.",
  photo: "Portrait",
  photoHint: "De face, tête nue, fond clair et uni. Pris il y a moins de six mois.",
  photoLimits: "JPEG ou PNG, au moins 500 pixels de haut, 15 Mo au plus.",
  signature: "Signature",
  signatureHint: "À l’encre noire sur fond blanc, seule dans l’image.",
  signatureLimits: "JPEG ou PNG, au moins 200 pixels de long, 15 Mo au plus.",
  deposit: "Déposer et obtenir le code",
  photoMissing: "Choisissez le portrait.",
  signatureMissing: "Choisissez l’image de la signature.",
  pictureType: "Ce fichier n’est pas une image JPEG ou PNG. Choisissez une image.",
  photoSmall: "Le portrait est trop petit : il faut au moins 500 pixels de haut.",
  signatureSmall: "L’image de la signature est trop petite : il faut au moins 200 pixels de long.",
  nothingKept: "Rien n’a été déposé : choisissez de nouveau les deux images.",

  adviceTitle: "Vérifiez les images avant de les déposer",
  adviceLead:
    "Voici ce que nos contrôles remarquent. Ils peuvent se tromper : c’est vous qui décidez, et un agent regardera les images.",
  pictureGood: "Rien à signaler sur cette image.",
  adviceHelp:
    "Rien n’est encore déposé. Si vous les déposez telles quelles, l’agent lira les mêmes remarques. Sans choix de votre part, ces images sont effacées au bout d’un jour.",
  chooseOthers: "Choisir d’autres images",
  depositAsIs: "Déposer telles quelles",

  codeTitle: "La photo et la signature sont déposées",
  codeLabel: "Code photo-signature",
  lastDay: "Utilisable jusqu’au",
  included: "inclus",
  codeAdvice: "Remettez ce code à la personne, et à elle seule. Il ne sera plus affiché.",
  codeHow:
    "Ce code sert une fois. Il se saisit dans la demande de permis, à l’étape « Photo et signature », avec ou sans espaces.",
  print: "Pour le remettre sur papier, imprimez cette page.",
  another: "Déposer pour une autre personne",
  codeGone: "Ce code n’est plus affiché. S’il n’a pas été remis, faites un nouveau dépôt.",
});

import { typesetAll } from "./typeset.ts";

/** The home page in French. */
export const homeFr = typesetAll({
  title: "Demander son permis de conduire",
  lead: "S’inscrire à l’examen, recevoir son premier permis, remplacer un permis perdu, échanger un permis étranger : faites la demande en ligne, suivez-la, recevez votre permis chez vous.",
  find: "Trouver ma demande",
  prepare: "Voir ce que je dois préparer",
  resume: "Retrouver mes demandes",
  free: "Gratuit, sauf pour un permis perdu ou volé. Une vingtaine de minutes quand les pièces sont prêtes.",
  allReasons: "Voir toutes les démarches",
  forWhom: {
    title: "Pour qui",
    items: [
      "Tous les motifs : examen, premier permis, nouvelle catégorie, perte, vol, renouvellement, échange…",
      "Pour vous, ou pour une personne mineure ou sous tutelle que vous représentez.",
      "Française, ou étrangère et vivant en France : depuis au moins 185 jours pour la plupart des demandes.",
    ],
  },
  stepsTitle: "De la première question à la boîte aux lettres",
  steps: [
    {
      title: "Préparer",
      text: "Quelques questions, sans compte, et vous savez quelles pièces il vous faut.",
    },
    {
      title: "Remplir",
      text: "Une question à la fois. Tout est gardé à chaque page : arrêtez et reprenez quand vous voulez.",
    },
    {
      title: "Ajouter les pièces",
      text: "Une photo prise au téléphone suffit. Nous disons tout de suite si le fichier ne peut pas être lu.",
    },
    {
      title: "Valider",
      text: "Un code reçu par e-mail ou SMS vaut validation. Le récépissé est immédiat.",
    },
    {
      title: "Suivre",
      text: "Qui a la demande, depuis quand, ce qui vient ensuite. Un message à chaque étape.",
    },
    {
      title: "Recevoir",
      text: "Le permis arrive chez vous. En cas d’absence, il vous attend 15 jours à La Poste.",
    },
  ],
  meanwhile: {
    title: "En attendant le permis",
    text: "Après l’examen, le permis provisoire (CEPC) permet de conduire en France pendant quatre mois. Nous comptons les jours avec vous et vous prévenons avant la fin. Pour les autres demandes, chaque démarche dit avec quoi vous pouvez conduire.",
  },
  promises: {
    title: "Ce que vous pouvez attendre",
    items: [
      {
        title: "Rien ne se perd",
        text: "Réponses et fichiers sont enregistrés au fur et à mesure, chiffrés, et se retrouvent sur un autre appareil.",
      },
      {
        title: "Une correction précise",
        text: "S’il manque quelque chose, on vous dit quoi et pourquoi. Vous ne refaites que cela.",
      },
      {
        title: "Le récit complet",
        text: "Chaque étape, chaque message, chaque consultation de votre dossier est écrite dans votre compte.",
      },
    ],
  },
});

export type HomeWords = typeof homeFr;

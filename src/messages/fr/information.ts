import { typesetAll } from "./typeset.ts";

/** Help, accessibility and personal data, in French. Each page is a list of sections. */
export const informationFr = typesetAll({
  help: {
    title: "Aide",
    sections: [
      {
        title: "Je n’ai pas reçu le message de confirmation",
        paragraphs: [
          "Regardez dans les courriers indésirables et vérifiez l’adresse. La page « Se connecter » permet de recevoir un autre lien.",
        ],
      },
      {
        title: "J’ai oublié mon mot de passe",
        paragraphs: ["Sur la page « Se connecter », choisissez « Mot de passe oublié »."],
      },
      {
        title: "Mon fichier n’est pas accepté",
        paragraphs: [
          "Envoyez une image JPEG, PNG, WebP, TIFF ou HEIC, ou un PDF sans mot de passe, de 15 Mo au plus. Nous vous disons aussitôt si elle est lisible. Pour une carte, posez-la à plat sur un fond uni, à la lumière du jour, et cadrez les quatre coins.",
        ],
      },
      {
        title: "Où obtenir le code photo-signature ?",
        paragraphs: [
          "Dans une cabine ou chez un photographe agréé pour les services en ligne. Le code a 22 caractères, il est valable six mois et sert une fois. Un code neuf peut demander un à deux jours.",
        ],
      },
      {
        title: "Où en est ma demande ?",
        paragraphs: [
          "Dans votre compte : la page de la demande dit qui l’a, depuis quand et ce qui vient ensuite.",
        ],
      },
      {
        title: "Le facteur est passé en mon absence",
        paragraphs: [
          "Allez au bureau de poste avec l’avis de passage et une pièce d’identité. Vous avez 15 jours à partir du premier passage ; le dernier jour est affiché dans votre compte.",
        ],
      },
      {
        title: "J’ai du mal avec Internet",
        paragraphs: [
          "Les maisons France services et les points numériques des préfectures aident à faire les démarches en ligne, gratuitement.",
        ],
      },
    ],
  },
  accessibility: {
    title: "Accessibilité : non évaluée",
    sections: [
      {
        title: "Ce que nous visons",
        paragraphs: [
          "Chaque page doit pouvoir être lue par un lecteur d’écran, parcourue au clavier, agrandie et affichée sur un petit écran, et fonctionner sans JavaScript. Des outils automatiques le vérifient à chaque changement.",
        ],
      },
      {
        title: "Ce que nous ne savons pas encore",
        paragraphs: [
          "Aucun audit de conformité au référentiel général d’amélioration de l’accessibilité (RGAA) n’a été fait. Nous ne déclarons donc aucun taux de conformité.",
        ],
      },
      {
        title: "Une page vous pose problème ?",
        paragraphs: [
          "Dites-le à l’exploitant de ce service, en précisant la page et l’outil que vous utilisez. Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits.",
        ],
      },
    ],
  },
  personalData: {
    title: "Données personnelles",
    sections: [
      {
        title: "Ce qui est demandé, et pourquoi",
        paragraphs: [
          "Votre adresse électronique ou votre mobile, pour valider la demande et vous informer. Votre état civil, votre adresse, vos pièces et votre photo-signature, pour instruire la demande et fabriquer le permis. Rien d’autre.",
          "Vos pièces sont lues par le service lui-même, sans rien envoyer ailleurs : ce qui y est écrit vous est montré, peut remplir vos réponses et peut toujours être corrigé.",
          "La page « Ce qu’il faut préparer » ne demande ni nom ni date de naissance, et ne garde rien.",
        ],
      },
      {
        title: "Qui les voit",
        paragraphs: [
          "Vous, l’agent qui instruit la demande, le fabricant pour ce qui est imprimé sur le permis et La Poste pour l’adresse. Chaque consultation par un agent est écrite dans l’historique de votre demande.",
          "Contre la fraude, une empreinte de chaque fichier permet à l’agent, et à lui seul, de savoir qu’il figure aussi dans une autre demande. Elle ne dit rien de ce que montre le fichier et disparaît avec lui.",
        ],
      },
      {
        title: "Comment elles sont gardées",
        paragraphs: [
          "Vos fichiers sont chiffrés avec une clé propre à chaque demande. Votre mot de passe n’est jamais lisible, même par nous. Aucun traceur, aucune mesure d’audience : les seuls témoins (cookies) servent à la connexion, à la sécurité des formulaires, au choix de la langue et, une demi-heure, à garder chiffré ce que vous remplissiez quand la session s’est terminée.",
        ],
      },
      {
        title: "Combien de temps",
        paragraphs: [
          "Un brouillon sans changement est effacé au bout de six mois. Les durées de conservation des demandes envoyées sont fixées par l’exploitant du service, selon la loi.",
        ],
      },
      {
        title: "Vos droits",
        paragraphs: [
          "Vous pouvez accéder à vos données, les faire corriger et demander leur effacement, dans les limites de la loi, en écrivant à l’exploitant du service. Vous pouvez aussi adresser une réclamation à la CNIL.",
        ],
      },
    ],
  },
});

export type InformationWords = typeof informationFr;

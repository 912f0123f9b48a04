import type { DraftMessages } from "../draft.ts";
import { typesetAll } from "./typeset.ts";

/** What befalls a draft, in French. */
export const draftFr: DraftMessages = typesetAll({
  optional: {
    list: "Pièces facultatives",
    why: "Vous pouvez envoyer la demande sans les pièces facultatives.",
    notGiven: "Facultatif, pas de fichier",
  },
  removal: {
    title: "Cette réponse change ce qui est demandé",
    lead: "Si vous continuez, nous retirons de la demande ce qui n’est plus utile :",
    rest: "Le reste de la demande est gardé.",
    goOn: "Continuer et retirer ces éléments",
    keep: "Garder ma réponse précédente",
  },
  removed: {
    title: "Votre demande a été mise à jour",
    lead: "Votre réponse change ce qui est demandé. Nous avons retiré :",
  },
  lost: {
    answers: "vos réponses à :",
    documents: "les fichiers de ces pièces, effacés :",
    signature: "la signature du représentant légal",
    ePhoto: "le code photo-signature, qui peut servir pour une autre demande",
  },
  version: {
    title: "Les règles de cette demande ont changé",
    lead: "Vous avez commencé cette demande avant le changement. Elle suit maintenant les nouvelles règles :",
    changed: {
      questions: "des questions ont changé ;",
      documents: "la liste des pièces a changé ;",
      conditions: "les conditions pour faire cette demande ont changé ;",
      fee: "le montant à payer a changé ;",
    },
    removed: "Nous avons retiré ce qui n’est plus utile :",
    kept: "le reste de ce que vous avez rempli est gardé. Les parties à revoir sont marquées dans la liste.",
  },
});

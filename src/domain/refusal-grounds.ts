import type { RefusalGround } from "./desk-work.ts";

/**
 * Grounds on which an application for a first licence may be refused (motifs de refus), as the letter gives them: in
 * French, which alone has legal force, each with the text it rests on. Source: code de la route, R. 221-1 (2016-07-01)
 * and R. 221-5; the other articles are to be confirmed by the operator's lawyers (unsure).
 */
export const refusalGrounds = {
  identityNotProved: {
    reason: "Votre identité n’est pas établie par les pièces produites.",
    legalBasis:
      "arrêté du 20 avril 2012 fixant les conditions d’établissement, de délivrance et de validité du permis de conduire",
  },
  residenceNotProved: {
    reason: "Votre résidence normale en France n’est pas établie.",
    legalBasis: "code de la route, article R. 221-1, II",
  },
  stayNotLawful: {
    reason: "Votre droit au séjour en France n’est pas établi.",
    legalBasis: "code de la route, article R. 221-1, II",
  },
  examNotProved: {
    reason: "Votre réussite à l’examen du permis de conduire n’est pas établie.",
    legalBasis: "code de la route, article R. 221-1, I",
  },
  belowMinimumAge: {
    reason: "Vous n’avez pas l’âge minimal exigé pour la catégorie demandée.",
    legalBasis: "code de la route, article R. 221-5",
  },
  medicallyUnfit: {
    reason: "L’avis médical ne permet pas de délivrer la catégorie demandée.",
    legalBasis: "code de la route, article R. 226-1",
  },
  serviceDutyNotMet: {
    reason: "Vous n’avez pas justifié de votre situation au regard de la journée défense et citoyenneté.",
    legalBasis: "code du service national, article L. 114-6",
  },
  forgedDocument: {
    reason: "Une des pièces produites a été altérée ou n’est pas authentique.",
    legalBasis:
      "arrêté du 20 avril 2012 fixant les conditions d’établissement, de délivrance et de validité du permis de conduire ; code pénal, article 441-6",
  },
} as const satisfies Record<string, RefusalGround>;

export type GroundName = keyof typeof refusalGrounds;

export const isGroundName = (name: string): name is GroundName => Object.hasOwn(refusalGrounds, name);

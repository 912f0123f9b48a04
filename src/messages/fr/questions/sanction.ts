import type { QuestionMessages } from "../../questions.ts";

const notInFuture = "Cette date ne peut pas être dans le futur.";

/** Suspension, annulment and invalidation of the French licence. */
export const sanctionQuestionsFr = {
  sanctionMonths: {
    label: "Durée de la sanction, en mois",
    hint: "Celle de la suspension, ou de l’interdiction de repasser le permis. Un mois commencé compte en entier ; un an : 12.",
    short: "Durée de la sanction",
    missing: "Saisissez la durée, en mois.",
    problems: { notANumber: "Saisissez un nombre de mois en chiffres, 240 au plus. Un an : 12." },
    counted: (count) => `${count}\u00a0mois`,
  },
  banEnd: {
    label: "Dernier jour de la sanction",
    hint: "Il est écrit sur la décision. Après une invalidation : six mois après avoir rendu le permis, un an si c’est la deuxième en cinq ans.",
    short: "Dernier jour de la sanction",
    missing: "Saisissez le dernier jour de la sanction.",
  },
  alcoholOrDrugs: {
    label: "La sanction vient-elle de l’alcool ou de stupéfiants ?",
    hint: "La décision en donne la cause.",
    short: "Alcool ou stupéfiants",
    missing: "Choisissez « oui » ou « non ».",
  },
  licenceHandedIn: {
    label: {
      self: "Quel jour avez-vous rendu votre permis ?",
      other: "Quel jour le permis a-t-il été rendu ?",
    },
    hint: "Il est écrit sur le récépissé. L’interdiction part de ce jour.",
    short: "Permis rendu le",
    missing: "Saisissez le jour où le permis a été rendu.",
    problems: { dateInFuture: notInFuture },
  },
  earlierLicenceYears: {
    label: {
      self: "Depuis combien d’années aviez-vous le permis, le jour de la sanction ?",
      other: "Depuis combien d’années cette personne avait-elle le permis, le jour de la sanction ?",
    },
    hint: "Années entières depuis la première catégorie obtenue. Moins d’un an : 0.",
    counted: (count) => `${count}\u00a0${count < 2 ? "an" : "ans"}`,
    short: "Permis détenu avant la sanction",
    missing: "Saisissez un nombre d’années. Moins d’un an : 0.",
    problems: { notANumber: "Saisissez un nombre d’années en chiffres, 80 au plus. Moins d’un an : 0." },
  },
  theoryRegistrationDate: {
    label: {
      self: "Quel jour vous êtes-vous inscrit pour repasser le code ?",
      other: "Quel jour cette personne s’est-elle inscrite pour repasser le code ?",
    },
    hint: "La date de l’inscription à l’examen. Laissez vide s’il n’y en a pas eu.",
    short: "Inscription au code",
    missing: "Saisissez la date d’inscription.",
    problems: { dateInFuture: notInFuture },
  },
} as const satisfies Partial<QuestionMessages>;

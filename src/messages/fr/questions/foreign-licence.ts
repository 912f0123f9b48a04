import type { QuestionMessages } from "../../questions.ts";

const yesOrNo = "Choisissez « oui » ou « non ».";

/** A licence of another State or of an overseas collectivity, and the international permit. */
export const foreignLicenceQuestionsFr = {
  foreignLicenceArea: {
    label: "Où le permis a-t-il été délivré ?",
    hint: "L’autorité est écrite sur le permis ; en 4c, s’il est européen.",
    short: "Permis délivré",
    missing: "Choisissez où le permis a été délivré.",
    options: {
      eea: {
        label: "Dans l’Espace économique européen",
        hint: "Union européenne, Islande, Liechtenstein ou Norvège.",
      },
      overseas: {
        label: "Dans une collectivité d’outre-mer ou en Nouvelle-Calédonie",
        hint: "Un permis de Guadeloupe, de Guyane, de Martinique, de Mayotte, de La Réunion ou de Saint-Pierre-et-Miquelon sert tel quel : il ne s’échange pas.",
      },
      other: { label: "Dans un autre pays", hint: "Royaume-Uni, Suisse, Andorre et Monaco compris." },
    },
  },
  foreignLicenceCountry: {
    label: "Pays qui a délivré le permis",
    short: "Pays du permis",
    missing: "Choisissez le pays qui a délivré le permis.",
  },
  foreignLicenceNumber: {
    label: "Numéro du permis",
    hint: "Tel qu’il est écrit ; en 5, s’il est européen.",
    short: "Numéro du permis",
    missing: "Saisissez le numéro du permis.",
    problems: { tooLong: "Ce numéro est trop long : recopiez celui du permis." },
  },
  foreignLicenceObtained: {
    label: "Date de délivrance",
    hint: "Écrite sur le permis ; en 4a, s’il est européen.",
    short: "Délivré le",
    missing: "Saisissez la date de délivrance du permis.",
    problems: { dateInFuture: "Cette date ne peut pas être dans le futur." },
  },
  foreignLicenceValid: {
    label: "Le permis est-il encore valable ?",
    hint: "La date de fin n’est pas passée ; en 4b, s’il est européen.",
    short: "Encore valable",
    missing: yesOrNo,
  },
  foreignLicenceOrigin: {
    label: "Comment le permis a-t-il été obtenu ?",
    hint: "Obtenu en échange d’un autre permis, il porte souvent le code 70 et le pays d’origine.",
    short: "Obtenu",
    missing: "Choisissez comment le permis a été obtenu.",
    options: {
      exam: { label: "Par l’examen, dans le pays qui l’a délivré" },
      frenchLicence: { label: "En échange d’un permis français" },
      reciprocalState: {
        label: "En échange du permis d’un autre pays, qui échange ses permis avec la France",
      },
      otherState: {
        label: "En échange du permis d’un pays qui n’échange pas ses permis avec la France",
      },
    },
  },
  foreignLicenceReciprocity: {
    label: "Ce pays échange-t-il ses permis avec la France ?",
    hint: "Pour la catégorie demandée. La liste des pays change souvent : elle est sur service-public.gouv.fr.",
    short: "Pays qui échange avec la France",
    missing: yesOrNo,
  },
  foreignLicenceInFrench: {
    label: "Le permis est-il écrit en français ?",
    hint: "Sinon, une traduction officielle est demandée hors d’Europe.",
    short: "Écrit en français",
    missing: yesOrNo,
  },
  foreignLicenceHeavy: {
    label: "Le permis a-t-il aussi une catégorie lourde ?",
    hint: "Camion, autocar ou autobus : C1, C1E, C, CE, D1, D1E, D ou DE.",
    short: "Catégorie lourde",
    missing: yesOrNo,
  },
  keepsHeavyCategories: {
    label: {
      self: "Voulez-vous garder les catégories lourdes ?",
      other: "Cette personne veut-elle garder les catégories lourdes ?",
    },
    hint: "Oui : un avis médical est demandé. Non : une renonciation écrite.",
    short: "Garde les catégories lourdes",
    missing: yesOrNo,
  },
  foreignLicenceSanctioned: {
    label: "Le permis a-t-il été suspendu ou annulé en France, après une infraction ?",
    hint: "Si oui, la décision est demandée.",
    short: "Suspendu ou annulé en France",
    missing: yesOrNo,
  },
  foreignLicenceWhereabouts: {
    label: { self: "Avez-vous ce permis ?", other: "Cette personne a-t-elle ce permis ?" },
    short: "Permis en sa possession",
    missing: "Choisissez une réponse.",
    options: {
      inHand: { label: "Oui" },
      lost: { label: "Non, il est perdu" },
      stolen: { label: "Non, il a été volé" },
    },
  },
  foreignLicenceCopy: {
    label: "Avez-vous une copie de ce permis ?",
    hint: "Photo, photocopie ou document numérisé. Si oui, elle est demandée.",
    short: "Copie du permis",
    missing: yesOrNo,
  },

  acceptedForInternational: {
    label: {
      self: "Avez-vous un permis d’un pays d’Europe qui donne droit au permis international ?",
      other: "Cette personne a-t-elle un permis d’un pays d’Europe qui donne droit au permis international ?",
    },
    hint: "Les permis de vingt-six pays sont acceptés : la liste est sur service-public.gouv.fr.",
    short: "Permis européen accepté",
    missing: yesOrNo,
  },
  internationalRenewal: {
    label: {
      self: "Avez-vous déjà eu un permis international ?",
      other: "Cette personne a-t-elle déjà eu un permis international ?",
    },
    hint: "Répondez « oui » si la demande le renouvelle ou le remplace.",
    short: "Permis international à renouveler",
    missing: yesOrNo,
  },
  internationalLostOrStolen: {
    label: "Ce permis international est-il perdu ou volé ?",
    hint: "Sinon, il est à joindre à la demande.",
    short: "Permis international perdu ou volé",
    missing: yesOrNo,
  },
} as const satisfies Partial<QuestionMessages>;

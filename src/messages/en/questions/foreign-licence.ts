import type { QuestionMessages } from "../../questions.ts";

const yesOrNo = "Choose “yes” or “no”.";

/** A licence of another State or of an overseas collectivity, and the international permit. */
export const foreignLicenceQuestionsEn = {
  foreignLicenceArea: {
    label: "Where was the licence issued?",
    hint: "The authority is on the licence; under 4c on a European one.",
    short: "Licence issued",
    missing: "Choose where the licence was issued.",
    options: {
      eea: {
        label: "In the European Economic Area",
        hint: "European Union, Iceland, Liechtenstein or Norway.",
      },
      overseas: {
        label: "In a French overseas collectivity or New Caledonia",
        hint: "A licence of Guadeloupe, French Guiana, Martinique, Mayotte, Réunion or Saint-Pierre-et-Miquelon is used as it is: it is not exchanged.",
      },
      other: {
        label: "In another country",
        hint: "The United Kingdom, Switzerland, Andorra and Monaco included.",
      },
    },
  },
  foreignLicenceCountry: {
    label: "Country that issued the licence",
    short: "Country of the licence",
    missing: "Choose the country that issued the licence.",
  },
  foreignLicenceNumber: {
    label: "Number of the licence",
    hint: "As it is written; under 5 on a European one.",
    short: "Licence number",
    missing: "Type the number of the licence.",
    problems: { tooLong: "This number is too long: copy the one on the licence." },
  },
  foreignLicenceObtained: {
    label: "Day of issue",
    hint: "Written on the licence; under 4a on a European one.",
    short: "Issued on",
    missing: "Type the day the licence was issued.",
    problems: { dateInFuture: "This date cannot be in the future." },
  },
  foreignLicenceValid: {
    label: "Is the licence still valid?",
    hint: "Its last day has not passed; under 4b on a European one.",
    short: "Still valid",
    missing: yesOrNo,
  },
  foreignLicenceOrigin: {
    label: "How was the licence obtained?",
    hint: "Obtained in exchange for another one, it often bears the code 70 and the country of origin.",
    short: "Obtained",
    missing: "Choose how the licence was obtained.",
    options: {
      exam: { label: "By passing the exam, in the country that issued it" },
      frenchLicence: { label: "In exchange for a French licence" },
      reciprocalState: {
        label: "In exchange for the licence of another country, which exchanges licences with France",
      },
      otherState: {
        label: "In exchange for the licence of a country that does not exchange licences with France",
      },
    },
  },
  foreignLicenceReciprocity: {
    label: "Does this country exchange licences with France?",
    hint: "For the category applied for. The list of countries changes often: it is on service-public.gouv.fr.",
    short: "Country that exchanges with France",
    missing: yesOrNo,
  },
  foreignLicenceInFrench: {
    label: "Is the licence written in French?",
    hint: "If not, an official translation is asked outside Europe.",
    short: "Written in French",
    missing: yesOrNo,
  },
  foreignLicenceHeavy: {
    label: "Does the licence also have a heavy category?",
    hint: "Lorry, coach or bus: C1, C1E, C, CE, D1, D1E, D or DE.",
    short: "Heavy category",
    missing: yesOrNo,
  },
  keepsHeavyCategories: {
    label: {
      self: "Do you want to keep the heavy categories?",
      other: "Does this person want to keep the heavy categories?",
    },
    hint: "Yes: a medical opinion is asked. No: a written renunciation.",
    short: "Keeps the heavy categories",
    missing: yesOrNo,
  },
  foreignLicenceSanctioned: {
    label: "Was the licence suspended or annulled in France, after an offence?",
    hint: "If so, the decision is asked.",
    short: "Suspended or annulled in France",
    missing: yesOrNo,
  },
  foreignLicenceWhereabouts: {
    label: { self: "Do you have this licence?", other: "Does this person have this licence?" },
    short: "Licence in hand",
    missing: "Choose an answer.",
    options: {
      inHand: { label: "Yes" },
      lost: { label: "No, it is lost" },
      stolen: { label: "No, it was stolen" },
    },
  },
  foreignLicenceCopy: {
    label: "Do you have a copy of this licence?",
    hint: "A picture, a photocopy or a scan. If so, it is asked.",
    short: "Copy of the licence",
    missing: yesOrNo,
  },

  acceptedForInternational: {
    label: {
      self: "Do you have a licence of a European country that gives right to the international permit?",
      other:
        "Does this person have a licence of a European country that gives right to the international permit?",
    },
    hint: "The licences of twenty-six countries are accepted: the list is on service-public.gouv.fr.",
    short: "Accepted European licence",
    missing: yesOrNo,
  },
  internationalRenewal: {
    label: {
      self: "Have you already had an international permit?",
      other: "Has this person already had an international permit?",
    },
    hint: "Answer “yes” if the application renews or replaces it.",
    short: "International permit to renew",
    missing: yesOrNo,
  },
  internationalLostOrStolen: {
    label: "Is this international permit lost or stolen?",
    hint: "If not, it has to be attached to the application.",
    short: "International permit lost or stolen",
    missing: yesOrNo,
  },
} as const satisfies Partial<QuestionMessages>;

import type { QuestionMessages } from "../../questions.ts";

const yesOrNo = "Choisissez « oui » ou « non ».";
const notInFuture = "Cette date ne peut pas être dans le futur.";

/** What each category lets one drive. */
export const vehiclesFr = {
  AM: { label: "AM", hint: "Cyclomoteur ou voiturette." },
  A1: { label: "A1", hint: "Motocyclette jusqu’à 125 cm³." },
  A2: { label: "A2", hint: "Motocyclette jusqu’à 35 kW." },
  A: { label: "A", hint: "Toute motocyclette." },
  B1: { label: "B1", hint: "Quadricycle lourd à moteur." },
  B: { label: "B", hint: "Voiture jusqu’à 3,5 tonnes et neuf places." },
  BE: { label: "BE", hint: "Voiture avec une remorque lourde." },
  C1: { label: "C1", hint: "Camion de 3,5 à 7,5 tonnes." },
  C1E: { label: "C1E", hint: "Camion C1 avec remorque." },
  C: { label: "C", hint: "Camion de plus de 3,5 tonnes." },
  CE: { label: "CE", hint: "Camion C avec remorque." },
  D1: { label: "D1", hint: "Minibus jusqu’à 16 passagers." },
  D1E: { label: "D1E", hint: "Minibus D1 avec remorque." },
  D: { label: "D", hint: "Autocar ou autobus." },
  DE: { label: "DE", hint: "Autocar ou autobus avec remorque." },
} as const;

/** The French licence held, its card, and what happened to the card. */
export const licenceQuestionsFr = {
  licenceHistory: {
    label: {
      self: "Avez-vous un permis de conduire français ?",
      other: "Cette personne a-t-elle un permis de conduire français ?",
    },
    hint: "Le permis compte même si la carte est perdue, volée, abîmée, ou si sa date est passée.",
    short: "Permis français",
    missing: "Choisissez une réponse. Sans permis jusqu’ici, choisissez « Non, pas encore ».",
    options: {
      none: { label: "Non, pas encore" },
      amOnly: { label: "Seulement la catégorie AM", hint: "Ancien BSR : cyclomoteur ou voiturette." },
      otherCategory: {
        label: "Oui, une autre catégorie",
        hint: "A1, A2, A, B1, B, BE, C ou D, par exemple.",
      },
      suspended: {
        label: "Oui, mais il est suspendu",
        hint: "Retiré pour un temps, et pas encore rendu, même si ce temps est passé.",
      },
      annulled: { label: "Non, un juge l’a annulé", hint: "Même si l’examen a été repassé depuis." },
      invalidated: {
        label: "Non, il n’est plus valable, faute de points",
        hint: "Invalidé par la lettre recommandée 48SI.",
      },
    },
  },
  licenceCategories: {
    label: {
      self: "Quelles catégories avez-vous ?",
      other: "Quelles catégories cette personne a-t-elle ?",
    },
    hint: "Sur la carte : au verso, les lignes de la colonne 9 qui portent une date. Sur le permis rose : les cases tamponnées.",
    short: "Catégories obtenues",
    missing: "Cochez au moins une catégorie.",
    options: vehiclesFr,
  },
  licenceInHand: {
    label: {
      self: "Avez-vous la carte de votre permis ?",
      other: "Cette personne a-t-elle la carte de son permis ?",
    },
    hint: "Ou le permis rose à trois volets. Répondez « non » s’il est perdu, volé, ou resté à la police ou à la préfecture.",
    short: "Carte en sa possession",
    missing: yesOrNo,
  },
  licenceNumber: {
    label: "Quel est le numéro du permis ?",
    hint: "En 5, au recto de la carte : 13AA00002, par exemple. Si vous ne l’avez pas, laissez vide.",
    short: "Numéro du permis",
    missing: "Saisissez le numéro du permis.",
    problems: { tooLong: "Ce numéro est trop long : recopiez celui qui est en 5, au recto." },
  },
  licenceObtained: {
    label: {
      self: "Quand avez-vous obtenu la catégorie A2 ?",
      other: "Quand cette personne a-t-elle obtenu la catégorie A2 ?",
    },
    hint: "Au verso de la carte, colonne 10, ligne A2.",
    short: "Catégorie A2 obtenue le",
    missing: "Saisissez la date d’obtention de la catégorie A2.",
    problems: { dateInFuture: notInFuture },
  },
  cardRequestedOnline: {
    label: {
      self: "Aviez-vous demandé cette carte en ligne ?",
      other: "Cette carte avait-elle été demandée en ligne ?",
    },
    hint: "Répondez « non » si elle a été demandée par courrier ou au guichet.",
    short: "Carte demandée en ligne",
    missing: yesOrNo,
  },
  cardReceived: {
    label: {
      self: "Quand avez-vous reçu cette carte ?",
      other: "Quand cette personne a-t-elle reçu cette carte ?",
    },
    hint: "Le jour où elle est arrivée, pas celui qui est écrit en 4a. Un jour proche convient.",
    short: "Carte reçue le",
    missing: "Saisissez la date de réception de la carte.",
    problems: { dateInFuture: notInFuture },
  },
  cardDispatched: {
    label: "Le permis que vous attendez a-t-il été envoyé ?",
    hint: "Le suivi de la demande le dit, et un message l’a annoncé.",
    short: "Permis envoyé",
    missing: yesOrNo,
  },

  lostOn: {
    label: "Date de la perte",
    hint: "Si vous ne la savez pas, le jour où vous avez vu qu’il manquait.",
    short: "Perdu le",
    missing: "Saisissez la date de la perte.",
    problems: { dateInFuture: notInFuture },
  },
  lossPlace: {
    label: "Lieu de la perte",
    hint: "La commune ; à l’étranger, la ville et le pays.",
    short: "Lieu de la perte",
    missing: "Saisissez le lieu de la perte.",
  },
  lossCircumstances: {
    label: "Ce qui s’est passé",
    hint: "En une ou deux phrases : où il était d’habitude, et comment il a été perdu.",
    short: "Circonstances",
    missing: "Racontez en quelques mots comment il a été perdu.",
    problems: { tooLong: "C’est trop long : 500 caractères au plus." },
  },
  stolenOn: {
    label: "Date du vol",
    hint: "Celle de la déclaration de vol.",
    short: "Volé le",
    missing: "Saisissez la date du vol.",
    problems: { dateInFuture: notInFuture },
  },
  theftUnit: {
    label: "Commissariat ou gendarmerie",
    hint: "Le service qui a reçu la déclaration de vol, avec sa commune.",
    short: "Déclaré à",
    missing: "Saisissez le commissariat ou la gendarmerie.",
  },
  theftReportNumber: {
    label: "Numéro de la déclaration",
    hint: "Il est écrit sur le récépissé.",
    short: "Numéro de la déclaration",
    missing: "Saisissez le numéro de la déclaration.",
    problems: { tooLong: "Ce numéro est trop long : recopiez celui du récépissé." },
  },

  civilChange: {
    label: "Qu’est-ce qui a changé à l’état civil ?",
    hint: "Le permis ne porte que le nom de naissance et les prénoms.",
    short: "Changement",
    missing: "Choisissez ce qui a changé.",
    options: {
      familyName: { label: "Le nom de famille", hint: "Celui de l’acte de naissance." },
      firstName: { label: "Un prénom" },
      divorce: { label: "Un divorce", hint: "Le permis porte encore le nom d’époux ou d’épouse." },
      marriage: { label: "Un mariage" },
    },
  },
  formerName: {
    label: "Quel nom ou prénom est écrit sur le permis actuel ?",
    hint: "Celui qui a changé, comme sur le permis : en 1 le nom, en 2 les prénoms.",
    short: "Nom ou prénom sur le permis actuel",
    missing: "Saisissez le nom ou le prénom écrit sur le permis actuel.",
  },
  cardErrors: {
    label: "Qu’est-ce qui est faux ou manque sur la carte ?",
    hint: "Cochez tout ce qui convient.",
    short: "Erreurs",
    missing: "Cochez au moins une erreur.",
    options: {
      civilStatus: { label: "L’état civil", hint: "1, 2 et 3 au recto : nom, prénoms, naissance." },
      category: { label: "Une catégorie", hint: "Colonne 9 au verso : elle manque, ou elle est de trop." },
      validityDate: { label: "Une date de fin de validité", hint: "4b au recto, colonne 11 au verso." },
      restriction: {
        label: "Une restriction ou un droit en plus",
        hint: "Colonne 12 au verso : le code manque.",
      },
    },
  },
  errorDescription: {
    label: "Ce que la carte devrait porter",
    hint: "Par exemple : en 3, il est écrit 21.03.1998 au lieu de 12.03.1998.",
    short: "Correction demandée",
    missing: "Écrivez ce que la carte porte, et ce qu’elle devrait porter.",
    problems: { tooLong: "C’est trop long : 500 caractères au plus." },
  },
} as const satisfies Partial<QuestionMessages>;

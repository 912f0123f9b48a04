import type { ProblemMessages, QuestionMessages } from "../questions.ts";
import { typesetAll } from "./typeset.ts";

const asOnDocument = "Comme sur la pièce d’identité, avec les accents et les traits d’union.";
const notBirthDate = "Vérifiez la date de naissance : le jour, le mois et l’année doivent exister.";

/** Every question in French. */
export const questionsFr: QuestionMessages = typesetAll({
  filer: {
    label: "Pour qui faites-vous cette demande ?",
    short: "Demande faite",
    missing: "Indiquez pour qui vous faites cette demande.",
    options: {
      applicant: { label: "Pour moi", hint: "Vous avez réussi l’examen et le permis sera à votre nom." },
      legalRepresentative: {
        label: "Pour une personne dont je suis le représentant légal",
        hint: "Le permis sera au nom d’une personne mineure ou sous tutelle : c’est vous qui signez.",
      },
    },
  },

  birthName: {
    label: "Nom de naissance",
    hint: `Le nom de famille inscrit sur l’acte de naissance. ${asOnDocument}`,
    short: "Nom de naissance",
    missing: "Saisissez le nom de naissance.",
  },
  usualName: {
    label: "Nom d’usage",
    hint: "Seulement s’il figure sur la pièce d’identité : nom d’époux ou d’épouse, double nom.",
    short: "Nom d’usage",
    missing: "Saisissez le nom d’usage.",
  },
  firstNames: {
    label: "Prénoms",
    hint: "Tous, dans l’ordre de l’état civil, séparés par un espace.",
    short: "Prénoms",
    missing: "Saisissez au moins un prénom.",
  },
  sex: {
    label: { self: "Quel est votre sexe à l’état civil ?", other: "Quel est son sexe à l’état civil ?" },
    hint: "Comme sur la pièce d’identité.",
    short: "Sexe",
    missing: "Choisissez une réponse.",
    options: { F: { label: "Féminin" }, M: { label: "Masculin" } },
  },
  birthDate: {
    label: "Date de naissance",
    hint: "Par exemple 7 4 2008.",
    short: "Date de naissance",
    missing: "Saisissez la date de naissance.",
    problems: {
      notADate: notBirthDate,
      dateInFuture: "La date de naissance ne peut pas être dans le futur.",
    },
  },
  birthCountry: {
    label: "Pays de naissance",
    hint: "Le pays tel qu’il s’appelle aujourd’hui.",
    short: "Pays de naissance",
    missing: "Choisissez le pays de naissance.",
  },
  birthPlace: {
    label: "Commune de naissance",
    hint: "Comme sur la pièce d’identité. Pour Paris, Lyon et Marseille, ajoutez l’arrondissement.",
    short: "Commune de naissance",
    missing: "Saisissez la commune de naissance.",
  },
  nationalities: {
    label: "Nationalité",
    short: "Nationalité",
    missing: "Choisissez au moins une nationalité.",
    problems: { tooMany: "Indiquez trois nationalités au plus." },
  },
  protection: {
    label: {
      self: "Bénéficiez-vous d’une mesure de protection juridique ?",
      other: "Cette personne bénéficie-t-elle d’une mesure de protection juridique ?",
    },
    hint: "Une mesure décidée par un juge pour une personne majeure.",
    short: "Mesure de protection",
    missing: "Choisissez une réponse. Sans mesure de protection, choisissez « Non ».",
    options: {
      none: { label: "Non" },
      guardianship: { label: "Tutelle", hint: "Le tuteur signe la demande." },
      curatorship: { label: "Curatelle" },
      judicialSafeguard: { label: "Sauvegarde de justice" },
      familyHabilitation: { label: "Habilitation familiale" },
    },
  },
  emancipated: {
    label: { self: "Êtes-vous émancipé ?", other: "Cette personne est-elle émancipée ?" },
    hint: "Une personne mineure est émancipée par décision d’un juge, ou par mariage.",
    short: "Mineur émancipé",
    missing: "Choisissez « oui » ou « non ».",
  },

  representativeCapacity: {
    label: "À quel titre représentez-vous cette personne ?",
    short: "Qualité",
    missing: "Indiquez à quel titre vous représentez cette personne.",
    options: {
      parent: { label: "Père ou mère" },
      guardian: { label: "Tuteur ou tutrice" },
      childWelfareService: { label: "Aide sociale à l’enfance" },
      other: { label: "À un autre titre" },
    },
  },
  representativeBirthName: {
    label: "Votre nom de naissance",
    hint: asOnDocument,
    short: "Nom de naissance",
    missing: "Saisissez votre nom de naissance.",
  },
  representativeUsualName: {
    label: "Votre nom d’usage",
    hint: "Seulement s’il figure sur votre pièce d’identité.",
    short: "Nom d’usage",
    missing: "Saisissez votre nom d’usage.",
  },
  representativeFirstNames: {
    label: "Vos prénoms",
    hint: "Tous, dans l’ordre de l’état civil.",
    short: "Prénoms",
    missing: "Saisissez au moins un prénom.",
  },
  representativeBirthDate: {
    label: "Votre date de naissance",
    hint: "Par exemple 21 9 1979.",
    short: "Date de naissance",
    missing: "Saisissez votre date de naissance.",
    problems: {
      notADate: notBirthDate,
      dateInFuture: "Votre date de naissance ne peut pas être dans le futur.",
    },
  },
  representativeBirthPlace: {
    label: "Votre lieu de naissance",
    hint: "La commune ; à l’étranger, la ville et le pays.",
    short: "Lieu de naissance",
    missing: "Saisissez votre lieu de naissance.",
  },

  livesIn: {
    label: { self: "Dans quel pays habitez-vous ?", other: "Dans quel pays cette personne habite-t-elle ?" },
    hint: "Le pays où l’on vit au moins 185 jours par an.",
    short: "Pays de résidence",
    missing: "Choisissez le pays.",
  },
  street: {
    label: "Numéro et nom de la voie",
    hint: "Par exemple 12 bis rue des Lilas.",
    short: "Voie",
    missing: "Saisissez le numéro et le nom de la voie.",
  },
  addressComplement: {
    label: "Complément d’adresse",
    hint: "Bâtiment, escalier, appartement, lieu-dit.",
    short: "Complément",
    missing: "Saisissez le complément d’adresse.",
  },
  postalCode: {
    label: "Code postal",
    short: "Code postal",
    missing: "Saisissez le code postal.",
    problems: { notDigits: "Saisissez un code postal de cinq chiffres, par exemple 35000." },
  },
  town: { label: "Commune", short: "Commune", missing: "Saisissez la commune." },
  letterBoxName: {
    label: "Nom sur la boîte aux lettres",
    hint: "Le permis y est distribué : sans ce nom, il repart.",
    short: "Nom sur la boîte aux lettres",
    missing: "Saisissez le nom inscrit sur la boîte aux lettres.",
  },

  housing: {
    label: { self: "Comment êtes-vous logé ?", other: "Comment cette personne est-elle logée ?" },
    hint: "La réponse décide du justificatif de domicile à fournir.",
    short: "Logement",
    missing: "Choisissez une réponse.",
    options: {
      owner: { label: "Propriétaire" },
      tenant: { label: "Locataire", hint: "Le bail ou les factures sont au nom du locataire." },
      hosted: { label: "Hébergé par quelqu’un", hint: "Chez un parent, un proche ou un ami." },
      homeless: { label: "Sans domicile fixe" },
      hotel: { label: "À l’hôtel" },
      caravan: { label: "En caravane ou au camping" },
      boat: { label: "Sur un bateau" },
    },
  },
  hostIsRepresentative: {
    label: "Cette personne habite-t-elle chez vous ?",
    hint: "Si oui, votre pièce d’identité suffit : nous ne la demanderons pas deux fois.",
    short: "Habite chez le représentant légal",
    missing: "Choisissez « oui » ou « non ».",
  },
  hostBirthName: {
    label: "Nom de naissance de l’hébergeant",
    hint: asOnDocument,
    short: "Nom de l’hébergeant",
    missing: "Saisissez le nom de la personne qui héberge.",
  },
  hostFirstNames: {
    label: "Prénoms de l’hébergeant",
    short: "Prénoms de l’hébergeant",
    missing: "Saisissez au moins un prénom.",
  },
  hostBirthDate: {
    label: "Date de naissance de l’hébergeant",
    short: "Naissance de l’hébergeant",
    missing: "Saisissez la date de naissance de la personne qui héberge.",
    problems: {
      notADate: notBirthDate,
      dateInFuture: "La date de naissance ne peut pas être dans le futur.",
    },
  },
  hostBirthPlace: {
    label: "Lieu de naissance de l’hébergeant",
    short: "Lieu de naissance de l’hébergeant",
    missing: "Saisissez le lieu de naissance de la personne qui héberge.",
  },
  hostedSince: {
    label: {
      self: "Depuis quand habitez-vous là ?",
      other: "Depuis quand cette personne habite-t-elle là ?",
    },
    hint: "Si vous n’êtes pas sûr du jour, choisissez le premier du mois.",
    short: "Hébergé depuis le",
    missing: "Saisissez la date d’arrivée dans ce logement.",
    problems: { dateInFuture: "Cette date ne peut pas être dans le futur." },
  },

  settledInFrance: {
    label: {
      self: "Depuis quand habitez-vous en France ?",
      other: "Depuis quand cette personne habite-t-elle en France ?",
    },
    hint: "Il faut y vivre depuis au moins 185 jours.",
    short: "En France depuis le",
    missing: "Saisissez la date d’installation en France.",
    problems: { dateInFuture: "Cette date ne peut pas être dans le futur." },
  },
  residencePermit: {
    label: { self: "Avez-vous un titre de séjour ?", other: "Cette personne a-t-elle un titre de séjour ?" },
    hint: "Carte de séjour, carte de résident, visa de long séjour validé ou récépissé de renouvellement.",
    short: "Titre de séjour",
    missing: "Choisissez une réponse.",
    options: {
      valid: { label: "Oui, en cours de validité" },
      expired: { label: "Oui, mais expiré" },
      none: { label: "Non" },
    },
  },

  licenceHistory: {
    label: {
      self: "Avez-vous déjà eu un permis de conduire ?",
      other: "Cette personne a-t-elle déjà eu un permis de conduire ?",
    },
    short: "Permis déjà obtenu",
    missing: "Choisissez une réponse. Pour un premier permis, choisissez « Non, c’est le premier ».",
    options: {
      none: { label: "Non, c’est le premier" },
      amOnly: { label: "Seulement la catégorie AM", hint: "Ancien BSR : cyclomoteur ou voiturette." },
      otherCategory: { label: "Oui, une autre catégorie" },
      annulled: { label: "Oui, mais un juge l’a annulé" },
      invalidated: {
        label: "Oui, mais il n’est plus valable",
        hint: "Invalidé : il n’avait plus de points.",
      },
    },
  },
  category: {
    label: "Quelle catégorie a été obtenue à l’examen ?",
    hint: "Elle est écrite sur le permis provisoire (CEPC).",
    short: "Catégorie",
    missing: "Choisissez la catégorie.",
    options: {
      AM: { label: "AM", hint: "Cyclomoteur ou voiturette." },
      A1: { label: "A1", hint: "Motocyclette jusqu’à 125 cm³. Dès 16 ans." },
      A2: { label: "A2", hint: "Motocyclette jusqu’à 35 kW. Dès 18 ans." },
      A: { label: "A", hint: "Toute motocyclette. Dès 20 ans." },
      B1: { label: "B1", hint: "Quadricycle lourd à moteur. Dès 16 ans." },
      B: { label: "B", hint: "Voiture jusqu’à 3,5 tonnes et neuf places. Dès 17 ans." },
      BE: { label: "BE", hint: "Voiture avec une remorque lourde." },
      C1: { label: "C1", hint: "Camion de 3,5 à 7,5 tonnes." },
      C1E: { label: "C1E", hint: "Camion C1 avec remorque." },
      C: { label: "C", hint: "Camion de plus de 3,5 tonnes." },
      CE: { label: "CE", hint: "Camion C avec remorque." },
      D1: { label: "D1", hint: "Minibus jusqu’à 16 passagers." },
      D1E: { label: "D1E", hint: "Minibus D1 avec remorque." },
      D: { label: "D", hint: "Autocar ou autobus." },
      DE: { label: "DE", hint: "Autocar ou autobus avec remorque." },
    },
  },
  examPassed: {
    label: {
      self: "Avez-vous réussi l’épreuve pratique ?",
      other: "Cette personne a-t-elle réussi l’épreuve pratique ?",
    },
    hint: "Le résultat est en ligne dès le lendemain de l’épreuve : « favorable » veut dire réussi.",
    short: "Épreuve pratique réussie",
    missing: "Choisissez « oui » ou « non ».",
  },
  examDate: {
    label: "Date de l’épreuve réussie",
    hint: "Elle est écrite sur le permis provisoire (CEPC), valable quatre mois à partir de ce jour.",
    short: "Date de l’épreuve",
    missing: "Saisissez la date de l’épreuve.",
    problems: { dateInFuture: "La date de l’épreuve ne peut pas être dans le futur." },
  },
  nephNumber: {
    label: "Numéro NEPH",
    hint: "Douze chiffres, sur le permis provisoire ou l’attestation d’inscription.",
    short: "Numéro NEPH",
    missing: "Saisissez le numéro NEPH.",
    problems: { notDigits: "Saisissez les douze chiffres du numéro NEPH, ou laissez la case vide." },
  },
  jdcOnFile: {
    label: {
      self: "Avez-vous déjà fourni votre justificatif de journée défense et citoyenneté (JDC) pour vous inscrire à l’examen ?",
      other:
        "Le justificatif de journée défense et citoyenneté (JDC) a-t-il déjà été fourni pour l’inscription à l’examen ?",
    },
    hint: "Si oui, il n’est pas demandé une seconde fois.",
    short: "JDC déjà fournie à l’inscription",
    missing: "Choisissez « oui » ou « non ».",
  },

  medicalSituations: {
    label: {
      self: "Êtes-vous dans une de ces situations ?",
      other: "Cette personne est-elle dans une de ces situations ?",
    },
    hint: "Elles demandent un avis médical. Cochez tout ce qui convient.",
    short: "Situation médicale",
    missing: "Cochez ce qui convient, ou « Aucune de ces situations ».",
    problems: { notAnOption: "Cochez soit des situations, soit « Aucune de ces situations », pas les deux." },
    options: {
      professionalUse: {
        label: "Conduite professionnelle",
        hint: "Taxi, VTC, ambulance, ramassage scolaire, transport public.",
      },
      condition: {
        label: "Maladie ou handicap qui peut gêner la conduite",
        hint: "Nous ne demandons pas laquelle : seul le médecin agréé le saura.",
      },
      adaptedVehicle: { label: "Véhicule aménagé" },
      examinerRequest: { label: "Avis médical demandé par l’examinateur" },
      disabilityPension: { label: "Pension d’invalidité" },
    },
  },
});

/** What is wrong with an answer, in French. */
export const answerProblemsFr: ProblemMessages = typesetAll({
  tooLong: "Cette réponse est trop longue : 100 caractères au plus.",
  notAName:
    "Un nom n’a que des lettres, des espaces, des apostrophes et des traits d’union. Retirez le reste.",
  notDigits: "Saisissez des chiffres seulement, autant qu’il en est demandé.",
  notADate: "Cette date n’existe pas : vérifiez le jour, le mois et l’année (quatre chiffres).",
  yearUnlikely: "Vérifiez l’année, avec ses quatre chiffres : celle-ci est trop éloignée.",
  dateInFuture: "Cette date ne peut pas être dans le futur.",
  notAnOption: "Choisissez une des réponses proposées.",
  tooMany: "Il y a trop de réponses. Retirez-en.",
});

import type { QuestionMessages } from "../../questions.ts";
import { vehiclesFr } from "./licence.ts";

const yesOrNo = "Choisissez « oui » ou « non ».";
const notInFuture = "Cette date ne peut pas être dans le futur.";

/** What is learnt, passed or already proven: categories, exam, military certificate, diploma, health. */
export const examQuestionsFr = {
  category: {
    label: "Quelle catégorie demandez-vous ?",
    inSection: {
      category: {
        label: {
          self: "Quelle catégorie voulez-vous passer ?",
          other: "Quelle catégorie cette personne veut-elle passer ?",
        },
        hint: "La lettre du véhicule que le permis permettra de conduire.",
      },
      exam: {
        label: "Quelle catégorie a été obtenue à l’examen ?",
        hint: "Elle est écrite sur le permis provisoire (CEPC).",
      },
      examRetaken: {
        label: "Quelle catégorie a été obtenue de nouveau ?",
        hint: "Celle du permis provisoire (CEPC). Si seul le code était à repasser : une catégorie d’avant la sanction, A2 à la place de A.",
      },
      foreignLicence: {
        label: "Quelle catégorie demandez-vous ?",
        hint: "Parmi celles du permis étranger. Si vous en demandez plusieurs, choisissez la dernière dans l’ordre de cette liste.",
      },
      military: {
        label: "Quelle catégorie donne ce brevet ?",
        hint: "Elle est écrite sur le volet de conversion. S’il y en a plusieurs, choisissez la dernière dans l’ordre de cette liste.",
      },
      diploma: {
        label: "Quelle catégorie donne ce diplôme ou ce titre ?",
        hint: "Celle du véhicule auquel il forme.",
      },
    },
    short: "Catégorie",
    missing: "Choisissez la catégorie.",
    options: {
      ...vehiclesFr,
      A1: { label: "A1", hint: "Motocyclette jusqu’à 125 cm³. Dès 16 ans." },
      A2: { label: "A2", hint: "Motocyclette jusqu’à 35 kW. Dès 18 ans." },
      A: { label: "A", hint: "Toute motocyclette. Dès 20 ans." },
      B1: { label: "B1", hint: "Quadricycle lourd à moteur. Dès 16 ans." },
      B: { label: "B", hint: "Voiture jusqu’à 3,5 tonnes et neuf places. Dès 17 ans." },
    },
  },
  pathway: {
    label: {
      self: "Comment apprenez-vous à conduire ?",
      other: "Comment cette personne apprend-elle à conduire ?",
    },
    hint: "Si vous hésitez, demandez à l’auto-école : ce choix peut changer l’âge d’inscription.",
    short: "Apprentissage",
    missing: "Choisissez une réponse.",
    options: {
      traditional: { label: "Formation traditionnelle", hint: "Avec une auto-école." },
      accompanied: {
        label: "Conduite accompagnée (AAC)",
        hint: "Permis B, dès 15 ans, avec un accompagnateur.",
      },
      supervised: { label: "Conduite supervisée", hint: "Permis B, dès 18 ans, avec un accompagnateur." },
      framed: { label: "Conduite encadrée", hint: "Pour les élèves des métiers de la route." },
      independent: { label: "Candidat libre", hint: "Sans auto-école." },
    },
  },
  driverTraining: {
    label: {
      self: "Suivez-vous, ou avez-vous suivi, une formation professionnelle de conducteur ?",
      other: "Cette personne suit-elle, ou a-t-elle suivi, une formation professionnelle de conducteur ?",
    },
    hint: "Au transport de marchandises ou de voyageurs : elle permet certaines catégories plus tôt.",
    short: "Formation de conducteur",
    missing: yesOrNo,
  },
  examPassed: {
    label: {
      self: "Avez-vous réussi l’épreuve pratique ?",
      other: "Cette personne a-t-elle réussi l’épreuve pratique ?",
    },
    hint: "Le résultat est en ligne dès le lendemain de l’épreuve : « favorable » veut dire réussi.",
    inSection: {
      examRetaken: {
        label: {
          self: "Avez-vous réussi les épreuves à repasser ?",
          other: "Cette personne a-t-elle réussi les épreuves à repasser ?",
        },
        hint: "Le code et l’épreuve pratique, ou le code seul s’il suffit.",
      },
    },
    short: "Examen réussi",
    missing: yesOrNo,
  },
  examDate: {
    label: "Date de l’épreuve réussie",
    hint: "Elle est écrite sur le permis provisoire (CEPC), valable quatre mois à partir de ce jour.",
    inSection: {
      examRetaken: {
        label: "Date de l’épreuve réussie",
        hint: "Celle de l’épreuve pratique, écrite sur le permis provisoire (CEPC) ; ou celle du code, s’il était seul à repasser.",
      },
    },
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
    missing: yesOrNo,
  },

  militaryUnit: {
    label: "Unité ou organisme qui a délivré le brevet",
    hint: "Comme sur le volet de conversion.",
    short: "Unité militaire",
    missing: "Saisissez l’unité ou l’organisme.",
  },
  militaryCertificateDate: {
    label: "Date du brevet",
    hint: "Comme sur le volet de conversion.",
    short: "Date du brevet",
    missing: "Saisissez la date du brevet.",
    problems: { dateInFuture: notInFuture },
  },
  diplomaTitle: {
    label: "Nom du diplôme ou du titre",
    hint: "En entier, comme il est écrit : « CAP conducteur routier marchandises », par exemple.",
    short: "Diplôme ou titre",
    missing: "Saisissez le nom du diplôme ou du titre.",
  },
  diplomaDate: {
    label: "Date du diplôme ou du titre",
    hint: "Le jour où il a été délivré.",
    short: "Date du diplôme",
    missing: "Saisissez la date du diplôme ou du titre.",
    problems: { dateInFuture: notInFuture },
  },
  diplomaSchool: {
    label: "Établissement ou centre de formation",
    hint: "Son nom et sa commune.",
    short: "Établissement",
    missing: "Saisissez l’établissement ou le centre de formation.",
  },

  medicalSituations: {
    label: {
      self: "Êtes-vous dans une de ces situations ?",
      other: "Cette personne est-elle dans une de ces situations ?",
    },
    hint: "Un avis médical peut alors être demandé. Cochez tout ce qui convient.",
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
} as const satisfies Partial<QuestionMessages>;

import type { GuideMessages } from "../guide.ts";
import { notReasonsFr } from "./not-reasons.ts";
import { typesetAll } from "./typeset.ts";

/** "Which application is mine?" and the list of the reasons for applying, in French. */
export const guideFr: GuideMessages = typesetAll({
  title: "Quelle demande est la mienne ?",
  lead: "Trois ou quatre choix au plus, sans compte. Rien n’est enregistré.",
  continue: "Continuer",
  missing: "Choisissez ce qui ressemble le plus à votre situation.",
  back: "Choix précédent",
  restart: "Recommencer",
  allReasons: "Voir toutes les démarches",
  questions: {
    situation: {
      title: "Que s’est-il passé ?",
      options: {
        exam: { label: "Je veux passer l’examen du permis", hint: "Le premier, un autre, ou le repasser." },
        passed: { label: "J’ai réussi l’examen" },
        card: {
          label: "Mon permis est perdu, volé ou abîmé, ou n’est jamais arrivé",
        },
        end: {
          label: "Mon permis arrive à sa fin, ou un avis médical est demandé",
          hint: "Carte bientôt expirée, permis rose, poids lourd, taxi, VTC, ambulance, santé.",
        },
        sanction: { label: "Mon permis a été suspendu, annulé ou invalidé" },
        change: { label: "Mon nom, mon adresse, ma vue ou mon visage a changé" },
        mistake: { label: "Il y a une erreur sur mon permis" },
        training: {
          label: "J’ai suivi une formation, ou j’ai un diplôme ou un brevet",
          hint: "AM, formation de 7 heures, diplôme de conducteur, brevet militaire.",
        },
        foreign: { label: "Mon permis vient d’un autre pays ou de l’outre-mer" },
        abroad: { label: "Je pars à l’étranger, j’y vis ou j’en reviens" },
        other: { label: "Autre chose" },
      },
    },
    exam: {
      title: "Avez-vous déjà un permis français ?",
      options: {
        noLicence: { label: "Non, jamais" },
        licence: { label: "Oui, et il est valable", hint: "Même AM seul (ancien BSR)." },
        annulled: { label: "Il a été annulé par un juge" },
        invalidated: { label: "Il a été invalidé : j’ai perdu tous mes points" },
      },
    },
    learning: {
      title: "Comment allez-vous apprendre ?",
      options: {
        ordinary: {
          label: "Formation classique, ou en candidat libre",
          hint: "À partir de 16 ans ; 18 ans pour A2.",
        },
        accompanied: { label: "Conduite accompagnée", hint: "Dès 15 ans, pour B." },
        supervised: { label: "Conduite supervisée", hint: "Dès 18 ans, pour B." },
      },
    },
    passed: {
      title: "Quel examen avez-vous réussi ?",
      options: {
        first: { label: "Celui de mon premier permis" },
        added: { label: "Celui d’une nouvelle catégorie", hint: "J’avais déjà un permis, même AM seul." },
        afterSanction: { label: "Celui que je repassais après une annulation ou une invalidation" },
      },
    },
    card: {
      title: "Qu’est-il arrivé à ce permis ?",
      options: {
        lost: { label: "Je l’ai perdu", hint: "En France ou en voyage." },
        stolen: { label: "On me l’a volé", hint: "En France ou en voyage." },
        damaged: { label: "Il est abîmé", hint: "Ou la photo ne se voit plus." },
        neverReceived: { label: "Il a été envoyé, mais je ne l’ai jamais reçu" },
        found: { label: "Je l’avais déclaré perdu, et je l’ai retrouvé" },
        oldAm: { label: "J’ai perdu mon BSR ou mon attestation AM d’avant 2013" },
        foreignCard: { label: "C’est un permis étranger ou d’outre-mer", hint: "Perdu, volé ou abîmé." },
        livesAbroad: { label: "Il est perdu, volé ou abîmé, et je vis à l’étranger" },
      },
    },
    end: {
      title: "Pourquoi faut-il le renouveler ?",
      options: {
        cardEnds: { label: "La date de fin de la carte approche", hint: "Elle vaut quinze ans." },
        pinkPaper: { label: "J’ai encore le permis rose en papier" },
        medicalOpinion: {
          label: "Une visite médicale est demandée",
          hint: "Catégories C ou D, taxi, VTC, ambulance, transport de personnes, ou santé.",
        },
        healthCode: {
          label: "Une mention de santé doit changer",
          hint: "Par exemple les lunettes (code 01), après une opération.",
        },
      },
    },
    sanction: {
      title: "Quelle décision a été prise ?",
      options: {
        suspended: { label: "Suspension de plus d’un mois, ou liée à l’alcool ou aux stupéfiants" },
        suspendedBriefly: { label: "Suspension d’un mois au plus, sans alcool ni stupéfiants" },
        annulled: { label: "Annulation par un juge" },
        invalidated: { label: "Invalidation : plus aucun point", hint: "Lettre 48 SI." },
      },
    },
    annulled: {
      title: "Où en êtes-vous de l’examen ?",
      options: {
        toTake: { label: "Je dois le repasser" },
        taken: { label: "Je l’ai repassé et réussi" },
      },
    },
    invalidated: {
      title: "Où en êtes-vous de l’examen ?",
      options: {
        toTake: { label: "Je dois le repasser" },
        taken: { label: "Je l’ai repassé et réussi" },
      },
    },
    change: {
      title: "Qu’est-ce qui a changé ?",
      options: {
        name: {
          label: "Mon nom de naissance ou mon prénom, ou j’ai divorcé",
          hint: "Divorce : pour retirer le nom d’usage imprimé sur un permis ancien.",
        },
        marriage: { label: "Je me suis marié" },
        address: { label: "Mon adresse" },
        photo: { label: "Je ne ressemble plus à la photo" },
        health: {
          label: "Ma vue ou ma santé",
          hint: "Pour ajouter ou retirer une mention, comme le port de lunettes (code 01).",
        },
      },
    },
    mistake: {
      title: "Quand et comment ce permis est-il arrivé ?",
      options: {
        recent: { label: "Reçu il y a moins de six mois, et demandé en ligne" },
        older: { label: "Reçu il y a six mois ou plus, ou demandé autrement" },
      },
    },
    training: {
      title: "Quelle formation, quel diplôme ?",
      options: {
        am: { label: "La formation AM (BSR)", hint: "Cyclomoteur, voiturette." },
        a2ToA: { label: "Les 7 heures pour passer de A2 à A" },
        trailer: { label: "Les 7 heures pour une remorque (mention 96)" },
        gearbox: { label: "Les 7 heures pour la boîte manuelle (code 78)" },
        motorcycle125: { label: "Les 7 heures pour une 125 avec le permis B" },
        military: { label: "Un brevet militaire de conduite" },
        diploma: { label: "Un diplôme ou un titre professionnel de la route" },
      },
    },
    foreign: {
      title: "Où ce permis a-t-il été délivré ?",
      options: {
        european: {
          label: "Dans l’Espace économique européen",
          hint: "Union européenne, Islande, Liechtenstein, Norvège.",
        },
        overseasCollectivity: {
          label: "Dans une collectivité d’outre-mer ou en Nouvelle-Calédonie",
          hint: "Par exemple en Polynésie française ou à Wallis-et-Futuna.",
        },
        overseasDepartment: {
          label: "Dans un département d’outre-mer ou à Saint-Pierre-et-Miquelon",
          hint: "Guadeloupe, Guyane, Martinique, Mayotte, La Réunion.",
        },
        elsewhere: { label: "Dans un autre pays", hint: "Royaume-Uni, Suisse, Andorre et Monaco compris." },
      },
    },
    european: {
      title: "Que voulez-vous faire de ce permis européen ?",
      options: {
        exchange: { label: "L’échanger contre un permis français", hint: "Même expiré, perdu ou volé." },
        register: { label: "Le garder et le faire enregistrer en France" },
        fromFrench: {
          label: "Retrouver mon permis français",
          hint: "Il avait été échangé là-bas contre ce permis.",
        },
      },
    },
    elsewhere: {
      title: "Quelle est votre situation ?",
      options: {
        exchange: { label: "Je veux l’échanger contre un permis français" },
        student: { label: "Je suis en France pour mes études" },
        fromFrench: {
          label: "Je veux retrouver mon permis français",
          hint: "Il avait été échangé là-bas contre ce permis.",
        },
      },
    },
    abroad: {
      title: "Quelle est votre situation ?",
      options: {
        driveAbroad: { label: "Je veux conduire hors d’Europe" },
        backWithForeign: { label: "Je reviens vivre en France avec un permis étranger" },
        livesAbroad: { label: "Je vis à l’étranger et mon permis français est perdu, volé ou abîmé" },
      },
    },
    other: {
      title: "De quoi s’agit-il ?",
      options: {
        onBehalf: { label: "Faire la demande pour quelqu’un, avec une procuration" },
        digital: { label: "Avoir mon permis sur mon téléphone" },
        instructor: { label: "Enseigner la conduite" },
      },
    },
  },
  notReasons: notReasonsFr,
  reason: {
    fee: "Prix",
    free: "Gratuit",
    feeAlways: (amount: string, inFrenchGuiana: string) =>
      `${amount} de droit de timbre (${inFrenchGuiana} en Guyane)`,
    feeSometimes: (amount: string, inFrenchGuiana: string) =>
      `Gratuit ; ${amount} de droit de timbre (${inFrenchGuiana} en Guyane) si le permis est perdu ou volé`,
    meanwhile: "En attendant",
    howLong: "Délais",
    receives: "Ce que vous recevez",
    delivers: {
      drivingLicence: "Le permis de conduire",
      nephNumber: "Le numéro NEPH",
      examRegistrationCertificate: "L’attestation d’inscription à l’examen",
      internationalPermit: "Le permis international",
      registrationRecord: "L’enregistrement, sans nouvelle carte",
      enquiry: "Le résultat de l’enquête auprès du transporteur",
    },
    officialName: "Intitulé officiel",
    categories: "Catégories",
    next: "Pour continuer",
    prepare: "Voir ce qu’il faut préparer",
    start: "Commencer cette demande",
    resume: "Reprendre ma demande",
    signUpFirst:
      "La demande se garde dans un compte, créé en une minute. Vous pouvez l’arrêter et la reprendre quand vous voulez.",
    schoolTitle: "C’est l’auto-école qui fait cette demande",
    school:
      "L’auto-école qui a assuré la formation envoie elle-même la demande : elle ne peut pas se commencer ici. Apportez-lui vos pièces.",
    bring: "Ce qu’il faut lui apporter, le plus souvent",
    bringMore:
      "L’auto-école vous dira s’il en faut d’autres, selon votre âge, votre logement ou votre nationalité.",
  },
  list: {
    title: "Toutes les démarches",
    lead: "Ouvrez la vôtre, ou laissez-vous guider en quelques choix.",
    find: "Trouver ma demande",
    families: {
      examRegistration: "S’inscrire à l’examen",
      licenceIssue: "Demander le permis, l’examen réussi",
      replacement: "Remplacer un permis perdu, volé, abîmé ou ancien",
      renewal: "Renouveler, retrouver son permis",
      change: "Changer de nom, corriger une erreur",
      foreignLicence: "Permis étranger, conduire à l’étranger",
      conversion: "Faire reconnaître un brevet ou un diplôme",
      training: "Après une formation, par l’auto-école",
    },
  },
});

import type { ReasonMessages } from "../reasons.ts";
import { typesetAll } from "./typeset.ts";

const onForeignLicence = "Le permis étranger permet de conduire en France tant qu’il y est reconnu.";
const depositCertificate =
  "Le permis original vous sera demandé ; une attestation de dépôt sécurisée (ADS) le remplace alors, sauf après une suspension ou une annulation.";
const silence = "Sans réponse au bout de deux mois, la demande est refusée.";
const licenceInHand = "Le permis que vous avez reste utilisable tant qu’il est valable.";
const registrationOnly = "L’inscription ne donne pas le droit de conduire seul.";
const banned = "Aucun droit de conduire : l’inscription permet seulement de repasser l’examen.";

/** The reasons for applying, in French. */
export const reasonsFr: ReasonMessages = typesetAll({
  "exam-registration-first": {
    title: "Inscription à l’examen du permis de conduire : première catégorie",
    short: "Inscription à l’examen, premier permis",
    forWhom:
      "Pour passer l’examen d’un premier permis : B, A1, A2 ou B1, à partir de 16 ans (18 ans pour A2).",
    meanwhile: `${registrationOnly} Le récépissé de la demande peut être montré deux mois pendant l’apprentissage.`,
  },
  "exam-registration-accompanied": {
    title: "Inscription à l’examen : apprentissage anticipé de la conduite (AAC)",
    short: "Inscription en conduite accompagnée (AAC)",
    forWhom:
      "Pour apprendre à conduire dès 15 ans avec un accompagnateur, pendant un an et 3 000 km au moins. L’auto-école fait le plus souvent cette demande.",
    meanwhile: registrationOnly,
    howLong: "L’épreuve pratique se passe à partir de 17 ans.",
  },
  "exam-registration-supervised": {
    title: "Inscription à l’examen : conduite supervisée",
    short: "Inscription en conduite supervisée",
    forWhom:
      "Pour apprendre la catégorie B avec un accompagnateur à partir de 18 ans. Déjà inscrit ? Ce choix se fait avec l’auto-école, sans nouvelle inscription.",
    meanwhile: registrationOnly,
  },
  "exam-registration-added-category": {
    title: "Inscription à l’examen : nouvelle catégorie",
    short: "Inscription à l’examen, nouvelle catégorie",
    forWhom: "Pour passer l’examen d’une autre catégorie quand on a déjà un permis, même AM seul.",
    meanwhile:
      "Vous conduisez avec les catégories que vous avez ; l’inscription n’ouvre pas encore la nouvelle.",
  },
  "exam-registration-after-annulment": {
    title: "Inscription à l’examen : après annulation judiciaire",
    short: "Inscription à l’examen après annulation",
    forWhom: "Pour repasser l’examen quand un juge a annulé le permis.",
    meanwhile: banned,
    howLong:
      "Aucune épreuve avant la fin de l’interdiction. Le code seul suffit avec trois ans de permis, une interdiction de moins d’un an et une inscription dans les neuf mois qui suivent sa fin.",
  },
  "exam-registration-after-invalidation": {
    title: "Inscription à l’examen : après invalidation (solde de points nul)",
    short: "Inscription à l’examen après invalidation",
    forWhom: "Pour repasser l’examen quand tous les points ont été perdus.",
    meanwhile: banned,
    howLong:
      "L’interdiction dure six mois à partir de la remise du permis, un an la deuxième fois en cinq ans. Le code seul suffit avec trois ans de permis, une interdiction de moins d’un an et une inscription dans les neuf mois qui suivent la remise.",
  },
  "licence-issue-after-exam": {
    title: "Demande de titre après réussite à l’examen (premier permis)",
    short: "Premier permis après réussite à l’examen",
    forWhom: "Pour recevoir son premier permis, une fois l’examen réussi : B, A1, A2 ou B1.",
    meanwhile:
      "Le permis provisoire (CEPC) permet de conduire en France, avec une pièce d’identité, quatre mois à partir de l’examen.",
  },
  "licence-issue-added-category": {
    title: "Demande de titre après réussite à l’examen (nouvelle catégorie)",
    short: "Nouvelle catégorie après réussite à l’examen",
    forWhom: "Pour ajouter à son permis une catégorie dont l’examen est réussi.",
    meanwhile:
      "Le permis provisoire (CEPC) ouvre la nouvelle catégorie en France pendant quatre mois ; les autres restent celles de votre permis.",
  },
  "licence-issue-after-sanction": {
    title: "Demande de titre après annulation ou invalidation, épreuves repassées",
    short: "Permis après annulation ou invalidation",
    forWhom:
      "Pour recevoir un nouveau permis, l’examen repassé et l’interdiction de conduire terminée, après une annulation ou une invalidation.",
    meanwhile:
      "Le permis provisoire (CEPC) est valable quatre mois, à partir de l’examen ou du lendemain de l’interdiction si elle finit après. Avec le code seul, il n’y a pas de permis provisoire : on ne conduit pas avant d’avoir le permis.",
  },
  "am-issue-after-training": {
    title: "Demande de titre : catégorie AM après formation (BSR)",
    short: "Permis AM après formation (BSR)",
    forWhom:
      "Pour conduire un cyclomoteur ou une voiturette dès 14 ans. Les personnes nées avant 1988 n’en ont pas besoin en France.",
    meanwhile: "L’attestation de formation permet de conduire en France pendant quatre mois.",
  },
  "a2-to-a-upgrade": {
    title: "Demande de titre : passage de A2 à A après formation de 7 heures",
    short: "Passage de A2 à A",
    forWhom:
      "Pour conduire toutes les motos, à partir de 20 ans et deux ans après A2, une fois suivie la formation de 7 heures.",
    meanwhile: "L’attestation de formation ne permet pas de conduire avec A : gardez les motos de A2.",
  },
  "b96-extension": {
    title: "Demande de titre : mention additionnelle 96 après formation de 7 heures",
    short: "Mention 96 (remorque)",
    forWhom:
      "Pour tracter avec B une remorque, l’ensemble pesant de 3,5 à 4,25 tonnes, après la formation de 7 heures.",
    meanwhile: "L’attestation de formation ne permet pas encore de tracter.",
  },
  "automatic-restriction-lift": {
    title: "Demande de titre : levée de la restriction 78 (boîte automatique) après formation de 7 heures",
    short: "Levée du code 78 (boîte automatique)",
    forWhom: "Pour conduire aussi une boîte manuelle, après un examen passé en boîte automatique.",
    meanwhile:
      "L’attestation de formation permet de conduire une boîte manuelle en France pendant quatre mois.",
  },
  "renewal-end-of-validity": {
    title: "Renouvellement : fin de validité du titre (15 ans)",
    short: "Permis en fin de validité",
    forWhom:
      "Pour remplacer un permis qui arrive au bout de ses quinze ans, sans examen ni, le plus souvent, visite médicale.",
    meanwhile: licenceInHand,
  },
  "replacement-paper-licence": {
    title: "Remplacement du permis pliant rose 3 volets",
    short: "Remplacement du permis rose en papier",
    forWhom:
      "Pour remplacer le permis rose en trois volets par une carte. Rien n’oblige à le faire avant le 19 janvier 2033.",
    meanwhile: licenceInHand,
  },
  "renewal-medical": {
    title: "Renouvellement après avis médical (groupe lourd, usage professionnel, santé)",
    short: "Permis après avis médical",
    forWhom:
      "Pour les catégories C et D, les taxis, VTC, ambulances et transports de personnes, ou une santé qui demande un contrôle.",
    meanwhile:
      "Après la date de la visite médicale, la catégorie ne permet plus de conduire jusqu’au nouveau contrôle.",
  },
  "restriction-change": {
    title: "Modification d’une mention restrictive pour raison de santé (ex. code 01)",
    short: "Changement d’une mention de santé",
    forWhom: "Pour ajouter ou retirer une mention comme le port de lunettes (code 01), après une opération.",
    meanwhile: `${licenceInHand} Respectez les mentions qu’il porte.`,
  },
  "restitution-after-suspension": {
    title: "Restitution du permis après suspension",
    short: "Restitution après suspension",
    forWhom:
      "Pour reprendre son permis, la suspension terminée, si elle dépasse un mois ou tient à l’alcool ou aux stupéfiants.",
    meanwhile: "La fin de la suspension ne suffit pas : attendez d’avoir le permis pour conduire.",
    howLong:
      "La demande se fait après le dernier jour de la suspension ; la visite médicale peut avoir lieu avant.",
  },
  "replacement-loss": {
    title: "Renouvellement : perte du permis",
    short: "Perte du permis",
    forWhom:
      "Pour remplacer un permis perdu. La perte se déclare ici même ; elle ne s’annule plus, même si le permis est retrouvé.",
    meanwhile:
      "Une fois la déclaration étudiée, vous téléchargez une attestation qui permet de conduire en France pendant quatre mois.",
  },
  "replacement-theft": {
    title: "Renouvellement : vol du permis",
    short: "Vol du permis",
    forWhom: "Pour remplacer un permis volé, après la plainte à la police ou à la gendarmerie.",
    meanwhile:
      "Le récépissé de la déclaration de vol permet de conduire en France deux mois à partir de la déclaration.",
  },
  "replacement-damage": {
    title: "Renouvellement : détérioration du permis",
    short: "Permis abîmé",
    forWhom: "Pour remplacer un permis abîmé ou dont la photo ne se voit plus.",
    meanwhile: licenceInHand,
  },
  "civil-status-change": {
    title: "Changement d’état civil (nom ou prénom)",
    short: "Changement de nom ou de prénom",
    forWhom:
      "Pour mettre à jour le nom de naissance ou un prénom, ou retirer un nom d’usage après un divorce.",
    meanwhile: licenceInHand,
  },
  "military-conversion": {
    title: "Conversion d’un brevet militaire de conduite",
    short: "Conversion d’un brevet militaire",
    forWhom: "Pour obtenir les catégories civiles d’un brevet militaire de conduite.",
  },
  "professional-diploma-validation": {
    title: "Validation d’un diplôme ou titre professionnel de la route",
    short: "Diplôme professionnel de la route",
    forWhom: "Pour obtenir les catégories que donne un diplôme ou un titre professionnel de conducteur.",
  },
  "exchange-eea": {
    title: "Échange d’un permis délivré dans l’Espace économique européen",
    short: "Échange d’un permis européen",
    forWhom:
      "Pour échanger un permis européen, même expiré. C’est un choix, sauf pour ajouter une catégorie ou après certaines infractions commises en France.",
    meanwhile: `${onForeignLicence} ${depositCertificate}`,
    howLong: `Plusieurs mois : le pays du permis est consulté. ${silence}`,
  },
  "exchange-non-eea": {
    title: "Échange d’un permis délivré hors Espace économique européen",
    short: "Échange d’un permis non européen",
    forWhom:
      "Pour échanger le permis d’un pays qui échange avec la France. Un étudiant garde le sien pendant ses études, sans échange.",
    meanwhile: `${onForeignLicence} ${depositCertificate} Elle ne sert que pendant ce temps-là.`,
    howLong: `À demander dans l’année qui suit le premier titre de séjour ou le retour en France ; du sixième au dix-huitième mois de séjour pour un Européen. ${silence}`,
  },
  "exchange-french-overseas": {
    title: "Échange d’un permis obtenu dans une collectivité d’outre-mer ou en Nouvelle-Calédonie",
    short: "Échange d’un permis d’outre-mer",
    forWhom:
      "Pour échanger un permis d’une collectivité d’outre-mer ou de Nouvelle-Calédonie : obligatoire seulement pour une nouvelle catégorie, après une infraction ou quand il a expiré.",
    meanwhile: "Le permis que vous avez permet de conduire tant qu’il est valable.",
  },
  "rights-restoration-after-expatriation": {
    title: "Rétablissement des droits à conduire au retour d’expatriation",
    short: "Droits retrouvés au retour de l’étranger",
    forWhom: "Pour retrouver un permis français échangé à l’étranger contre un permis de là-bas.",
    meanwhile:
      "Le permis original vous sera demandé ; une attestation de dépôt sécurisée (ADS) le remplace alors.",
  },
  "eea-licence-registration": {
    title: "Enregistrement d’un permis européen",
    short: "Permis européen à enregistrer",
    forWhom:
      "Pour faire connaître en France un permis européen valable : utile aux taxis et aux VTC, ou en cas de vol. Aucune carte n’est délivrée.",
    meanwhile: "Vous conduisez avec votre permis européen.",
  },
  "international-permit": {
    title: "Pré-demande de permis de conduire international",
    short: "Permis international",
    forWhom:
      "Pour conduire hors d’Europe, avec un permis français ou européen. Il ne sert jamais seul, ni en France.",
    meanwhile: "Votre permis reste le seul qui compte en France.",
    howLong: `L’attestation de dépôt, la photo et l’enveloppe s’envoient par la poste dans les deux mois, sinon la demande est rejetée. ${silence} Il est valable trois ans, ou jusqu’à la fin de votre permis.`,
  },
  "error-report": {
    title: "Signaler une erreur sur le permis reçu depuis moins de 6 mois",
    short: "Erreur sur un permis récent",
    forWhom:
      "Pour une erreur sur un permis demandé en ligne et reçu depuis moins de six mois : état civil, catégorie, date, mention. Le titulaire le fait lui-même.",
    meanwhile: licenceInHand,
    howLong: "À faire dans les six mois qui suivent la réception du permis.",
  },
  "licence-correction": {
    title: "Corriger une erreur sur un permis reçu depuis plus de 6 mois ou demandé par courrier",
    short: "Erreur sur un permis plus ancien",
    forWhom:
      "Pour une erreur sur un permis reçu depuis six mois ou plus, ou qui n’a pas été demandé en ligne.",
    meanwhile: licenceInHand,
  },
  "licence-not-received": {
    title: "Permis non reçu",
    short: "Permis envoyé, jamais reçu",
    forWhom:
      "Pour un permis expédié qui n’arrive pas : une enquête est faite auprès du transporteur, puis un nouvel envoi s’il est revenu.",
    meanwhile: "Cette demande ne donne pas le droit de conduire : gardez le document que vous avez.",
  },
});

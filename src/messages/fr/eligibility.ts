import type { EligibilityMessages } from "../form.ts";
import { typesetAll } from "./typeset.ts";

/** Why an application cannot be sent here, in French. */
export const eligibilityFr: EligibilityMessages = typesetAll({
  notResidentInFrance: {
    title: "Cette demande est réservée aux personnes qui vivent en France",
    whatToDo:
      "Quand on vit à l’étranger, la demande se fait auprès des autorités du pays de résidence ou du consulat de France.",
  },
  noValidResidencePermit: {
    title: "Il faut un titre de séjour en cours de validité",
    whatToDo:
      "Demandez d’abord un titre, ou son renouvellement, à la préfecture. Le récépissé de renouvellement suffit pour revenir ici.",
  },
  filerMustBeLegalRepresentative: {
    title: "Le représentant légal doit faire cette demande",
    whatToDo:
      "Pour une personne mineure ou sous tutelle, un parent ou le tuteur remplit et signe la demande. Demandez-lui de créer un compte, ou, si c’est vous, changez la réponse à « Pour qui faites-vous cette demande ? ».",
  },
  residenceUnderSixMonths: {
    title: "Il faut vivre en France depuis au moins six mois (185 jours)",
    whatToDo: "Revenez lorsque ces six mois seront passés : rien n’est à faire avant.",
  },
  drivingSchoolMustFile: {
    title: "C’est l’auto-école qui fait cette demande",
    whatToDo:
      "Après la formation, l’auto-école qui l’a assurée envoie elle-même la demande. Remettez-lui vos pièces et un code photo-signature ; vous n’avez rien à demander ici.",
  },
  useAfterSanction: {
    title: "Après une suspension, une annulation ou une invalidation, la demande est différente",
    whatToDo:
      "Passez d’abord la visite médicale, avec le test psychotechnique, puis faites la demande qui correspond à votre situation.",
  },
  useAddedCategory: {
    title: "Cette demande est celle d’un premier permis",
    whatToDo:
      "Vous avez déjà une catégorie, AM comprise : faites la demande qui en ajoute une nouvelle. Les pièces ne sont pas les mêmes.",
  },
  useFirstCategory: {
    title: "Il faut déjà un permis français pour y ajouter une catégorie",
    whatToDo:
      "Sans permis, faites la demande d’un premier permis. Si le vôtre a été suspendu, annulé ou invalidé, la demande dépend de la décision.",
  },
  belowRegistrationAge: {
    title: "L’âge de l’inscription n’est pas encore atteint",
    whatToDo:
      "L’inscription se fait à partir de 16 ans pour B (15 ans en conduite accompagnée), A1 et B1, et de 18 ans pour A2 et les autres catégories. Vérifiez la date de naissance et la catégorie, ou revenez le jour de l’anniversaire.",
  },
  belowSupervisedAge: {
    title: "La conduite supervisée commence à 18 ans",
    whatToDo:
      "Avant 18 ans, choisissez la conduite accompagnée, dès 15 ans, ou la formation classique, dès 16 ans. La conduite supervisée pourra aussi être choisie plus tard avec l’auto-école.",
  },
  belowMinimumAge: {
    title: "L’âge minimal de la catégorie n’est pas encore atteint",
    whatToDo:
      "L’âge minimal est de 14 ans pour AM, 16 ans pour A1 et B1, 17 ans pour B, 18 ans pour A2, BE, C1 et C1E, 20 ans pour A, 21 ans pour C, CE, D1 et D1E, 24 ans pour D et DE ; une formation professionnelle de conducteur l’abaisse pour C, CE et les catégories D. Vérifiez la date de naissance et la catégorie, ou revenez le jour de l’anniversaire.",
  },
  prerequisiteMissing: {
    title: "Il faut d’abord une autre catégorie",
    whatToDo:
      "B vient avant BE, C1, C, D1 et D, ainsi que la mention 96 et la levée du code 78 ; C1 avant C1E, C avant CE, D1 avant D1E, D avant DE. Choisissez d’abord la catégorie qui manque, ou vérifiez les catégories que vous avez cochées.",
  },
  noAnnulment: {
    title: "Cette demande suit une annulation du permis par un juge",
    whatToDo:
      "Quand tous les points sont perdus, le permis est invalidé, et non annulé : la demande est une autre. Si votre permis n’a pas été annulé, inscrivez-vous pour une première ou une nouvelle catégorie.",
  },
  noInvalidation: {
    title: "Cette demande suit la perte de tous les points",
    whatToDo:
      "Quand un juge a annulé le permis, la demande est une autre. Si vous avez encore des points, inscrivez-vous pour une première ou une nouvelle catégorie.",
  },
  noSanction: {
    title: "Cette demande suit une annulation ou une invalidation",
    whatToDo:
      "Votre permis n’a été ni annulé ni invalidé : faites la demande qui suit l’examen réussi ou, après une suspension, celle de la restitution.",
  },
  noSuspension: {
    title: "Cette demande suit une suspension du permis",
    whatToDo:
      "Un permis annulé par un juge, ou invalidé faute de points, ne se restitue pas : l’examen se repasse. Si votre permis n’a pas été suspendu, il n’y a rien à demander.",
  },
  examNotPassed: {
    title: "Il faut d’abord réussir l’examen",
    whatToDo:
      "Revenez avec le résultat favorable : il est en ligne dès le lendemain de l’épreuve. Pas encore inscrit ? Commencez par l’inscription à l’examen.",
  },
  drivingBanRunning: {
    title: "L’interdiction de conduire n’est pas terminée",
    whatToDo:
      "La demande se fait à partir du lendemain du dernier jour de l’interdiction. Vérifiez cette date sur la décision, ou revenez ce jour-là.",
  },
  suspensionRunning: {
    title: "La suspension n’est pas terminée",
    whatToDo:
      "La demande se fait à partir du lendemain du dernier jour de la suspension. Vous pouvez passer la visite médicale dès maintenant, pour avoir l’avis ce jour-là.",
  },
  collectAtPrefecture: {
    title: "Ce permis se retire à la préfecture",
    whatToDo:
      "Après une suspension d’un mois au plus, sans alcool ni stupéfiants, aucune visite médicale n’est demandée. À la fin de la suspension, reprenez votre permis à la préfecture : il n’y a rien à demander en ligne.",
  },
  a2UnderTwoYears: {
    title: "La catégorie A2 doit avoir deux ans",
    whatToDo:
      "La formation de 7 heures peut se suivre dans les trois mois qui précèdent, mais le permis A se demande à partir du jour des deux ans, par l’auto-école.",
  },
  noLicence: {
    title: "Cette demande est celle de qui a déjà un permis français",
    whatToDo:
      "Si votre permis a été suspendu, annulé ou invalidé, la demande dépend de la décision. Si votre permis est étranger, voyez s’il s’échange. Si vous n’avez jamais eu de permis, commencez par l’inscription à l’examen.",
  },
  useLossOrTheft: {
    title: "Il faut avoir le permis entre les mains",
    whatToDo:
      "Si vous l’avez perdu, déclarez la perte ; s’il a été volé, portez plainte puis demandez son remplacement. Le nouveau permis tiendra compte de ce qui a changé.",
  },
  marriageDoesNotChangeTheLicence: {
    title: "Le mariage ne change pas le permis",
    whatToDo:
      "Le permis porte le nom de naissance, et non le nom d’usage : gardez-le tel qu’il est, il reste valable. Il n’y a rien à demander.",
  },
  useOtherExchange: {
    title: "Ce permis s’échange par une autre demande",
    whatToDo:
      "L’échange dépend de l’endroit où le permis a été délivré : en Europe, dans une collectivité d’outre-mer ou en Nouvelle-Calédonie, ou dans un autre pays. Choisissez la demande qui correspond.",
  },
  licenceFromNonReciprocalExchange: {
    title: "Ce permis vient d’un pays avec lequel la France n’échange pas",
    whatToDo:
      "Quand il a lui-même été obtenu en échange du permis d’un tel pays, il ne peut pas être échangé. Pour un permis français, il faut passer l’examen.",
  },
  foreignLicenceExpired: {
    title: "Le permis à échanger doit être en cours de validité",
    whatToDo:
      "Faites-le d’abord renouveler par les autorités du pays qui l’a délivré, si elles l’acceptent, puis revenez avant la fin du délai d’échange. Sinon, il faut passer l’examen.",
  },
  noReciprocityPassTheExam: {
    title: "La France n’échange pas les permis de ce pays pour cette catégorie",
    whatToDo:
      "Pour conduire en France, il faut passer l’examen. La liste des pays change : vérifiez-la, ou demandez à l’ambassade, avant de vous inscrire.",
  },
  exchangeDeadlinePassed: {
    title: "Le délai pour échanger ce permis est passé",
    whatToDo:
      "L’échange se demande dans l’année qui suit le premier titre de séjour ou, pour un Français, le retour en France ; avant le dix-huitième mois de séjour pour un Européen. Vérifiez la date ; si le délai est bien passé, il faut passer l’examen.",
  },
  rightsNotAcquiredInFrance: {
    title: "Seuls des droits acquis en France se rétablissent",
    whatToDo:
      "Votre permis étranger n’a pas été obtenu en échange d’un permis français : demandez son échange. La demande dépend de l’endroit où il a été délivré.",
  },
  drivingRightsSanctioned: {
    title: "Les droits à conduire ne doivent être ni suspendus ni annulés",
    whatToDo:
      "Attendez la fin de la sanction prononcée en France. Pour savoir ce qu’il faudra faire ensuite, adressez-vous à la préfecture ou au tribunal qui a pris la décision.",
  },
  notAValidEeaLicence: {
    title: "Seul un permis européen en cours de validité s’enregistre",
    whatToDo:
      "Un permis européen qui n’est plus valable peut être échangé. Un permis délivré ailleurs ne s’enregistre pas : demandez son échange.",
  },
  licenceNotAccepted: {
    title: "Le permis international se demande avec un permis français ou européen",
    whatToDo:
      "Demandez-le aux autorités du pays qui a délivré votre permis, ou échangez d’abord ce permis contre un permis français.",
  },
  useLicenceCorrection: {
    title: "Ce permis se corrige par une autre demande",
    whatToDo:
      "Le signalement vaut pour un permis demandé en ligne et reçu depuis moins de six mois. Dans les autres cas, demandez la correction du permis.",
  },
  useErrorReport: {
    title: "Pour un permis récent, signalez l’erreur",
    whatToDo:
      "Un permis demandé en ligne et reçu depuis moins de six mois ne se redemande pas : un signalement suffit, avec moins de pièces.",
  },
  notDispatchedYet: {
    title: "Ce permis n’a pas encore été envoyé",
    whatToDo:
      "Suivez d’abord la demande : votre compte dit où elle en est et donne le numéro de l’envoi dès qu’il part. Revenez si, une fois expédié, le permis n’arrive pas.",
  },
});

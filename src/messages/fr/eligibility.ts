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
    title: "Il faut vivre en France depuis au moins 185 jours",
    whatToDo:
      "Revenez lorsque ces 185 jours seront passés. Le permis provisoire reste valable jusqu’à son dernier jour.",
  },
  useAfterSanction: {
    title: "Après une annulation ou une invalidation, la demande est différente",
    whatToDo:
      "Ce service ne la traite pas encore en ligne. Adressez-vous à la préfecture ou à votre auto-école : un avis médical et un examen psychotechnique seront demandés.",
  },
  useAddedCategory: {
    title: "Cette demande est celle d’un premier permis",
    whatToDo:
      "Vous avez déjà une catégorie : l’ajout d’une nouvelle ne se fait pas encore ici. Adressez-vous à la préfecture ou à votre auto-école.",
  },
  examNotPassed: {
    title: "Il faut d’abord réussir l’épreuve pratique",
    whatToDo: "Revenez avec le résultat favorable : il est en ligne dès le lendemain de l’épreuve.",
  },
  belowMinimumAge: {
    title: "L’âge minimal n’est pas encore atteint",
    whatToDo:
      "L’âge minimal est de 16 ans pour A1 et B1, de 17 ans pour B, de 18 ans pour A2. Vérifiez la date de naissance et la catégorie, ou revenez le jour de l’anniversaire.",
  },
});

import type { GuideMessages } from "../guide.ts";
import { typesetAll } from "./typeset.ts";

/** The situations that are no reason for applying, in French. */
export const notReasonsFr: GuideMessages["notReasons"] = typesetAll({
  marriage: {
    title: "Le mariage ne change pas votre permis",
    why: "Le permis porte votre nom de naissance ; le nom d’usage n’y est pas imprimé.",
    whatToDo: "Gardez votre permis tel qu’il est : il reste valable. Il n’y a rien à demander.",
  },
  addressChange: {
    title: "Un déménagement ne change pas votre permis",
    why: "Aucune nouvelle carte n’est faite pour une adresse.",
    whatToDo:
      "Gardez votre permis : il reste valable. Vous donnerez la nouvelle adresse à votre prochaine demande.",
  },
  photoNoLongerAlike: {
    title: "Votre permis reste valable",
    why: "Ne plus ressembler à la photo n’oblige pas à refaire le permis.",
    whatToDo:
      "Gardez-le. S’il est abîmé, ou si la photo elle-même ne se voit plus, demandez le remplacement d’un permis abîmé.",
  },
  motorcycle125Training: {
    title: "L’attestation suffit, avec le permis B",
    why: "Cette formation de 7 heures n’ajoute rien sur la carte.",
    whatToDo: "Gardez l’attestation de formation avec votre permis B : les deux se présentent ensemble.",
  },
  licenceFoundAfterLoss: {
    title: "Un permis déclaré perdu ne peut plus servir",
    why: "La déclaration de perte ne s’annule pas, même si le permis est retrouvé.",
    whatToDo:
      "Détruisez le permis retrouvé et attendez le nouveau. Si vous n’aviez fait aucune déclaration, gardez votre permis : il n’y a rien à demander.",
  },
  amDuplicateBefore2013: {
    title: "Le duplicata se demande à l’auto-école",
    why: "Le BSR et l’attestation AM d’avant le 19 janvier 2013 ont été délivrés par l’auto-école, et non par ce service.",
    whatToDo: "Demandez un duplicata à l’auto-école qui l’a délivré.",
  },
  proxyFiling: {
    title: "Une procuration ne permet pas de faire la demande",
    why: "Seul le demandeur, ou le représentant légal d’une personne mineure ou sous tutelle, peut la faire.",
    whatToDo:
      "Si vous êtes le parent ou le tuteur, faites la demande depuis votre propre compte. Sinon, aidez la personne à créer le sien ; une maison France services peut aussi la remplir avec elle.",
  },
  expatriateLossTheftDamage: {
    title: "Depuis l’étranger, la demande ne se fait pas en ligne",
    why: "Ce service envoie les permis en France, à des personnes qui y vivent.",
    whatToDo:
      "Selon le pays, écrivez au bureau de Paris chargé des Français de l’étranger ou adressez-vous aux autorités de votre pays de résidence. Le consulat de France vous dira lequel des deux.",
  },
  drivingInstructorAuthorisation: {
    title: "L’autorisation d’enseigner n’est pas une demande de permis",
    why: "Elle a sa propre démarche.",
    whatToDo: "Adressez-vous à la préfecture de votre département.",
  },
  digitalLicence: {
    title: "Le permis sur téléphone est un autre service",
    why: "Il s’importe dans l’application France Identité, à partir du permis que vous avez.",
    whatToDo: "Installez l’application France Identité et suivez ses indications.",
  },
  shortSuspension: {
    title: "Ce permis se reprend à la préfecture",
    why: "Après une suspension d’un mois au plus, sans alcool ni stupéfiants, aucune visite médicale n’est demandée.",
    whatToDo:
      "Attendez la fin de la suspension, puis reprenez votre permis à la préfecture. Il n’y a rien à demander en ligne.",
  },
  overseasDepartmentLicence: {
    title: "Ce permis est déjà un permis français",
    why: "Un permis de Guadeloupe, de Guyane, de Martinique, de Mayotte, de La Réunion ou de Saint-Pierre-et-Miquelon ne s’échange pas.",
    whatToDo:
      "Conduisez avec lui : il s’utilise tel quel. Perdu, volé ou abîmé, il se remplace comme un autre.",
  },
  foreignStudent: {
    title: "Pendant vos études, gardez votre permis",
    why: "Un étudiant conduit en France avec son permis étranger pendant ses études, sans échange.",
    whatToDo:
      "Il n’y a rien à demander. Si vous restez en France ensuite, revenez voir si ce permis s’échange.",
  },
});

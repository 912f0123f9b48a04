import type { OfficeMessages } from "../office.ts";
import { typesetAll } from "./typeset.ts";

/** The places of the desk and the running of an office, in French. */
export const officeFr: OfficeMessages = typesetAll({
  navigation: {
    label: "Espace des agents",
    queue: "File d’attente",
    figures: "Suivi",
    office: "Bureau",
    audit: "Consultations",
  },
  title: "Votre bureau",
  done: {
    sample: "La part de second regard est enregistrée. Elle vaut pour les prochaines acceptations.",
    planned: "L’absence est enregistrée.",
    cancelled: "L’absence est retirée.",
  },
  sample: {
    title: "Second regard sur les acceptations",
    text: "Un refus est toujours décidé par deux agents. Vous pouvez demander la même chose pour une part des acceptations : le service tire ces dossiers au sort, et personne ne sait lesquels à l’avance. Un autre agent ouvre alors le dossier sans voir les avis du premier, puis confirme ou le lui rend.",
    now: (percent) =>
      percent === 0
        ? "Aujourd’hui, aucune acceptation n’a de second regard."
        : percent === 100
          ? "Aujourd’hui, toutes les acceptations ont un second regard."
          : `Aujourd’hui, ${percent} acceptations sur 100 ont un second regard.`,
    percent: "Acceptations à revoir, sur 100",
    hint: "Un nombre entier, de 0 à 100",
    submit: "Enregistrer",
  },
  staff: {
    title: "L’équipe",
    name: "Nom",
    login: "Identifiant",
    role: "Rôle",
    absences: "Absence",
    present: "–",
    help: "Pour ajouter quelqu’un, changer un rôle ou réinitialiser un second facteur, adressez-vous à l’administrateur du service.",
  },
  roles: {
    agent: "Agent",
    seniorAgent: "Agent référent",
    supervisor: "Responsable",
    auditor: "Auditeur",
  },
  absences: {
    title: "Absences",
    none: "Aucune absence en cours ni à venir.",
    who: "Qui s’absente ?",
    days: (first, last) => (first === last ? `le ${first}` : `du ${first} au ${last}`),
    coveredBy: (name) => `dossiers confiés à ${name}`,
    toQueue: "dossiers rendus à la file d’attente",
    remove: "Retirer",
    plan: "Prévoir une absence",
    text: "Dès le premier jour, les dossiers de la personne absente passent au collègue choisi, ou reviennent dans la file d’attente.",
    whoMissing: "Choisissez qui s’absente.",
    firstDay: "Premier jour",
    lastDay: "Dernier jour, compris",
    dayUnread: "Saisissez un jour qui existe, par exemple 14 07 2027.",
    cover: "Qui prend ses dossiers ?",
    submit: "Enregistrer l’absence",
  },
} satisfies OfficeMessages);

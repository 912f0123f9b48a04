import type { AuditMessages } from "../audit.ts";
import { typesetAll } from "./typeset.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

/** Who did and who saw what, in French. */
export const auditFr: AuditMessages = typesetAll({
  file: {
    title: "Journal du dossier",
    lead: "Tout ce qui a été fait et vu, par qui et quand. Rien ne peut y être changé ; votre lecture y est notée aussi.",
    link: "Journal complet",
    lines: (shown, all) =>
      shown === all ? plural(all, "ligne", "lignes") : `${plural(shown, "ligne", "lignes")} sur ${all}`,
    empty: "Aucune ligne ne correspond. Enlevez un filtre pour en voir davantage.",
    csvName: (reference) => `journal-${reference}.csv`,
  },
  staff: {
    title: "Consultations",
    lead: "Ce qu’une personne a ouvert, regardé ou téléchargé, et ses connexions. Réservé à l’audit : aucun responsable de bureau ne voit cette page.",
    who: "Personne",
    nobody: "Choisir",
    hasLeft: "accès fermé",
    from: "Du",
    to: "Au",
    show: "Afficher",
    found: (looks, isMore) =>
      isMore
        ? `Les ${looks} consultations les plus récentes : réduisez la période pour voir les autres.`
        : looks === 0
          ? ""
          : plural(looks, "consultation", "consultations"),
    empty: "Aucune consultation sur cette période.",
    csvName: (name, from, to) => `consultations-${name}-${from}-${to}.csv`,
    access: {
      title: "Connexions et droits",
      empty: "Aucune connexion ni changement de droits sur cette période.",
      more: (lines) => `Les ${lines} lignes les plus récentes : réduisez la période pour voir les autres.`,
      events: {
        added: "Accès ouvert",
        signedIn: "Connexion",
        passwordFailed: "Mot de passe erroné",
        factorFailed: "Second facteur refusé",
        factorChosen: "Second facteur choisi",
        passkeyAdded: "Clé d’accès ajoutée",
        passkeyRemoved: "Clé d’accès retirée",
        recoveryCodesRenewed: "Codes de secours renouvelés",
        factorReset: "Second facteur réinitialisé par un administrateur",
        roleChanged: "Rôle changé",
        officeChanged: "Bureau changé",
        accessClosed: "Accès fermé",
      },
      factors: {
        oneTimeCode: "code à usage unique",
        recoveryCode: "code de secours",
        passkey: "clé d’accès",
      },
      change: (from, to) => `${from} → ${to}`,
      csvName: (name, from, to) => `connexions-${name}-${from}-${to}.csv`,
    },
    fileTitle: "Journal d’un dossier",
    fileText: "Tout ce qui a été fait et vu d’un dossier, par qui et quand.",
    reference: "Référence du dossier",
    open: "Ouvrir le journal",
    wholeView: "Vue de la file d’attente",
  },
  filters: {
    title: "Filtres du journal",
    who: "Qui",
    anyone: "Tous",
    kind: "Quoi",
    kinds: { all: "Actes et consultations", events: "Actes", looks: "Consultations" },
    day: "Jour",
    everyDay: "Tous",
    apply: "Afficher",
  },
  columns: {
    when: "Quand",
    who: "Qui",
    what: "Quoi",
    detail: "Précisions",
    reference: "Dossier",
  },
  looks: {
    opened: "Dossier ouvert",
    page: "Page regardée",
    original: "Fichier d’origine téléchargé",
    ePhoto: "Photo-signature regardée",
    signature: "Signature du représentant légal regardée",
    letter: "Projet de lettre de refus téléchargé",
    journal: "Journal complet lu",
    export: "Vue exportée (CSV)",
  },
  sides: { front: "recto", back: "verso" },
  page: (page) => `page ${page}`,
  pictures: { photo: "photographie", signature: "signature" },
  csv: "Télécharger (CSV)",
  unnamed: "Agent inconnu",
} satisfies AuditMessages);

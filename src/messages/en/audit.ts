import type { AuditMessages } from "../audit.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Who did and who saw what, in English. */
export const auditEn: AuditMessages = {
  file: {
    title: "Journal of the file",
    lead: "Everything that was done and seen, by whom and when. Nothing can be changed in it; your reading is noted too.",
    link: "Whole journal",
    lines: (shown, all) =>
      shown === all ? plural(all, "line", "lines") : `${plural(shown, "line", "lines")} of ${all}`,
    empty: "No line matches. Remove a filter to see more.",
    csvName: (reference) => `journal-${reference}.csv`,
  },
  staff: {
    title: "Who saw what",
    lead: "What somebody opened, looked at or downloaded, and their sign-ins. For auditors: nobody who runs an office sees this page.",
    who: "Person",
    nobody: "Choose",
    hasLeft: "access closed",
    from: "From",
    to: "To",
    show: "Show",
    found: (looks, isMore) =>
      isMore
        ? `The latest ${looks} looks: narrow the period to see the others.`
        : looks === 0
          ? ""
          : plural(looks, "look", "looks"),
    empty: "No look in this period.",
    csvName: (name, from, to) => `looks-${name}-${from}-${to}.csv`,
    access: {
      title: "Sign-ins and rights",
      empty: "No sign-in and no change of rights in this period.",
      more: (lines) => `The latest ${lines} lines: narrow the period to see the others.`,
      events: {
        added: "Access opened",
        signedIn: "Sign-in",
        passwordFailed: "Wrong password",
        factorFailed: "Second factor refused",
        factorChosen: "Second factor chosen",
        passkeyAdded: "Passkey added",
        passkeyRemoved: "Passkey removed",
        recoveryCodesRenewed: "Recovery codes renewed",
        factorReset: "Second factor reset by an administrator",
        roleChanged: "Role changed",
        officeChanged: "Office changed",
        accessClosed: "Access closed",
      },
      factors: { oneTimeCode: "one-time code", recoveryCode: "recovery code", passkey: "passkey" },
      change: (from, to) => `${from} → ${to}`,
      csvName: (name, from, to) => `sign-ins-${name}-${from}-${to}.csv`,
    },
    fileTitle: "Journal of a file",
    fileText: "Everything that was done and seen of a file, by whom and when.",
    reference: "Reference of the file",
    open: "Open the journal",
    wholeView: "View of the queue",
  },
  filters: {
    title: "Filters of the journal",
    who: "Who",
    anyone: "Everybody",
    kind: "What",
    kinds: { all: "Acts and looks", events: "Acts", looks: "Looks" },
    day: "Day",
    everyDay: "All",
    apply: "Show",
  },
  columns: {
    when: "When",
    who: "Who",
    what: "What",
    detail: "Details",
    reference: "File",
  },
  looks: {
    opened: "File opened",
    page: "Page looked at",
    original: "Original file downloaded",
    ePhoto: "Photo and signature looked at",
    signature: "Representative’s signature looked at",
    letter: "Draft of the refusal letter downloaded",
    journal: "Whole journal read",
    export: "View exported (CSV)",
  },
  sides: { front: "front", back: "back" },
  page: (page) => `page ${page}`,
  pictures: { photo: "photograph", signature: "signature" },
  csv: "Download (CSV)",
  unnamed: "Unknown agent",
};

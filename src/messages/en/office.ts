import type { OfficeMessages } from "../office.ts";

/** The places of the desk and the running of an office, in English. */
export const officeEn: OfficeMessages = {
  navigation: {
    label: "Agents’ desk",
    queue: "Queue",
    figures: "Activity",
    office: "Office",
    audit: "Who saw what",
  },
  title: "Your office",
  done: {
    sample: "The share of second looks is saved. It holds for the next acceptances.",
    planned: "The absence is saved.",
    cancelled: "The absence is removed.",
  },
  sample: {
    title: "Second look at acceptances",
    text: "A refusal is always decided by two agents. You may ask the same for a share of the acceptances: the service draws these files at random, and nobody knows which beforehand. Another agent then opens the file without seeing the first one’s opinions, and confirms or gives it back.",
    now: (percent) =>
      percent === 0
        ? "Today, no acceptance has a second look."
        : percent === 100
          ? "Today, every acceptance has a second look."
          : `Today, ${percent} acceptances in 100 have a second look.`,
    percent: "Acceptances to look at again, in 100",
    hint: "A whole number, from 0 to 100",
    submit: "Save",
  },
  staff: {
    title: "The team",
    name: "Name",
    login: "Login",
    role: "Role",
    absences: "Absence",
    present: "–",
    help: "To add somebody, change a role or reset a second factor, ask the administrator of the service.",
  },
  roles: {
    agent: "Agent",
    seniorAgent: "Senior agent",
    supervisor: "Supervisor",
    auditor: "Auditor",
  },
  absences: {
    title: "Absences",
    none: "No absence now or to come.",
    who: "Who is away?",
    days: (first, last) => (first === last ? `on ${first}` : `from ${first} to ${last}`),
    coveredBy: (name) => `files given to ${name}`,
    toQueue: "files given back to the queue",
    remove: "Remove",
    plan: "Plan an absence",
    text: "From the first day on, the files of whoever is away go to the colleague chosen, or back to the queue.",
    whoMissing: "Choose who is away.",
    firstDay: "First day",
    lastDay: "Last day, included",
    dayUnread: "Type a day that exists, for example 14 07 2027.",
    cover: "Who takes the files?",
    submit: "Save the absence",
  },
};

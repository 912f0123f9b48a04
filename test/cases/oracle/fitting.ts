/** For each procedure, situations that it answers `eligible` to: the others are changes of these. */
import { changed } from "../situation.ts";
import { addDays, addMonths } from "./days.ts";
import type { Situation } from "./facts.ts";

const passed = (on: string) => ({ exam: { passed: true, date: addDays(on, -20), category: "B" } });

const holding = (...categories: readonly string[]) => ({
  licence: { held: true, in_hand: true, categories, ever_held_beyond_am: categories.some((c) => c !== "AM") },
});

const school = { channel: "driving-school" };

/** Ten months ago, so that nine months later is a day that a registration may already have had. */
const sanctioned = (on: string, kind: string) => ({
  licence: { ever_held_beyond_am: true },
  sanction: {
    kind,
    ban_end: addMonths(on, -10),
    months: 6,
    alcohol_or_drugs: false,
    earlier_licence_held_years: 5,
    theory_registration_date: addMonths(on, -5),
    licence_handed_in: addMonths(on, -10),
  },
});

const foreign = (group: string, more: Situation = {}) => ({
  foreign_licence: {
    group,
    valid: true,
    in_french: true,
    reciprocity: true,
    issued_by_own_country: true,
    ...more,
  },
});

const changes: Readonly<Record<string, (on: string) => readonly Situation[]>> = {
  "exam-registration-first": () => [{}],
  "exam-registration-accompanied": () => [{}, holding("AM")],
  "exam-registration-supervised": () => [{}, holding("B")],
  "exam-registration-added-category": () => [holding("A1", "B", "C1", "C", "D1", "D"), holding("AM")],
  "exam-registration-after-annulment": (on) => [sanctioned(on, "annulment")],
  "exam-registration-after-invalidation": (on) => [sanctioned(on, "invalidation")],
  "licence-issue-after-exam": (on) => [passed(on)],
  "licence-issue-added-category": (on) => [
    { ...holding("A1", "B", "C1", "C", "D1", "D"), ...passed(on) },
    { ...holding("AM"), ...passed(on) },
  ],
  "licence-issue-after-sanction": (on) => [
    { ...sanctioned(on, "annulment"), ...passed(on) },
    { ...sanctioned(on, "invalidation"), ...passed(on) },
  ],
  "am-issue-after-training": () => [school],
  "a2-to-a-upgrade": (on) => [
    changed({ ...school, ...holding("A2") }, { licence: { relevant_category_obtained: addMonths(on, -30) } }),
  ],
  "b96-extension": () => [{ ...school, ...holding("B") }],
  "automatic-restriction-lift": () => [{ ...school, ...holding("B") }],
  "renewal-end-of-validity": () => [holding("B")],
  "replacement-paper-licence": () => [holding("B"), holding("B", "CE")],
  "renewal-medical": () => [holding("B", "D")],
  "restriction-change": () => [holding("B")],
  "restitution-after-suspension": (on) => [sanctioned(on, "suspension")],
  "replacement-loss": () => [changed(holding("B"), { licence: { in_hand: false } })],
  "replacement-theft": () => [changed(holding("B"), { licence: { in_hand: false } })],
  "replacement-damage": () => [holding("B")],
  "civil-status-change": () => [{ ...holding("B"), civil_change: { kind: "first-name" } }],
  "military-conversion": () => [{}, holding("B")],
  "professional-diploma-validation": () => [{}, holding("B")],
  "exchange-eea": () => [foreign("EEA"), foreign("EEA", { heavy: true }), foreign("EEA", { lost: true })],
  "exchange-non-eea": () => [foreign("OTHER"), foreign("OTHER", { heavy: true })],
  "exchange-french-overseas": () => [foreign("OVERSEAS"), foreign("OVERSEAS", { heavy: true })],
  "rights-restoration-after-expatriation": () => [
    foreign("OTHER", { obtained_by_exchange_of_french: true }),
    foreign("EEA", { obtained_by_exchange_of_french: true, heavy: true }),
  ],
  "eea-licence-registration": () => [foreign("EEA")],
  "international-permit": () => [
    holding("B"),
    { ...holding("B"), international: { renewal: true } },
    foreign("EEA", { accepted_for_international: true }),
  ],
  "error-report": (on) => [
    { licence: { held: true, in_hand: true, card_received: addMonths(on, -1), card_requested_online: true } },
  ],
  "licence-correction": (on) => [
    changed(holding("B"), { licence: { card_received: addMonths(on, -8), card_requested_online: true } }),
    holding("B"),
  ],
  "licence-not-received": () => [{ delivery: { dispatched: true } }],
};

/** Thirty, French, tenant, filing alone. */
const usual = (on: string): Situation => ({
  application_date: on,
  channel: "self",
  filer: "applicant",
  pathway: "traditional",
  applicant: {
    birth_date: addMonths(on, -12 * 30),
    sex: "F",
    nationalities: ["FRA"],
    lives_in: "FRA",
    settled_in_france: null,
    residence_permit: null,
    protection: "none",
    emancipated: false,
  },
  housing: {
    kind: "tenant",
    host_is_legal_representative: false,
    address_verified: false,
    department: "69",
  },
  licence: {
    held: false,
    in_hand: false,
    categories: [],
    ever_held_beyond_am: false,
    relevant_category_obtained: null,
    card_received: null,
    card_requested_online: null,
  },
  exchange: { first_permit_date: addMonths(on, -3), settled_date: addMonths(on, -8) },
});

/** Who the same request may come from: a French adult, a European, another foreigner, minors and their parents. */
const people = (on: string): readonly Situation[] => {
  const settled = addMonths(on, -60);
  const parent = {
    filer: "legal-representative",
    housing: { kind: "hosted", host_is_legal_representative: true },
  };
  const seventeen = addMonths(addDays(on, -40), -12 * 17);
  return [
    {},
    { applicant: { nationalities: ["PRT"], settled_in_france: settled } },
    { applicant: { nationalities: ["SEN"], settled_in_france: settled, residence_permit: "valid" } },
    { ...parent, applicant: { birth_date: seventeen } },
    { ...parent, applicant: { birth_date: seventeen, nationalities: ["SEN"], settled_in_france: settled } },
    { ...parent, applicant: { protection: "guardianship" } },
  ];
};

/** Situations that fit a procedure on a day, each kind of person's apart, in one of the categories that it offers. */
export const fitting = (id: string, category: string, on: string): readonly (readonly Situation[])[] => {
  const fits = changes[id];
  if (fits === undefined) throw new Error(`no fitting situation of ${id}`);
  return people(on).map((person) =>
    fits(on).map((change) => changed(changed(usual(on), { reason: id, category, ...change }), person)),
  );
};

/** Every field that a rule reads with every value that matters on a day: each side of each limit, and the limit itself. */
import type { Situation } from "../situation.ts";
import { addDays, addMonths } from "./days.ts";

const around = (day: string): readonly string[] => [addDays(day, -1), day, addDays(day, 1)];
const flags = [true, false];

/** The ages of the rules: a birthday yesterday, today, tomorrow. */
export const birthDates = (on: string): readonly string[] => [
  ...[14, 15, 16, 17, 18, 20, 21, 24, 25].flatMap((years) => around(addMonths(on, -12 * years))),
  ...around("1988-01-01"),
  "2004-02-29",
  "2008-02-29",
];

type Values = Readonly<Record<string, readonly unknown[]>>;

const fieldsOf = (on: string): Readonly<Record<string, Values>> => ({
  applicant: {
    birth_date: birthDates(on),
    nationalities: [["FRA"], ["PRT"], ["SEN"], ["GBR", "FRA"], ["SEN", "CHE"], ["SMR"], ["AND"]],
    lives_in: ["FRA", "BEL"],
    settled_in_france: [null, ...around(addDays(on, -185)), addMonths(on, -120)],
    residence_permit: ["valid", "expired", null],
    residence_permit_exempt: flags,
    protection: ["none", "guardianship", "curatorship", "judicial-safeguard", "family-habilitation"],
    emancipated: flags,
  },
  housing: {
    kind: ["owner", "tenant", "hosted", "homeless", "hotel", "caravan", "boat"],
    host_is_legal_representative: flags,
    address_verified: flags,
    department: ["69", "971", "973", "2A", null],
  },
  licence: {
    held: flags,
    in_hand: flags,
    categories: [[], ["AM"], ["B"], ["A2"], ["C1", "B"], ["C", "B"], ["D1", "B"], ["D", "B"], ["A2", "DE"]],
    ever_held_beyond_am: flags,
    relevant_category_obtained: [null, ...around(addMonths(on, -24))],
    card_received: [null, ...around(addMonths(on, -6))],
    card_requested_online: [true, false, null],
  },
  exam: {
    passed: flags,
    date: [null, ...around(addMonths(on, -4)), addDays(on, -3), "2026-10-31"],
  },
  sanction: {
    kind: ["none", "suspension", "annulment", "invalidation"],
    ban_end: [null, ...around(on), addMonths(on, -10)],
    months: [0, 1, 2, 11, 12, 13],
    alcohol_or_drugs: flags,
    earlier_licence_held_years: [null, 2, 3, 4],
    theory_registration_date: [
      null,
      ...around(addMonths(on, -10)),
      ...around(addMonths(addMonths(on, -10), 9)),
    ],
    licence_handed_in: [null, addMonths(on, -10), addMonths(on, -20)],
  },
  medical: {
    professional_use: flags,
    condition: flags,
    adapted_vehicle: flags,
    examiner_request: flags,
    disability_pension: flags,
  },
  civil_change: { kind: ["family-name", "first-name", "divorce", "marriage"] },
  foreign_licence: {
    group: ["EEA", "OVERSEAS", "OTHER"],
    valid: flags,
    in_french: flags,
    heavy: flags,
    keep_heavy: flags,
    sanctioned: flags,
    lost: flags,
    stolen: flags,
    copy_available: flags,
    obtained_by_exchange_of_french: flags,
    accepted_for_international: flags,
    issued_by_own_country: flags,
    reciprocity: flags,
    by_exchange_without_reciprocity: flags,
  },
  exchange: {
    first_permit_date: [null, ...around(addMonths(on, -12))],
    settled_date: [null, ...[-6, -12, -18].flatMap((months) => around(addMonths(on, months)))],
  },
  international: { renewal: flags, lost_or_stolen: flags },
  delivery: { dispatched: flags },
});

const wholeFields: Values = {
  channel: ["self", "driving-school"],
  filer: ["applicant", "legal-representative"],
  pathway: ["traditional", "accompanied", "supervised", "framed", "independent"],
  jdc_already_in_file: flags,
  professional_driver_training: flags,
};

/** Each change of one field that can matter on a day; `parts` keeps those of some parts. */
export const variationsOn = (on: string, parts?: readonly string[]): readonly Situation[] => {
  const isKept = ([name]: readonly [string, unknown]): boolean => parts === undefined || parts.includes(name);
  return [
    ...Object.entries(wholeFields)
      .filter(isKept)
      .flatMap(([field, values]) => values.map((value) => ({ [field]: value }))),
    ...Object.entries(fieldsOf(on))
      .filter(isKept)
      .flatMap(([part, fields]) =>
        Object.entries(fields).flatMap(([field, values]) =>
          values.map((value) => ({ [part]: { [field]: value } })),
        ),
      ),
  ];
};

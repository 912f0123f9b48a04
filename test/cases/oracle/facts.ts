/** The facts of `rules/procedures.yaml` as a situation states them, or as the file derives them. */
import { addMonths, ageOn, daysFrom } from "./days.ts";
import { type Call, type Expression, evaluate, type Facts, type Noted, type Value } from "./language.ts";
import { categories, europeanStates, type Procedure, readCondition } from "./rulebook.ts";

/** A situation as it is written on a line. */
export type Situation = { readonly [field: string]: unknown };

/** Facts that situations call otherwise. */
const fields: Readonly<Record<string, string>> = {
  "application.date": "application_date",
  "application.channel": "channel",
  "application.filer": "filer",
  "housing.host_is_representative": "housing.host_is_legal_representative",
  "licence.obtained": "licence.relevant_category_obtained",
  "licence.received": "licence.card_received",
  "licence.requested_online": "licence.card_requested_online",
  "address.department": "housing.department",
  "training.driver_professional": "professional_driver_training",
  jdc_on_file: "jdc_already_in_file",
  "settled.first_permit_date": "exchange.first_permit_date",
  "settled.date": "exchange.settled_date",
};

/** Derived facts, in the language of the rules: "derived: …" of the file. */
export const derivations: Readonly<Record<string, Expression>> = Object.fromEntries(
  Object.entries({
    "applicant.represented":
      "(applicant.age < 18 && !applicant.emancipated) || applicant.protection == guardianship",
    "applicant.birth_date_from_1988": "applicant.birth_date >= 1988-01-01",
    first_category: "!licence.beyond_am",
    group2: "category in [C1, C1E, C, CE, D1, D1E, D, DE]",
    "medical.required":
      "group2 || medical.professional_use || medical.condition || medical.adapted_vehicle || medical.examiner_request || (medical.disability_pension && category in [A1, A2, A, B1, B])",
    "sanction.theory_only":
      "sanction.earlier_licence_held_years >= 3 && sanction.months < 12 && ((sanction.kind == annulment && sanction.ban_end < sanction.theory_registration_date && sanction.theory_registration_date <= add_months(sanction.ban_end, 9)) || (sanction.kind == invalidation && sanction.theory_registration_date <= add_months(sanction.licence_handed_in, 9)))",
  }).map(([name, text]) => [name, readCondition(text)]),
);

const isValue = (value: unknown): value is Value =>
  value === null || ["boolean", "number", "string"].includes(typeof value) || Array.isArray(value);

const fieldOf = (situation: Situation, path: string): Value => {
  let found: unknown = situation;
  for (const step of path.split(".")) found = (found as Situation | null | undefined)?.[step];
  return isValue(found) ? found : null;
};

const textOf = (value: Value): string => {
  if (typeof value !== "string") throw new Error(`a text expected, not ${value}`);
  return value;
};

const nationalityOf = (codes: Value): string => {
  const held = Array.isArray(codes) ? codes : [];
  if (held.includes("FRA")) return "FR";
  return held.some((code) => europeanStates.has(code)) ? "EEA" : "OTHER";
};

/** Every fact of a situation; `noted` also hears what the derived ones look at. */
export const factsOf = (situation: Situation, procedure: Procedure, noted: Noted): Facts => {
  const on = textOf(fieldOf(situation, "application_date"));
  const born = textOf(fieldOf(situation, "applicant.birth_date"));
  const age = ageOn(born, on);
  const isMinor = age < 18;
  const field = (path: string): Value => fieldOf(situation, path);
  const facts: Facts = (name) => {
    const derivation = derivations[name];
    if (derivation !== undefined) return evaluate(derivation, facts, callFor(facts), noted);
    switch (name) {
      case "applicant.age":
        return age;
      case "applicant.nationality":
        return nationalityOf(field("applicant.nationalities"));
      case "applicant.resident_days":
        return daysFrom(textOf(field("applicant.settled_in_france") ?? born), on);
      case "applicant.residence_permit_exempt":
        return (
          nationalityOf(field("applicant.nationalities")) === "OTHER" &&
          (isMinor || field("applicant.residence_permit_exempt") === true)
        );
      case "housing.kind":
        return isMinor && field("applicant.emancipated") !== true ? "hosted" : field("housing.kind");
      case "licence.beyond_am": {
        const held = field("licence.categories");
        const holdsOther = Array.isArray(held) && held.some((category) => category !== "AM");
        return holdsOther || field("licence.ever_held_beyond_am") === true;
      }
      case "pathway":
        return procedure.fixedPathway ?? field("pathway");
      case "sanction.kind":
        return field("sanction.kind") ?? "none";
      default:
        return field(fields[name] ?? name);
    }
  };
  return facts;
};

/** The functions of the language; ages come from the table of categories. */
export const callFor =
  (facts: Facts): Call =>
  (name, values) => {
    const [first, second] = values;
    if (name === "add_months")
      return typeof first === "string" && typeof second === "number" ? addMonths(first, second) : null;
    const category = typeof first === "string" ? categories[first] : undefined;
    if (category === undefined) return null;
    if (name === "min_age")
      return facts("training.driver_professional") === true
        ? (category.min_age_with_training ?? category.min_age)
        : category.min_age;
    if (name === "registration_min_age")
      return second === "accompanied" ? (category.reg_accompanied ?? category.reg) : category.reg;
    throw new Error(`no function ${name}`);
  };

import { z } from "zod";
import { day } from "#domain/dates.ts";
import { questionsOfRules } from "#domain/derive/rule-reading.ts";
import { factsFrom } from "#domain/facts.ts";
import type { Procedure } from "#domain/procedure.ts";
import { procedureIds } from "#domain/procedure-ids.ts";
import { type Category, questions } from "#domain/questions.ts";
import { isProcedureId, procedures } from "#procedures/index.ts";
import { attachment } from "./attachment.ts";
import {
  count,
  country,
  isoDay,
  oneOf,
  oneOfOr,
  optionalDay,
  part,
  text,
  wrong,
  yesNo,
} from "./situation-fields.ts";

const categories = questions.category.options;

const procedure = text.meta({ enum: [...procedureIds] }).transform((id, { issues }): Procedure => {
  if (isProcedureId(id)) return procedures[id];
  issues.push({ code: "custom", message: "unknown", input: id });
  return z.NEVER;
});

/** A person's situation on a day, as one JSON object describes it. Fields that are not named here are passed over. */
export const situationShape = z.object(
  {
    reason: procedure,
    application_date: isoDay,
    channel: oneOfOr(["self", "driving-school"], "self"),
    filer: oneOfOr(["applicant", "legal-representative"], "applicant"),
    category: text.nullish().transform((name) => name ?? null),
    pathway: oneOf(questions.pathway.options)
      .nullish()
      .transform((pathway) => pathway ?? null),
    applicant: z.object(
      {
        birth_date: isoDay,
        nationalities: z
          .array(country, wrong("not a list"))
          .nonempty("empty")
          .nullish()
          .transform((codes) => codes ?? ["FRA"]),
        lives_in: country.nullish().transform((code) => code ?? "FRA"),
        settled_in_france: optionalDay,
        residence_permit: oneOfOr(["valid", "expired", "none"], "none"),
        residence_permit_exempt: yesNo,
        protection: oneOfOr(
          ["none", "guardianship", "curatorship", "judicial-safeguard", "family-habilitation"],
          "none",
        ),
        emancipated: yesNo,
      },
      wrong("not an object"),
    ),
    housing: part({
      kind: oneOfOr(questions.housing.options, "owner"),
      host_is_legal_representative: yesNo,
      address_verified: yesNo,
      department: text.nullish().transform((code) => code ?? null),
    }),
    licence: part({
      held: yesNo,
      in_hand: yesNo,
      categories: z
        .array(oneOf(categories), wrong("not a list"))
        .nullish()
        .transform((held) => held ?? []),
      ever_held_beyond_am: yesNo,
      relevant_category_obtained: optionalDay,
      card_received: optionalDay,
      card_requested_online: yesNo,
    }),
    exam: part({ passed: yesNo, date: optionalDay }),
    sanction: part({
      kind: oneOfOr(["none", "suspension", "annulment", "invalidation"], "none"),
      ban_end: optionalDay,
      months: count,
      alcohol_or_drugs: yesNo,
      earlier_licence_held_years: count,
      theory_registration_date: optionalDay,
      licence_handed_in: optionalDay,
    }),
    medical: part({
      professional_use: yesNo,
      condition: yesNo,
      adapted_vehicle: yesNo,
      examiner_request: yesNo,
      disability_pension: yesNo,
    }),
    civil_change: part({
      kind: oneOf(["family-name", "first-name", "divorce", "marriage"])
        .nullish()
        .transform((kind) => kind ?? null),
    }),
    foreign_licence: part({
      group: oneOf(["EEA", "OVERSEAS", "OTHER"])
        .nullish()
        .transform((group) => group ?? null),
      valid: yesNo,
      in_french: yesNo,
      heavy: yesNo,
      keep_heavy: yesNo,
      sanctioned: yesNo,
      lost: yesNo,
      stolen: yesNo,
      copy_available: yesNo,
      obtained_by_exchange_of_french: yesNo,
      accepted_for_international: yesNo,
      issued_by_own_country: yesNo,
      reciprocity: yesNo,
      by_exchange_without_reciprocity: yesNo,
    }),
    exchange: part({ first_permit_date: optionalDay, settled_date: optionalDay }),
    international: part({ renewal: yesNo, lost_or_stolen: yesNo }),
    delivery: part({ dispatched: yesNo }),
    jdc_already_in_file: yesNo,
    professional_driver_training: yesNo,
    attachments: z.array(attachment, wrong("not a list")).nullish(),
  },
  wrong("not an object"),
);

/** A situation understood, its category one that the procedure offers. */
export type Situation = Omit<z.output<typeof situationShape>, "category"> & {
  readonly category: Category | null;
};

/** Every fact at its neutral value, and none awaited. */
const neutralFacts = { ...factsFrom({}, day("2026-01-01")), unanswered: new Set<never>() };

const readingCategory = new Map<Procedure, boolean>();

/** Whether some rule of a procedure reads the category: those that do read it before anything else. */
const readsCategory = (procedure: Procedure): boolean => {
  const known = readingCategory.get(procedure);
  if (known !== undefined) return known;
  const reads = questionsOfRules(procedure, neutralFacts).has("category");
  readingCategory.set(procedure, reads);
  return reads;
};

type Read<Value> = { readonly value: Value } | { readonly error: string };

const readCategory = (name: string | null, procedure: Procedure): Read<Category | null> => {
  const [first, ...others] = procedure.categories;
  if (name === null) {
    if (others.length === 0) return { value: first ?? null };
    return readsCategory(procedure) ? { error: "category: missing" } : { value: null };
  }
  const value = procedure.categories.find((category) => category === name);
  return value === undefined ? { error: `category: not offered by ${procedure.id}` } : { value };
};

/** `applicant.nationalities[0]`: where in the object a value stands. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${String(step)}`,
    )
    .join("");

/** Reads one object; the first thing wrong with it is told as `<path>: <what is wrong>`. */
export const readSituation = (value: unknown): Read<Situation> => {
  const parsed = situationShape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue === undefined) throw parsed.error;
    return { error: `${pathOf(issue.path)}: ${issue.message}` };
  }
  const category = readCategory(parsed.data.category, parsed.data.reason);
  return "error" in category ? category : { value: { ...parsed.data, category: category.value } };
};

import { z } from "zod";

const words = z.object({ fr: z.string(), en: z.string() });
const condition = z
  .string()
  .describe("Name of a condition, explained under `conditions`")
  .meta({ example: "jdcAsked" });
const sources = z.array(z.string()).meta({ example: ["SEED", "F2828@2025-05-26"] });
const grounds = {
  sources,
  confidence: z.enum(["inferred", "unsure"]).optional().describe("Absent: the sources state it"),
  note: z.string().optional(),
};

/** A reason for applying, as a list shows it. */
const listed = {
  id: z.string().meta({ example: "replacement-loss" }),
  version: z.number().int(),
  family: z.string(),
  title: words,
  forWhom: words,
  categories: z.array(z.string()),
  delivers: z.array(z.string()),
};

export const procedureList = z
  .object({ procedures: z.array(z.object(listed)) })
  .meta({ id: "ProcedureList" });

const eligibilityRule = z
  .object({
    id: z.string(),
    requires: condition,
    otherwise: z.object({
      verdict: z.enum(["not-eligible", "not-online"]),
      reason: z.string().meta({ example: "no-licence" }),
      title: words,
      whatToDo: words,
    }),
    ...grounds,
  })
  .meta({ id: "EligibilityRule" });

const documentRule = z
  .object({
    document: z.string().meta({ example: "proof-of-address" }),
    name: words,
    level: z.enum(["required", "optional", "on-request"]),
    when: condition,
    owner: z.enum(["applicant", "legal-representative", "host", "third-party"]).optional(),
    colour: z.enum(["required", "preferred", "any"]).optional(),
    maxAgeInMonths: z
      .number()
      .int()
      .nullable()
      .optional()
      .describe("Less than that old on the day of filing: exactly that old is too old"),
    validityInMonths: z.number().int().nullable().optional().describe("From its date, the last day included"),
    slots: z
      .array(z.enum(["front", "back", "page"]))
      .optional()
      .describe("The places its files may fill"),
    isSigned: z.boolean().optional(),
    papers: z
      .array(z.string())
      .optional()
      .describe("Those that count for somebody; which ones depends on the person"),
    ...grounds,
  })
  .meta({ id: "DocumentRule" });

const formPage = z
  .object({
    page: z.string(),
    questions: z.array(
      z.object({
        question: z.string().meta({ example: "settledInFrance" }),
        label: words,
        when: condition.nullable().describe("Asked when it holds; null: not on this ground"),
        rules: z
          .array(condition)
          .describe(
            "Asked of those for whom one of these turns on the answer; empty: of everybody `when` leaves",
          ),
      }),
    ),
  })
  .meta({ id: "FormPage" });

const jsonSchema = z.record(z.string(), z.unknown()).describe("A JSON Schema, draft 2020-12");

/** The rules of a reason for applying, whole. */
export const procedureRules = z
  .object({
    ...listed,
    fixedAnswers: z.record(z.string(), z.unknown()).describe("Given by the reason itself, never asked"),
    eligibility: z.array(eligibilityRule).describe("In order: the first that fails gives the verdict"),
    documents: z.array(documentRule),
    fee: z
      .object({
        when: condition,
        amountInCents: z.number().int(),
        amountInFrenchGuianaInCents: z.number().int().describe("Delivery address in department 973"),
      })
      .nullable(),
    sections: z.array(z.object({ section: z.string(), title: words, pages: z.array(formPage) })),
    schemas: z.object({ answers: jsonSchema, documents: jsonSchema }),
    conditions: z
      .record(z.string(), z.string())
      .describe("What each condition means, with its exact boundaries"),
    notes: z.array(z.string()),
    sources,
    confidence: z.enum(["inferred", "unsure"]).optional(),
  })
  .meta({ id: "ProcedureRules" });

export type ListedProcedure = z.infer<typeof procedureList>["procedures"][number];
export type ProcedureRules = z.infer<typeof procedureRules>;

const judgedAttachment = z.object({
  document: z.string(),
  accepted: z.boolean(),
  reason: z.enum(["too-old", "expired", "expired-too-long", "kind-not-accepted"]).optional(),
});

/** What the rules answer to a situation. */
export const checklist = z
  .object({
    id: z.union([z.string(), z.number()]).nullable().describe("The one of the situation, when it has one"),
    verdict: z.enum(["eligible", "not-eligible", "not-online"]),
    reason: z.string().nullable().describe("That of the first rule that fails"),
    documents: z.array(z.string()).nullable(),
    optional_documents: z.array(z.string()).nullable(),
    fee_eur: z.number().nullable(),
    provisional_last_day: z.iso.date().optional(),
    provisional_valid_today: z.boolean().optional(),
    attachments: z.array(judgedAttachment).optional(),
  })
  .meta({ id: "Checklist" });

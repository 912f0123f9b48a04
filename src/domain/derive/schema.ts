import { countryCodes } from "../countries.ts";
import { type DocumentKind, type Paper, papersFor, type Slot, sidesOf, slotsOf } from "../documents/kinds.ts";
import type { DocumentRule, Procedure } from "../procedure.ts";
import { type Category, type Question, questions } from "../questions.ts";
import { maxNameLength, namePattern } from "../reading.ts";
import { everyWay } from "./every-reading.ts";
import { type PossibleQuestion, possibleQuestions } from "./possible-questions.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = { readonly [keyword: string]: Json };

const draft = "https://json-schema.org/draft/2020-12/schema";

const country: JsonSchema = { $ref: "#/$defs/country" };
const countryDefinition: JsonSchema = {
  description: "A State by its ISO 3166 alpha-3 code",
  enum: Object.keys(countryCodes),
};

const filled = (maxLength: number): JsonSchema => ({ type: "string", minLength: 1, maxLength });

const schemaOfKind = (question: Question, categories: readonly Category[]): JsonSchema => {
  const asked = questions[question];
  switch (asked.kind) {
    case "name":
      return { ...filled(maxNameLength), pattern: namePattern.source };
    case "text":
      return filled(asked.maxLength);
    case "digits":
      return { type: "string", pattern: `^\\d{${asked.length}}$` };
    case "count":
      return { type: "integer", minimum: 0, maximum: asked.max };
    case "birthDate":
      return {
        type: "string",
        pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
        description: "As precise as it is known: 1996, 1996-07 or 1996-07-07",
      };
    case "date":
      return { type: "string", format: "date" };
    case "yesNo":
      return { type: "boolean" };
    case "choice":
      return { enum: question === "category" ? categories : asked.options };
    case "choices":
      return {
        type: "array",
        items: { enum: asked.options },
        uniqueItems: true,
        ...("atLeastOne" in asked ? { minItems: 1 } : {}),
      };
    case "country":
      return country;
    case "countries":
      return { type: "array", items: country, minItems: 1, maxItems: asked.max, uniqueItems: true };
  }
};

/** An optional question left blank is the empty text. */
const orBlank = (question: Question, schema: JsonSchema): JsonSchema =>
  "optional" in questions[question] ? { anyOf: [{ const: "" }, schema] } : schema;

const propertyOf = (
  { question, section, page, when, rules }: PossibleQuestion,
  categories: readonly Category[],
): JsonSchema => ({
  ...orBlank(question, schemaOfKind(question, categories)),
  "x-section": section,
  "x-page": page,
  ...(when === null ? {} : { "x-when": when }),
  ...(rules.length === 0 ? {} : { "x-rules": rules }),
});

/**
 * The answers that an application for this reason carries when it is sent. `required` holds what everybody is asked;
 * `x-when` names the condition under which another question is asked, `x-rules` those of which one must come to turn on
 * the answer: which of them do depends on the person, and is read from the rules at each request.
 */
export const answersSchema = (procedure: Procedure): JsonSchema => {
  const { id, version, categories, fixed = {} } = procedure;
  const possible = possibleQuestions(procedure);
  const given = Object.entries(fixed);
  const ofEverybody = possible.filter(({ when, rules }) => when === null && rules.length === 0);
  return {
    $schema: draft,
    $id: `urn:telepermis:answers:${id}:${version}`,
    title: `Answers of ${id}, version ${version}`,
    type: "object",
    properties: Object.fromEntries([
      ...given.map(([question, answer]) => [question, { const: answer, "x-fixed": true }] as const),
      ...possible.map((asked) => [asked.question, propertyOf(asked, categories)] as const),
    ]),
    required: [
      ...given.map(([question]) => question),
      ...ofEverybody
        .map(({ question }) => question)
        .filter((question) => !("optional" in questions[question])),
    ],
    additionalProperties: false,
    $defs: { country: countryDefinition },
  };
};

/** Every paper that may count for a document, whoever applies. */
export const everyPaperOf = (kind: DocumentKind): readonly Paper[] => [
  ...new Set(everyWay((facts) => papersFor(kind, facts)).flatMap(({ answer }) => answer)),
];

/** Every place that a document may fill: those of each of its papers. */
export const everySlotOf = (kind: DocumentKind): readonly Slot[] => {
  const papers = everyPaperOf(kind);
  const sides = papers.length === 0 ? [sidesOf(kind, null)] : papers.map((paper) => sidesOf(kind, paper));
  return [...new Set(sides.flatMap(slotsOf))];
};

const documentProperty = (kind: DocumentKind, rules: readonly DocumentRule[]): JsonSchema => {
  const papers = everyPaperOf(kind);
  return {
    type: "object",
    properties: {
      paper: papers.length === 0 ? { type: "null" } : { enum: papers },
      files: {
        type: "array",
        minItems: 1,
        items: { type: "object", properties: { slot: { enum: everySlotOf(kind) } }, required: ["slot"] },
      },
    },
    required: ["paper", "files"],
    "x-rules": rules.map(({ when, level }) => ({ when, level: level ?? "required" })),
  };
};

/** The files that an application for this reason may carry, by document; the photo-signature code is not one. */
export const documentsSchema = ({ id, version, documents }: Procedure): JsonSchema => {
  const kinds = [...new Set(documents.map(({ document }) => document))].filter((name) => name !== "ePhoto");
  const rulesOf = (kind: DocumentKind) => documents.filter(({ document }) => document === kind);
  const isOfEverybody = (kind: DocumentKind): boolean =>
    rulesOf(kind).some(({ when, level }) => when === "always" && level === undefined);
  return {
    $schema: draft,
    $id: `urn:telepermis:documents:${id}:${version}`,
    title: `Documents of ${id}, version ${version}`,
    type: "object",
    properties: Object.fromEntries(kinds.map((kind) => [kind, documentProperty(kind, rulesOf(kind))])),
    required: kinds.filter(isOfEverybody),
    additionalProperties: false,
  };
};

import type { Condition } from "#domain/conditions.ts";
import { possibleQuestions } from "#domain/derive/possible-questions.ts";
import { conditionsOf } from "#domain/derive/rule-reading.ts";
import { answersSchema, documentsSchema, everyPaperOf, everySlotOf } from "#domain/derive/schema.ts";
import { requirementsOf } from "#domain/documents/kinds.ts";
import { stampDutyInCents, stampDutyInCentsInFrenchGuiana } from "#domain/fees.ts";
import { idOf } from "#domain/ids.ts";
import type { DocumentRule, EligibilityRule, Procedure } from "#domain/procedure.ts";
import { type ProcedureFamily, procedureFamilies } from "#domain/procedure-families.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import { conditionsEn } from "#messages/en/conditions.ts";
import { documentsEn } from "#messages/en/documents.ts";
import { eligibilityEn } from "#messages/en/eligibility.ts";
import { formEn } from "#messages/en/form.ts";
import { questionsEn } from "#messages/en/questions.ts";
import { reasonsEn } from "#messages/en/reasons.ts";
import { documentsFr } from "#messages/fr/documents.ts";
import { eligibilityFr } from "#messages/fr/eligibility.ts";
import { formFr } from "#messages/fr/form.ts";
import { questionsFr } from "#messages/fr/questions.ts";
import { reasonsFr } from "#messages/fr/reasons.ts";
import { voiced } from "#messages/questions.ts";
import type { ListedProcedure, ProcedureRules } from "./procedure-schemas.ts";

type Listed = Pick<Procedure, "id" | "version" | "categories" | "delivers">;

const familyOf = (id: ProcedureId): string => {
  const families = Object.keys(procedureFamilies) as readonly ProcedureFamily[];
  const family = families.find((name) => (procedureFamilies[name] as readonly ProcedureId[]).includes(id));
  return idOf(family ?? "");
};

/** A reason for applying, as the list shows it. */
export const listProcedure = ({ id, version, categories, delivers }: Listed): ListedProcedure => ({
  id,
  version,
  family: familyOf(id),
  title: { fr: reasonsFr[id].title, en: reasonsEn[id].title },
  forWhom: { fr: reasonsFr[id].forWhom, en: reasonsEn[id].forWhom },
  categories: [...categories],
  delivers: delivers.map(idOf),
});

const groundsOf = ({ sources, confidence, note }: EligibilityRule | DocumentRule) => ({
  sources: [...sources],
  ...(confidence === undefined ? {} : { confidence }),
  ...(note === undefined ? {} : { note }),
});

const eligibilityOf = (rule: EligibilityRule): ProcedureRules["eligibility"][number] => {
  const { id, require, otherwise, reason } = rule;
  const [fr, en] = [eligibilityFr[reason], eligibilityEn[reason]];
  return {
    id,
    requires: require,
    otherwise: {
      verdict: otherwise === "notOnline" ? "not-online" : "not-eligible",
      reason: idOf(reason),
      title: { fr: fr.title, en: en.title },
      whatToDo: { fr: fr.whatToDo, en: en.whatToDo },
    },
    ...groundsOf(rule),
  };
};

const levels = { required: "required", optional: "optional", onRequest: "on-request" } as const;
const owners = {
  applicant: "applicant",
  legalRepresentative: "legal-representative",
  host: "host",
  thirdParty: "third-party",
} as const;

const documentOf = (rule: DocumentRule): ProcedureRules["documents"][number] => {
  const { document, when, level = "required", maxAgeInMonths } = rule;
  const asked = { document: idOf(document), level: levels[level], when, ...groundsOf(rule) };
  if (document === "ePhoto")
    return { ...asked, name: { fr: "Code photo-signature", en: "Photo and signature code" } };
  const required = requirementsOf(document);
  return {
    ...asked,
    name: { fr: documentsFr.documents[document].name, en: documentsEn.documents[document].name },
    owner: owners[required.owner],
    colour: required.colour,
    maxAgeInMonths: maxAgeInMonths ?? required.maxAgeInMonths,
    validityInMonths: required.validityInMonths,
    slots: [...everySlotOf(document)],
    isSigned: required.isSigned,
    papers: everyPaperOf(document).map(idOf),
  };
};

const sectionsOf = (procedure: Procedure): ProcedureRules["sections"] => {
  const possible = possibleQuestions(procedure);
  return procedure.sections.flatMap((section) => {
    const asked = possible.filter((question) => question.section === section);
    const pages = [...new Set(asked.map(({ page }) => page))].map((page) => ({
      page,
      questions: asked
        .filter((question) => question.page === page)
        .map(({ question, when, rules }) => ({
          question,
          label: {
            fr: voiced(questionsFr[question].label, false),
            en: voiced(questionsEn[question].label, false),
          },
          when,
          rules: [...rules],
        })),
    }));
    const title = { fr: formFr.sections[section], en: formEn.sections[section] };
    return pages.length === 0 ? [] : [{ section: idOf(section), title, pages }];
  });
};

/** Every condition that the description names, in words. */
const conditionsNamed = (procedure: Procedure, sections: ProcedureRules["sections"]) => {
  const ofForm = sections
    .flatMap(({ pages }) => pages)
    .flatMap(({ questions }) => questions)
    .flatMap(({ when }) => (when === null ? [] : [when as Condition]));
  const named = [...conditionsOf(procedure), ...procedure.documents.map(({ when }) => when), ...ofForm];
  return Object.fromEntries(named.map((name) => [name, conditionsEn[name]]));
};

/** The rules of a reason for applying, with the words that people read. */
export const rulesOf = (procedure: Procedure): ProcedureRules => {
  const { fixed = {}, eligibility, documents, feeWhen, notes = [], sources, confidence } = procedure;
  const sections = sectionsOf(procedure);
  return {
    ...listProcedure(procedure),
    fixedAnswers: { ...fixed },
    eligibility: eligibility.map(eligibilityOf),
    documents: documents.map(documentOf),
    fee:
      feeWhen === undefined
        ? null
        : {
            when: feeWhen,
            amountInCents: stampDutyInCents,
            amountInFrenchGuianaInCents: stampDutyInCentsInFrenchGuiana,
          },
    sections,
    schemas: { answers: { ...answersSchema(procedure) }, documents: { ...documentsSchema(procedure) } },
    conditions: conditionsNamed(procedure, sections),
    notes: [...notes],
    sources: [...sources],
    ...(confidence === undefined ? {} : { confidence }),
  };
};

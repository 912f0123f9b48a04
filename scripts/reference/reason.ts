/** The page of one reason for applying: everything that its file says, in words. */
import { stampDutyInCents, stampDutyInCentsInFrenchGuiana } from "#domain/fees.ts";
import { idOf } from "#domain/ids.ts";
import type { Delivered, DocumentRule, EligibilityRule, Procedure } from "#domain/procedure.ts";
import { type Answers, isQuestion } from "#domain/questions.ts";
import { documentsEn } from "#messages/en/documents.ts";
import { eligibilityEn } from "#messages/en/eligibility.ts";
import { formEn } from "#messages/en/form.ts";
import { questionsEn } from "#messages/en/questions.ts";
import { reasonsEn } from "#messages/en/reasons.ts";
import { reasonsFr } from "#messages/fr/reasons.ts";
import { wordAmount } from "#messages/money.ts";
import { voiced } from "#messages/questions.ts";
import { tell } from "./conditions.ts";
import { linkToDocument, wordRequirements } from "./documents.ts";
import { blocks, code, generated, list, type Page } from "./markdown.ts";
import { linkToQuestion, possibleByReason, wordKind, wordWhen } from "./questions.ts";
import { cite } from "./sources.ts";

const root = "../";

export const delivered: Readonly<Record<Delivered, string>> = {
  drivingLicence: "a driving licence",
  nephNumber: "a candidate number (NEPH)",
  examRegistrationCertificate: "an exam registration certificate",
  internationalPermit: "an international permit",
  registrationRecord: "a record of the foreign licence",
  enquiry: "an enquiry about the parcel",
};

const verdicts: Readonly<Record<EligibilityRule["otherwise"], string>> = {
  notEligible: "not eligible",
  notOnline: "not online: by another channel",
};

type Sourced = Pick<EligibilityRule, "sources" | "confidence" | "note">;

const grounds = ({ sources, confidence, note }: Sourced): readonly (string | false)[] => [
  `Sources: ${cite(sources, root)}.`,
  confidence !== undefined && `Confidence: *${confidence}*.`,
  note !== undefined && `Note: ${note}.`,
];

const eligibility = (rule: EligibilityRule, index: number): string => {
  const { title, whatToDo } = eligibilityEn[rule.reason];
  return blocks(
    `### ${index + 1}. ${rule.id}`,
    list([
      `Requires ${tell(rule.require, root)}`,
      `Otherwise **${verdicts[rule.otherwise]}**, ${code(idOf(rule.reason))}: “${title}.” ${whatToDo}`,
      ...grounds(rule),
    ]),
  ).trimEnd();
};

const document = (rule: DocumentRule): string => {
  const { document: asked, when, maxAgeInMonths } = rule;
  const name = asked === "ePhoto" ? "Photo and signature (e-photo)" : documentsEn.documents[asked].name;
  return blocks(
    `#### ${name}`,
    list([
      `${asked === "ePhoto" ? code(idOf(asked)) : linkToDocument(asked, root)}, when ${tell(when, root)}`,
      asked !== "ePhoto" && `To be: ${wordRequirements(asked, maxAgeInMonths).join("; ")}.`,
      maxAgeInMonths !== undefined && "This age is the reason’s own.",
      ...grounds(rule),
    ]),
  ).trimEnd();
};

const documents = ({ documents: rules }: Procedure): readonly (string | false)[] => {
  const ofLevel = (level: DocumentRule["level"]) =>
    rules.filter((rule) => rule.level === level).map(document);
  const [required, offered, onRequest] = [ofLevel(undefined), ofLevel("optional"), ofLevel("onRequest")];
  return [
    rules.length === 0 && "None.",
    required.length > 0 && "### Required",
    ...required,
    offered.length > 0 && "### Offered",
    ...offered,
    onRequest.length > 0 && "### Only when an agent asks",
    ...onRequest,
  ];
};

/** The pages of a section in order, each with its questions and of whom they are asked. */
const form = (procedure: Procedure): readonly string[] => {
  const possible = possibleByReason(procedure);
  return [...new Set(possible.map(({ section }) => section))].flatMap((section) => {
    const ofSection = possible.filter((asked) => asked.section === section);
    const pages = [...new Set(ofSection.map(({ page }) => page))].map((page) => {
      const asked = ofSection.filter((question) => question.page === page);
      const [first] = asked;
      const questions = asked.map(
        ({ question }) =>
          `  - ${linkToQuestion(question, root)} ${questionsEn[question].short}: ${wordKind(question)}`,
      );
      return [`- Page ${code(page)}, ${first === undefined ? "" : wordWhen(first, root)}`, ...questions].join(
        "\n",
      );
    });
    return [`### ${formEn.sections[section]}`, pages.join("\n")];
  });
};

const fixed = (answers: Answers): readonly string[] =>
  Object.entries(answers).flatMap(([question, answer]) => {
    if (!isQuestion(question)) return [];
    const options: Readonly<Record<string, { readonly label: Parameters<typeof voiced>[0] }>> =
      questionsEn[question].options ?? {};
    const label = options[String(answer)]?.label;
    return [
      `${linkToQuestion(question, root)} ${questionsEn[question].short}: ${label === undefined ? code(String(answer)) : voiced(label, false)}`,
    ];
  });

const fee = (procedure: Procedure): string => {
  if (procedure.feeWhen === undefined) return "None.";
  const [usual, inGuiana] = [stampDutyInCents, stampDutyInCentsInFrenchGuiana].map((cents) =>
    wordAmount(cents, "en"),
  );
  return `${usual}, or ${inGuiana} when the delivery address is in French Guiana (973), when ${tell(procedure.feeWhen, root)}`;
};

export const reasonPage = (procedure: Procedure): Page => {
  const { id, version, categories, delivers, notes = [], confidence, sources } = procedure;
  const { title, forWhom, meanwhile, howLong } = reasonsEn[procedure.id];
  return {
    path: `reasons/${id}.md`,
    text: blocks(
      `# ${title}`,
      generated,
      `*${reasonsFr[procedure.id].title}* · ${code(id)}, version ${version}`,
      forWhom,
      list([
        `Categories: ${categories.join(", ")}.`,
        `Delivers: ${delivers.map((what) => delivered[what]).join(", ")}.`,
        meanwhile !== undefined && `Meanwhile: ${meanwhile}`,
        howLong !== undefined && `How long: ${howLong}`,
        confidence !== undefined && `Confidence: *${confidence}*.`,
        `Sources: ${cite(sources, root)}.`,
      ]),
      "## Who may apply",
      procedure.eligibility.length > 0 && "In this order; the first rule that fails gives the verdict.",
      ...procedure.eligibility.map(eligibility),
      "## Documents",
      ...documents(procedure),
      "## Fee",
      fee(procedure),
      "## The form",
      procedure.fixed !== undefined && "What the reason answers itself, and is not asked:",
      procedure.fixed !== undefined && list(fixed(procedure.fixed)),
      ...form(procedure),
      notes.length > 0 && "## Notes",
      list(notes),
    ),
  };
};

import type { ExaminationStep } from "#domain/decide/examination.ts";
import { documentReasonsFor } from "#domain/documents/document-reasons.ts";
import { isDocumentKind } from "#domain/documents/kinds.ts";
import { isQuestion, type Question } from "#domain/questions.ts";
import { readAnswers } from "#domain/reading.ts";
import { examinationEn } from "#messages/en/examination.ts";
import { messageTemplates } from "#messages/examination.ts";
import { examinationFr } from "#messages/fr/examination.ts";
import { NotFound } from "#usecases/errors.ts";
import type { FieldProblem, Language } from "#web/kit/chrome.ts";
import type { Sent } from "#web/kit/page.ts";
import { marksFrom } from "./marking.ts";
import { composeReason } from "./reasons.tsx";
import { trackingLinkOf, trackingNumberFrom } from "./tracking.ts";
import { deskWords } from "./words.ts";

type Form = Pick<Sent<"desk">, "field" | "form" | "language" | "today" | "world">;

const questionIn = ({ field }: Form): Question => {
  const question = field("question");
  if (!isQuestion(question)) throw new NotFound();
  return question;
};

/** What a template says in the language of who reads it, then what the agent added. */
const messageFrom = ({ field }: Form, reader: Language): string => {
  const template = messageTemplates.find((name) => name === field("template"));
  const texts = (reader === "fr" ? examinationFr : examinationEn).talk.templateTexts;
  return [template === undefined ? "" : texts[template], field("text.writeToApplicant")]
    .filter((part) => part !== "")
    .join("\n\n");
};

const slipFrom = (form: Form): ExaminationStep | FieldProblem => {
  const question = questionIn(form);
  const { answers, problems } = readAnswers([question], form.form, form.today);
  const [problem] = problems;
  if (problem !== undefined)
    return { field: question, message: deskWords(form.language).answers.notReadable };
  return { type: "correctSlip", answers, why: form.field("slipWhy") };
};

/** The step that a button of the file's screen stands for, or what is missing to take it. */
export const stepFrom = (form: Form): ExaminationStep | FieldProblem => {
  const { field } = form;
  // The language of the applicant, who reads the reasons.
  const reader: Language = field("reader") === "en" ? "en" : "fr";
  const words = deskWords(form.language);
  const type = field("do");
  switch (type) {
    case "claim":
    case "release":
    case "openExamination":
    case "resendUnasked":
    case "declareLost":
    case "confirmProposal":
      return { type };
    case "returnProposal":
      return field("why") === ""
        ? { field: "why", message: words.refusals.reasonMissing }
        : { type, why: field("why") };
    case "resend": {
      const trackingNumber = trackingNumberFrom(field("trackingNumber"));
      return trackingNumber === null
        ? { field: "trackingNumber", message: words.actions.trackingNumberMissing }
        : { type, trackingNumber, trackingLink: trackingLinkOf(trackingNumber) };
    }
    case "acceptGood":
      return { type: "acceptDocuments", kinds: field("kinds").split(" ").filter(isDocumentKind) };
    case "acceptDocument": {
      const kind = field("kind");
      if (!isDocumentKind(kind)) throw new NotFound();
      return { type: "acceptDocuments", kinds: [kind] };
    }
    case "refuseDocument": {
      const kind = field("kind");
      if (!isDocumentKind(kind)) throw new NotFound();
      const cause = documentReasonsFor(kind).find((reason) => reason === field("cause"));
      const reason = composeReason(kind, field("cause"), field("details"), reader);
      return reason === ""
        ? { field: "details", message: words.refusals.reasonMissing }
        : { type, kind, reason, cause, marks: marksFrom(form.form) };
    }
    case "flagAnswer":
      return field("reason") === ""
        ? { field: "reason", message: words.refusals.reasonMissing }
        : { type, question: questionIn(form), reason: field("reason") };
    case "unflagAnswer":
      return { type, question: questionIn(form) };
    case "correctSlip":
      return slipFrom(form);
    case "writeToApplicant":
      return { type, text: messageFrom(form, reader) };
    case "addNote":
      return { type, text: field("text.addNote") };
    case "giveOpinion":
      return { type, id: field("opinion"), answer: field(`text.giveOpinion.${field("opinion")}`) };
    default:
      throw new NotFound();
  }
};

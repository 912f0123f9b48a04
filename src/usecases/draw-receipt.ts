import type { Application, Payment } from "#domain/application.ts";
import { holds } from "#domain/conditions.ts";
import { dayOf } from "#domain/dates.ts";
import { type DocumentKind, isDocumentKind } from "#domain/documents/kinds.ts";
import { factsFrom } from "#domain/facts.ts";
import type { AnswerOf } from "#domain/questions.ts";
import { NotFound } from "./errors.ts";
import { openApplication } from "./open-application.ts";
import type { FilingReceipt } from "./ports/papers.ts";
import type { Language } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** The words of a receipt that belong to the person's language. */
export type ReceiptWords = {
  readonly language: Language;
  readonly reasonOf: (procedure: string) => string;
  readonly nameOf: (document: DocumentKind) => string;
  readonly paidBy: (payment: Payment) => string;
  readonly capacityOf: (capacity: AnswerOf<"representativeCapacity">) => string;
  /** Where the application is followed. */
  readonly link: string;
};

/** The proof of filing (récépissé de dépôt) of an application that was sent; a draft has none. */
export const drawReceipt = async (
  world: Uses<"store" | "papers">,
  {
    reference,
    accountId,
    words,
  }: { readonly reference: string; readonly accountId: string; readonly words: ReceiptWords },
): Promise<AsyncIterable<Uint8Array>> => {
  const { application } = await openApplication(world, { reference, accountId });
  if (application.submittedAt === null) throw new NotFound();
  return world.papers.filingReceipt(receiptOf(application, application.submittedAt, words));
};

const receiptOf = (application: Application, submittedAt: string, words: ReceiptWords): FilingReceipt => {
  const { answers, documents, reference } = application;
  const facts = factsFrom(answers, dayOf(Temporal.Instant.from(submittedAt)));
  const sent = Object.entries(documents).filter(([, { files }]) => files.length > 0);
  return {
    language: words.language,
    reference,
    registeredAt: submittedAt,
    reason: words.reasonOf(application.procedure),
    categories: answers.category === undefined ? undefined : [answers.category],
    applicant: {
      birthName: answers.birthName,
      usedName: answers.usualName || undefined,
      firstNames: answers.firstNames,
      birthDate: answers.birthDate,
      birthPlace: answers.birthPlace,
    },
    representative: holds("represented", facts)
      ? {
          birthName: answers.representativeBirthName,
          usedName: answers.representativeUsualName || undefined,
          firstNames: answers.representativeFirstNames,
          birthDate: answers.representativeBirthDate,
          birthPlace: answers.representativeBirthPlace,
          capacity: words.capacityOf(answers.representativeCapacity ?? "other"),
        }
      : undefined,
    documents: sent.map(([kind, { files }]) => ({
      name: isDocumentKind(kind) ? words.nameOf(kind) : kind,
      files: files.map(({ name, sha256 }) => ({ name, sha256 })),
    })),
    provisionalLastDay: facts.provisionalLastDay?.toString(),
    payments: application.payments.map(words.paidBy),
    link: words.link,
  };
};

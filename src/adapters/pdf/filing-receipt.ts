import type { PaperMessages } from "#messages/papers.ts";
import type { FilingReceipt } from "#usecases/ports/papers.ts";
import { personFields } from "./person.ts";
import { type Field, type ListLine, openSheet } from "./sheet.ts";

/** Proof of what was filed and when, with the fingerprint of every file. */
export const drawFilingReceipt = (
  paper: FilingReceipt,
  messages: PaperMessages,
): AsyncIterable<Uint8Array> => {
  const words = messages.receipt;
  const registered = messages.moment(paper.registeredAt);
  const sheet = openSheet({
    title: `${words.title} – ${paper.reference}`,
    lang: paper.language,
    wordmark: messages.serviceName,
    foot: `${words.title} – ${messages.reference(paper.reference)}`,
    page: messages.page,
  });

  sheet.heading(1, words.title);
  if (words.legalVersion !== null) sheet.paragraph(words.legalVersion, { size: 9.5 });
  sheet.paragraph(words.registered(registered));
  sheet.paragraph(words.notALicence, { bold: true });

  sheet.heading(2, words.application);
  sheet.fields(applicationFields(paper, messages, registered), "");
  sheet.heading(2, words.applicant);
  sheet.fields(personFields(paper.applicant, messages), "");
  if (paper.representative !== undefined) {
    sheet.heading(2, words.representative);
    const capacity = { label: words.capacity, value: paper.representative.capacity };
    sheet.fields([...personFields(paper.representative, messages), capacity], "");
  }

  sheet.heading(2, words.documents);
  if (paper.documents.length === 0) sheet.paragraph(words.noDocument);
  else {
    sheet.paragraph(words.documentsHelp, { size: 9.5 });
    sheet.list(
      paper.documents.map((document) => documentLines(document, messages)),
      () => "•",
    );
  }

  sheet.heading(2, words.next);
  sheet.list(
    words.steps.map((text) => [{ text }]),
    (index) => `${index + 1}.`,
  );
  sheet.keep(60);
  sheet.paragraph(words.followAt, { gap: 2 });
  sheet.link(words.follow, paper.link);
  return sheet.finish();
};

const applicationFields = (
  paper: FilingReceipt,
  { receipt, day }: PaperMessages,
  registered: string,
): readonly Field[] => [
  { label: receipt.referenceLabel, value: paper.reference },
  { label: receipt.registeredLabel, value: registered },
  { label: receipt.reasonLabel, value: paper.reason },
  ...(paper.categories?.length
    ? [{ label: receipt.categoriesLabel, value: paper.categories.join(", ") }]
    : []),
  ...(paper.provisionalLastDay === undefined
    ? []
    : [{ label: receipt.provisionalLabel, value: receipt.provisional(day(paper.provisionalLastDay)) }]),
  ...(paper.payments ?? []).map((payment) => ({ label: receipt.paymentLabel, value: payment })),
];

const documentLines = (
  { name, files }: FilingReceipt["documents"][number],
  { receipt }: PaperMessages,
): readonly ListLine[] => [
  { text: name, bold: true },
  ...files.map((file) => ({
    text: `${file.name} – ${receipt.fingerprint(shortFingerprint(file.sha256))}`,
    quiet: true,
  })),
];

/** Sixteen characters in fours: enough to tell two files apart, short enough to compare by eye. */
const shortFingerprint = (sha256: string): string => (sha256.slice(0, 16).match(/.{1,4}/g) ?? []).join(" ");

import type { PaperMessages } from "#messages/papers.ts";
import type { DocumentListPaper, DocumentToTick } from "#usecases/ports/papers.ts";
import { type ListLine, openSheet } from "./sheet.ts";

const linesOf = ({ name, marks, lines, papers }: DocumentToTick): readonly ListLine[] => [
  { text: name, bold: true },
  ...(marks.length === 0 ? [] : [{ text: marks.join(" · "), quiet: true }]),
  ...lines.map((text) => ({ text })),
  ...(papers === null ? [] : [{ text: papers, quiet: true }]),
];

/** What to prepare, each document after a box to tick, then what else to know before starting. */
export const drawDocumentList = (
  paper: DocumentListPaper,
  words: PaperMessages,
): AsyncIterable<Uint8Array> => {
  const sheet = openSheet({
    title: `${paper.title} – ${paper.reason}`,
    lang: paper.language,
    wordmark: words.serviceName,
    foot: `${paper.title} – ${paper.reason}`,
    page: words.page,
  });
  sheet.heading(1, paper.title);
  sheet.paragraph(paper.reason, { bold: true, size: 11 });
  for (const line of paper.opening) sheet.paragraph(line, { size: 9.5, gap: 3 });
  sheet.paragraph(paper.again.label, { size: 9.5, gap: 0 });
  sheet.link(paper.again.label, paper.again.link, paper.again.shown);
  for (const { title, intro, items } of paper.lists) {
    sheet.heading(2, title);
    if (intro !== undefined) sheet.paragraph(intro);
    sheet.checklist(items.map(linesOf));
  }
  for (const { title, lines } of paper.notes) {
    sheet.heading(2, title);
    for (const line of lines) sheet.paragraph(line, { gap: 3 });
  }
  return sheet.finish();
};

import type { PaperMessages } from "#messages/papers.ts";
import type { ProvisionalProofPaper } from "#usecases/ports/papers.ts";
import { openSheet } from "./sheet.ts";

/** What is confirmed, how to use it, and the square that leads to its verification: one page. */
export const drawProvisionalProof = (
  paper: ProvisionalProofPaper,
  words: PaperMessages,
): AsyncIterable<Uint8Array> => {
  const said = words.provisionalProof;
  const sheet = openSheet({
    title: `${said.title} – ${paper.reference}`,
    lang: paper.language,
    wordmark: words.serviceName,
    foot: words.reference(paper.reference),
    page: words.page,
  });
  sheet.heading(1, said.title);
  sheet.paragraph(said.lead);
  sheet.heading(2, said.facts.title);
  sheet.fields(
    [
      { label: said.facts.birthName, value: paper.birthName },
      { label: said.facts.firstNames, value: paper.firstNames },
      { label: said.facts.birthDate, value: words.birthDate(paper.birthDate) },
      { label: said.facts.category, value: paper.category },
      { label: said.facts.examDate, value: words.day(paper.examDate) },
      { label: said.facts.lastDay, value: words.day(paper.lastDay) },
      { label: said.facts.confirmedOn, value: words.day(paper.confirmedOn) },
    ],
    words.attestation.toFill,
  );
  sheet.space(4);
  for (const rule of said.rules) sheet.paragraph(rule, { bold: true, gap: 2 });
  sheet.heading(2, said.scan);
  sheet.paragraph(said.scanHow);
  sheet.figure({ alt: said.qrAlt, path: paper.qr.path, side: paper.qr.side, width: 200 });
  sheet.paragraph(said.link, { size: 9.5 });
  sheet.link(said.openLink, paper.link);
  return sheet.finish();
};

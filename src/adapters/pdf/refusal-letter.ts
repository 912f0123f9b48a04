import type { PaperMessages } from "#messages/papers.ts";
import type { RefusalLetter } from "#usecases/ports/papers.ts";
import { openSheet, type Sheet } from "./sheet.ts";

/** The decision in French, which alone has legal force, then its translation on pages of their own. */
export const drawRefusalLetter = (
  paper: RefusalLetter,
  french: PaperMessages,
  translation: PaperMessages | null,
): AsyncIterable<Uint8Array> => {
  const title = `${french.refusal.title} – ${paper.reference}`;
  const sheet = openSheet({
    title,
    lang: "fr",
    wordmark: french.serviceName,
    foot: `${french.refusal.title} – ${french.reference(paper.reference)}`,
    page: french.page,
  });

  drawAddresses(sheet, paper);
  sheet.paragraph(french.refusal.placeAndDay(paper.authority.place, french.day(paper.decidedOn)), {
    align: "right",
  });
  drawDecision(sheet, paper, french);
  sheet.keep(60);
  sheet.paragraph(paper.authority.capacity, { indent: 240, gap: 2 });
  sheet.paragraph(paper.authority.signatory, { indent: 240, bold: true });
  drawAppeals(sheet, paper, french);

  if (translation !== null) {
    sheet.inLanguage("en", () => {
      sheet.paragraph(translation.refusal.translation ?? "", { bold: true });
      drawDecision(sheet, paper, translation);
      drawAppeals(sheet, paper, translation);
    });
  }
  return sheet.finish();
};

const drawAddresses = (sheet: Sheet, { authority, recipient }: RefusalLetter): void => {
  sheet.paragraph(authority.name, { bold: true, gap: 1 });
  sheet.paragraph(authority.address.join(", "), { size: 9.5, gap: 10 });
  sheet.paragraph([recipient.name, ...recipient.address].join("\n"), { indent: 240, gap: 12 });
};

/** Reasons are given as decided, in French, in both versions. */
const drawDecision = (sheet: Sheet, paper: RefusalLetter, messages: PaperMessages): void => {
  const { refusal: words, day } = messages;
  sheet.heading(1, words.title);
  sheet.paragraph(words.subject(paper.reason), { bold: true, gap: 10 });
  sheet.paragraph(words.opening);
  sheet.paragraph(words.decision(day(paper.filedOn), paper.reason, paper.reference));

  sheet.heading(2, words.grounds);
  sheet.list(
    paper.grounds.map(({ reason, legalBasis }) => [
      { text: reason, lang: "fr" },
      { text: words.legalBasis(legalBasis), quiet: true, lang: "fr" },
    ]),
    (index) => `${index + 1}.`,
  );
};

/** Ways and times of appeal (voies et délais de recours): without them the time to appeal would not run. */
const drawAppeals = (
  sheet: Sheet,
  { authority, appeals, link }: RefusalLetter,
  { refusal: words }: PaperMessages,
): void => {
  sheet.heading(2, words.appeals);
  sheet.paragraph(words.appealsOpening);
  sheet.list(
    [
      words.informal(place(authority)),
      words.hierarchical(place(appeals.minister)),
      words.court(place(appeals.court)),
    ].map((text) => [{ text }]),
    () => "•",
  );
  sheet.paragraph(words.appealsEffect);
  sheet.paragraph(words.newApplication);
  sheet.keep(36);
  sheet.paragraph(words.follow, { gap: 2 });
  sheet.link(words.title, link);
};

const place = ({ name, address }: { name: string; address: readonly string[] }): string =>
  [name, ...address].join(", ");

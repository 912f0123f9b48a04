import type { PaperMessages } from "#messages/papers.ts";
import type { HostingAttestation } from "#usecases/ports/papers.ts";
import { personFields } from "./person.ts";
import { openSheet } from "./sheet.ts";

/** Always in French, which its reader in the administration needs; `help` is for the one who has it signed. */
export const drawHostingAttestation = (
  paper: HostingAttestation,
  french: PaperMessages,
  help: readonly string[],
): AsyncIterable<Uint8Array> => {
  const words = french.attestation;
  const sheet = openSheet({
    title: words.title,
    lang: "fr",
    wordmark: french.serviceName,
    foot: words.title,
    page: french.page,
  });
  const address = (paper.host.address ?? []).filter((line) => line.trim() !== "").join("\n");

  for (const line of help) sheet.paragraph(line, { lang: paper.language, size: 9.5 });
  sheet.heading(1, words.title);
  sheet.heading(2, words.host);
  sheet.fields(
    [
      ...personFields(paper.host, french, true),
      { label: french.person.address, value: address === "" ? null : address, blankLines: 2 },
    ],
    words.toFill,
  );
  sheet.heading(2, words.hosted);
  sheet.fields(
    [
      ...personFields(paper.hosted, french, true),
      { label: words.since, value: paper.since === undefined ? null : french.day(paper.since) },
    ],
    words.toFill,
  );
  sheet.space(4);
  sheet.paragraph(words.statement);
  sheet.signatures(
    [words.signatureOf.host, words.signatureOf[paper.signedBeside]],
    [words.doneAt, words.doneOn],
    words.toFill,
  );
  sheet.paragraph(`${words.penalty} (${words.penaltySource})`, { size: 8.5 });
  sheet.paragraph(words.join, { size: 8.5 });
  return sheet.finish();
};

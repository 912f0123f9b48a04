/** A draft whose documents were read: made by the domain alone, for tests of what reading them leads to. */
import type { Application, DocumentFile } from "#domain/application.ts";
import { defaultSettings } from "#domain/deadlines.ts";
import { type Context, start } from "#domain/decide.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { FactName, ReadFact } from "#domain/documents/reading/facts.ts";
import type { Answers } from "#domain/questions.ts";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";

type Read = Readonly<Partial<Record<FactName, string>>>;

const sourceFor = (kind: DocumentKind): ReadFact["source"] =>
  kind === "provisionalCertificate" || kind === "proofOfAddress" ? "seal" : "mrz";

export const fileRead = (id: string, read: Read, source: ReadFact["source"]): DocumentFile => ({
  id,
  slot: "page",
  name: `${id}.jpg`,
  type: "image/jpeg",
  sizeInBytes: 1,
  sha256: id,
  address: id,
  pages: [{ address: `${id}-1`, width: 1200, height: 800 }],
  receivedAt: "2026-11-23T09:00:00Z",
  findings: [],
  read: Object.entries(read).map(([name, value]) => ({
    name: name as FactName,
    value,
    source,
    page: 1,
    box: null,
  })),
});

const context: Context = {
  by: { kind: "applicant", accountId: "account" },
  at: Temporal.Instant.from("2026-11-23T09:00:00Z"),
  procedure: licenceIssueAfterExam,
  settings: defaultSettings,
};

/** Each document has one file, on which that was read. */
export const applicationWith = (
  answers: Answers,
  documents: Readonly<Partial<Record<DocumentKind, Read>>>,
  source?: ReadFact["source"],
): Application => {
  const given = Object.entries(documents).map(([name, read]) => {
    const kind = name as DocumentKind;
    const file = fileRead(name, read, source ?? sourceFor(kind));
    return [kind, { kind, paper: null, files: [file], judgement: null }] as const;
  });
  return {
    ...start("TP-TEST-0000-0001", "account", context).application,
    answers,
    documents: Object.fromEntries(given),
  };
};

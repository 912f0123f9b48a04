import { expect, test } from "vitest";
import type { Application, DocumentFile } from "#domain/application.ts";
import { day } from "#domain/dates.ts";
import { defaultSettings, type Settings } from "#domain/deadlines.ts";
import type { DocumentKind, Paper } from "#domain/documents/kinds.ts";
import type { ReadFact } from "#domain/documents/reading/facts.ts";
import { factsFrom } from "#domain/facts.ts";
import type { State } from "#domain/lifecycle.ts";
import { procedureOf } from "#domain/procedure-versions.ts";
import { everyVersion } from "#procedures/index.ts";
import { lives, sent as sentOn } from "#test/application-at.ts";
import { lapsesOf } from "./urgency.ts";

const { examDate: _, ...answers } = sentOn("2026-11-20").application.answers;

/** A file that nothing presses but the clock of its state. */
const sent: Application = {
  ...sentOn("2026-11-20").application,
  answers,
  stateSince: "2026-11-20T08:00:00Z",
  submittedAt: "2026-11-20T08:00:00Z",
  ePhoto: null,
};

const lapses = (application: Application, settings: Settings = defaultSettings) =>
  lapsesOf(
    application,
    factsFrom(application.answers, day("2026-11-20")),
    procedureOf(everyVersion, application),
    settings,
  );

const first = (application: Application) => lapses(application)[0];

const aFile = Object.values(sent.documents)[0]?.files[0];
if (aFile === undefined) throw new Error("a file has documents");

const withRead = (
  kind: DocumentKind,
  read: readonly Pick<ReadFact, "name" | "value" | "source">[],
  paper: Paper | null = null,
): Application => {
  const file: DocumentFile = { ...aFile, read: read.map((fact) => ({ ...fact, page: 1, box: null })) };
  return {
    ...sent,
    documents: { ...sent.documents, [kind]: { kind, paper, files: [file], judgement: null } },
  };
};

const issued = (value: string, source: ReadFact["source"] = "text") =>
  ({ name: "issuedOn", value, source }) as const;
const ends = (value: string) => ({ name: "expiry", value, source: "mrz" }) as const;

test("a file that nothing presses is ranked by the time that its state gives", () => {
  expect(lapses(sent)).toEqual([{ what: "state", lastDay: "2026-11-30" }]);
});

test("the photograph counts when it lapses before the state does", () => {
  const ePhoto = { depositId: "d", ending: "X7Q2", lastDay: "2026-11-26" };
  expect(first({ ...sent, ePhoto })).toEqual({ what: "ePhoto", lastDay: "2026-11-26" });
});

test("a provisional licence that has ended comes first: the person may not drive any more", () => {
  const over: Application = { ...sent, answers: { ...answers, examDate: "2026-07-02" } };
  expect(first(over)).toEqual({ what: "provisional", lastDay: "2026-11-02" });
});

test("on the same day, what the person loses is said rather than the promise of the service", () => {
  const both: Application = { ...sent, answers: { ...answers, examDate: "2026-07-30" } };
  expect(lapses(both).map(({ what }) => what)).toEqual(["provisional", "state"]);
});

test("an operator who promises less time sees it in the rank", () => {
  const settings = { ...defaultSettings, lengths: { submitted: { days: 2 } } };
  expect(lapses(sent, settings)[0]?.lastDay).toBe("2026-11-22");
});

test("an address proof runs out the day before it is six months old, by the date read on it", () => {
  expect(first(withRead("proofOfAddress", [issued("2026-05-25")]))).toEqual({
    what: "proofOfAddress",
    lastDay: "2026-11-24",
  });
});

test("a medical opinion runs out two years after its day, that day included", () => {
  expect(first(withRead("medicalOpinion", [issued("2024-11-24")]))).toEqual({
    what: "medicalOpinion",
    lastDay: "2026-11-24",
  });
});

test("a residence permit runs out with the end that its lines say", () => {
  expect(first(withRead("residencePermit", [ends("2026-11-27")]))).toEqual({
    what: "residencePermit",
    lastDay: "2026-11-27",
  });
});

test("the identity card of a French person runs out five years after its end, that of others with it", () => {
  const card = withRead("identityProof", [ends("2021-11-25")], "nationalIdentityCard");
  expect(first(card)).toEqual({ what: "identityProof", lastDay: "2026-11-24" });
  const portuguese = withRead("identityProof", [ends("2026-11-25")], "nationalIdentityCard");
  expect(first({ ...portuguese, answers: { ...answers, nationalities: ["PRT"] } })).toEqual({
    what: "identityProof",
    lastDay: "2026-11-25",
  });
});

test("a seal is believed before the words of the page", () => {
  const bill = withRead("proofOfAddress", [issued("2026-05-22"), issued("2026-05-28", "seal")]);
  expect(first(bill)?.lastDay).toBe("2026-11-27");
});

test("the age that a reason for applying allows wins over the document's own", () => {
  const read = withRead("drivingRightsCertificate", [issued("2026-05-25")]);
  expect(lapses(read).map(({ what }) => what)).toEqual(["state"]);
  const overseas: Application = { ...read, procedure: "exchange-french-overseas", procedureVersion: 1 };
  expect(first(overseas)).toEqual({ what: "drivingRightsCertificate", lastDay: "2026-11-24" });
});

test("what had ended before it was sent hurries nobody, nor does a document that was judged", () => {
  expect(lapses(withRead("proofOfAddress", [issued("2026-05-20")])).map(({ what }) => what)).toEqual([
    "state",
  ]);
  const bill = withRead("proofOfAddress", [issued("2026-05-25")]);
  const { proofOfAddress } = bill.documents;
  if (proofOfAddress === undefined) throw new Error("no proof");
  const judged: Application = {
    ...bill,
    documents: {
      ...bill.documents,
      proofOfAddress: {
        ...proofOfAddress,
        judgement: { accepted: true, by: "Camille", at: sent.stateSince },
      },
    },
  };
  expect(lapses(judged).map(({ what }) => what)).toEqual(["state"]);
});

test("once it is decided, the photograph and the documents have served: the right to drive still presses", () => {
  const ePhoto = { depositId: "d", ending: "X7Q2", lastDay: "2026-11-26" };
  const { documents } = withRead("proofOfAddress", [issued("2026-05-25")]);
  const pressed = { answers: { ...answers, examDate: "2026-10-01" }, ePhoto, documents };
  const lapsing = (state: State) => {
    const life = lives[state]?.().application;
    return life === undefined ? [] : lapses({ ...life, ...pressed }).map(({ what }) => what);
  };
  expect(lapsing("underExamination")).toEqual(["proofOfAddress", "ePhoto", "state", "provisional"]);
  expect(lapsing("inProduction")).toEqual(["state", "provisional"]);
});

test("nothing presses a file that is over", () => {
  expect(lapses({ ...sent, state: "refused" })).toEqual([]);
});

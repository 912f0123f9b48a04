import { describe, expect, test } from "vitest";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { FactName } from "#domain/documents/reading/facts.ts";
import type { Answers } from "#domain/questions.ts";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";
import { applicationWith } from "#test/read-documents.ts";
import { plainAnswers } from "#test/ready-application.ts";
import { fillingOf } from "./filling.ts";
import { proposedFacts, sourceOf } from "./readings.ts";

const on = Temporal.PlainDate.from("2026-11-23");

type Read = Partial<Record<FactName, string>>;

const card: Read = {
  birthName: "MARTIN",
  firstNames: "MAELYS GAELLE MARIE",
  birthDate: "1996-07-07",
  sex: "F",
  nationality: "FRA",
};
const certificate: Read = {
  birthName: "MARTIN",
  firstNames: "MAELYS GAELLE",
  birthDate: "1996-07-07",
  examDate: "2026-11-05",
  category: "B",
  nephNumber: "260175100123",
};

const without = (...questions: readonly (keyof Answers)[]): Answers =>
  Object.fromEntries(
    Object.entries(plainAnswers).filter(([name]) => !questions.some((each) => each === name)),
  );

const proposed = (
  answers: Answers,
  kind: DocumentKind,
  read: Read,
  asked: Parameters<typeof proposedFacts>[1],
) => proposedFacts(applicationWith(answers, { [kind]: read }), asked, on).map(({ answers: told }) => told);

describe("what was read is proposed", () => {
  test("where nothing was answered yet, first names with one capital each", () => {
    const asked = ["birthName", "usualName", "firstNames", "birthDate", "sex", "nationalities"] as const;
    expect(proposed({}, "identityProof", card, asked)).toEqual([
      { birthName: "MARTIN" },
      { firstNames: "Maelys Gaelle Marie" },
      { birthDate: "1996-07-07" },
      { sex: "F" },
      { nationalities: ["FRA"] },
    ]);
  });

  test("not where the answer says the same with its accents, or fewer first names", () => {
    const asked = ["birthName", "firstNames", "birthDate", "nationalities"] as const;
    expect(proposed(plainAnswers, "identityProof", card, asked)).toEqual([]);
  });

  test("where the answer differs", () => {
    expect(proposed({ ...plainAnswers, birthName: "Martine" }, "identityProof", card, ["birthName"])).toEqual(
      [{ birthName: "MARTIN" }],
    );
  });

  test("to the host or the representative, whoever's document it is", () => {
    const hosted: Answers = { ...plainAnswers, housing: "hosted" };
    expect(proposed(hosted, "hostIdentity", card, ["hostBirthName", "birthName"])).toEqual([
      { hostBirthName: "MARTIN" },
    ]);
    expect(proposed(hosted, "legalRepresentativeIdentity", card, ["representativeFirstNames"])).toEqual([
      { representativeFirstNames: "Maelys Gaelle Marie" },
    ]);
  });

  test("for an address, but not one that is the same in capitals", () => {
    const bill: Read = { street: "12 RUE DES LILAS", postalCode: "69003", town: "LYON" };
    const asked = ["street", "postalCode", "town"] as const;
    expect(proposed(plainAnswers, "proofOfAddress", bill, asked)).toEqual([]);
    expect(proposed({ ...plainAnswers, town: "Villeurbanne" }, "proofOfAddress", bill, asked)).toEqual([
      { town: "LYON" },
    ]);
  });

  test("never when the form would not take it: a day to come, a State that is none", () => {
    expect(proposed({}, "provisionalCertificate", { examDate: "2026-12-24" }, ["examDate"])).toEqual([]);
    expect(proposed({}, "identityProof", { nationality: "UTO" }, ["nationalities"])).toEqual([]);
  });

  test("not from the certificate of somebody else", () => {
    const other = { ...certificate, birthName: "DURAND" };
    expect(proposed(without("examDate"), "provisionalCertificate", other, ["examDate"])).toEqual([]);
  });
});

test("an answer that says what was read has its source, another has none", () => {
  const documents = { provisionalCertificate: certificate };
  const same = { ...plainAnswers, examDate: "2026-11-05" };
  expect(sourceOf(applicationWith(same, documents), "examDate", on)).toMatchObject({
    kind: "provisionalCertificate",
    fact: { source: "seal" },
  });
  expect(sourceOf(applicationWith(plainAnswers, documents), "examDate", on)).toBeNull();
});

describe("the seal of the certificate fills", () => {
  const filled = (
    answers: Answers,
    documents: Parameters<typeof applicationWith>[1],
    source?: "text" | "mrz",
  ) =>
    fillingOf(applicationWith(answers, documents, source), licenceIssueAfterExam, on)?.filled.map(
      ({ answers: told }) => told,
    ) ?? [];

  test("what was asked and not answered, and leaves what was answered or left blank", () => {
    expect(filled(without("examDate"), { provisionalCertificate: certificate })).toEqual([
      { examDate: "2026-11-05" },
    ]);
    expect(
      filled(without("examDate", "category", "nephNumber"), { provisionalCertificate: certificate }),
    ).toEqual([{ examDate: "2026-11-05" }, { category: "B" }, { nephNumber: "260175100123" }]);
  });

  test("nothing that is not asked: an exam said not to be passed", () => {
    expect(
      filled({ ...without("examDate"), examPassed: false }, { provisionalCertificate: certificate }),
    ).toEqual([]);
  });

  test("no category that this reason does not have", () => {
    const heavy = { provisionalCertificate: { ...certificate, category: "CE" } };
    expect(filled(without("category"), heavy)).toEqual([]);
  });

  test("nothing when the person differs from the form's", () => {
    const other = { provisionalCertificate: { ...certificate, birthDate: "1990-01-01" } };
    expect(filled(without("examDate"), other)).toEqual([]);
  });

  test("nothing from words that nobody signed", () => {
    expect(filled(without("examDate"), { provisionalCertificate: certificate }, "text")).toEqual([]);
  });

  test("nothing of a draft that still follows former rules", () => {
    const application = {
      ...applicationWith(without("examDate"), { provisionalCertificate: certificate }),
      procedureVersion: 0,
    };
    expect(fillingOf(application, licenceIssueAfterExam, on)).toBeNull();
  });
});

import { expect, test } from "vitest";
import type { Expectation } from "#domain/documents/checks/check.ts";
import { judgeFile } from "#domain/documents/checks/for-document.ts";
import type { VerifiedSeal } from "#domain/documents/evidence.ts";
import { judged, sealOf } from "#test/evidence.ts";

const gs = "\u001d";
const payload =
  `DC04FR000001264D264DAD01FR60MAELYS/GAELLE${gs}62MARTIN${gs}6913071990D320261105D420270305` +
  `E9260175100123${gs}EAPEC05112026EDB${gs}`;

const same: Partial<Expectation> = {
  kind: "provisionalCertificate",
  person: { birthName: "Martin", usualName: "Durand", firstNames: "Maëlys-Gaëlle, Marie" },
  birthDate: "1990-07-13",
  exam: { date: "2026-11-05", category: "B" },
};

const advice = (expectation: Partial<Expectation>, seal: VerifiedSeal = sealOf(payload)) =>
  judgeFile(judged({ seals: [seal], expectation: { ...same, ...expectation } })).findings.filter(
    ({ level }) => level === "advice",
  );

test("a certificate that says what the form says asks for nothing, nor does one that the form says nothing of", () => {
  expect(advice({})).toEqual([]);
  expect(advice({ person: null, birthDate: null, exam: null })).toEqual([]);
  expect(advice({ exam: { date: null, category: null } })).toEqual([]);
});

test.each([
  [
    "seal.exam-date",
    { exam: { date: "2026-11-06", category: "B" } },
    { read: "2026-11-05", typed: "2026-11-06" },
  ],
  ["seal.category", { exam: { date: "2026-11-05", category: "A2" } }, { read: "B", typed: "A2" }],
  ["seal.birth-date", { birthDate: "1991-07-13" }, { read: "1990-07-13" }],
  [
    "seal.name",
    { person: { birthName: "Durand", usualName: null, firstNames: "Zoé" } },
    { read: "MARTIN MAELYS GAELLE", typed: "Durand Zoé" },
  ],
] as const)("%s: what differs is told with both, on the seal", (code, expectation, values) => {
  expect(advice(expectation)).toMatchObject([{ code, values, page: 1, box: sealOf(payload).box }]);
});

test("a birth date known by its year is compared by its year", () => {
  expect(advice({ birthDate: "1990" })).toEqual([]);
  expect(advice({ birthDate: "1991" })).toHaveLength(1);
});

test("what nobody signed, and another test than the driving test, are compared with nothing", () => {
  const exam = { date: "2026-11-06", category: "A2" };
  expect(advice({ exam }, sealOf(payload, "invalid"))).toEqual([]);
  expect(advice({ exam }, sealOf(payload.replace("EAP", "EAT")))).toEqual([]);
});

import { describe, expect, test } from "vitest";
import type { Expectation } from "#domain/documents/checks/check.ts";
import { judgeFile } from "#domain/documents/checks/for-document.ts";
import { factsFrom } from "#domain/facts.ts";
import { judged, linesOf, mrzOf, pageWith } from "#test/evidence.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);

const advice = (text: string, expectation: Partial<Expectation>) =>
  judgeFile(
    judged({ pages: [pageWith({ text: { source: "layer", lines: linesOf(text) } })], expectation }),
  ).findings.filter(({ level }) => level === "advice");

describe("a medical opinion is usable for two years", () => {
  const opinion = "Permis de conduire : avis médical\nAvis : APTE\nFait à Lyon, le 20/10/2024";

  test("its last day included", () => {
    expect(advice(opinion, { kind: "medicalOpinion", on: day("2026-10-20") })).toEqual([]);
  });

  test("and no longer the day after: the last day is told", () => {
    expect(advice(opinion, { kind: "medicalOpinion", on: day("2026-10-21") })).toMatchObject([
      { code: "document.expired", page: 1, values: { date: "2026-10-20" } },
    ]);
  });
});

describe("the last day printed on a paper", () => {
  const receipt = "Récépissé de demande de renouvellement\nValable jusqu'au 31/10/2026";
  const asked = { kind: "residencePermit", paper: "permitRenewalReceipt" } as const;

  test("is the last one, and the next is too late", () => {
    expect(advice(receipt, { ...asked, on: day("2026-10-31") })).toEqual([]);
    expect(advice(receipt, { ...asked, on: day("2026-11-01") })).toMatchObject([
      { code: "document.expired", values: { date: "2026-10-31" }, box: expect.anything() },
    ]);
  });

  test("says nothing where there are two, nor of a paper that never ends, nor of a document that does not run out", () => {
    const on = day("2026-11-23");
    expect(advice(`${receipt}\nPrécédent valable jusqu'au 30/04/2026`, { ...asked, on })).toEqual([]);
    const jdc = "Journée défense et citoyenneté : certificat\nValable jusqu'au 31/10/2026";
    expect(advice(jdc, { kind: "jdcProof", paper: "jdcParticipationCertificate", on })).toEqual([]);
    expect(advice(jdc, { kind: "jdcProof", paper: "provisionalAttestation", on })).toHaveLength(1);
    expect(advice("Valable jusqu'au 31/10/2026", { kind: "provisionalCertificate", on })).toEqual([]);
  });
});

describe("a French card of 1988, which bears no end", () => {
  const issued = (month: string) =>
    mrzOf("FRENCH_ID", ["IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", `${month}923102854CORINNE<<<<<<<6512068F4`]);
  const expired = (month: string, on: string, nationalities: readonly ["FRA"] | readonly ["ITA"] = ["FRA"]) =>
    judgeFile(
      judged({
        pages: [pageWith({ mrz: issued(month) })],
        expectation: {
          kind: "identityProof",
          slot: "front",
          paper: "nationalIdentityCard",
          on: day(on),
          facts: factsFrom({ nationalities, birthDate: "1965-12-06" }, day(on)),
        },
      }),
    ).findings.flatMap(({ code, values }) => (code === "mrz.expired" ? [values.date] : []));

  test("issued to an adult from 2004 to 2013 counts fifteen years, and five more since its holder is French", () => {
    // Made in November 2006: ended at the end of November 2021, accepted for less than five years after that.
    expect(expired("0611", "2026-11-29")).toEqual([]);
    expect(expired("0611", "2026-11-30")).toEqual(["2021-11-30"]);
  });

  test("issued before 2004 counts ten years", () => {
    expect(expired("0312", "2018-12-30")).toEqual([]);
    expect(expired("0312", "2018-12-31")).toEqual(["2013-12-31"]);
  });
});

test("a procedure may ask for a younger or an older document than the catalogue does", () => {
  const certificate = "Certificat de droits à conduire\nDélivré le 01/07/2026";
  const asked = { kind: "drivingRightsCertificate", on: day("2026-11-23") } as const;
  expect(advice(certificate, asked)).toMatchObject([{ code: "address.old", values: { months: 3 } }]);
  expect(advice(certificate, { ...asked, maxAgeInMonths: 6 })).toEqual([]);
});

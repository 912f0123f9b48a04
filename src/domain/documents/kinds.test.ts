import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { factsFrom } from "../facts.ts";
import type { Answers } from "../questions.ts";
import { documentKinds, isDocumentKind, papersFor, requirementsOf, sidesOf } from "./kinds.ts";
import { isPaper, type Paper, papers } from "./papers.ts";

const on = Temporal.PlainDate.from("2026-11-23");
const adult: Answers = { nationalities: ["FRA"], birthDate: "1996-05-01" };
const minor: Answers = { nationalities: ["FRA"], birthDate: "2009-05-01" };
const papersOf = (kind: keyof typeof documentKinds, answers: Answers) =>
  papersFor(kind, factsFrom(answers, on));
const kinds = Object.keys(documentKinds).filter(isDocumentKind);

type Listed = { readonly id: string; readonly sides?: string; readonly max_age_months?: number };
type Row = {
  readonly id: string;
  readonly owner: string;
  readonly sides: string;
  readonly colour: string;
  readonly max_age_months?: number;
  readonly validity_months?: number;
  readonly sources: readonly string[];
  readonly kinds?: string | readonly (string | Listed)[] | Record<string, readonly (string | Listed)[]>;
};

const camel = (id: string) => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const notFiles = ["e-photo", "photo-signature-form"];
// The old model was accepted until 2024.
const noLonger = "republicanIdentityTitle";

const { documents } = parse(
  readFileSync(new URL("../../../test/cases/documents.yaml", import.meta.url), "utf8"),
) as { readonly documents: readonly Row[] };
const rows = documents.filter(({ id }) => !notFiles.includes(id));
const listedIn = (list: Row["kinds"]): readonly Listed[] =>
  Array.isArray(list) ? list.filter((each) => typeof each !== "string") : [];

test("the catalogue holds every document that is a file, and no other", () => {
  expect([...kinds].sort()).toEqual(rows.map(({ id }) => camel(id)).sort());
});

describe.each(rows.map((row) => [row.id, row] as const))("%s", (id, row) => {
  const kind = kinds.find((known) => known === camel(id));
  if (kind === undefined) throw new Error(`${id} is not in the catalogue`);

  test("is whose, has the sides, the colour, the age and the validity that its sources give", () => {
    const { owner, colour, maxAgeInMonths, validityInMonths } = requirementsOf(kind);
    const ages = listedIn(row.kinds).map((each) => each.max_age_months ?? 0);
    // "Same as proof-of-address, in the host's name."
    const sameAs = kind === "hostProofOfAddress" ? [6] : [];
    expect({ owner, sides: sidesOf(kind, null), colour, maxAgeInMonths, validityInMonths }).toEqual({
      owner: camel(row.owner),
      sides: row.sides,
      colour: row.colour,
      maxAgeInMonths: row.max_age_months ?? (Math.max(0, ...ages, ...sameAs) || null),
      validityInMonths: row.validity_months ?? null,
    });
  });

  test("cites the sources of its row", () => {
    expect(requirementsOf(kind).sources).toEqual(row.sources);
  });
});

const withList = rows.filter(({ kinds: list }) => listedIn(list).length > 0);
test.each(withList.map((row) => [row.id, row] as const))("%s takes the papers listed", (id, row) => {
  const kind = kinds.find((known) => known === camel(id));
  const listed = listedIn(row.kinds).map((each) => camel(each.id));
  const taken = kind === undefined ? [] : [adult, minor].flatMap((person) => papersOf(kind, person));
  expect(new Set(taken)).toEqual(new Set(listed));
});

describe("identity papers by nationality and age (F31057)", () => {
  const lists = (documents.find(({ id }) => id === "identity-proof")?.kinds ?? {}) as Record<
    string,
    readonly (string | Listed)[]
  >;
  const listed = (group: string): readonly Listed[] =>
    (lists[group] ?? []).flatMap((each) =>
      typeof each === "string" ? listed("EUROPEAN_ADULT") : isPaper(camel(each.id)) ? [each] : [],
    );

  test.each([
    ["FR", ["FRA"], "1996-05-01"],
    ["FR", ["FRA"], "2009-05-01"],
    ["EUROPEAN_ADULT", ["PRT"], "1996-05-01"],
    ["EUROPEAN_MINOR", ["PRT"], "2009-05-01"],
    ["OTHER_ADULT", ["BRA"], "1996-05-01"],
    ["OTHER_MINOR", ["BRA"], "2009-05-01"],
    ["EUROPEAN_ADULT", ["SMR"], "1996-05-01"],
    ["EUROPEAN_ADULT", ["VAT"], "1996-05-01"],
    ["OTHER_ADULT", ["AND"], "1996-05-01"],
    ["EUROPEAN_ADULT", ["AND", "ESP"], "1996-05-01"],
    ["FR", ["DZA", "FRA"], "1996-05-01"],
    // 18 today, 18 tomorrow.
    ["OTHER_ADULT", ["BRA"], "2008-11-23"],
    ["OTHER_MINOR", ["BRA"], "2008-11-24"],
  ] as const)("%s: %o born on %s", (group, nationalities, birthDate) => {
    const given = papersOf("identityProof", { nationalities, birthDate });
    expect(new Set(given)).toEqual(new Set(listed(group).map(({ id }) => camel(id))));
  });

  test("the republican identity title is the one listed paper that counts no more", () => {
    const ids = Object.values(lists)
      .flat()
      .flatMap((each) => (typeof each === "string" ? [] : [camel(each.id)]));
    expect([...new Set(ids)].filter((id) => !isPaper(id))).toEqual([noLonger]);
  });

  test("a booklet is given by its page with the photo", () => {
    const onePage = ["FR", "EUROPEAN_ADULT", "OTHER_ADULT", "OTHER_MINOR"]
      .flatMap(listed)
      .filter(({ sides }) => sides !== undefined);
    expect(onePage.length).toBeGreaterThan(6);
    for (const { id } of onePage) expect(sidesOf("identityProof", camel(id) as Paper), id).toBe("one");
    expect(sidesOf("identityProof", "nationalIdentityCard")).toBe("both");
  });

  test.each(["legalRepresentativeIdentity", "hostIdentity"] as const)(
    "%s: nationality unknown, every paper of an adult counts, even when the applicant is a minor",
    (kind) => {
      const adults = ["FR", "EUROPEAN_ADULT", "OTHER_ADULT"].flatMap(listed).map(({ id }) => camel(id));
      expect(new Set(papersOf(kind, minor))).toEqual(new Set(adults));
    },
  );

  test("before the nationality is known, no paper is ruled out", () => {
    expect(papersOf("identityProof", {})).toEqual(
      expect.arrayContaining(["nationalIdentityCard", "residentCard"]),
    );
    expect(papersOf("identityProof", { birthDate: "2009-05-01" })).toContain("minorCirculationDocument");
  });
});

describe("papers that depend on the person", () => {
  test.each([
    ["tenant", ["energyWaterBill", "phoneBill", "taxNotice", "rentReceipt"]],
    ["hotel", ["energyWaterBill", "phoneBill", "taxNotice", "rentReceipt"]],
    ["caravan", ["energyWaterBill", "phoneBill", "taxNotice", "rentReceipt"]],
    ["homeless", ["energyWaterBill", "phoneBill"]],
    ["boat", ["phoneBill", "taxNotice", "rentReceipt"]],
  ] as const)("proof of address, %s (F31847)", (housing, expected) => {
    expect(papersOf("proofOfAddress", { ...adult, housing })).toEqual(expected);
  });

  test("a host proves the address by any paper, however the applicant is housed", () => {
    expect(papersOf("hostProofOfAddress", { ...adult, housing: "homeless" })).toContain("taxNotice");
  });

  test("a school certificate shows a minor's residence, until the day before the 18th birthday", () => {
    const bornOn = (birthDate: string) => papersOf("proofOfNormalResidence", { birthDate });
    expect(bornOn("2008-11-24")).toContain("schoolCertificate");
    expect(bornOn("2008-11-23")).not.toContain("schoolCertificate");
    expect(papersOf("proofOfNormalResidence", {})).not.toContain("schoolCertificate");
  });

  test("a residence permit has two sides, a validated visa one page", () => {
    expect(papersOf("residencePermit", { ...adult, nationalities: ["CAN"] })).toContain(
      "longStayVisaValidated",
    );
    expect(sidesOf("residencePermit", "residentCard")).toBe("both");
    expect(sidesOf("residencePermit", "longStayVisaValidated")).toBe("one");
  });
});

test("every paper counts for somebody", () => {
  const people = [
    adult,
    minor,
    { ...adult, nationalities: ["PRT"] },
    { ...adult, nationalities: ["BRA"] },
    {},
    { birthDate: "2009-05-01" },
  ] as const;
  const counting = new Set(people.flatMap((person) => kinds.flatMap((kind) => papersOf(kind, person))));
  expect(Object.keys(papers).filter((paper) => isPaper(paper) && !counting.has(paper))).toEqual([]);
});

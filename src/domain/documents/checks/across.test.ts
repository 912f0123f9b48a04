import { describe, expect, test } from "vitest";
import type { Expectation, OtherFile } from "#domain/documents/checks/check.ts";
import { judgeFile } from "#domain/documents/checks/for-document.ts";
import type { FileEvidence, PageEvidence } from "#domain/documents/evidence.ts";
import { besideOf, fileWith, judged, linesOf, mrzOf, pageWith, sealOf } from "#test/evidence.ts";

const on = Temporal.PlainDate.from("2026-11-23");
const gs = "\u001d";

const card = mrzOf("TD1", [
  "IDFRAX4RTBPFW46<<<<<<<<<<<<<<<",
  "9007138F3002119FRA<<<<<<<<<<<6",
  "MARTIN<<MAELYS<GAELLE<MARIE<<<",
]);
const oldCard = mrzOf("FRENCH_ID", [
  "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<",
  "9409923102854CORINNE<<<<<<<6512068F4",
]);
const licence = mrzOf("FRENCH_DRIVING_LICENCE", ["D1FRA13AA000026181231MARTIN<<9"]);
const certificate = sealOf(
  `DC04FR000001264D264DAD01FR60MAELYS/GAELLE${gs}62MARTIN${gs}6913071990D320261105E9260175100123${gs}EAPEC05112026EDB${gs}`,
);

const withText = (text: string): PageEvidence => pageWith({ text: { source: "ocr", lines: linesOf(text) } });

/** Another file, unlike the one judged to look at. */
const another = (page: PageEvidence, changes: Partial<OtherFile> = {}): OtherFile =>
  besideOf(
    {
      ...fileWith({ ...page, quality: { ...page.quality, hash: "f".repeat(20) } }),
      sha256: "b".repeat(64),
    },
    { kind: "proofOfAddress", isSameDocument: false, ...changes },
  );

const found = (code: string, page: PageEvidence, expectation: Partial<Expectation>, seals = [] as const) =>
  judgeFile(judged({ pages: [page], seals, expectation: { on, ...expectation } })).findings.filter(
    (each) => each.code === code,
  );

describe("papers of one person", () => {
  const differs = (page: PageEvidence, others: readonly OtherFile[], more: Partial<Expectation> = {}) =>
    found("person.differs", page, { kind: "identityProof", others, ...more });

  test("that are of two are told to the agent, with the other one", () => {
    expect(
      differs(pageWith({ mrz: card }), [another(pageWith({ mrz: oldCard }), { kind: "residencePermit" })]),
    ).toMatchObject([{ level: "note", values: { document: "residencePermit" } }]);
  });

  test("are the same though one has fewer first names, a name cut short, or none at all", () => {
    const sealed = another(pageWith(), { kind: "provisionalCertificate", seals: [certificate] });
    expect(differs(pageWith({ mrz: card }), [sealed])).toEqual([]);
    expect(
      differs(pageWith({ mrz: card }), [another(pageWith({ mrz: licence }), { kind: "currentLicence" })]),
    ).toEqual([]);
  });

  test("are not compared by doubtful letters, nor with somebody else's", () => {
    const doubtful = another(pageWith({ mrz: { ...card, isNameUncertain: true } }), {
      kind: "residencePermit",
    });
    const sameBirth = { ...oldCard, lines: [oldCard.lines[0] ?? "", "9409923102854CORINNE<<<<<<<9007138F4"] };
    expect(differs(pageWith({ mrz: sameBirth }), [doubtful])).toEqual([]);
    const ofHost = another(pageWith({ mrz: oldCard }), { kind: "hostIdentity", isOfSamePerson: false });
    expect(differs(pageWith({ mrz: card }), [ofHost])).toEqual([]);
  });
});

describe("the host's bill or attestation", () => {
  const identity = another(pageWith({ mrz: oldCard }), { kind: "hostIdentity" });
  const differs = (text: string, more: Partial<Expectation> = {}) =>
    found("person.differs", withText(text), { kind: "hostProofOfAddress", others: [identity], ...more });

  test("names the holder of the host's identity document", () => {
    expect(differs("Facture du 12/09/2026\nMadame BERTHIER Corinne")).toEqual([]);
  });

  test("names somebody else: the agent is told", () => {
    expect(differs("Facture du 12/09/2026\nMadame DURAND Jeanne")).toMatchObject([
      { values: { document: "hostIdentity" } },
    ]);
  });

  test("names the host of the form, by the name of a spouse", () => {
    const person = { birthName: "Berthier", usualName: "Durand", firstNames: "Corinne" };
    expect(differs("Facture du 12/09/2026\nMadame DURAND Corinne", { person })).toEqual([]);
  });

  test("is not compared while nothing of it was read", () => {
    expect(found("person.differs", pageWith(), { kind: "hostProofOfAddress", others: [identity] })).toEqual(
      [],
    );
  });
});

describe("front and back", () => {
  const back = (page: PageEvidence) => another(page, { kind: "identityProof", isSameDocument: true });
  const unlike = (page: PageEvidence, other: PageEvidence) =>
    found("side.unlike", page, { kind: "identityProof", slot: "front", others: [back(other)] });
  const front = (name: string, born: string, number: string) =>
    withText(
      `RÉPUBLIQUE FRANÇAISE\nCARTE NATIONALE D'IDENTITÉ / IDENTITY CARD\nNOM / Surname\n${name}\nPrénoms / Given names\nSEXE F NATIONALITÉ FRA\nDATE DE NAISS. ${born}\nPARIS\nN° DU DOCUMENT ${number}`,
    );

  test("belong together by the name, the birth date or the number", () => {
    const lines = pageWith({ mrz: card });
    expect(unlike(front("MARTIN", "01 01 1950", "ABCDEFGH1"), lines)).toEqual([]);
    expect(unlike(front("MARTEN", "13 07 1990", "ABCDEFGH1"), lines)).toEqual([]);
    expect(unlike(front("MARTEN", "01 01 1950", "X4RTBPFW4"), lines)).toEqual([]);
  });

  test("of two cards are asked about", () => {
    expect(unlike(front("DURAND", "01 01 1950", "ABCDEFGH1"), pageWith({ mrz: card }))).toMatchObject([
      { level: "advice" },
    ]);
  });

  test("are not, when little could be read of the front", () => {
    expect(unlike(withText("RÉPUBLIQUE\nDURAND 01 01 1950"), pageWith({ mrz: card }))).toEqual([]);
    expect(unlike(pageWith(), pageWith({ mrz: card }))).toEqual([]);
  });

  test("with lines each must bear the same number", () => {
    expect(unlike(pageWith({ mrz: oldCard }), pageWith({ mrz: card }))).toHaveLength(1);
    expect(unlike(pageWith({ mrz: card }), pageWith({ mrz: card }))).toEqual([]);
  });
});

describe("one picture for two documents", () => {
  const seen = (own: FileEvidence, other: FileEvidence) =>
    judgeFile({
      ...judged({
        expectation: { on, others: [besideOf(other, { kind: "jdcProof", isSameDocument: false })] },
      }),
      evidence: own,
    }).findings.filter(({ code }) => code === "picture.seen");
  const photo = (hash: string, sha256: string, isPhoto = true): FileEvidence => ({
    ...fileWith(pageWith({ quality: { hash, isPhoto } })),
    sha256: sha256.repeat(64),
  });

  test("is told to the agent: the same file, or the same photo saved again", () => {
    const note = [{ level: "note", values: { document: "jdcProof" } }];
    expect(seen(photo("0".repeat(20), "a"), photo("f".repeat(20), "a"))).toMatchObject(note);
    expect(seen(photo("0".repeat(20), "a"), photo(`${"0".repeat(19)}7`, "b"))).toMatchObject(note);
  });

  test("is not said of two sheets of one company, which look the same from afar, nor of two photos", () => {
    expect(seen(photo("0".repeat(20), "a", false), photo("0".repeat(20), "b", false))).toEqual([]);
    expect(seen(photo("0".repeat(20), "a"), photo("f".repeat(20), "b"))).toEqual([]);
  });
});

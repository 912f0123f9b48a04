import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSealVerifier } from "#adapters/seals/seal-verifier.ts";
import type { Readers } from "#cli/command.ts";
import { readCommand } from "#cli/commands.ts";
import { readInspectOptions } from "#cli/inspect-options.ts";
import type { PageEvidence } from "#domain/documents/evidence.ts";
import { linesOf, mrzOf, pageWith } from "#test/evidence.ts";

const house = resolve(import.meta.dirname, "../..");
const samples = join(house, "test/samples");
const folder = mkdtempSync(join(tmpdir(), "telepermis-inspect-"));
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gs = "\u001d";
const payload = `DC02FR000001125E125B0126FR247500010MME/SPECIMEN/NATACHA${gs}22145 AVENUE DES SPECIMENS${gs}\u001f54LDD5F7JD4JEFPR6WZYVZVB2JZXPZB73SP7WUTN5N44P3GESXW75JZUZD5FM3G4URAJ6IKDSSUB66Y3OWQIEH22G46QOAGWH7YHJWQ`;

/** Pages by the content of the file, so that the command alone is tried here. */
const pages: Readonly<Record<string, PageEvidence>> = {
  good: pageWith(),
  other: pageWith({ quality: { hash: "f".repeat(20) } }),
  blurred: pageWith({ quality: { laplacianP90: 3 } }),
  card: pageWith({
    mrz: mrzOf("TD1", [
      "IDFRAX4RTBPFW46<<<<<<<<<<<<<<<",
      "9007138F3002119FRA<<<<<<<<<<<6",
      "MARTIN<<MAELYS<GAELLE<MARIE<<<",
    ]),
  }),
  bill: pageWith({
    seals: [{ payload, box: { x: 1, y: 2, width: 3, height: 4 } }],
    text: {
      source: "layer",
      lines: linesOf("MME NATACHA SPECIMEN\n145 AVENUE DES SPECIMENS\n75000 PARIS\nFacture du 12/09/2026"),
    },
  }),
};

const readers: Readers = {
  inspection: {
    inspect: async (source) => {
      const page = pages[Buffer.concat(await Array.fromAsync(source)).toString()];
      if (page === undefined) return { refused: "fileCorrupt" };
      const { width, height } = page;
      return { type: "image/jpeg", pages: [{ jpeg: new Uint8Array(), width, height, evidence: page }] };
    },
  },
  sealsTrusting: ({ countsTestAuthority, on }) =>
    openSealVerifier({ folder, countsTestAuthority, today: () => on }),
};

const sink = () => {
  const said: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      said.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => said.join("") };
};

const run = async (...words: readonly string[]) => {
  const [stdout, stderr] = [sink(), sink()];
  const asked = readCommand(["inspect", ...words]);
  const streams = { stdin: process.stdin, stdout: stdout.stream, stderr: stderr.stream };
  if (asked?.needs !== "readers") throw new Error("not this command");
  const status = await asked.run(readers, streams);
  const told = stdout.text().split("\n").filter(Boolean);
  return { status, told: told.map((line) => JSON.parse(line)), complaint: stderr.text() };
};

const file = Object.fromEntries(Object.keys(pages).map((name) => [name, put(name, name)]));
const { good = "", other = "", blurred = "", card = "", bill = "" } = file;

describe("the words of the command", () => {
  test("name files and what they should be, in any order", () => {
    expect(
      readInspectOptions([
        "a.jpg",
        "--as",
        "proof-of-address",
        "--on",
        "2026-11-23",
        "b.jpg",
        "--slot",
        "back",
      ]),
    ).toMatchObject({ files: ["a.jpg", "b.jpg"], kind: "proofOfAddress", slot: "back" });
  });

  test.each([
    [[], "no file is named"],
    [["a.jpg", "--as", "passport-of-cat"], "--as: passport-of-cat is no document"],
    [["a.jpg", "--slot", "top"], "--slot: front, back or page, not top"],
    [["a.jpg", "--on", "2026-02-30"], "--on: 2026-02-30 is no day (YYYY-MM-DD)"],
    [["a.jpg", "--with"], "--with: a value is missing"],
    [["a.jpg", "--test-authority", "maybe"], "--test-authority: yes or no, not maybe"],
    [["a.jpg", "--loud", "yes"], "--loud: unknown option"],
  ])("%j: %s", (words, complaint) => {
    expect(readInspectOptions(words)).toBe(complaint);
  });

  test("misunderstood give status 2, and nothing on the output", async () => {
    expect(await run("--as")).toMatchObject({
      status: 2,
      told: [],
      complaint: expect.stringContaining("--as"),
    });
  });
});

describe("what is printed", () => {
  test("is one object a file, in order; a refused one is judged too", async () => {
    const corrupt = put("corrupt", "?");
    const { status, told } = await run(good, corrupt, blurred);
    expect(status).toBe(0);
    expect(told.map((each) => [each.file, each.type, each.verdict])).toEqual([
      [good, "image/jpeg", "good"],
      [corrupt, null, "refused"],
      [blurred, "image/jpeg", "advice"],
    ]);
    expect(told[1]).toMatchObject({ pages: [], read: { mrz: null, seals: [], quality: null } });
    expect(told[2].findings).toEqual([
      {
        code: "image.blur",
        level: "advice",
        page: 1,
        box: null,
        message: { fr: expect.stringContaining("floue"), en: expect.stringContaining("blurred") },
      },
    ]);
    expect(told[2].read.quality.sharpness).toBe("blurred");
    expect(told[0].tookMs).toBeGreaterThanOrEqual(0);
  });

  test("tells a file that is not there, goes on, and ends with status 1", async () => {
    const { status, told, complaint } = await run(join(folder, "absent.jpg"), good);
    expect([status, told.length]).toEqual([1, 1]);
    expect(complaint).toContain("absent.jpg");
  });

  test("an empty file is refused as such", async () => {
    const { told } = await run(put("empty.jpg", ""));
    expect(told[0].findings.map(({ code }: { code: string }) => code)).toEqual(["file.empty"]);
  });

  test("has the lines of a card and their fields", async () => {
    const { told } = await run(card, "--on", "2026-11-23");
    expect(told[0].read.mrz).toMatchObject({
      format: "TD1",
      lines: [expect.stringMatching(/^IDFRA/), expect.any(String), expect.any(String)],
      fields: { surname: "MARTIN", birthDate: "1990-07-13" },
    });
  });

  test("has the seal of a bill and its verdict, its date, its name and its address", async () => {
    const { told } = await run(bill, "--as", "proof-of-address", "--on", "2026-11-23");
    expect(told[0].read).toMatchObject({
      seals: [
        { payload, version: "02", ca: "FR00", signature: "valid", fields: { "24": "75000", "26": "FR" } },
      ],
      address: { lines: ["145 AVENUE DES SPECIMENS", "75000 PARIS"], postcode: "75000", town: "PARIS" },
    });
    expect(told[0].read.names).toContain("MME NATACHA SPECIMEN");
    expect(told[0].findings.map(({ code }: { code: string }) => code)).toContain("seal.test");
  });
});

describe("a seal of the test authority", () => {
  const asked = [bill, "--as", "proof-of-address", "--on", "2026-11-23"];

  test("is told genuine by this command, and authentic by none", async () => {
    const { told } = await run(...asked);
    expect(told[0].read.seals).toMatchObject([
      { signature: "valid", doubt: null, authentic: false, complete: true, consistent: null },
    ]);
  });

  test("is nobody's where the service would read it", async () => {
    const { told } = await run(...asked, "--test-authority", "no");
    expect(told[0].read.seals).toMatchObject([{ signature: "unknown-issuer", doubt: "unknownAuthority" }]);
    expect(told[0].findings.map(({ code }: { code: string }) => code)).toContain("seal.test");
  });
});

describe("what is known beside the file", () => {
  test("the other side: the same file is refused, another is not", async () => {
    const copy = put("copy", "good");
    expect((await run(good, "--with", copy)).told[0].findings).toMatchObject([{ code: "side.same-file" }]);
    expect((await run(other, "--with", copy)).told[0].findings).toEqual([]);
  });

  test("the person of a situation is compared with the one read", async () => {
    const [worked = ""] = readFileSync(join(house, "test/cases/worked.jsonl"), "utf8").split("\n");
    const { applicant, ...rest } = JSON.parse(worked);
    const situation = (birth_name: string) =>
      put(
        `situation-${birth_name}.json`,
        JSON.stringify({ ...rest, applicant: { ...applicant, birth_name, first_names: "Maëlys-Gaëlle" } }),
      );
    const codes = async (name: string) => {
      const { told, complaint } = await run(card, "--as", "identity-proof", "--situation", situation(name));
      expect(complaint).toBe("");
      return told[0].findings.map(({ code }: { code: string }) => code);
    };
    expect(await codes("Martin")).not.toContain("mrz.name");
    expect(await codes("Durand")).toContain("mrz.name");
  });

  test("a situation that says nothing of the sort is told, with status 2", async () => {
    const { status, complaint } = await run(card, "--situation", put("bad.json", "{}"));
    expect(status).toBe(2);
    expect(complaint).toContain("bad.json");
  });
});

describe("the command itself, as a process", () => {
  let printed: ReturnType<typeof spawnSync>;
  beforeAll(() => {
    const words = ["proofs/water-bill.pdf", "malformed/empty.pdf"].map((name) => join(samples, name));
    printed = spawnSync(
      process.execPath,
      [
        join(house, "bin/telepermis.js"),
        "inspect",
        ...words,
        "--as",
        "proof-of-address",
        "--on",
        "2026-11-23",
      ],
      { encoding: "utf8" },
    );
  });

  test("reads a bill, its text and its seal, refuses an empty file, and ends well", () => {
    expect(String(printed.stderr)).toBe("");
    expect(printed.status).toBe(0);
    const [water, empty, ...others] = String(printed.stdout)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(others).toEqual([]);
    expect(water).toMatchObject({
      type: "application/pdf",
      verdict: "good",
      read: { issueDate: "2026-06-03", seals: [{ signature: "valid" }] },
    });
    expect(water.read.names).toContain("M. ARTHUR ECHANTILLON");
    expect(empty).toMatchObject({ verdict: "refused", findings: [{ level: "refuse" }] });
  });
});

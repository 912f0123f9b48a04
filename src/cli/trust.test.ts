import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Writable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { openTrustKeeper } from "#adapters/seals/trust-keeper.ts";
import { readCommand } from "#cli/commands.ts";
import { readTrustImportOptions } from "#cli/trust-options.ts";
import { issue, makeAuthority, revoke } from "#test/certificates.ts";
import { signList } from "#test/trust-lists.ts";
import { hasXmlsec1 } from "#test/xmlsec1.ts";

const folder = mkdtempSync(join(tmpdir(), "telepermis-trust-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const sink = () => {
  const said: string[] = [];
  const write = (chunk: unknown, _: unknown, done: () => void) => {
    said.push(String(chunk));
    done();
  };
  return { stream: new Writable({ write }), lines: () => said.join("").split("\n").filter(Boolean) };
};

const run = async (...words: readonly string[]) => {
  const [stdout, stderr] = [sink(), sink()];
  const asked = readCommand(["trust", ...words]);
  if (asked?.needs !== "trust") throw new Error("not this command");
  const streams = { stdin: process.stdin, stdout: stdout.stream, stderr: stderr.stream };
  const status = await asked.run((named) => openTrustKeeper(named ?? join(folder, "default")), streams);
  return { status, told: stdout.lines(), complaint: stderr.lines().join("\n") };
};

const listSigner = makeAuthority({ id: "ANTS CACHET 2DDOC", usage: "80" });
const authority = makeAuthority({ id: "FR77", to: "2040-01-01" });
const company = issue(authority, { id: "EDF1", holder: "ELECTRICITE", serial: "0a", to: "2038-05-01" });
const year = Temporal.Now.plainDateISO().year;
const list = put(
  "list.xml",
  signList({
    signer: listSigner,
    sequence: 31,
    authorities: [{ id: "FR77", certificate: authority, since: "2021-05-01" }],
    nextUpdate: `${year + 1}-12-31`,
  }),
);
const signer = put("signer.pem", listSigner.certificate.toString());
const certificate = put("edf.pem", company.certificate.toString());

describe("the words of an import", () => {
  test("name files, and what the operator answers for, in any order", () => {
    expect(
      readTrustImportOptions(["a.xml", "--signer", "b.pem", "--vouch", "c.der", "--trust", "folder"]),
    ).toEqual({
      files: ["a.xml", "c.der"],
      signers: ["b.pem"],
      folder: "folder",
      vouchesForAuthorities: true,
    });
  });

  test.each([
    [[], "no file is named"],
    [["--loud"], "--loud: unknown option"],
    [["a.xml", "--signer"], "--signer: a value is missing"],
  ])("%j: %s", async (words, complaint) => {
    expect(readTrustImportOptions(words)).toBe(complaint);
    expect(await run("import", ...words)).toMatchObject({ status: 2, told: [] });
  });
});

describe.skipIf(!hasXmlsec1)("an import", () => {
  const trust = ["--trust", join(folder, "one")];

  test("says what each file brought, and what is trusted then", async () => {
    const missing = join(folder, "absent.pem");
    const revoked = put("revoked.crl", revoke(authority, ["0a"]));
    const { status, told, complaint } = await run(
      "import",
      list,
      missing,
      certificate,
      ...trust,
      "--signer",
      signer,
    );
    expect([status, complaint]).toEqual([1, expect.stringContaining("absent.pem")]);
    expect(told).toEqual([
      `${list}: added: trust list 31, until ${year + 1}-12-31`,
      `${list}: added: authority FR77 AUTORITÉ & FILS`,
      `${certificate}: added: certificate FR77/EDF1 ELECTRICITE, until 2038-05-01`,
    ]);
    expect((await run("import", revoked, ...trust)).told).toEqual([
      `${revoked}: added: revocations of FR77 (1 revoked certificate, 1 not known before)`,
    ]);
    expect(await run("list", ...trust)).toEqual({
      status: 0,
      complaint: "",
      told: [
        `Trust list 31 of 2026-05-11, until ${year + 1}-12-31.`,
        expect.stringMatching(
          /^FR77 AUTORITÉ & FILS: in accord since 2021-05-01; certificate until 2040-01-01; revocations of 2026-10-01, (until|due again since) 2027-10-01$/,
        ),
        "  publishes its certificates at http://authority.example/FR77",
        "  EDF1 ELECTRICITE: revoked",
      ],
    });
  });

  test("refused ends with status 1 and says what to do", async () => {
    const { status, told } = await run("import", list);
    expect(status).toBe(1);
    expect(told).toEqual([expect.stringMatching(/refused: the file: .*ANTS CACHET 2DDOC.*--signer FILE$/)]);
    expect((await run("import", certificate)).told[0]).toContain("import the trust list first");
  });

  test("of nothing leaves nothing trusted", async () => {
    expect((await run("list")).told).toEqual([expect.stringContaining("No trust list")]);
  });
});

describe.skipIf(!hasXmlsec1)("the command itself, as a process", () => {
  const house = resolve(import.meta.dirname, "../..");
  const telepermis = (words: readonly string[], env: Record<string, string>) =>
    spawnSync(process.execPath, [join(house, "bin/telepermis.js"), "trust", ...words], {
      encoding: "utf8",
      env: { ...process.env, ...env },
    });

  test("keeps imports in the folder of the settings, and says so when xmlsec1 is missing", () => {
    const settings = { VAR_DIR: join(folder, "var") };
    expect(telepermis(["import", list, certificate, "--signer", signer], settings)).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(telepermis(["list"], settings).stdout).toContain("EDF1 ELECTRICITE: until 2038-05-01");
    expect(telepermis(["list"], { TRUST_DIR: join(folder, "var/trust") }).stdout).toContain("EDF1");
    const without = telepermis(["import", list, "--signer", signer], { ...settings, PATH: folder });
    expect(without).toMatchObject({ status: 1, stdout: expect.stringContaining("apt-get install xmlsec1") });
  });
});

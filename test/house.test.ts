import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forbiddenImports, type ImportFinding } from "../scripts/check-imports.ts";

/** A small house inside ours, under our rules: each wall is tried by a file that imports through it. */
const sound = {
  "src/domain/words.ts": `export type Word = string; export const words: Word[] = [];`,
  "src/procedures/first.ts": `export { words } from "#domain/words.ts";`,
  "src/procedures/index.ts": `import { words } from "./first.ts"; export const all = [words];`,
  "src/usecases/ports/services.ts": `import type { Word } from "#domain/words.ts"; export type Port = () => Word;`,
  "src/usecases/submit.ts": `import { all } from "#procedures/index.ts"; export const submit = () => all;`,
  "src/messages/fr/all.ts": `import type { Word } from "#domain/words.ts"; export const said: Word = "oui";`,
  "src/adapters/mail/smtp.ts": `import type { Port } from "#usecases/ports/services.ts"; export const port: Port = () => "";`,
  "src/adapters/sms/http.ts": `import { said } from "#messages/fr/all.ts"; export const sms = said;`,
  "src/web/kit/page.ts": `export const page = 1;`,
  "src/web/applicant/home.ts": `import { page } from "#web/kit/page.ts"; import { submit } from "#usecases/submit.ts"; export const home = [page, submit];`,
  "src/web/desk/queue.ts": `export const queue = 1;`,
  "src/worker/jobs.ts": `import { submit } from "#usecases/submit.ts"; export const jobs = { submit };`,
  "src/config.ts": `export type Config = object; export const config = {};`,
  "src/compose.ts": `import { port } from "#adapters/mail/smtp.ts"; import { jobs } from "#worker/jobs.ts"; export const world = { port, jobs };`,
  "src/compose-readers.ts": `import { port } from "#adapters/mail/smtp.ts"; export const readers = { port };`,
  "src/main.ts": `import { world } from "#src/compose.ts"; console.log(world);`,
  "dev/seed.ts": `import { world } from "#src/compose.ts"; export const seed = world;`,
};

const crossings: readonly [rule: string, file: string, imported: string][] = [
  ["domain-imports", "src/domain/x.ts", "#usecases/ports/services.ts"],
  ["no-packages-inside", "src/domain/x.ts", "zod"],
  ["no-platform-inside", "src/domain/x.ts", "node:fs"],
  ["no-platform-inside", "src/messages/fr/x.ts", "node:crypto"],
  ["procedures-imports", "src/procedures/x.ts", "./first.ts"],
  ["usecases-imports", "src/usecases/x.ts", "#adapters/mail/smtp.ts"],
  ["usecases-imports", "src/usecases/x.ts", "#procedures/first.ts"],
  ["usecases-reach-out-through-ports", "src/usecases/x.ts", "node:fs"],
  ["no-packages-inside", "src/usecases/x.ts", "pg"],
  ["situations-imports", "src/situations/x.ts", "#usecases/ports/services.ts"],
  ["messages-imports", "src/messages/fr/x.ts", "#usecases/ports/services.ts"],
  ["wordings-take-types-only", "src/messages/fr/x.ts", "#domain/words.ts"],
  ["adapters-take-types-only", "src/adapters/mail/x.ts", "#domain/words.ts"],
  ["adapters-imports", "src/adapters/mail/x.ts", "#adapters/sms/http.ts"],
  ["adapters-imports", "src/adapters/mail/x.ts", "#usecases/submit.ts"],
  ["adapters-take-types-only", "src/adapters/mail/x.ts", "#usecases/ports/services.ts"],
  ["web-imports", "src/web/applicant/x.ts", "#adapters/mail/smtp.ts"],
  ["web-imports", "src/web/applicant/x.ts", "#procedures/first.ts"],
  ["no-surface-imports-another", "src/web/applicant/x.ts", "#web/desk/queue.ts"],
  ["kit-serves-every-surface", "src/web/kit/x.ts", "#web/desk/queue.ts"],
  ["islands-run-in-browsers", "src/web/islands/x.ts", "node:fs"],
  ["islands-run-in-browsers", "src/web/islands/x.ts", "#domain/words.ts"],
  ["worker-imports", "src/worker/x.ts", "#web/kit/page.ts"],
  ["cli-imports", "src/cli/x.ts", "#adapters/mail/smtp.ts"],
  ["compose-meets-once", "src/web/applicant/x.ts", "#src/compose.ts"],
  ["compose-meets-once", "src/cli/x.ts", "#src/compose-readers.ts"],
  ["config-is-handed-over", "src/adapters/mail/x.ts", "#src/config.ts"],
  ["src-stands-without-dev-and-test", "src/worker/x.ts", "#dev/seed.ts"],
  ["main-is-a-start", "dev/x.ts", "#src/main.ts"],
  ["no-dev-packages-in-production", "src/web/kit/x.ts", "vitest"],
  ["no-undeclared-packages", "src/web/kit/x.ts", "acorn"],
  ["no-unresolved", "src/web/kit/x.ts", "#web/kit/nowhere.ts"],
  ["no-barrels", "src/web/kit/x.ts", "./index.ts"],
  ["name-the-subject", "src/web/kit/x.ts", "./utils/dates.ts"],
];

const ours = resolve(import.meta.dirname, "..");
const crossingFile = (index: number) => (crossings[index]?.[1] ?? "").replace("x.ts", `crossing-${index}.ts`);
let house: string;
let findings: readonly ImportFinding[];

function put(files: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${content}\n`);
  }
}

beforeAll(async () => {
  mkdirSync(join(ours, "artifacts"), { recursive: true });
  house = mkdtempSync(join(ours, "artifacts/house-"));
  copyFileSync(join(ours, "package.json"), join(house, "package.json"));
  put(sound);
  put({
    "src/web/kit/index.ts": "export const kit = 1;",
    "src/web/kit/utils/dates.ts": "export const date = 1;",
  });
  put({ "src/domain/one.ts": `import "./two.ts";`, "src/domain/two.ts": `import "./one.ts";` });
  crossings.forEach(([, , imported], index) => {
    put({ [crossingFile(index)]: `import * as through from "${imported}"; export const thing = through;` });
  });
  findings = await forbiddenImports(house);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(crossings.map(([rule, file, imported], index) => ({ rule, file, imported, index })))(
  "$rule refuses $imported in $file",
  ({ rule, index }) => {
    expect(
      findings.filter(({ from }) => from === crossingFile(index)).map((finding) => finding.rule),
    ).toContain(rule);
  },
);

test("two files that need each other are refused", () => {
  expect(findings.map(({ rule, from }) => [rule, from])).toContainEqual(["no-cycles", "src/domain/one.ts"]);
});

test("a house whose imports keep to the table has nothing against it", () => {
  expect(findings.filter(({ from }) => from in sound)).toEqual([]);
});

test("a module that the rules did not see is told, not taken for sound", async () => {
  const empty = mkdtempSync(join(ours, "artifacts/house-"));
  try {
    mkdirSync(join(empty, "src"));
    writeFileSync(join(empty, "src/alone.ts"), "export const alone = 1;\n");
    await expect(forbiddenImports(empty)).rejects.toThrow("Aliases that the import rules did not follow");
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
});

test("every package in use has its line in docs/dependencies.md", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(ours, "package.json"), "utf8"),
  );
  const page = readFileSync(join(ours, "docs/dependencies.md"), "utf8");
  const told = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort(),
  );
});

test.each([
  ["noProcessEnv", "src/web/kit/port.ts", "export const port = process.env.PORT;"],
  [
    "noDangerouslySetInnerHtml",
    "src/web/raw.tsx",
    `export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;`,
  ],
  ["noExplicitAny", "src/domain/any.ts", "export const a = (b: any): unknown => b;"],
  ["noNonNullAssertion", "src/domain/sure.ts", "export const a = (b?: string): string => b!;"],
  ["useAltText", "src/web/picture.tsx", `export const a = <img src="/a.png" />;`],
])("the linter's %s holds in %s", (rule, file, code) => {
  const elsewhere = mkdtempSync(join(tmpdir(), "telepermis-lint-"));
  try {
    copyFileSync(join(ours, "biome.json"), join(elsewhere, "biome.json"));
    mkdirSync(dirname(join(elsewhere, file)), { recursive: true });
    writeFileSync(join(elsewhere, file), `${code}\n`);
    const biome = spawnSync(join(ours, "node_modules/.bin/biome"), ["lint", file], {
      cwd: elsewhere,
      encoding: "utf8",
    });
    expect(biome.stdout + biome.stderr).toContain(rule);
    expect(biome.status).toBe(1);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

/**
 * `npm test`: everything a change must pass, in one go, ending with one line `N passed, N failed`.
 * Words after `--` choose some of it: `npm test -- unit journeys`.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runChecks } from "./check.ts";
import { provision } from "./provision.ts";
import { startThrowawayPostgres } from "./throwaway-postgres.ts";

type Tally = { readonly passed: number; readonly failed: number };

const house = resolve(import.meta.dirname, "..");
const inCi = process.env.CI === "true";
const parts = ["check", "unit", "contracts-pglite", "contracts-postgres", "journeys"] as const;
const chosen = process.argv.slice(2);
const asked = (part: (typeof parts)[number]) => chosen.length === 0 || chosen.includes(part);
const stopping = new AbortController();

/** Runs a program to its end and returns its exit code; ended early when the tests are interrupted. */
async function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn(command, args, {
    cwd: house,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    signal: stopping.signal,
  });
  return await new Promise((settle) => {
    child.once("error", () => settle(1));
    child.once("exit", (code) => settle(code ?? 1));
  });
}

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
};

/** One vitest project. A file that cannot be read, an unhandled error or a project without any test is a failure. */
async function runProject(project: string, env: Record<string, string>): Promise<Tally> {
  console.log(`\n── ${project}`);
  const folder = mkdtempSync(join(tmpdir(), "telepermis-tests-"));
  const file = join(folder, "report.json");
  try {
    const args = [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ];
    const code = await run("vitest", args, env);
    const report: Report = JSON.parse(readFileSync(file, "utf8"));
    const unread = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && !assertionResults.some((test) => test.status === "failed"),
    ).length;
    const skipped = inCi ? report.numPendingTests : 0;
    if (skipped > 0) console.error(`${project}: ${skipped} tests were skipped, and nothing may be in CI`);
    const failed = report.numFailedTests + unread + skipped;
    return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch (error) {
    console.error(`${project}: no report`, error);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What cannot run on this machine: said plainly, and a failure where nothing may be left out. */
function leftOut(project: string, need: string): Tally {
  console.error(`\n── ${project}: left out, ${need} is not installed`);
  return { passed: 0, failed: inCi ? 1 : 0 };
}

async function everything(): Promise<Tally[]> {
  const tallies: Tally[] = [];
  const { chromium, postgres } = provision();
  if (asked("check")) {
    tallies.push(...runChecks().map(({ passed }) => ({ passed: Number(passed), failed: Number(!passed) })));
  }
  console.log("\n── build");
  const built = (await run("node", ["scripts/build.ts"])) === 0;
  tallies.push({ passed: Number(built), failed: Number(!built) });
  const cluster = postgres === undefined ? undefined : await startThrowawayPostgres(postgres);
  try {
    const env = {
      NODE_ENV: "test",
      ...(cluster && { TEST_DATABASE_URL: cluster.url }),
      ...(chromium && { CHROMIUM: chromium }),
    };
    if (asked("unit")) tallies.push(await runProject("unit", env));
    if (asked("contracts-pglite")) tallies.push(await runProject("contracts-pglite", env));
    if (asked("contracts-postgres")) {
      tallies.push(
        cluster ? await runProject("contracts-postgres", env) : leftOut("contracts-postgres", "PostgreSQL"),
      );
    }
    if (asked("journeys")) {
      tallies.push(chromium ? await runProject("journeys", env) : leftOut("journeys", "Chromium"));
    }
  } finally {
    await cluster?.stop();
  }
  return tallies;
}

const unknown = chosen.filter((part) => !parts.some((known) => known === part));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. Choose among ${parts.join(", ")}.`);
  process.exit(2);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());

const started = Date.now();
const tallies = await everything();
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && !stopping.signal.aborted ? 0 : 1);

/** What a change must pass before any test runs: all five are told, whichever fails first. */
import { spawnSync } from "node:child_process";

const checks = [
  { name: "types", script: "check:types" },
  { name: "style", script: "check:style" },
  { name: "imports", script: "check:imports" },
  { name: "dead code", script: "check:dead" },
  { name: "reference", script: "check:reference" },
] as const;

export type CheckResult = { readonly name: string; readonly passed: boolean };

export function runChecks(): CheckResult[] {
  return checks.map(({ name, script }) => {
    console.log(`\n── ${name}`);
    const { status } = spawnSync("npm", ["run", "--silent", script], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    return { name, passed: status === 0 };
  });
}

if (import.meta.main) {
  const failed = runChecks().filter(({ passed }) => !passed);
  console.log(
    failed.length === 0 ? "\nAll checks passed." : `\nTo mend: ${failed.map(({ name }) => name).join(", ")}.`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/** Refuses the imports that cross a wall of the house; the walls are in `.dependency-cruiser.cjs`. */
import { existsSync, globSync } from "node:fs";
import { createRequire } from "node:module";
import { relative, resolve } from "node:path";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const house = resolve(import.meta.dirname, "..");
const layers = ["src", "dev", "test", "scripts", "bench"];

type Rules = { readonly forbidden: IForbiddenRuleType[]; readonly options: Record<string, unknown> };

export type ImportFinding = { readonly rule: string; readonly from: string; readonly to: string };

/**
 * Reads every module under `root` and returns the imports that are forbidden. Throws when a source file was not
 * seen, or when no alias was followed: the tool is content with what it cannot read, and we are not.
 */
export async function forbiddenImports(root: string): Promise<ImportFinding[]> {
  const { forbidden, options }: Rules = createRequire(import.meta.url)(
    resolve(house, ".dependency-cruiser.cjs"),
  );
  const folders = layers.filter((layer) => existsSync(resolve(root, layer)));
  const cruised = await cruise(
    folders,
    { ...options, baseDir: root, ruleSet: { forbidden }, validate: true },
    {},
    { tsConfig: extractTSConfig(resolve(house, "tsconfig.json")) },
  );
  if (typeof cruised.output === "string")
    throw new Error("dependency-cruiser did not answer with its result");
  assertAllSeen(cruised.output, root, folders);
  return cruised.output.summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    from,
    to: cycle === undefined ? to : cycle.map(({ name }) => name).join(" → "),
  }));
}

function assertAllSeen(result: ICruiseResult, root: string, folders: readonly string[]): void {
  const seen = new Set(result.modules.map(({ source }) => source));
  const files = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: root },
  );
  const missed = files.filter((file) => !seen.has(file) && !file.endsWith(".d.ts"));
  if (missed.length > 0) throw new Error(`Modules that the import rules did not see: ${missed.join(", ")}`);
  const followed = result.modules
    .flatMap(({ dependencies }) => dependencies)
    .some(({ module, resolved }) => module.startsWith("#") && resolved.startsWith("src/"));
  if (!followed) throw new Error("Aliases that the import rules did not follow");
}

if (import.meta.main) {
  process.chdir(house);
  const findings = await forbiddenImports(house);
  for (const { rule, from, to } of findings)
    console.error(`${relative(house, resolve(house, from))} → ${to}  (${rule})`);
  console.log(findings.length === 0 ? "Imports keep to the walls." : `${findings.length} forbidden imports.`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

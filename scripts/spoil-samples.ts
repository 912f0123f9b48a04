/**
 * Makes a set of pictures as telephones, lamps and copiers spoil them, from the specimens of `test/samples/` and from
 * made-up papers: `node scripts/spoil-samples.ts FOLDER [WORD]`, then `npm run samples -- FOLDER`. The same set each
 * time, but for the fonts of the machine. WORD keeps the pictures whose name has it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Item } from "./samples/manifest.ts";
import { save } from "./spoilt/picture.ts";
import { plan } from "./spoilt/plan.ts";

const [folder, word = ""] = process.argv.slice(2);
if (folder === undefined) throw new Error("node scripts/spoil-samples.ts FOLDER [WORD]");
mkdirSync(folder, { recursive: true });

const items: Item[] = [];
for (const { name, kind, expected, make, quality } of plan.filter((each) => each.name.includes(word))) {
  const file = `${name}.jpg`;
  writeFileSync(join(folder, file), await save(await make(), quality));
  items.push({ file, kind, expected });
}
writeFileSync(join(folder, "manifest.json"), JSON.stringify({ items }, null, 2));
console.log(`${items.length} pictures in ${folder}`);

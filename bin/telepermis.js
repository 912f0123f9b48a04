#!/usr/bin/env node
/**
 * The command `telepermis`. What needs no service runs from the source as it is, right after `npm ci`; the rest needs
 * the built program, which is also all that a production image holds. Plain JavaScript: any Node must read this file.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const nodeNeeded = 26;
const words = process.argv.slice(2);
const inHouse = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const stop = (message) => {
  console.error(message);
  process.exit(2);
};

/** An older Node hands over to the one that comes with the packages. */
const runOnNodeOfPackages = () => {
  const node = inHouse("node_modules/.bin/node");
  if (!existsSync(node)) {
    stop(
      `telepermis: needs Node ${nodeNeeded} or later and this is ${process.version}; on most platforms \`npm ci\` brings it`,
    );
  }
  const { status, signal, error } = spawnSync(node, [fileURLToPath(import.meta.url), ...words], {
    stdio: "inherit",
  });
  if (error !== undefined) stop(`telepermis: ${error.message}`);
  process.exit(status ?? 128 + constants.signals[signal]);
};

const runBuilt = async () => {
  if (!existsSync(inHouse("dist/main.js"))) stop("telepermis: not built yet; run `npm run build` first");
  await import("../dist/main.js");
};

const runFromSource = async () => {
  const { readCommand, usage } = await import("../src/cli/commands.ts");
  const asked = readCommand(words);
  if (asked?.needs === "nothing") process.exitCode = await asked.run(process);
  else if (asked?.needs === "trust") {
    const { openTrust } = await import("../src/compose-readers.ts");
    process.exitCode = await asked.run(openTrust, process);
  } else if (asked?.needs === "readers") {
    const { withReaders } = await import("../src/compose-readers.ts");
    process.exitCode = await withReaders((readers) => asked.run(readers, process));
  } else if (asked === null && words.length > 0) stop(usage());
  else await runBuilt();
};

if (Number.parseInt(process.versions.node, 10) < nodeNeeded) runOnNodeOfPackages();
else if (existsSync(inHouse("src/cli/commands.ts"))) await runFromSource();
else await runBuilt();

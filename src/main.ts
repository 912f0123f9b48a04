import pino from "pino";
import { readCommand, usage } from "#cli/commands.ts";
import { compose } from "./compose.ts";
import { openTrust, withReaders } from "./compose-readers.ts";
import { readConfig, requireProduction } from "./config.ts";
import { runOnce, runUntilStopped } from "./run.ts";

const open = () => {
  const config = readConfig();
  requireProduction(config);
  return compose(config, pino({ level: config.LOG_LEVEL }));
};

const [, , ...words] = process.argv;
const asked = readCommand(words);

/** The service in production, or one command of the operator: every outside party is real, nothing rests on a default. */
if (words.length === 0) await runUntilStopped(open);
else if (asked?.needs === "service") await runOnce(open, asked.run);
else if (asked?.needs === "nothing") process.exitCode = await asked.run(process);
else if (asked?.needs === "trust") process.exitCode = await asked.run(openTrust, process);
else if (asked?.needs === "readers")
  process.exitCode = await withReaders((readers) => asked.run(readers, process));
else {
  console.error(usage());
  process.exitCode = 2;
}

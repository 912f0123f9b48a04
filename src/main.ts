import pino from "pino";
import { runCommand, usage } from "#cli/commands.ts";
import { compose } from "./compose.ts";
import { readConfig, requireProduction } from "./config.ts";
import { runOnce, runUntilStopped } from "./run.ts";

const open = () => {
  const config = readConfig();
  requireProduction(config);
  return compose(config, pino({ level: config.LOG_LEVEL }));
};

const [, , ...words] = process.argv;

/** The service in production, or one command of the operator: every outside party is real, nothing rests on a default. */
if (words.length === 0) await runUntilStopped(open);
else await runOnce(open, (world) => runCommand(world, words), usage());

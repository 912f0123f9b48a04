import pino from "pino";
import { compose } from "./compose.ts";
import { readConfig, requireProduction } from "./config.ts";
import { runUntilStopped } from "./run.ts";

/** The service in production: every outside party is real, and nothing rests on a default. */
await runUntilStopped(async () => {
  const config = readConfig();
  requireProduction(config);
  return compose(config, pino({ level: config.LOG_LEVEL }));
});

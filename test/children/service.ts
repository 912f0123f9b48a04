/** The service as a process that a test can kill: real in everything, its mail kept on screen. Built into `dist/`. */
import { join } from "node:path";
import pino from "pino";
import { compose } from "#src/compose.ts";
import { readConfig } from "#src/config.ts";
import { onScreenMailbox } from "#test/on-screen-mailbox.ts";

const service = await compose(readConfig(), pino({ level: "silent" }), {
  world: onScreenMailbox,
  assetsFolder: join(import.meta.dirname, "assets"),
});
const address = await service.start();
process.send?.({ address });

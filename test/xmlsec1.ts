/** Whether the program that verifies the signature of trust lists is there: `npm test` installs it where it may. */
import { spawnSync } from "node:child_process";

export const hasXmlsec1 = spawnSync("xmlsec1", ["--version"]).error === undefined;

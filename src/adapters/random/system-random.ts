import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type { Random } from "#usecases/ports/services.ts";

/** The generator of the machine: nothing drawn here can be guessed. */
export const systemRandom: Random = {
  uuid: () => randomUUID(),
  token: () => randomBytes(32).toString("base64url"),
  code: () => String(randomInt(1_000_000)).padStart(6, "0"),
  text: (length, alphabet) =>
    Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join(""),
};

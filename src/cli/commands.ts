import type { World } from "#usecases/world.ts";
import { checklist } from "./checklist.ts";
import type { Command, OpenTrust, Readers, Streams } from "./command.ts";
import { inspect } from "./inspect.ts";
import { partnerAdd } from "./partner-add.ts";
import { scan } from "./scan.ts";
import { staffAdd } from "./staff-add.ts";
import { staffAway } from "./staff-away.ts";
import { staffDisable, staffResetFactor, staffSet } from "./staff-set.ts";
import { trustImport } from "./trust-import.ts";
import { trustList } from "./trust-list.ts";

const commands: readonly Command[] = [
  checklist,
  inspect,
  trustImport,
  trustList,
  scan,
  staffAdd,
  staffSet,
  staffResetFactor,
  staffDisable,
  staffAway,
  partnerAdd,
];

export const usage = (): string => commands.map((command) => `telepermis ${command.usage}`).join("\n");

export type Asked =
  | { readonly needs: "service"; readonly run: (world: World) => Promise<string> }
  | { readonly needs: "nothing"; readonly run: (streams: Streams) => Promise<number> }
  | { readonly needs: "trust"; readonly run: (open: OpenTrust, streams: Streams) => Promise<number> }
  | { readonly needs: "readers"; readonly run: (readers: Readers, streams: Streams) => Promise<number> };

const askedOf = (command: Command, words: readonly string[]): Asked | null => {
  if (command.needs === "service") {
    const run = command.read(words);
    return run === null ? null : { needs: command.needs, run };
  }
  if (command.needs === "trust") {
    const run = command.read(words);
    return run === null ? null : { needs: command.needs, run };
  }
  if (command.needs === "readers") {
    const run = command.read(words);
    return run === null ? null : { needs: command.needs, run };
  }
  const run = command.read(words);
  return run === null ? null : { needs: command.needs, run };
};

/** The command these words name; null when there is none. */
export const readCommand = (words: readonly string[]): Asked | null => {
  for (const command of commands) {
    const asked = askedOf(command, words);
    if (asked !== null) return asked;
  }
  return null;
};

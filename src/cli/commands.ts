import type { World } from "#usecases/world.ts";
import { partnerAdd } from "./partner-add.ts";
import { staffAdd } from "./staff-add.ts";

/** A command of the operator: its words, and what it prints. Returns null when the words are not its own. */
export type Command = {
  readonly usage: string;
  readonly run: (world: World, words: readonly string[]) => Promise<string> | null;
};

const commands: readonly Command[] = [staffAdd, partnerAdd];

export const usage = (): string => commands.map((command) => `telepermis ${command.usage}`).join("\n");

/** Runs the command these words name; null when there is none. */
export const runCommand = (world: World, words: readonly string[]): Promise<string> | null => {
  for (const command of commands) {
    const running = command.run(world, words);
    if (running !== null) return running;
  }
  return null;
};

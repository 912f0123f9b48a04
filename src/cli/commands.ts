import type { World } from "#usecases/world.ts";
import type { Command } from "./command.ts";
import { partnerAdd } from "./partner-add.ts";
import { staffAdd } from "./staff-add.ts";

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

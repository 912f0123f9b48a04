import type { World } from "#usecases/world.ts";

/** A command of the operator: its words, and what it prints. Returns null when the words are not its own. */
export type Command = {
  readonly usage: string;
  readonly run: (world: World, words: readonly string[]) => Promise<string> | null;
};

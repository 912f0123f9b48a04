import type { Child } from "#adapters/inspection/child-process.ts";
import type { Entry } from "#adapters/inspection/entries.ts";
import type { Conversation, Processes } from "#adapters/inspection/processes.ts";

/** Processes that open one file each. One waits ahead, its libraries loaded, so that nobody waits for it to start. */
export type Openers = {
  /** Starts the one that waits, unless it does already. */
  prepare(): void;
  take(): Promise<Conversation>;
};

export const openersAhead = (processes: Processes, entry: Entry): Openers => {
  let ahead: Child | undefined;
  return {
    prepare: () => {
      if (ahead !== undefined) return;
      const child = processes.start(entry);
      child.release();
      ahead = child;
      // A process that ends while it waits isn't replaced at once: one that can't start would be started for ever.
      void child.ended.then(() => {
        if (ahead === child) ahead = undefined;
      });
    },
    // One that ended while it waited costs a second start, not the file.
    take: async () => {
      const waiter = ahead;
      ahead = undefined;
      return (waiter && (await processes.greet(waiter))) ?? processes.startReady(entry);
    },
  };
};

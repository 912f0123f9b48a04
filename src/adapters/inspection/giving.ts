import type { Child } from "#adapters/inspection/child-process.ts";

/** Streams a file into a process. `late` when the process was gone before the source gave anything more. */
export const give = async (child: Child, source: AsyncIterable<Uint8Array>): Promise<"given" | "late"> => {
  const iterator = source[Symbol.asyncIterator]();
  const gone = child.ended.then(() => "gone" as const);
  for (;;) {
    const next = await Promise.race([iterator.next(), gone]);
    if (next === "gone") {
      // Not awaited: a source that hangs would not answer this either.
      void iterator.return?.().catch(() => undefined);
      return "late";
    }
    if (next.done === true) {
      child.input.end();
      return "given";
    }
    // Called back once written, or once the process is gone.
    await new Promise<void>((resolve) => child.input.write(next.value, () => resolve()));
  }
};

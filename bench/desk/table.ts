/** What one kind of request took, in milliseconds. */
export type Measured = {
  readonly what: string;
  readonly times: readonly number[];
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const inMs = (time: number): string => time.toFixed(1);

/** A table for the documentation: half of the requests took less than the median, one in twenty more than the p95. */
export const tableOf = (all: readonly Measured[]): string => {
  const lines = all.map(({ what, times }) => {
    const sorted = times.toSorted((a, b) => a - b);
    const cells = [at(sorted, 0.5), at(sorted, 0.95), sorted.at(-1) ?? 0].map(inMs);
    return `| ${what} | ${times.length} | ${cells.join(" | ")} |`;
  });
  return ["| request | times | median, ms | p95, ms | longest, ms |", "|---|--:|--:|--:|--:|", ...lines].join(
    "\n",
  );
};

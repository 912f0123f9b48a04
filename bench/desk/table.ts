/** What one kind of request took, in milliseconds. */
export type Measured = {
  readonly what: string;
  readonly times: readonly number[];
  /** Time of the server's processor for each, on average. */
  readonly worked: number;
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const inMs = (time: number): string => time.toFixed(1);

/**
 * A table for the documentation: half of the requests took less than the median, one in twenty more than the p95, as the
 * clock on the wall says; beside it the time that the server worked, which what else runs does not change.
 */
export const tableHead = [
  "| request | times | median, ms | p95, ms | longest, ms | worked, ms |",
  "|---|--:|--:|--:|--:|--:|",
].join("\n");

export const tableLine = ({ what, times, worked }: Measured): string => {
  const sorted = times.toSorted((a, b) => a - b);
  const cells = [at(sorted, 0.5), at(sorted, 0.95), sorted.at(-1) ?? 0, worked].map(inMs);
  return `| ${what} | ${times.length} | ${cells.join(" | ")} |`;
};

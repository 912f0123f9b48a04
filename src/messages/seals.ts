import type { ComparedWithSeal } from "#domain/documents/checks/seal-agreement.ts";
import type { SealDoubt } from "#domain/documents/evidence.ts";
import type { FindingValues } from "./findings.ts";

/** What agents are told of a seal: why it is not authentic or not verified, and what it contradicts. */
export type SealMessages = {
  readonly doubts: Readonly<Record<SealDoubt | "unsigned", string>>;
  readonly differences: Readonly<Record<ComparedWithSeal, string>>;
};

/** The sentence of a doubt. Findings kept before doubts were told have none: they get that of `otherwise`. */
export const wordDoubt = ({ doubts }: SealMessages, { doubt }: FindingValues, otherwise: SealDoubt): string =>
  Object.entries(doubts).find(([name]) => name === doubt)?.[1] ?? doubts[otherwise];

/** What a seal contradicts, as a list of words. */
export const wordDifferences = ({ differences }: SealMessages, { what }: FindingValues): string =>
  String(what)
    .split(" ")
    .flatMap((part) => Object.entries(differences).find(([name]) => name === part)?.[1] ?? [])
    .join(", ");

import type { PaperFamily } from "#domain/documents/reading/family.ts";

export type FamilyMessages = Readonly<Record<PaperFamily, string>>;

/** The name of something from the name that a finding keeps, as it is when it is no longer known. */
export const nameIn = (names: Readonly<Record<string, string>>, name: string | number | undefined): string =>
  Object.entries(names).find(([known]) => known === String(name))?.[1] ?? String(name);

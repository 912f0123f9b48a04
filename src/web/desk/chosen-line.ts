import type { ChosenFile } from "#usecases/reassign-files.ts";

/** A file ticked in a list, in one value of the form: its reference, and in whose hands it was shown. */
export const lineOf = ({ reference, heldBy }: ChosenFile): string => `${reference}.${heldBy ?? ""}`;

const pattern = /^(TP(?:-[0-9A-Z]{4}){3})\.([0-9a-z-]{0,64})$/;

/** Null of what the list cannot have given. */
export const chosenOn = (line: string): ChosenFile | null => {
  const [, reference, holder] = pattern.exec(line) ?? [];
  if (reference === undefined || holder === undefined) return null;
  return { reference, heldBy: holder === "" ? null : holder };
};

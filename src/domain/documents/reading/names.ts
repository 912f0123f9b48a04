import { wordsOf } from "./plain-text.ts";

/** A person as a form names them. */
export type NamedPerson = {
  readonly birthName: string;
  readonly usualName: string | null;
  readonly firstNames: string;
};

const smallestWord = 3;

const significant = (name: string): readonly string[] => {
  const words = wordsOf(name);
  const long = words.filter((word) => word.length >= smallestWord);
  return long.length > 0 ? long : words;
};

/** Whether every word of a name that is long enough to tell somebody is written among these words. */
const isWritten = (name: string, among: ReadonlySet<string>): boolean => {
  const words = significant(name);
  return words.length > 0 && words.every((word) => among.has(word));
};

/**
 * Whether a text names this person: the birth name, or the name in use, and the first of the first names. A text that
 * only has the family name does not.
 */
export const isNamedIn = (person: NamedPerson, text: string): boolean => {
  const among = new Set(wordsOf(text));
  const [firstName = ""] = person.firstNames.trim().split(/[\s,]+/);
  const names = [person.birthName, person.usualName ?? ""].filter((name) => name.trim() !== "");
  // Bills shorten first names: "M. J. MARTIN".
  const isFirstNamed = isWritten(firstName, among) || among.has(wordsOf(firstName)[0]?.slice(0, 1) ?? "-");
  return isFirstNamed && names.some((name) => isWritten(name, among));
};

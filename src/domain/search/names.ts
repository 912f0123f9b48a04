import { wordsOf } from "../documents/reading/plain-text.ts";

const apostrophes = /['’ʼ]/g;

const joinedPairs = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, index) => `${words[index] ?? ""}${word}`);

/** A name as it may be looked for: its words, and those that a hyphen, an apostrophe or a space may or may not part. */
const waysToWrite = (name: string): readonly string[] => {
  const words = wordsOf(name);
  const withoutApostrophes = wordsOf(name.replaceAll(apostrophes, ""));
  return [
    ...words,
    ...withoutApostrophes,
    ...joinedPairs(words),
    ...joinedPairs(withoutApostrophes),
    words.join(""),
  ];
};

/** Every word under which a person is found, without accents, in capitals. */
export const searchWordsOf = (names: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(names.flatMap((name) => waysToWrite(name ?? "")))].filter((word) => word !== "");

/** What sorts a list of people: the family name, then the first names, as a directory does. */
export const sortNameOf = (birthName: string | undefined, firstNames: string | undefined): string =>
  `${wordsOf(birthName ?? "").join(" ")}, ${wordsOf(firstNames ?? "").join(" ")}`;

import type { PaperMessages } from "#messages/papers.ts";
import type { PersonOnPaper } from "#usecases/ports/papers.ts";
import type { Field } from "./sheet.ts";

/** What is known of a person; with `blanks`, what every paper needs and is unknown stays to be filled in. */
export const personFields = (
  person: PersonOnPaper,
  words: PaperMessages,
  blanks = false,
): readonly Field[] => {
  const { birthName, usedName, firstNames, birthDate, birthPlace } = person;
  const needed: readonly [string, string | undefined][] = [
    [words.person.birthName, birthName],
    ...(usedName === undefined || usedName === "" ? [] : [[words.person.usedName, usedName] as const]),
    [words.person.firstNames, firstNames],
    [words.person.birthDate, birthDate && words.birthDate(birthDate)],
    [words.person.birthPlace, birthPlace],
  ].map(([label = "", value]) => [label, value]);
  return needed
    .map(([label, value]) => ({ label, value: value === undefined || value.trim() === "" ? null : value }))
    .filter(({ value }) => blanks || value !== null);
};

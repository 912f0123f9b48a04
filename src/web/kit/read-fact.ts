import { isCountry } from "#domain/countries.ts";
import type { ReadFact } from "#domain/documents/reading/facts.ts";
import { wordBirthDate, wordDay } from "#messages/days.ts";
import type { ReadingMessages } from "#messages/readings.ts";
import type { Language } from "./chrome.ts";
import { countryName } from "./country-name.ts";

/** A fact read on a document, as people read it. */
export const factText = (
  { name, value }: Pick<ReadFact, "name" | "value">,
  words: ReadingMessages,
  language: Language,
): string => {
  switch (name) {
    case "birthDate":
      return wordBirthDate(value, language);
    case "expiry":
    case "issuedOn":
    case "examDate":
      return wordDay(value, language);
    case "sex":
      return value === "F" || value === "M" ? words.sexes[value] : value;
    case "nationality":
      return isCountry(value) ? countryName(value, language) : value;
    default:
      return value;
  }
};

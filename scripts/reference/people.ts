import type { Fact } from "#domain/facts.ts";
import { questions } from "#domain/questions.ts";
import { questionsEn } from "#messages/en/questions.ts";
import { voiced } from "#messages/questions.ts";

const groups: Readonly<Record<string, string>> = { FR: "French", EEA: "European", OTHER: "of another State" };

/** A value of a fact, as a person it describes. */
export const wordValue = (fact: Fact, value: unknown): string => {
  switch (fact) {
    case "identityGroup":
    case "nationality":
      return value === null ? "nationality not known" : (groups[String(value)] ?? String(value));
    case "housing": {
      const option = questions.housing.options.find((known) => known === value);
      return option === undefined
        ? "housing not known"
        : `housing: ${voiced(questionsEn.housing.options[option].label, true)}`;
    }
    default:
      return `${fact}: ${String(value)}`;
  }
};

/** The ages that a rule was tried with, as the span they stand for; every age says nothing. */
export const wordAges = (ages: ReadonlySet<unknown>): string => {
  const years = [...ages].filter((age) => typeof age === "number").sort((a, b) => a - b);
  const [youngest, oldest] = [years.at(0), years.at(-1)];
  if (youngest === undefined || oldest === undefined) return ages.has(null) ? "age not known" : "";
  const isFromBirth = youngest <= 12;
  const isForLife = oldest >= 31;
  const span =
    isFromBirth && isForLife
      ? ""
      : isFromBirth
        ? `under ${oldest + 1}`
        : isForLife
          ? `${youngest} or over`
          : `${youngest} to ${oldest}`;
  return ages.has(null) && span !== "" ? `${span} or age not known` : span;
};

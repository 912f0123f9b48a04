import { day, isYoungerThan } from "../../dates.ts";
import { factsOfSeal } from "../../seals/facts.ts";
import { parseSeal } from "../../seals/parse.ts";
import type { TextLine } from "../evidence.ts";
import { type Finding, finding } from "../findings.ts";
import { requirementsOf } from "../kinds.ts";
import { isAddressIn } from "../reading/address.ts";
import { authenticSeals } from "../reading/authentic-seals.ts";
import { issueDateIn } from "../reading/issue-date.ts";
import { isNamedIn } from "../reading/names.ts";
import type { Check, Judged } from "./check.ts";

type Dated = { readonly day: Temporal.PlainDate; readonly page: number; readonly line: TextLine | null };

/** The date of a proof: of a seal that is authentic, else as written on the page. */
export const issueDateOf = ({ evidence, seals, expectation: { on } }: Judged): Dated | null => {
  const [sealed] = authenticSeals(seals).flatMap((seal) => factsOfSeal(seal).issuedOn ?? []);
  if (sealed !== undefined) return { day: day(sealed), page: 1, line: null };
  for (const [index, { text }] of evidence.pages.entries()) {
    const found = text === null ? null : issueDateIn(text.lines, on);
    if (found !== null) return { day: found.day, page: index + 1, line: found.line };
  }
  return null;
};

/** Advises when a proof is older than its kind may be, showing the date read. Source: SEED; F31847. */
export const tooOld: Check = (judged) => {
  const { kind, on, maxAgeInMonths } = judged.expectation;
  const months = maxAgeInMonths ?? (kind === null ? null : requirementsOf(kind).maxAgeInMonths);
  if (months === null) return [];
  const dated = issueDateOf(judged);
  if (dated === null) return [];
  if (isYoungerThan(dated.day, months, on)) return [];
  const where = { page: dated.page, box: dated.line?.box ?? null };
  return [finding("address.old", where, { date: dated.day.toString(), months })];
};

const textOf = ({ evidence, seals }: Judged): string | null => {
  const sealed = seals.flatMap(({ payload }) => {
    const seal = parseSeal(payload);
    if (typeof seal === "string") return [];
    const { names, address } = factsOfSeal(seal);
    return [...names, ...(address === null ? [] : [...address.lines, address.postcode, address.town])];
  });
  const written = evidence.pages.flatMap(({ text }) => text?.lines.map((line) => line.text) ?? []);
  const everything = [...sealed, ...written];
  return everything.length === 0 ? null : everything.join("\n");
};

/** Advises when the person, or the address, of the form is not found on a proof that could be read. */
export const nameAndPlace: Check = (judged) => {
  const { kind, person, address } = judged.expectation;
  if (kind === null || !requirementsOf(kind).showsAddress) return [];
  const text = textOf(judged);
  if (text === null) return [];
  const found: Finding[] = [];
  if (person !== null && !isNamedIn(person, text))
    found.push(finding("address.name", { page: 1 }, { name: `${person.firstNames} ${person.birthName}` }));
  if (address !== null && !isAddressIn(address, text)) found.push(finding("address.place", { page: 1 }));
  return found;
};

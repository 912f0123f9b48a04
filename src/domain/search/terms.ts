import type { BirthDate } from "../dates.ts";
import { wordsOf } from "../documents/reading/plain-text.ts";

/** What an agent looks for, told apart: everything given must match. */
export type SearchTerms = {
  /** The beginning of a reference, `TP-7K3M` or whole. */
  readonly reference: string | null;
  readonly email: string | null;
  /** Numéro d'enregistrement préfectoral harmonisé, twelve digits. */
  readonly neph: string | null;
  readonly birthDate: BirthDate | null;
  /** Words of the names, without accents, in capitals. */
  readonly names: readonly string[];
};

export const nothingSought: SearchTerms = {
  reference: null,
  email: null,
  neph: null,
  birthDate: null,
  names: [],
};

const isNothing = ({ reference, email, neph, birthDate, names }: SearchTerms): boolean =>
  [reference, email, neph, birthDate].every((term) => term === null) && names.length === 0;

/** What is looked for, or null when there is nothing to look for. */
export const soughtOrNull = (terms: SearchTerms): SearchTerms | null => (isNothing(terms) ? null : terms);

const asDay = (year: string, month: string, dayOfMonth: string): BirthDate | null => {
  const iso = `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  try {
    return Temporal.PlainDate.from(iso, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
};

/** A birth date as people type it: 14/03/2000, 14.3.2000, 14032000 or 2000-03-14. */
export const birthDateFrom = (typed: string): BirthDate | null => {
  const [, day, month, year] =
    /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return asDay(year, month, day);
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed) ?? [];
  return isoYear !== undefined && isoMonth !== undefined && isoDay !== undefined
    ? asDay(isoYear, isoMonth, isoDay)
    : null;
};

/** The twelve digits, however they are grouped. */
export const nephFrom = (typed: string): string | null => {
  const digits = typed.replaceAll(/[\s.-]/g, "");
  return /^\d{12}$/.test(digits) ? digits : null;
};

// A reference has no I, L, O or U: heard or read wrong, they are 1, 1, 0 and V.
const misheard: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0", U: "V" };

/** A reference, or its beginning from the first group on, with or without its hyphens. */
export const referenceFrom = (typed: string): string | null => {
  // Without a hyphen nor a space it must be whole: Tpetit is a name.
  const rest = /^TP(?:[\s-]+(?=[0-9A-Z\s-]{4,16}$)|(?=[0-9A-Z]{12}$))(.*)$/.exec(typed.toUpperCase())?.[1];
  if (rest === undefined) return null;
  const signs = rest.replaceAll(/[\s-]/g, "").replaceAll(/[ILOU]/g, (sign) => misheard[sign] ?? sign);
  if (signs.length < 4 || signs.length > 12) return null;
  return `TP-${signs.match(/.{1,4}/g)?.join("-") ?? ""}`;
};

const parts = {
  email: /\S+@\S+\.\S+/,
  birthDate: /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{8}\b/,
  neph: /(?:\d[\s.-]?){11}\d/,
} as const;

const longestTyped = 200;
const mostNames = 6;

/** Understands which of them was typed in the one box: several may be, in any order. */
export const termsFrom = (typed: string): SearchTerms => {
  let rest = typed.slice(0, longestTyped).trim();
  const reference = referenceFrom(rest);
  if (reference !== null) return { ...nothingSought, reference };
  const take = (part: RegExp): string | null => {
    const found = part.exec(rest)?.[0] ?? null;
    if (found !== null) rest = rest.replace(found, " ");
    return found;
  };
  const email = take(parts.email)?.toLowerCase() ?? null;
  const neph = nephFrom(take(parts.neph) ?? "");
  const birthDate = birthDateFrom(take(parts.birthDate) ?? "");
  return { reference: null, email, neph, birthDate, names: namesFrom(rest) };
};

/** The words of a name as typed; a hyphen or an apostrophe inside a word may be left out. */
export const namesFrom = (typed: string): readonly string[] =>
  typed
    .replaceAll(/['’ʼ-]/g, "")
    .split(/[\s,]+/)
    .flatMap(wordsOf)
    .slice(0, mostNames);

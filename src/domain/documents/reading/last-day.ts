import type { TextLine } from "../evidence.ts";
import { type DateInText, datesIn } from "./dates.ts";

/** Words before a date that say it is the last one. */
const ending =
  /(valable|valide|validite|expire)\s+(jusqu.?\s?(au|a)|jusqu.au|le|au)\s*:?\s*$|(date d.expiration|fin de validite|expire le|date de fin de validite)\s*:?\s*$/;

/** The last day of validity that a page says in words; null when it says none, or several. */
export const lastDayIn = (lines: readonly TextLine[]): DateInText | null => {
  const found = datesIn(lines).filter(({ before }) => ending.test(before.trimEnd()));
  const [first] = found;
  return first !== undefined && found.every(({ day }) => day.equals(first.day)) ? first : null;
};

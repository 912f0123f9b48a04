import { addMonths, ageOn, type BirthDate, day, type IsoDay } from "#domain/dates.ts";

const isDay = (iso: string): boolean => {
  try {
    return day(iso).toString() === iso;
  } catch {
    return false;
  }
};

/**
 * A birth date of two-figure year: the latest century that isn't in the future on `today`. An unknown month or day is
 * written 00 or with fillers: only what is known comes out. Null when it is no date. Source: ICAO Doc 9303-3 §4.8.
 */
export const birthDateOf = (text: string, today: Temporal.PlainDate): BirthDate | null => {
  const found = /^(\d\d)(\d\d|<<)(\d\d|<<)$/.exec(text);
  if (found === null) return null;
  const [, shortYear = "", month = "", dayOfMonth = ""] = found;
  const isKnown = (part: string) => part !== "00" && part !== "<<";
  const rest = isKnown(month) ? (isKnown(dayOfMonth) ? `-${month}-${dayOfMonth}` : `-${month}`) : "";
  const candidates = [`20${shortYear}${rest}`, `19${shortYear}${rest}`];
  const now = today.toString();
  const birth = candidates.find((candidate) => candidate <= now.slice(0, candidate.length));
  if (birth === undefined) return null;
  return isDay(`${birth}${"0001-01-01".slice(birth.length)}`) ? birth : null;
};

/** An end of validity: always of this century. */
export const expiryOf = (text: string): IsoDay | null => {
  const found = /^(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (found === null) return null;
  const iso = `20${found[1]}-${found[2]}-${found[3]}`;
  return isDay(iso) ? iso : null;
};

/** Month of issue of a French card of 1988, made until 2021: `9409` is September 1994. */
export const issueMonthOf = (text: string): string | null => {
  const found = /^(\d\d)(0[1-9]|1[0-2])$/.exec(text);
  if (found === null) return null;
  return `${Number(found[1]) >= 88 ? "19" : "20"}${found[1]}-${found[2]}`;
};

const yearsOfValidity = 10;
const yearsOfAdultsSince2004 = 15;
const adultAge = 18;

/**
 * Last day of validity of a French card of 1988, which doesn't carry it: ten years, or fifteen when it was issued to an
 * adult from 2004 to 2013. Only the month of issue is in the zone, so the last day of the month counts. Source:
 * décret n° 55-1397, art. 2 and décret n° 2013-1188.
 */
export const oldCardExpiry = (issueMonth: string, birth: BirthDate | null): IsoDay => {
  const month = Temporal.PlainYearMonth.from(issueMonth);
  const issued = month.toPlainDate({ day: month.daysInMonth });
  const isExtended =
    issueMonth >= "2004-01" && issueMonth <= "2013-12" && birth !== null && ageOn(birth, issued) >= adultAge;
  const years = isExtended ? yearsOfAdultsSince2004 : yearsOfValidity;
  const end = addMonths(issued, 12 * years);
  return end.with({ day: end.daysInMonth }).toString();
};

import { isBefore } from "./dates.ts";

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
const easter = (year: number): Temporal.PlainDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
};

/** Public holidays fixed by the labour code, art. L3133-1 (metropolitan France). */
const fixedHolidays = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

const isHoliday = (date: Temporal.PlainDate): boolean => {
  const sunday = easter(date.year);
  // Easter Monday, Ascension, Whit Monday.
  const movable = [1, 39, 50].map((days) => sunday.add({ days }));
  return fixedHolidays.includes(date.toString().slice(5)) || movable.some((holiday) => holiday.equals(date));
};

/** The day itself, or the last one before it on which a post office opens: Saturday counts, Sunday and holidays do not. */
export const lastWorkingDay = (
  date: Temporal.PlainDate,
  notBefore: Temporal.PlainDate,
): Temporal.PlainDate => {
  let candidate = date;
  while ((candidate.dayOfWeek === 7 || isHoliday(candidate)) && isBefore(notBefore, candidate)) {
    candidate = candidate.subtract({ days: 1 });
  }
  return candidate;
};

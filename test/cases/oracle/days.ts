/** Days as `YYYY-MM-DD` texts and plain arithmetic: the oracle owes nothing to the calendar that the service uses. */

const parts = (iso: string): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return [year, month, day];
};

const two = (number: number): string => String(number).padStart(2, "0");

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Same day number `months` later, or the last day of that month when it has no such day. */
export const addMonths = (iso: string, months: number): string => {
  const [year, month, day] = parts(iso);
  const count = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${laterYear}-${two(laterMonth)}-${two(Math.min(day, daysIn(laterYear, laterMonth)))}`;
};

export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The day somebody completes `years`: on 1 March for who was born on a 29 February that the year does not have. */
export const birthday = (born: string, years: number): string => {
  const [year, month, day] = parts(born);
  return day > daysIn(year + years, month)
    ? `${year + years}-${two(month + 1)}-01`
    : `${year + years}-${two(month)}-${two(day)}`;
};

export const ageOn = (born: string, on: string): number => {
  const years = parts(on)[0] - parts(born)[0];
  return on >= birthday(born, years) ? years : years - 1;
};

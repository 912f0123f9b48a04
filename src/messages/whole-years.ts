const daysOfYear = 365.25;
const daysToldInDays = 730;

/** A far day is told in whole years, as nobody pictures thousands of days. Null: it is near enough to count days. */
export const wholeYears = (days: number): number | null =>
  days <= daysToldInDays ? null : Math.floor(days / daysOfYear);

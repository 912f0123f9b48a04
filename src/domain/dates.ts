/** A calendar day as `YYYY-MM-DD`: how days travel in answers, rows and messages. */
export type IsoDay = string;

/** A birth date as precise as it is known: `1996`, `1996-07` or `1996-07-07`. Some birth certificates have no day or month. */
export type BirthDate = string;

export const zone = "Europe/Paris";

/** The calendar day in France at that instant: legal delays count in days there, never in hours. */
export const dayOf = (instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(zone).toPlainDate();

export const day = (iso: IsoDay): Temporal.PlainDate => Temporal.PlainDate.from(iso, { overflow: "reject" });

/** Same day number `months` later; when that day does not exist, the last day of that month. */
export const addMonths = (date: Temporal.PlainDate, months: number): Temporal.PlainDate =>
  date.add({ months });

export const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) < 0;

export const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  isBefore(a, b) ? b : a;

/** Days from `from` to `to`: negative when `to` is past. */
export const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: "days" }).days;

/**
 * The latest day the person can have been born on, used wherever a rule needs a whole date.
 * No source settles unknown days: nobody is taken for older than the certificate proves (inferred), the agent sees it.
 */
export const latestBirthDay = (birth: BirthDate): Temporal.PlainDate => {
  const [year = "", month, dayOfMonth] = birth.split("-");
  if (dayOfMonth !== undefined) return day(birth);
  const yearMonth = Temporal.PlainYearMonth.from({
    year: Number(year),
    month: month === undefined ? 12 : Number(month),
  });
  return yearMonth.toPlainDate({ day: yearMonth.daysInMonth });
};

/** Completed years. Born on 29 February, the birthday is 1 March in other years (inferred, procedures of 2026). */
export const ageOn = (birth: BirthDate, on: Temporal.PlainDate): number => {
  const born = latestBirthDay(birth);
  const birthdayReached = on.month > born.month || (on.month === born.month && on.day >= born.day);
  return on.year - born.year - (birthdayReached ? 0 : 1);
};

/**
 * Last day of the provisional licence (CEPC): four months from the exam day, or from the day after a driving ban when
 * that is later; that day included. Source: SEED; F2828@2020-07-23; F1704@2020-08-19; last day included: inferred.
 */
export const provisionalLastDay = (
  examDay: Temporal.PlainDate,
  banEnd: Temporal.PlainDate | null,
): Temporal.PlainDate => addMonths(banEnd === null ? examDay : later(examDay, banEnd.add({ days: 1 })), 4);

/** "Less than n months old" on a day: exactly n months is too old. Source: SEED; boundary inferred from the wording. */
export const isYoungerThan = (date: Temporal.PlainDate, months: number, on: Temporal.PlainDate): boolean =>
  isBefore(on, addMonths(date, months));

import { addMonths, isBefore } from "./dates.ts";

/** What is known of an annulment or invalidation, and of the exam retaken after it. */
type Sanctioned = {
  readonly sanction: "none" | "suspension" | "annulment" | "invalidation";
  readonly sanctionMonths: number | null;
  readonly banEnd: Temporal.PlainDate | null;
  readonly licenceHandedIn: Temporal.PlainDate | null;
  readonly earlierLicenceYears: number | null;
  readonly theoryRegistrationDate: Temporal.PlainDate | null;
};

/**
 * Registered for the theory test in time. Annulment: after the ban, within nine months of its end (F21774@2019-09-05).
 * Invalidation: within nine months of handing the licence in, also during the ban (F1704@2020-08-19).
 */
const isInTime = (of: Sanctioned): boolean => {
  const start = of.sanction === "annulment" ? of.banEnd : of.licenceHandedIn;
  if (start === null) return false;
  const registered = of.theoryRegistrationDate;
  if (registered === null || isBefore(addMonths(start, 9), registered)) return false;
  return of.sanction !== "annulment" || isBefore(start, registered);
};

/**
 * Whether the theory test alone has to be passed again: no provisional licence comes from it, and no right to drive
 * before the card. Source: F21774@2019-09-05; F1704@2020-08-19.
 */
export const retakesTheoryOnly = (of: Sanctioned): boolean =>
  of.earlierLicenceYears !== null &&
  of.earlierLicenceYears >= 3 &&
  of.sanctionMonths !== null &&
  of.sanctionMonths < 12 &&
  isInTime(of);

import type { FindingCode } from "#domain/documents/findings.ts";

/** The values a finding tells, already worded where they are days. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** What each finding says: to the applicant, and for notes to the agent. */
export type FindingMessages = Readonly<Record<FindingCode, (values: FindingValues) => string>>;

import type { Reference } from "#domain/application.ts";
import type { IsoDay } from "#domain/dates.ts";
import type { OfficeId } from "#domain/offices.ts";
import type { Role } from "#domain/roles.ts";
import type { SignInFactor, StaffEvent } from "#domain/staff-events.ts";
import type { StaffMember } from "./people.ts";
import type { Passkey } from "./services.ts";

/** What is kept of the staff, read outside a write. Whoever is disabled is found by none of these. */
export interface StaffReads {
  staffByLogin(login: string): Promise<StaffToSignIn | null>;
  /** Whose password was right in this browser, since then, and who still owes a second factor. */
  pendingSignIn(tokenHash: string, since: Temporal.Instant): Promise<PendingSignIn | null>;
  passkeyOwner(passkeyId: string): Promise<{ readonly staff: StaffMember; readonly passkey: Passkey } | null>;
  factorsOf(staffId: string): Promise<Factors>;
  /** Files whose holder may not act on them that day: away, gone, or of another office since. */
  heldByAbsent(today: IsoDay, limit: number): Promise<readonly AbsentHolding[]>;
  /** Who works in an office, who is or will be away from that day on, and its share of second looks: one statement. */
  officeStaff(office: OfficeId, today: IsoDay): Promise<OfficeStaff>;
  /** Files sent that have no office yet. */
  unrouted(limit: number): Promise<readonly Reference[]>;
}

/** The same, inside one write. */
export interface StaffWrites {
  createStaff(
    staff: StaffMember & { readonly passwordHash: string; readonly email?: string | null },
  ): Promise<void>;
  updateStaff(id: string, change: Partial<StaffChange>): Promise<void>;
  addAbsence(absence: Absence): Promise<void>;
  /** Removes it when it is of somebody of that office; one that is not there is no error. */
  removeAbsence(id: string, office: OfficeId): Promise<void>;
  /** Null for nobody, and for whoever is disabled. */
  member(id: string): Promise<StaffMember | null>;

  startPendingSignIn(pending: {
    readonly tokenHash: string;
    readonly staffId: string;
    /** The secret offered to whoever has no second factor yet, sealed. */
    readonly offeredSecret: string | null;
    readonly at: Temporal.Instant;
  }): Promise<void>;
  /** False when it was over already: a second answer opens nothing. */
  endPendingSignIn(tokenHash: string): Promise<boolean>;
  /** The second factor is held against every other write; true when there is one. */
  lockFactors(staffId: string): Promise<boolean>;
  /** The secret of the one-time codes, and the step that proved it. */
  setTotp(staffId: string, sealedSecret: string, step: number): Promise<void>;
  /** False when that step, or a later one, has served. */
  spendTotpStep(staffId: string, step: number): Promise<boolean>;
  addPasskey(
    passkey: Passkey & { readonly staffId: string; readonly name: string; readonly at: Temporal.Instant },
  ): Promise<void>;
  /** False when the counter did not advance: the passkey was copied. Authenticators without a counter stay at 0. */
  usePasskey(id: string, counter: number, at: Temporal.Instant): Promise<boolean>;
  /** False when it is the last second factor, or no passkey of theirs. */
  removePasskey(staffId: string, id: string): Promise<boolean>;
  /** These take the place of the earlier ones. */
  setRecoveryCodes(staffId: string, fingerprints: readonly string[]): Promise<void>;
  /** False when it is none of this person's, or has served. */
  spendRecoveryCode(staffId: string, fingerprints: readonly string[]): Promise<boolean>;
  clearFactors(staffId: string): Promise<void>;
  /** Adds a line to the record of the staff. Never changed, never removed. */
  noteStaff(note: StaffNote): Promise<void>;
}

/** A line of the record of the staff. */
export type StaffNote = {
  readonly staffId: string;
  readonly what: StaffEvent;
  readonly at: Temporal.Instant;
  /** Which second factor, or the role or office from then on. */
  readonly detail?: SignInFactor | Role | OfficeId | undefined;
  /** The role or office until then. */
  readonly former?: Role | OfficeId | undefined;
};

export type StaffToSignIn = StaffMember & { readonly passwordHash: string; readonly hasFactor: boolean };

export type PendingSignIn = {
  readonly staff: StaffMember;
  readonly hasFactor: boolean;
  /** Sealed. */
  readonly totpSecret: string | null;
  readonly offeredSecret: string | null;
  readonly passkeyIds: readonly string[];
};

/** The second factors of somebody, as they see them. */
export type Factors = {
  readonly hasTotp: boolean;
  readonly passkeys: readonly {
    readonly id: string;
    readonly name: string;
    readonly createdAt: string;
    readonly usedAt: string | null;
  }[];
  readonly recoveryCodesLeft: number;
};

export type StaffChange = Pick<StaffMember, "role" | "office"> & {
  readonly passwordHash: string;
  readonly disabledAt: Temporal.Instant;
  /** Of their account as an applicant, in the spelling that names accounts; null for none. */
  readonly email: string | null;
};

/** When somebody is away, both days included, and which colleague takes their files meanwhile, if one is named. */
export type Absence = {
  readonly id: string;
  readonly staffId: string;
  readonly firstDay: IsoDay;
  readonly lastDay: IsoDay;
  readonly coveredBy: string | null;
};

/** An office as whoever runs it sees it. */
export type OfficeStaff = {
  /** How many of the favourable decisions need a second agent, in percent. */
  readonly secondLooksPercent: number;
  readonly members: readonly StaffMember[];
  /** The nearest first. */
  readonly absences: readonly Absence[];
};

export type AbsentHolding = {
  readonly reference: Reference;
  readonly holderId: string;
  /** The colleague named for it, when there and of the office of the file. */
  readonly coveredBy: { readonly agentId: string; readonly agentName: string } | null;
};

import type { BirthDate } from "#domain/dates.ts";
import type { OfficeId } from "#domain/offices.ts";
import type { Role } from "#domain/roles.ts";

export type Language = "fr" | "en";

/** An applicant's account (compte usager): how the person signs in and is reached. */
export type Account = {
  readonly id: string;
  readonly email: string | null;
  readonly emailConfirmed: boolean;
  readonly passwordHash: string | null;
  readonly mobile: string | null;
  readonly mobileConfirmed: boolean;
  readonly language: Language;
  readonly federatedIdentity: FederatedIdentity | null;
};

/** The identity that the federation (FranceConnect) vouches for: read-only for the person. */
export type FederatedIdentity = {
  readonly birthName: string;
  readonly firstNames: string;
  readonly birthDate: BirthDate;
  readonly sex: "F" | "M" | null;
};

/** A member of the staff of an instructing office, as they are now. */
export type StaffMember = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly office: OfficeId;
  /** Their own account as an applicant, known by its address; null when none is known. */
  readonly ownAccountId?: string | null | undefined;
};

export type PartnerKind = "photographer" | "manufacturer" | "carrier";

export type Partner = { readonly id: string; readonly kind: PartnerKind; readonly name: string };

export type Surface = "applicant" | "desk" | "photographer";

/** Who is behind a session cookie. */
export type SignedIn =
  | { readonly surface: "applicant"; readonly account: Account }
  | { readonly surface: "desk"; readonly staff: StaffMember }
  | { readonly surface: "photographer"; readonly partner: Partner };

import type { Facts } from "../../facts.ts";
import type { FileEvidence, VerifiedSeal } from "../evidence.ts";
import type { Finding } from "../findings.ts";
import type { DocumentKind, Slot } from "../kinds.ts";
import type { PostalAddress } from "../reading/address.ts";
import type { NamedPerson } from "../reading/names.ts";

/** What a file is expected to be, and of whom: all that is known may be missing. */
export type Expectation = {
  readonly kind: DocumentKind | null;
  readonly slot: Slot | null;
  readonly paper: string | null;
  readonly facts: Facts | null;
  readonly on: Temporal.PlainDate;
  /** Whose document it is: the applicant, the representative or the host. */
  readonly person: NamedPerson | null;
  readonly birthDate: string | null;
  readonly address: PostalAddress | null;
  /** The exam passed, as far as the form says. */
  readonly exam: { readonly date: string | null; readonly category: string | null } | null;
  /** "Less than n months old" as the procedure words it for this document; null: as the catalogue does. */
  readonly maxAgeInMonths: number | null;
  /** The other files of the same document, then of the same application. */
  readonly others: readonly OtherFile[];
};

/** A file given beside the one judged. */
export type OtherFile = {
  readonly kind: DocumentKind | null;
  readonly evidence: FileEvidence;
  readonly seals: readonly VerifiedSeal[];
  readonly isSameDocument: boolean;
  /** Both are papers of the applicant, or both of the host, or of the representative. */
  readonly isOfSamePerson: boolean;
};

export type Judged = {
  readonly evidence: FileEvidence;
  readonly seals: readonly VerifiedSeal[];
  readonly expectation: Expectation;
};

/** One rule on one file: pure over what was read of it and what is expected. */
export type Check = (judged: Judged) => readonly Finding[];

/** The findings of a rule that looks at each page on its own. */
export const onEachPage =
  (
    judge: (page: FileEvidence["pages"][number], number: number, judged: Judged) => readonly Finding[],
  ): Check =>
  (judged) =>
    judged.evidence.pages.flatMap((page, index) => judge(page, index + 1, judged));

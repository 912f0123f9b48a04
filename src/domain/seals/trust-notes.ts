import type { IsoDay } from "../dates.ts";
import type { AcceptedList, AuthorityStatus } from "./trust.ts";

/** What an import found in a file. */
export type TrustThing =
  | { readonly kind: "file" }
  | { readonly kind: "list"; readonly sequence: number; readonly nextUpdate: IsoDay }
  | { readonly kind: "authority"; readonly id: string; readonly name: string }
  | {
      readonly kind: "certificate";
      readonly authority: string | null;
      readonly id: string;
      readonly holder: string | null;
      readonly lastDay: IsoDay;
    }
  | {
      readonly kind: "revocations";
      readonly authority: string | null;
      /** How many the list tells, and how many of them were not known. */
      readonly count: number;
      readonly added: number;
    };

export type TrustReason =
  | "alreadyKept"
  | "tooLarge"
  | "nothingFound"
  | "programMissing"
  | "declaresTypes"
  | "unknownSigner"
  | "signerNotValid"
  | "signatureFails"
  | "notAList"
  | "olderThanKept"
  | "listOver"
  | "notInList"
  | "testAuthority"
  | "unknownIssuer"
  | "cannotSign"
  | "changesOnly"
  | "noLongerListed";

/** What an import did with one thing, and why when it is not plain. */
export type TrustNote = {
  readonly outcome: "added" | "replaced" | "removed" | "ignored" | "refused";
  readonly thing: TrustThing;
  readonly reason: TrustReason | null;
};

export type TrustedAuthorityNow = {
  readonly id: string;
  readonly name: string;
  readonly directory: string | null;
  readonly vouchedBy: "list" | "operator";
  readonly lastDay: IsoDay;
  readonly status: AuthorityStatus | null;
  readonly revocations: { readonly issuedOn: IsoDay; readonly nextUpdate: IsoDay | null } | null;
  readonly certificates: readonly {
    readonly id: string;
    readonly holder: string | null;
    readonly lastDay: IsoDay;
    readonly isRevoked: boolean;
  }[];
};

/** What is trusted on a day. */
export type TrustNow = {
  readonly list: AcceptedList | null;
  readonly hasListEnded: boolean;
  readonly authorities: readonly TrustedAuthorityNow[];
};

/** What the operator answers for: who else may sign a list, and whether authorities of no list count. */
export type OperatorsWord = {
  readonly listSigners: readonly Uint8Array[];
  readonly vouchesForAuthorities: boolean;
};

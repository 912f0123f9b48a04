/** What the staff reads of their own way in: second factor, recovery codes. */
export type StaffMessages = {
  readonly passkey: {
    /** Leads to signing in without a password. */
    readonly instead: string;
    readonly insteadText: string;
    readonly use: string;
    readonly failed: string;
    readonly name: string;
    readonly nameHint: string;
    readonly defaultName: string;
    readonly make: string;
  };
  readonly code: {
    readonly title: string;
    readonly lead: string;
    readonly onlyPasskey: string;
    readonly code: string;
    readonly hint: string;
    readonly missing: string;
    readonly wrong: string;
    readonly submit: string;
    readonly lost: string;
    readonly lostText: string;
    readonly again: string;
  };
  readonly choose: {
    readonly title: string;
    readonly lead: string;
    readonly authenticator: string;
    readonly steps: readonly string[];
    readonly square: string;
    readonly secret: string;
    readonly code: string;
    readonly codeHint: string;
    readonly submit: string;
    readonly passkeyTitle: string;
    readonly passkeyText: string;
  };
  readonly recovery: {
    readonly title: string;
    readonly lead: string;
    readonly list: string;
    readonly noted: string;
  };
  readonly security: {
    readonly title: string;
    readonly lead: string;
    readonly authenticator: string;
    readonly has: string;
    readonly hasNot: string;
    readonly passkeys: string;
    readonly noPasskey: string;
    readonly addedOn: (day: string) => string;
    readonly usedOn: (day: string) => string;
    readonly neverUsed: string;
    readonly remove: string;
    readonly add: string;
    readonly recovery: string;
    readonly left: (codes: number) => string;
    readonly renew: string;
    readonly password: string;
    readonly passwordHint: string;
    readonly passwordMissing: string;
    readonly done: Readonly<Record<"passkeyAdded" | "passkeyRemoved", string>>;
    readonly lost: string;
  };
};

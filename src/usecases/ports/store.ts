import type {
  Application,
  Change,
  Checkout,
  Deadline,
  JournalEntry,
  Reference,
  StoredPage,
  UnpaidOutcome,
} from "#domain/application.ts";
import type { IsoDay } from "#domain/dates.ts";
import type { DepositFindings } from "#domain/documents/checks/e-photo.ts";
import type { Print } from "#domain/documents/prints.ts";
import type { State } from "#domain/lifecycle.ts";
import type { Notice, NoticeKind } from "#domain/notices.ts";
import type { OfficeId } from "#domain/offices.ts";
import type { Answers } from "#domain/questions.ts";
import type { Refusal } from "#domain/refusals.ts";
import type { AuditReads, Look } from "./audit-store.ts";
import type { DeskQueues, DeskWrites } from "./desk-queue.ts";
import type { FiguresReads, FiguresWrites } from "./figures-store.ts";
import type {
  Account,
  FederatedIdentity,
  Language,
  Partner,
  SignedIn,
  StaffMember,
  Surface,
} from "./people.ts";
import type { WrappedKey } from "./services.ts";
import type { StaffReads, StaffWrites } from "./staff-store.ts";

/** The database. Every write is one transaction; every page reads in at most two queries. */
export interface Store extends DeskQueues, StaffReads, FiguresReads, AuditReads {
  /**
   * One transaction. With a `key`, it is carried out once: a replay gets the first answer and changes nothing, and
   * the same key with another `fingerprint` is refused. A refusal leaves the key free and keeps what was written
   * beside it (a wrong code counts as a try).
   */
  write<T extends object>(
    request: { readonly key: string | null; readonly fingerprint?: string },
    work: (tx: Transaction) => Promise<T | Refusal>,
  ): Promise<T | Refusal>;

  /** One application with everything its pages show; null when there is none. */
  view(reference: Reference): Promise<ApplicationView | null>;
  applicationsOf(accountId: string): Promise<readonly ApplicationSummary[]>;
  messagesOf(accountId: string): Promise<readonly SentMessage[]>;
  /** What an agent sees of a file once sent, null otherwise. The look itself is noted, once a day for each agent. */
  look(look: {
    readonly reference: Reference;
    readonly agent: StaffMember;
    /** Nothing of another office is found. */
    readonly offices: readonly OfficeId[];
    readonly at: Temporal.Instant;
    readonly dayStart: Temporal.Instant;
  }): Promise<DeskView | null>;

  /** Notes what is seen of a file, when there is such a thing, and gives what shows it; null when it is not theirs. */
  lookInto(look: Look): Promise<SeenFile | null>;

  /** Who is behind a session, when it is still alive at `at`; extends it. */
  signedIn(tokenHash: string, surface: Surface, at: Temporal.Instant): Promise<SignedIn | null>;
  accountByEmail(email: string): Promise<Account | null>;
  /** The account behind an unused, unexpired link; the link is not spent. */
  accountByLink(tokenHash: string, purpose: LinkPurpose, at: Temporal.Instant): Promise<Account | null>;
  partnerByKey(keyFingerprint: string): Promise<Partner | null>;

  messageToSend(id: string): Promise<MessageToSend | null>;
  markSent(id: string, sent: { subject: string; body: string; at: Temporal.Instant }): Promise<void>;
  /** The open deadlines due on that day or before, in the order of their days. */
  dueDeadlines(today: IsoDay, limit: number): Promise<readonly DueDeadline[]>;
  /** Removes the rows that can serve nothing any more at that instant. */
  forgetStale(at: Temporal.Instant): Promise<void>;
  deposit(id: string): Promise<PhotoDeposit | null>;
  /** Removes the deposits of before that instant that nobody kept, and gives what to erase. */
  forgetUnkeptDeposits(
    before: Temporal.Instant,
  ): Promise<readonly Pick<PhotoDeposit, "photo" | "signature">[]>;
  /** Applications not decided yet with a file that no antivirus has scanned, in the order of their references. */
  unscanned(after: Reference, limit: number): Promise<readonly Reference[]>;
  byOrder(orderId: string): Promise<Reference | null>;
  byTracking(trackingNumber: string): Promise<Reference | null>;
  byPaymentOrder(orderId: string): Promise<Reference | null>;
}

/** What may be done inside one write. No file and no network in there. */
export interface Transaction extends DeskWrites, StaffWrites, SecondLookWrites, FiguresWrites {
  /** The application, held against every other write until the end of this one. */
  lock(reference: Reference): Promise<Application | null>;
  /** Saves the change with its journal, deadlines, messages and jobs. */
  save(change: Change, at: Temporal.Instant): Promise<void>;
  begin(change: Change, key: WrappedKey, at: Temporal.Instant): Promise<void>;
  /** Holds the account until the end of this write: the answer stays true. */
  hasApplicationIn(states: readonly State[], accountId: string, procedure: string): Promise<boolean>;
  /** Records a look at a file, or another fact that changes nothing. */
  note(reference: Reference, entry: JournalEntry): Promise<void>;
  /** False when it was closed already: another worker fired it, or a move ended it. */
  closeDeadline(id: string, at: Temporal.Instant): Promise<boolean>;

  accountByEmail(email: string): Promise<Account | null>;
  accountByIdentity(issuer: string, subject: string): Promise<Account | null>;
  account(id: string): Promise<Account | null>;
  createAccount(account: NewAccount): Promise<void>;
  updateAccount(id: string, change: Partial<AccountChange>): Promise<void>;
  createPartner(partner: Partner & { readonly keyFingerprint: string }): Promise<void>;

  startSession(session: {
    tokenHash: string;
    surface: Surface;
    subject: string;
    at: Temporal.Instant;
    /** The federation's proof of the sign-in, sealed: signing out there needs it. */
    sealedIdToken?: string;
  }): Promise<void>;
  /** Ends the session; gives back the federation's proof that it was opened with, still sealed. */
  endSession(tokenHash: string): Promise<{ readonly sealedIdToken: string | null }>;
  endSessionsOf(subject: string): Promise<void>;

  /** Queues a message that belongs to the account alone: activation, reset, codes. `secret` is sealed, then forgotten. */
  tell(message: {
    account: Pick<Account, "id" | "language">;
    channel: "email" | "sms";
    recipient: string;
    reference: Reference | null;
    notice: Notice;
    secret: string | null;
    at: Temporal.Instant;
  }): Promise<void>;

  createLink(link: {
    tokenHash: string;
    accountId: string;
    purpose: LinkPurpose;
    expiresAt: Temporal.Instant;
  }): Promise<void>;
  /** The account behind an unused, unexpired link, which is spent by this; null otherwise. */
  spendLink(tokenHash: string, purpose: LinkPurpose, at: Temporal.Instant): Promise<Account | null>;

  createCode(code: {
    accountId: string;
    purpose: CodePurpose;
    subject: string;
    fingerprint: string;
    at: Temporal.Instant;
    expiresAt: Temporal.Instant;
  }): Promise<void>;
  /** Tries a code: a wrong one costs a try, the fifth voids it, a right one is spent. */
  tryCode(attempt: {
    accountId: string;
    purpose: CodePurpose;
    subject: string;
    fingerprint: string;
    at: Temporal.Instant;
  }): Promise<"right" | Refusal<"codeWrong" | "codeExpired" | "codeSpent">>;
  codesSent(accountId: string, purpose: CodePurpose, since: Temporal.Instant): Promise<number>;

  /** Counts an event in a bucket shared by every process; returns how many since `since`, this one included. */
  count(bucket: string, at: Temporal.Instant, since: Temporal.Instant): Promise<number>;
  /** How many are in the bucket since `since`: nothing is counted. */
  counted(bucket: string, since: Temporal.Instant): Promise<number>;
  clearCount(bucket: string): Promise<void>;

  /** What the files of an application are recognised by, in the place of what was kept before. */
  keepPrints(reference: Reference, prints: readonly Print[]): Promise<void>;

  createDeposit(deposit: PhotoDeposit & { readonly codeFingerprint: string | null }): Promise<void>;
  /** Holds the deposit of that code until the end of this write. */
  lockDeposit(codeFingerprint: string): Promise<PhotoDeposit | null>;
  /** Holds the deposit until the end of this write. */
  lockAdvisedDeposit(id: string): Promise<PhotoDeposit | null>;
  giveDepositCode(
    id: string,
    code: { readonly fingerprint: string; readonly ending: string; readonly lastDay: IsoDay },
  ): Promise<void>;
  reserveDeposit(id: string, reference: Reference, at: Temporal.Instant): Promise<void>;
  freeDeposit(id: string): Promise<void>;

  /**
   * The application that holds the stamp of one of these fingerprints; nobody else can take it before the end of this
   * write.
   */
  taxStampHolder(fingerprints: readonly string[]): Promise<Reference | null>;
  holdTaxStamp(fingerprint: string, reference: Reference, at: Temporal.Instant): Promise<void>;
  freeTaxStamps(reference: Reference): Promise<void>;
  openPaymentOrder(
    order: Pick<Checkout, "orderId" | "amountInCents"> & {
      readonly reference: Reference;
      readonly at: Temporal.Instant;
    },
  ): Promise<void>;
  /** What an order of the payment service was opened for. */
  paymentOrder(
    orderId: string,
  ): Promise<{ readonly reference: Reference; readonly amountInCents: number } | null>;
  settlePaymentOrder(orderId: string, outcome: "paid" | UnpaidOutcome, at: Temporal.Instant): Promise<void>;
}

/** How many of the favourable decisions of an office need a second agent, in percent. */
export interface SecondLookWrites {
  secondLookSample(office: OfficeId): Promise<number>;
  setSecondLookSample(office: OfficeId, percent: number): Promise<void>;
}

export type LinkPurpose = "confirmEmail" | "resetPassword";
export type CodePurpose = "confirmMobile" | "validateApplication";

export type NewAccount = {
  readonly id: string;
  readonly email: string | null;
  readonly emailConfirmedAt: Temporal.Instant | null;
  readonly passwordHash: string | null;
  readonly language: Language;
  readonly federated: {
    readonly issuer: string;
    readonly subject: string;
    readonly identity: FederatedIdentity;
  } | null;
  readonly at: Temporal.Instant;
};

export type AccountChange = {
  readonly email: string;
  readonly emailConfirmedAt: Temporal.Instant;
  readonly passwordHash: string;
  readonly mobile: string | null;
  readonly mobileConfirmedAt: Temporal.Instant | null;
  readonly language: Language;
  readonly federatedIdentity: FederatedIdentity;
};

export type ApplicationView = {
  readonly application: Application;
  readonly key: WrappedKey;
  readonly journal: readonly JournalEntry[];
  readonly deadlines: readonly Deadline[];
  readonly messages: readonly SentMessage[];
  readonly contact: Pick<Account, "email" | "mobile" | "mobileConfirmed" | "language">;
};

/** The same with what surrounds a file on the desk. */
export type DeskView = ApplicationView & {
  /** The photograph and signature given with the application. */
  readonly deposit: PhotoDeposit | null;
  /** The other applications that this person has sent. */
  readonly others: readonly ApplicationSummary[];
  /** Its files and photos that other applications hold too, sent by anybody: for agents alone. */
  readonly seenElsewhere: readonly SeenElsewhere[];
  /** Whose opinion may be asked: those of the office. */
  readonly colleagues: readonly Pick<StaffMember, "id" | "name">[];
  /** Files of other accounts, of somebody born the same day with a close name. */
  readonly twins: readonly Twin[];
};

export type SeenElsewhere = {
  readonly fileId: string;
  /** The other application. */
  readonly reference: Reference;
  /** The very file, rather than a photo that looks the same. */
  readonly isSameFile: boolean;
  /** Both were sent from one account: a document given again is no surprise. */
  readonly isOfSameAccount: boolean;
};

/** What is needed to show one thing of a file. */
export type SeenFile = {
  readonly application: Application;
  readonly key: WrappedKey;
  readonly deposit: PhotoDeposit | null;
  readonly language: Language;
};

/** A probable duplicate: what it says, beside what the file says. */
export type Twin = {
  readonly reference: Reference;
  readonly procedure: string;
  readonly state: State;
  readonly answers: Answers;
};

export type ApplicationSummary = {
  readonly reference: Reference;
  readonly procedure: string;
  readonly state: State;
  readonly stateSince: string;
  readonly submittedAt: string | null;
  readonly category: string | null;
};

export type SentMessage = {
  readonly id: string;
  readonly reference: Reference | null;
  readonly channel: "email" | "sms";
  readonly kind: NoticeKind;
  readonly recipient: string;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly subject: string | null;
  /** Null for what carried a code or a link: it is not shown again. */
  readonly body: string | null;
};

export type MessageToSend = {
  readonly id: string;
  readonly reference: Reference | null;
  readonly channel: "email" | "sms";
  readonly recipient: string;
  readonly language: Language;
  readonly notice: Notice;
  readonly sealedSecret: string | null;
  readonly sentAt: string | null;
};

export type DueDeadline = { readonly id: string; readonly reference: Reference; readonly deadline: Deadline };

/** A photograph and a signature waiting for, or held by, an application. */
export type PhotoDeposit = {
  readonly id: string;
  readonly photographerId: string;
  /** Null as long as the photographer has not said whether the pictures, which got advice, are kept. */
  readonly codeEnding: string | null;
  readonly key: WrappedKey;
  readonly photo: StoredPage;
  readonly signature: StoredPage;
  /** What the checks say of the pictures; null when they were not read, as by the first versions of the service. */
  readonly findings: DepositFindings | null;
  readonly depositedAt: string;
  readonly lastDay: IsoDay;
  readonly reservedBy: Reference | null;
};

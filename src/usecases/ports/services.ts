import type { Checkout } from "#domain/application.ts";
import type { PaymentReport } from "#domain/decide/payment.ts";
import type { Scan } from "#domain/documents/antivirus.ts";
import type { PageEvidence, Reading, SealReading, VerifiedSeal } from "#domain/documents/evidence.ts";
import type { PageView } from "#domain/documents/page-view.ts";
import type { OpeningRefusal } from "#domain/documents/refusal-findings.ts";
import type { Refusal } from "#domain/refusals.ts";
import type { OperatorsWord, TrustNote, TrustNow } from "#domain/seals/trust-notes.ts";

/** A data key encrypted under the master key: `<master key id>.<base64url>`. Useless without the master key. */
export type WrappedKey = string & { readonly wrapped: unique symbol };

/** Where encrypted files live. Nothing is ever written in clear. */
export interface Storage {
  /** A fresh data key, already wrapped. Forgetting it forgets every file written under it. */
  newKey(): WrappedKey;
  /** The same data key wrapped under the current master key; unchanged when it already is. No file is read. */
  rewrap(key: WrappedKey): WrappedKey;
  /**
   * Encrypts a stream as it comes and keeps it. The same content under the same key gets the same address.
   * Stops reading past `limitInBytes`, and closes the source then.
   */
  store(file: {
    key: WrappedKey;
    source: AsyncIterable<Uint8Array>;
    limitInBytes: number;
  }): Promise<StoredFile | Refusal<"fileEmpty" | "fileTooLarge">>;
  /**
   * Streams the clear content. Throws `NotFound` when there is no such file, and an error before giving out anything
   * that was changed, cut, put in the place of another file or written under another key.
   */
  read(file: { key: WrappedKey; address: string }): AsyncIterable<Uint8Array>;
  /** Erasing what is not there is no error. Two documents of equal content share an address: erase after the last. */
  erase(address: string): Promise<void>;
}

export type StoredFile = {
  readonly address: string;
  readonly sizeInBytes: number;
  /** SHA-256 of the clear content, hexadecimal. */
  readonly sha256: string;
};

/** Small secrets at rest, and the fingerprints of codes and tokens, under the master keys of the installation. */
export interface Secrets {
  /** Encrypts a short text. `context` says what it is and whose: opening it under another context throws. */
  seal(text: string, context: string): string;
  open(sealed: string, context: string): string;
  /** A keyed digest to keep instead of the text, `<master key id>.<base64url>`: the same text gives the same one. */
  fingerprint(purpose: string, text: string): string;
  /** The fingerprints a text may have been kept under, one for each known master key, the current one first. */
  fingerprints(purpose: string, text: string): readonly string[];
  /** Compares a text with a kept fingerprint in constant time, under whichever master key it was kept. */
  matches(purpose: string, text: string, kept: string): boolean;
}

/** Signs short texts that anyone may verify, without asking the service and without a network. */
export interface Seals {
  /** The text with its signature, in letters that a link carries. The same text gives the same code. */
  sign(text: string): string;
  /** The text of a code signed under any known master key; null for everything else. */
  open(code: string): string | null;
  /** What verifies: Ed25519 public keys, base64url, by the identifier that codes carry. */
  publicKeys(): readonly { readonly id: string; readonly key: string }[];
}

/** One-time codes of an authenticator (TOTP, RFC 6238): six digits, another every thirty seconds. */
export interface OneTimeCodes {
  /** A fresh secret, base32. */
  newSecret(): string;
  /** What an authenticator scans to know the secret (`otpauth:`). */
  address(secret: string, login: string): string;
  /** The step of time a code belongs to, at most one away from `at`; null when it is wrong. */
  stepOf(code: string, secret: string, at: Temporal.Instant): number | null;
}

/** Passkeys (WebAuthn), as browsers and this site agree on them. What browsers send and get is JSON text. */
export interface Passkeys {
  /** What the browser needs to make one. `known` are the person's others: a device makes no second one. */
  registration(asked: {
    readonly challenge: string;
    readonly member: { readonly id: string; readonly login: string; readonly name: string };
    readonly known: readonly string[];
  }): string;
  /** What the browser needs to present one: any of this site when none is named. */
  authentication(asked: { readonly challenge: string; readonly known: readonly string[] }): string;
  /** The identifier of the passkey that an answer speaks of; null when it is no answer. */
  idIn(answer: string): string | null;
  /** The passkey that was made, on a challenge of ours; null when it is not to be trusted. */
  register(
    answer: string,
    isOurs: (challenge: string) => boolean,
  ): Promise<(Passkey & { readonly challenge: string }) | null>;
  /** Null when the answer does not prove the passkey, with its owner verified by the device. */
  verify(
    answer: string,
    passkey: Passkey,
    isOurs: (challenge: string) => boolean,
  ): Promise<{ readonly counter: number; readonly challenge: string } | null>;
}

/** What is kept of a passkey; the public key in base64url. */
export type Passkey = { readonly id: string; readonly publicKey: string; readonly counter: number };

/** Draws a text as a square that telephones read. */
export interface QrCodes {
  draw(text: string): QrCode;
}

/** What is dark as one SVG path, in a square of side `side`, white margin included. */
export type QrCode = { readonly side: number; readonly path: string };

/** The formats a supporting document may have, as found in its content. */
export type FileType =
  | "image/jpeg"
  | "image/png"
  | "image/webp"
  | "image/tiff"
  | "image/heic"
  | "application/pdf";

/** Opens files sent by strangers, away from the service: in a process of its own, with limits of memory and time. */
export interface Inspection {
  /**
   * Tells the real type, whether the file opens, and draws each page as a clean upright JPEG. A file that crashes the
   * process that opens it is `fileCorrupt`, one that takes it too much time or memory `fileTooHeavy`. Throws
   * `Unavailable` when no process can be had, and the source's own error when the source fails.
   *
   * A picture whose long side is under `smallestLongSideInPx` (500 unless told) is `imageTooSmall`. What is `wanted`
   * is read of each page, its quality in any case; `today` settles the century of births. What is inspected
   * `inBackground` lets the files that somebody waits for go first.
   *
   * With `views`, those pages are drawn, in that order, each arranged as its view says.
   */
  inspect(
    source: AsyncIterable<Uint8Array>,
    options?: {
      smallestLongSideInPx?: number;
      wanted?: readonly Reading[];
      today?: Temporal.PlainDate;
      inBackground?: boolean;
      views?: readonly PageView[];
    },
  ): Promise<Inspected | Refusal<OpeningRefusal>>;
}

export type Inspected = {
  readonly type: FileType;
  /** It was drawn without being read: its evidence says nothing. */
  readonly isUnread?: true;
  readonly pages: readonly {
    readonly jpeg: Uint8Array;
    readonly width: number;
    readonly height: number;
    readonly evidence: PageEvidence;
  }[];
};

/** Looks for dangerous programs in the files that strangers send. */
export interface Antivirus {
  /**
   * Throws `Unavailable` when it does not answer, or not within `patienceInMs`: what it did not look at is never clean.
   * Throws the source's own error when the source fails.
   */
  scan(source: AsyncIterable<Uint8Array>, patienceInMs: number): Promise<Scan>;
}

/** Tells who signed a seal printed on a document, by the trust list that was imported: never by the network. */
export interface SealVerifier {
  verify(reading: SealReading): VerifiedSeal;
}

/** Keeps what tells who signed a seal: the trust list, certificates, revocations. Never uses the network. */
export interface TrustKeeper {
  /** Takes what a file holds. Each thing in it is taken or not on its own: one refused spoils no other. */
  importFile(bytes: Uint8Array, word: OperatorsWord, on: Temporal.PlainDate): Promise<readonly TrustNote[]>;
  now(on: Temporal.PlainDate): Promise<TrustNow>;
}

/** Sends an e-mail. `id` is stable over retries, so that a message sent twice can be recognised. */
export interface Mail {
  send(mail: { id: string; to: string; subject: string; text: string; language: "fr" | "en" }): Promise<void>;
}

/** Sends a text message to a mobile number in E.164 form. */
export interface Sms {
  send(sms: { id: string; to: string; text: string; language: "fr" | "en" }): Promise<void>;
}

/** The time of the service: a real clock, or one that the demonstration moves. */
export interface Clock {
  now(): Temporal.Instant;
}

/** Everything that must not be guessed. */
export interface Random {
  uuid(): string;
  /** 256 bits, base64url: sessions and links. */
  token(): string;
  /** Six digits. */
  code(): string;
  /** Characters drawn from an alphabet. */
  text(length: number, alphabet: string): string;
}

/** Keeps passwords as argon2id digests, never in clear. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes as long when there is no digest to compare with: an unknown account answers like a wrong password. */
  verify(password: string, digest: string | null): Promise<boolean>;
}

/** Who makes the card. Sending the same order again is harmless. */
export interface Manufacturer {
  order(order: CardOrder): Promise<void>;
}

export type CardOrder = {
  readonly orderId: string;
  readonly title: "drivingLicence" | "internationalPermit";
  readonly birthName: string;
  readonly firstNames: string;
  readonly birthDate: string;
  /** The categories that the request is about, such as "B" or "AM, B"; `""` when it says none. */
  readonly category: string;
  readonly address: readonly string[];
  /**
   * What is printed, as deposited by the photographer: JPEG, base64. Null when the reason asks for no new one: an error
   * is corrected with the photograph of the card, an international permit is made with the one sent by post.
   */
  readonly photo: string | null;
  readonly signature: string | null;
};

/**
 * Takes payments by card, on a page of its own (prestataire de paiement). What was asked once may be asked again: an
 * order is opened, and paid, once.
 */
export interface Payments {
  open(order: PaymentOrder): Promise<PaymentStanding>;
  /** Where an order stands, null when there is no such order. */
  standing(orderId: string): Promise<PaymentStanding | null>;
  /** Ends an order that is not paid; one that is paid, or being paid this moment, stays as it is. */
  cancel(orderId: string): Promise<PaymentStanding | null>;
  /** The word sent to the service about an order, when its signature is right and fresh; null otherwise. */
  readReport(message: {
    readonly body: string;
    readonly signature: string;
    readonly now: Temporal.Instant;
  }): PaymentReport | null;
}

export type PaymentOrder = {
  /** Named by the service: opening it again gives the same order. */
  readonly orderId: string;
  readonly amountInCents: number;
  /** What the person reads on the payment page and on a statement. */
  readonly description: string;
  readonly language: "fr" | "en";
  /** Where the person comes back, whatever happened. */
  readonly returnTo: string;
};

/** Still to be paid, on that page; or its end. */
export type PaymentStanding =
  | (Pick<Checkout, "orderId" | "amountInCents"> & { readonly outcome: "open"; readonly page: string })
  | PaymentReport;

/** The national identity federation (FranceConnect, OpenID Connect). */
export interface Federation {
  /** Where to send the person, and what to keep until they come back. */
  begin(returnTo: string): Promise<{ readonly address: string; readonly pending: FederationPending }>;
  /** The identity vouched for; throws `Unavailable` when the provider fails, null when the answer is not to be trusted. */
  complete(answer: URL, pending: FederationPending): Promise<FederatedPerson | null>;
  /** Where to end the session at the provider; null when it has no such place or does not answer. */
  signOutAddress(idToken: string, returnTo: string): Promise<string | null>;
}

/** Tied to the browser for ten minutes: what proves that the answer belongs to the question. */
export type FederationPending = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
};

export type FederatedPerson = {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  /** The provider made sure that the address is the person's. */
  readonly emailVerified: boolean;
  readonly identity: import("./people.ts").FederatedIdentity;
  readonly idToken: string;
};

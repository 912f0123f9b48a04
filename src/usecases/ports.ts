import type { Refusal } from "#domain/refusals.ts";

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

/** The formats a supporting document may have, as found in its content. */
export type FileType = "image/jpeg" | "image/png" | "application/pdf";

/** Opens files sent by strangers, away from the service: in a process of its own, with limits of memory and time. */
export interface Inspection {
  /**
   * Tells the real type, whether the file opens, and draws each page as a clean upright JPEG. A file that crashes or
   * outlasts the process that opens it is `fileCorrupt`. Throws `Unavailable` when no process can be had, and the
   * source's own error when the source fails.
   *
   * A picture whose long side is under `smallestLongSideInPx` (500 unless told) is `imageTooSmall`.
   */
  inspect(
    source: AsyncIterable<Uint8Array>,
    options?: { smallestLongSideInPx?: number },
  ): Promise<Inspected | Refusal<InspectionRefusal>>;
}

export type InspectionRefusal =
  | "fileType"
  | "fileTooLarge"
  | "fileCorrupt"
  | "filePassword"
  | "filePages"
  | "imageTooLarge"
  | "imageTooSmall";

export type Inspected = {
  readonly type: FileType;
  readonly pages: readonly { readonly jpeg: Uint8Array; readonly width: number; readonly height: number }[];
};

/** Sends an e-mail. `id` is stable over retries, so that a message sent twice can be recognised. */
export interface Mail {
  send(mail: { id: string; to: string; subject: string; text: string; language: "fr" | "en" }): Promise<void>;
}

/** Sends a text message to a mobile number in E.164 form. */
export interface Sms {
  send(sms: { id: string; to: string; text: string }): Promise<void>;
}

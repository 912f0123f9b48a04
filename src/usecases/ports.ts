import type { Refusal } from "#domain/refusals.ts";

/** A data key encrypted under the master key: `<master key id>.<base64url>`. Useless without the master key. */
export type WrappedKey = string & { readonly wrapped: unique symbol };

/** Where encrypted files live. Nothing is ever written in clear. */
export interface Storage {
  /** A fresh data key, already wrapped. Forgetting it forgets every file written under it. */
  newKey(): WrappedKey;
  /**
   * Encrypts a stream as it comes and keeps it. The same content under the same key gets the same address.
   * Stops reading past `limitInBytes`.
   */
  store(file: {
    key: WrappedKey;
    source: AsyncIterable<Uint8Array>;
    limitInBytes: number;
  }): Promise<StoredFile | Refusal<"fileEmpty" | "fileTooLarge">>;
  /** Streams the clear content; throws when a byte was changed, a frame is missing or the key is another's. */
  read(file: { key: WrappedKey; address: string }): AsyncIterable<Uint8Array>;
  erase(address: string): Promise<void>;
}

export type StoredFile = {
  readonly address: string;
  readonly sizeInBytes: number;
  /** SHA-256 of the clear content, hexadecimal. */
  readonly sha256: string;
};

/** The formats a supporting document may have, as found in its content. */
export type FileType = "image/jpeg" | "image/png" | "application/pdf";

/** Opens files sent by strangers, away from the service: in a process of its own, with limits of memory and time. */
export interface Inspection {
  /** Tells the real type, whether the file opens, and draws each page as a clean upright JPEG. */
  inspect(source: AsyncIterable<Uint8Array>): Promise<
    Inspected | Refusal<"fileType" | "fileCorrupt" | "filePassword" | "filePages" | "imageTooLarge" | "imageTooSmall">
  >;
}

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

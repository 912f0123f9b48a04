import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/**
 * How one encrypted file is laid out on disk.
 *
 *     header   version 4 · salt 16 · nonce 7 · clear size 6 · seal 32
 *     frames   each 64 KiB of clear content (the last one shorter), followed by its tag of 16 bytes
 *
 * Each file has a key of its own, derived from the data key and the salt. The nonce of a frame is the nonce of the
 * header, the number of the frame and whether it is the last (the STREAM construction), so that no frame can be
 * changed, moved, repeated or left out. The seal of the header covers the address and the clear size: a file put in
 * the place of another, or cut, is refused before a single byte of it is given out.
 */
export const frameInBytes = 64 * 1024;
export const tagInBytes = 16;
export const headerInBytes = 65;

const version = Buffer.from("TPF1");
const saltAt = 4;
const nonceAt = 20;
const sizeAt = 27;
const sealAt = 33;

export type Frames = {
  encrypt(clear: Uint8Array, index: number, last: boolean): Buffer;
  /** Throws when anything about the frame was changed. */
  decrypt(frame: Uint8Array, index: number, last: boolean): Buffer;
  /** The header, once the whole content is known. */
  header(about: { address: string; sizeInBytes: number }): Buffer;
};

/** The cipher of one file. `salt` is 16 bytes and `nonce` 7, random, never used for another file of the same key. */
export const framesOf = (dataKey: Uint8Array, salt: Uint8Array, nonce: Uint8Array): Frames => {
  const contentKey = derived(dataKey, salt, "content");
  const sealKey = derived(dataKey, salt, "header");
  return {
    encrypt: (clear, index, last) => {
      const cipher = createCipheriv("aes-256-gcm", contentKey, frameNonce(nonce, index, last));
      cipher.setAAD(version);
      return Buffer.concat([cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
    },
    decrypt: (frame, index, last) => {
      const decipher = createDecipheriv("aes-256-gcm", contentKey, frameNonce(nonce, index, last), {
        authTagLength: tagInBytes,
      });
      decipher.setAAD(version);
      decipher.setAuthTag(frame.subarray(-tagInBytes));
      return Buffer.concat([decipher.update(frame.subarray(0, -tagInBytes)), decipher.final()]);
    },
    header: ({ address, sizeInBytes }) => {
      const open = Buffer.alloc(sealAt);
      version.copy(open);
      open.set(salt, saltAt);
      open.set(nonce, nonceAt);
      open.writeUIntBE(sizeInBytes, sizeAt, 6);
      return Buffer.concat([open, createHmac("sha256", sealKey).update(open).update(address).digest()]);
    },
  };
};

/** Reads a header and checks its seal. Throws when it is not the header of this address under this key. */
export const openHeader = (
  header: Uint8Array,
  { dataKey, address }: { dataKey: Uint8Array; address: string },
): { readonly frames: Frames; readonly sizeInBytes: number } => {
  const bytes = Buffer.from(header);
  if (bytes.length !== headerInBytes || !bytes.subarray(0, saltAt).equals(version))
    throw new Error("Unknown layout");
  const frames = framesOf(dataKey, bytes.subarray(saltAt, nonceAt), bytes.subarray(nonceAt, sizeAt));
  const sizeInBytes = bytes.readUIntBE(sizeAt, 6);
  if (!timingSafeEqual(frames.header({ address, sizeInBytes }), bytes))
    throw new Error("The header was altered");
  return { frames, sizeInBytes };
};

/** How many bytes a file takes on disk. */
export const sizeOnDisk = (sizeInBytes: number): number =>
  headerInBytes + sizeInBytes + tagInBytes * frameCount(sizeInBytes);

export const frameCount = (sizeInBytes: number): number => Math.ceil(sizeInBytes / frameInBytes);

const derived = (dataKey: Uint8Array, salt: Uint8Array, purpose: string) =>
  Buffer.from(hkdfSync("sha256", dataKey, salt, `telepermis file ${purpose}`, 32));

const frameNonce = (nonce: Uint8Array, index: number, last: boolean): Buffer => {
  const full = Buffer.alloc(12);
  full.set(nonce);
  full.writeUInt32BE(index, 7);
  full.writeUInt8(last ? 1 : 0, 11);
  return full;
};

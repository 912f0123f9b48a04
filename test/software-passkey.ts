/** An authenticator in software: makes and presents passkeys (WebAuthn, ES256) as a browser would send them. */
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

const base64url = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string): Buffer => createHash("sha256").update(bytes).digest();

const userPresent = 0x01;
const userVerified = 0x04;
const hasCredential = 0x40;

export type SoftwarePasskey = {
  readonly id: string;
  readonly make: (options: string) => string;
  /** Presents it, from the site of its own unless told: the counter rises by itself, and the owner is verified. */
  readonly use: (
    options: string,
    as?: { readonly counter?: number; readonly isVerified?: boolean; readonly from?: string },
  ) => string;
};

/** Kept by a device for a site; `origin` is where its browser is. */
export const softwarePasskey = (origin: string, rpId = new URL(origin).hostname): SoftwarePasskey => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credentialId = randomBytes(16);
  const id = base64url(credentialId);
  let counter = 0;

  const clientData = (type: "webauthn.create" | "webauthn.get", options: string, from: string): string => {
    const { challenge }: { challenge: string } = JSON.parse(options);
    return JSON.stringify({ type, challenge, origin: from, crossOrigin: false });
  };
  const authenticatorData = (flags: number, count: number, ...rest: readonly Uint8Array[]): Buffer => {
    const head = Buffer.alloc(5);
    head.writeUInt8(flags);
    head.writeUInt32BE(count, 1);
    return Buffer.concat([sha256(rpId), head, ...rest]);
  };
  const answer = (response: Readonly<Record<string, string>>): string =>
    JSON.stringify({ id, rawId: id, type: "public-key", clientExtensionResults: {}, response });

  return {
    id,
    make: (options) => {
      const coseKey = Buffer.concat([
        // A map of five: key type 2 (EC), algorithm -7 (ES256), curve 1 (P-256), then both coordinates.
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
        Buffer.from(x, "base64url"),
        Buffer.from([0x22, 0x58, 0x20]),
        Buffer.from(y, "base64url"),
      ]);
      const noModel = Buffer.alloc(16);
      const length = Buffer.from([0, credentialId.length]);
      const data = authenticatorData(
        userPresent | userVerified | hasCredential,
        counter,
        noModel,
        length,
        credentialId,
        coseKey,
      );
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        cborText("fmt"),
        cborText("none"),
        cborText("attStmt"),
        Buffer.from([0xa0]),
        cborText("authData"),
        Buffer.from([0x58, data.length]),
        data,
      ]);
      return answer({
        clientDataJSON: base64url(clientData("webauthn.create", options, origin)),
        attestationObject: base64url(attestation),
      });
    },
    use: (options, { counter: told, isVerified = true, from = origin } = {}) => {
      counter = told ?? counter + 1;
      const client = clientData("webauthn.get", options, from);
      const data = authenticatorData(userPresent | (isVerified ? userVerified : 0), counter);
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      });
    },
  };
};

const cborText = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);

import { Secret, TOTP } from "otpauth";
import type { OneTimeCodes } from "#usecases/ports/services.ts";

const periodInSeconds = 30;

const totpOf = (secret: string, login = ""): TOTP =>
  new TOTP({
    issuer: "Télépermis",
    label: login,
    secret: Secret.fromBase32(secret),
    algorithm: "SHA1",
    digits: 6,
    period: periodInSeconds,
  });

/** One-time codes by time (RFC 6238), with the settings that every authenticator knows. */
export const oneTimeCodes: OneTimeCodes = {
  newSecret: () => new Secret({ size: 20 }).base32,
  address: (secret, login) => totpOf(secret, login).toString(),
  stepOf: (code, secret, at) => {
    const timestamp = at.epochMilliseconds;
    // A telephone may be half a minute early or late.
    const distance = totpOf(secret).validate({ token: code, timestamp, window: 1 });
    return distance === null ? null : Math.floor(timestamp / 1000 / periodInSeconds) + distance;
  },
};

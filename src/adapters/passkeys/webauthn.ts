import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import type { Passkeys } from "#usecases/ports/services.ts";

// Needed when somebody presents a passkey, and heavy: the service starts without it.
const library = () => import("@simplewebauthn/server");

const encoded = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64url");
const decodedText = (text: string): string => Buffer.from(text, "base64url").toString("utf8");

const timeoutInMs = 300_000;

/** Ed25519, ECDSA on P-256, RSA: what authenticators know. */
const algorithms = [-8, -7, -257] as const;

/** The identifier of the passkey that answered, when the text looks like an answer at all. */
const idIn = (answer: string): string | null => {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown };
    return typeof id === "string" && /^[\w-]{1,1400}$/.test(id) ? id : null;
  } catch {
    return null;
  }
};

/** Whatever a browser sends that does not verify is no passkey of ours: the reason is nobody's business. */
const orNull = async <T>(verify: () => Promise<T | null>): Promise<T | null> => {
  try {
    return await verify();
  } catch {
    return null;
  }
};

/** Passkeys (WebAuthn) of the site at `origin`: the person is always verified by the device. */
export const createPasskeys = (origin: string): Passkeys => {
  const rpId = new URL(origin).hostname;
  const expected = (isOurs: (challenge: string) => boolean) => {
    const seen = { challenge: "" };
    return {
      seen,
      options: {
        expectedOrigin: origin,
        expectedRPID: rpId,
        requireUserVerification: true,
        expectedChallenge: (challenge: string) => {
          seen.challenge = decodedText(challenge);
          return isOurs(seen.challenge);
        },
      },
    };
  };
  return {
    idIn,
    registration: ({ challenge, member, known }) =>
      JSON.stringify({
        challenge: encoded(challenge),
        rp: { id: rpId, name: "Télépermis" },
        user: { id: encoded(member.id), name: member.login, displayName: member.name },
        pubKeyCredParams: algorithms.map((alg) => ({ type: "public-key", alg })),
        excludeCredentials: known.map((id) => ({ type: "public-key", id })),
        authenticatorSelection: {
          residentKey: "required",
          requireResidentKey: true,
          userVerification: "required",
        },
        attestation: "none",
        timeout: timeoutInMs,
      }),
    authentication: ({ challenge, known }) =>
      JSON.stringify({
        challenge: encoded(challenge),
        rpId,
        allowCredentials: known.map((id) => ({ type: "public-key", id })),
        userVerification: "required",
        timeout: timeoutInMs,
      }),
    register: (answer, isOurs) =>
      orNull(async () => {
        const { verifyRegistrationResponse } = await library();
        const { seen, options } = expected(isOurs);
        const response = JSON.parse(answer) as RegistrationResponseJSON;
        const { verified, registrationInfo } = await verifyRegistrationResponse({
          ...options,
          response,
          supportedAlgorithmIDs: [...algorithms],
        });
        if (!verified || registrationInfo === undefined) return null;
        const { id, publicKey, counter } = registrationInfo.credential;
        return { id, publicKey: encoded(publicKey), counter, challenge: seen.challenge };
      }),
    verify: (answer, { id, publicKey, counter }, isOurs) =>
      orNull(async () => {
        const { verifyAuthenticationResponse } = await library();
        const { seen, options } = expected(isOurs);
        const response = JSON.parse(answer) as AuthenticationResponseJSON;
        const { verified, authenticationInfo } = await verifyAuthenticationResponse({
          ...options,
          response,
          credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")), counter },
        });
        return verified ? { counter: authenticationInfo.newCounter, challenge: seen.challenge } : null;
      }),
  };
};

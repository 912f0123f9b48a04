import * as oidc from "openid-client";
import { Unavailable } from "#usecases/errors.ts";
import type { FederatedPerson, Federation } from "#usecases/ports/services.ts";
import { identityFrom, verifiedEmail } from "./claims.ts";

export type FederationOptions = {
  /** The provider, as its own discovery document names it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  /** Where the outside world reaches this service, without a final slash. */
  readonly origin: string;
};

/** Registered with the provider: the only place it sends people back to. */
const answerPath = "/connexion/federation/retour";
const scope = "openid given_name family_name birthdate gender email";
/** The level of assurance asked and required: eIDAS low, the one that FranceConnect gives to everybody. */
const levels = ["eidas1", "eidas2", "eidas3"];
const signatures = ["ES256", "RS256"];
const timeoutInSeconds = 10;

/** The identity federation, spoken to in OpenID Connect: authorisation code with PKCE, state and nonce. */
export const createFederation = (options: FederationOptions): Federation => {
  const issuer = new URL(options.issuer);
  const insecure = issuer.protocol === "http:";
  if (insecure && !isLoopback(issuer.hostname)) {
    throw new Error("the identity provider is reached over https, or on this very machine");
  }
  const redirectUri = `${options.origin}${answerPath}`;
  let discovered: Promise<oidc.Configuration> | null = null;

  /** The provider's addresses and keys, read once; asked again after a failure. */
  const provider = (): Promise<oidc.Configuration> => {
    discovered ??= oidc
      .discovery(issuer, options.clientId, options.clientSecret, undefined, {
        timeout: timeoutInSeconds,
        execute: [oidc.enableNonRepudiationChecks, ...(insecure ? [oidc.allowInsecureRequests] : [])],
      })
      .catch((cause) => {
        discovered = null;
        throw new Unavailable("the identity provider cannot be reached", { cause });
      });
    return discovered;
  };

  return {
    begin: async (returnTo) => {
      const config = await provider();
      const pending = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        returnTo,
      };
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: "S256",
        acr_values: "eidas1",
      });
      return { address: address.href, pending };
    },

    complete: async (answer, pending) => {
      const config = await provider();
      try {
        const tokens = await oidc.authorizationCodeGrant(config, new URL(`${redirectUri}${answer.search}`), {
          expectedState: pending.state,
          expectedNonce: pending.nonce,
          pkceCodeVerifier: pending.verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        const idToken = tokens.id_token;
        if (claims === undefined || idToken === undefined || !isSignedAsAgreed(idToken)) return null;
        // Asking for a level is only a wish: what was given is in the answer.
        if (typeof claims.acr !== "string" || !levels.includes(claims.acr)) return null;
        const person = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
        const identity = identityFrom(person);
        if (identity === null) return null;
        return {
          issuer: claims.iss,
          subject: claims.sub,
          ...verifiedEmail(person),
          identity,
          idToken,
        } satisfies FederatedPerson;
      } catch (error) {
        if (isOutage(error)) throw new Unavailable("the identity provider did not answer", { cause: error });
        return null;
      }
    },

    signOutAddress: async (idToken, returnTo) => {
      const config = await provider().catch(() => null);
      if (config?.serverMetadata().end_session_endpoint === undefined) return null;
      const parameters = {
        id_token_hint: idToken,
        post_logout_redirect_uri: returnTo,
        state: oidc.randomState(),
      };
      return oidc.buildEndSessionUrl(config, parameters).href;
    },
  };
};

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);

/** Checked after the signature itself: never a shared secret, never none. */
const isSignedAsAgreed = (idToken: string): boolean => {
  const header: unknown = JSON.parse(Buffer.from(idToken.split(".")[0] ?? "", "base64url").toString());
  return (
    typeof header === "object" &&
    header !== null &&
    "alg" in header &&
    signatures.includes(String(header.alg))
  );
};

/** The provider is down or broken; anything else in its answer is not to be trusted. */
const isOutage = (error: unknown): boolean => {
  // What `fetch` throws when nobody answers.
  if (error instanceof TypeError && error.cause !== undefined) return true;
  if (error instanceof oidc.ClientError) {
    return error.code === "OAUTH_TIMEOUT" || error.code === "OAUTH_RESPONSE_IS_NOT_CONFORM";
  }
  return error instanceof oidc.ResponseBodyError && error.status >= 500;
};

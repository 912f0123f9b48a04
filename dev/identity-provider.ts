import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { JWK, Provider } from "oidc-provider";
import { paths as applicantPaths } from "#web/applicant/paths.ts";
import { paths } from "./paths.ts";
import { federatedPeople } from "./people.ts";

/** How the service is known to the provider; the secret is drawn at each start. */
export type FederationClient = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

export const drawFederationClient = (origin: string): FederationClient => ({
  issuer: `${origin}${paths.identityProvider}`,
  clientId: "telepermis-demonstration",
  clientSecret: randomBytes(32).toString("base64url"),
});

/** The simulated identity federation (FranceConnect), a real OpenID Connect provider with a few invented people. */
export type IdentityProvider = {
  readonly addRoutes: (app: FastifyInstance) => Promise<void>;
  /** Ends the choice of an identity; gives where the browser goes on. Null when there is no such choice any more. */
  readonly choose: (uid: string, sub: string | null) => Promise<string | null>;
};

const minute = 60;

export const createIdentityProvider = (origin: string, client: FederationClient): IdentityProvider => {
  let opened: Promise<Provider> | null = null;
  const provider = (): Promise<Provider> => {
    opened ??= quietly(() => openProvider(origin, client));
    return opened;
  };

  /** Hands the request over, under the address the provider believes to have, with the headers of every page. */
  const handOver = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const handle = (await provider()).callback();
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    const { raw } = request;
    const path = (raw.url ?? "/").slice(paths.identityProvider.length);
    // A choice is asked at each sign-in: nobody is remembered from the last one.
    if (path.startsWith("/auth?")) raw.headers.cookie = "";
    Object.assign(raw, { originalUrl: raw.url, url: path });
    void handle(raw, reply.raw);
  };

  return {
    addRoutes: async (app) => {
      await app.register(async (scope) => {
        // The provider reads its own forms.
        scope.removeAllContentTypeParsers();
        scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
        // Like the real one, it ends the session and sends back at once.
        scope.get(`${paths.identityProvider}/session/end`, (request, reply) =>
          reply.redirect(returnAddress(origin, request.url), 303),
        );
        scope.all(`${paths.identityProvider}/*`, async (request, reply) => handOver(request, reply));
      });
    },
    choose: async (uid, sub) => {
      const interaction = await (await provider()).Interaction.find(uid);
      if (interaction === undefined) return null;
      interaction.result =
        sub === null
          ? { error: "access_denied", error_description: "the person gave up" }
          : { login: { accountId: sub, acr: "eidas1", remember: false } };
      await interaction.save(minute);
      return interaction.returnTo;
    },
  };
};

/** The provider warns that it keeps everything in memory: here it is meant to. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
};

/** Loaded at the first sign-in: most of the time nobody needs it. */
const openProvider = async (origin: string, client: FederationClient): Promise<Provider> => {
  const { default: OpenIdProvider } = await import("oidc-provider");
  return new OpenIdProvider(client.issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${origin}${applicantPaths.federationAnswer}`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    acrValues: ["eidas1"],
    pkce: { required: () => true },
    claims: {
      openid: ["sub", "acr"],
      given_name: ["given_name"],
      family_name: ["family_name"],
      birthdate: ["birthdate"],
      gender: ["gender"],
      email: ["email", "email_verified"],
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_, { uid }) => paths.chooseIdentity(uid) },
    findAccount: (_, sub) => {
      const person = federatedPeople.find((known) => known.sub === sub);
      return person === undefined
        ? undefined
        : { accountId: sub, claims: () => ({ ...person, email_verified: true }) };
    },
    // Choosing the person is agreeing to what is asked.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId ?? "",
        clientId: oidc.client?.clientId ?? "",
      });
      grant.addOIDCScope("openid given_name family_name birthdate gender email");
      await grant.save();
      return grant;
    },
    ttl: {
      Session: 10 * minute,
      Grant: 10 * minute,
      Interaction: 10 * minute,
      AccessToken: minute,
      IdToken: minute,
    },
  });
};

const signingKey = (): JWK => {
  const key = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
  return { ...key, kid: "demonstration", alg: "ES256", use: "sig" } as JWK;
};

/** Where a sign-out goes back to: this service, or its home page. */
const returnAddress = (origin: string, url: string): string => {
  const asked = new URL(url, origin).searchParams;
  const wished = asked.get("post_logout_redirect_uri") ?? "";
  if (!URL.canParse(wished) || new URL(wished).origin !== new URL(origin).origin) return "/";
  const back = new URL(wished);
  const state = asked.get("state");
  if (state !== null) back.searchParams.set("state", state);
  return back.href;
};

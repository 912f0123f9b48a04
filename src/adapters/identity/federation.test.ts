import { generateKeyPairSync } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Unavailable } from "#usecases/errors.ts";
import type { Federation } from "#usecases/ports/services.ts";
import { paths } from "#web/applicant/paths.ts";
import { identityFrom } from "./claims.ts";
import { createFederation } from "./federation.ts";

const origin = "http://localhost:3999";
const clientSecret = "a secret that only this test knows, long enough";

const angela = {
  sub: "angela",
  family_name: "Dubois",
  given_name: "Angela Claire Louise",
  birthdate: "1962-08-24",
  gender: "female",
  email: "angela@example.org",
  email_verified: true,
};

let server: Server;
let issuer: string;
let federation: Federation;
/** The level that the provider gives to the next sign-in. */
let level = "eidas1";

/** A real provider on this machine, whose sign-in page says yes at once. */
const startProvider = async (): Promise<void> => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "telepermis",
        client_secret: clientSecret,
        redirect_uris: [`${origin}${paths.federationAnswer}`],
        post_logout_redirect_uris: [`${origin}/`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: { keys: [{ ...key, kid: "one", alg: "ES256", use: "sig" } as { kty: "EC" }] },
    cookies: { keys: ["only for this test"] },
    acrValues: ["eidas1", "self-declared"],
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
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => angela }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        accountId: context.oidc.session?.accountId ?? "",
        clientId: context.oidc.client?.clientId ?? "",
      });
      grant.addOIDCScope("openid given_name family_name birthdate gender email");
      await grant.save();
      return grant;
    },
    ttl: { Session: 60, Grant: 60, Interaction: 60, AccessToken: 60, IdToken: 60 },
  });
  const handle = provider.callback();
  server.on("request", (request, response) => {
    if (request.url?.startsWith("/sign-in/")) {
      void provider.interactionFinished(request, response, { login: { accountId: angela.sub, acr: level } });
    } else void handle(request, response);
  });
};

beforeAll(async () => {
  await startProvider();
  federation = createFederation({ issuer, clientId: "telepermis", clientSecret, origin });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Follows the provider's redirections with its cookies, as a browser does, up to our own address. */
const signInAtProvider = async (address: string): Promise<URL> => {
  const cookies = new Map<string, string>();
  let at = new URL(address);
  for (let steps = 0; steps < 10 && at.origin !== origin; steps += 1) {
    const answer = await fetch(at, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const next = answer.headers.get("location");
    if (next === null) throw new Error(`${answer.status} at ${at.pathname}: ${await answer.text()}`);
    at = new URL(next, at);
  }
  return at;
};

const signIn = async () => {
  const { address, pending } = await federation.begin("/compte");
  return { answer: await signInAtProvider(address), pending };
};

test("the question carries state, nonce, PKCE and the level asked", async () => {
  const { address, pending } = await federation.begin("/compte");
  const asked = new URL(address).searchParams;
  expect(asked.get("redirect_uri")).toBe(`${origin}${paths.federationAnswer}`);
  expect(asked.get("state")).toBe(pending.state);
  expect(asked.get("nonce")).toBe(pending.nonce);
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect(asked.get("code_challenge")).not.toBe(pending.verifier);
  expect(asked.get("acr_values")).toBe("eidas1");
  expect(asked.get("response_type")).toBe("code");
  for (const drawn of [pending.state, pending.nonce, pending.verifier])
    expect(drawn.length).toBeGreaterThan(21);
});

test("a sign-in at the provider gives the civil status it vouches for", async () => {
  const { answer, pending } = await signIn();
  const person = await federation.complete(answer, pending);
  expect(person).toMatchObject({
    issuer,
    subject: "angela",
    email: "angela@example.org",
    emailVerified: true,
    identity: { birthName: "Dubois", firstNames: "Angela Claire Louise", birthDate: "1962-08-24", sex: "F" },
  });
});

test("the same answer is taken once", async () => {
  const { answer, pending } = await signIn();
  expect(await federation.complete(answer, pending)).not.toBeNull();
  expect(await federation.complete(answer, pending)).toBeNull();
});

test.each(["state", "nonce", "verifier"] as const)(
  "an answer to a question with another %s is refused",
  async (part) => {
    const { answer, pending } = await signIn();
    const other = await federation.begin("/compte");
    expect(await federation.complete(answer, { ...pending, [part]: other.pending[part] })).toBeNull();
  },
);

test("an answer that says it comes from another provider is refused", async () => {
  const { answer, pending } = await signIn();
  answer.searchParams.set("iss", "https://another.example");
  expect(await federation.complete(answer, pending)).toBeNull();
});

test("a level lower than asked is refused", async () => {
  level = "self-declared";
  try {
    const { answer, pending } = await signIn();
    expect(await federation.complete(answer, pending)).toBeNull();
  } finally {
    level = "eidas1";
  }
});

test("a person who gives up at the provider is not signed in", async () => {
  const { pending } = await federation.begin("/compte");
  const answer = new URL(`${origin}${paths.federationAnswer}?error=access_denied&state=${pending.state}`);
  expect(await federation.complete(answer, pending)).toBeNull();
});

test("signing out goes through the provider with the token it gave", async () => {
  const { answer, pending } = await signIn();
  const person = await federation.complete(answer, pending);
  const address = new URL((await federation.signOutAddress(person?.idToken ?? "", `${origin}/`)) ?? "");
  expect(address.origin).toBe(issuer);
  expect(address.searchParams.get("id_token_hint")).toBe(person?.idToken);
  expect(address.searchParams.get("post_logout_redirect_uri")).toBe(`${origin}/`);
});

test("a provider that does not answer is an outage, and is asked again later", async () => {
  const nobody = createFederation({
    issuer: "http://127.0.0.1:9",
    clientId: "telepermis",
    clientSecret,
    origin,
  });
  await expect(nobody.begin("/")).rejects.toBeInstanceOf(Unavailable);
  expect(await nobody.signOutAddress("token", `${origin}/`)).toBeNull();
});

test("a provider reached in clear elsewhere than on this machine is refused at once", () => {
  const options = { clientId: "telepermis", clientSecret, origin };
  expect(() => createFederation({ ...options, issuer: "http://identity.example" })).toThrow("https");
});

test("an unknown day or month of birth stays unknown", () => {
  expect(identityFrom({ ...angela, birthdate: "1962-08-00" })?.birthDate).toBe("1962-08");
  expect(identityFrom({ ...angela, birthdate: "1962-00-00" })?.birthDate).toBe("1962");
});

test("an identity without a name vouches for nobody", () => {
  expect(identityFrom({ ...angela, family_name: undefined })).toBeNull();
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Application } from "#domain/application.ts";
import { readyDraft, someAccount } from "#test/ready-application.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { hashOfToken } from "#usecases/tokens.ts";
import { applicantDownloads, applicantPages } from "#web/applicant/pages.ts";
import { paths as applicantPaths } from "#web/applicant/paths.ts";
import { addErrorPages } from "#web/kit/errors.tsx";
import { addDownloads, addPages } from "#web/kit/routes.ts";
import { createServer } from "#web/kit/server.ts";
import { sessionCookies } from "#web/kit/sessions.ts";
import { createShell } from "#web/kit/shell.tsx";
import { verifyPages } from "#web/verify/pages.ts";
import { paths } from "#web/verify/paths.ts";

let world: TestWorld;
let app: FastifyInstance;
let assetsFolder: string;

beforeAll(async () => {
  world = await openTestWorld();
  assetsFolder = await mkdtemp(join(tmpdir(), "telepermis-assets-"));
  app = await createServer({
    logger: pino({ level: "silent" }),
    origin: "http://localhost",
    trustProxy: false,
    assetsFolder,
    csrfKey: "a key of these tests, long enough",
    formTargets: [],
  });
  const assets = (name: string) => `/assets/${name}`;
  const site = { origin: "http://localhost", demonstration: false, official: false };
  const routes = { world, site, shell: createShell(assets) };
  addErrorPages(app, assets, false);
  addPages(app, routes, [...applicantPages, ...verifyPages]);
  addDownloads(app, routes, applicantDownloads);
}, 60_000);

afterAll(async () => {
  await app.close();
  await world.close();
  await rm(assetsFolder, { recursive: true, force: true });
});

type Person = { readonly reference: string; readonly token: string };

/** An applicant whose file is at an agent's, the certificate judged or not. */
const someone = async (accepted: boolean | null = true): Promise<Person> => {
  const accountId = await someAccount(world);
  const token = world.random.token();
  const reference = await readyDraft(world, accountId);
  const at = world.clock.now();
  await world.store.write({ key: null }, async (tx) => {
    await tx.startSession({ tokenHash: hashOfToken(token), surface: "applicant", subject: accountId, at });
    const application = await tx.lock(reference);
    if (application === null) throw new Error("no application");
    await tx.save(
      {
        application: examined(application, accepted, at.toString()),
        journal: [],
        notices: [],
        deadlines: { close: "none", open: [] },
        jobs: [],
      },
      at,
    );
    return {};
  });
  return { reference, token };
};

const examined = (application: Application, accepted: boolean | null, at: string): Application => {
  const certificate = application.documents.provisionalCertificate;
  if (certificate === undefined) throw new Error("no certificate");
  const judgement =
    accepted === null
      ? null
      : accepted
        ? ({ accepted, by: "Claire Moreau", at } as const)
        : ({ accepted, reason: "Illisible.", by: "Claire Moreau", at } as const);
  return {
    ...application,
    state: "underExamination",
    submittedAt: at,
    documents: { ...application.documents, provisionalCertificate: { ...certificate, judgement } },
  };
};

const get = (url: string, person?: Person) =>
  app.inject({ url, cookies: person === undefined ? {} : { [sessionCookies.applicant]: person.token } });

const linkIn = (html: string): string => /http:\/\/localhost\/verifier#(TP1\.[\w.-]+)/.exec(html)?.[1] ?? "";

/** Opens the page as a stranger, and sends its form as a browser does. */
const verify = async (
  code: string,
  more: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> => {
  const shown = await get(paths.verify);
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(shown.body)?.[1] ?? "";
  const cookies = Object.fromEntries(shown.cookies.map(({ name, value }) => [name, value]));
  return app.inject({
    method: "POST",
    url: paths.verify,
    cookies,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ _csrf: hidden("_csrf"), _key: hidden("_key"), code, ...more }).toString(),
  });
};

const proofOf = async (person: Person) =>
  linkIn((await get(applicantPaths.provisionalProof(person.reference), person)).body);

test("from the acceptance of the certificate, the file leads to its proof: facts, square and PDF", async () => {
  const person = await someone();
  const file = await get(applicantPaths.application(person.reference), person);
  expect(file.body).toContain(`href="${applicantPaths.provisionalProof(person.reference)}"`);
  const page = await get(applicantPaths.provisionalProof(person.reference), person);
  expect(page.statusCode).toBe(200);
  for (const words of ["Maëlys Gaëlle", "28 février 2027", "data:image/svg+xml", "encore 97 jours"])
    expect(page.body).toContain(words);
  expect(linkIn(page.body)).not.toBe("");
  const pdf = await get(applicantPaths.provisionalProofPdf(person.reference), person);
  expect(pdf.headers["content-type"]).toBe("application/pdf");
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
});

test.each([null, false])(
  "without an accepted certificate (%s) there is no proof and no link to one",
  async (accepted) => {
    const person = await someone(accepted);
    const file = await get(applicantPaths.application(person.reference), person);
    expect(file.statusCode).toBe(200);
    expect(file.body).not.toContain("permis-provisoire");
    for (const path of [applicantPaths.provisionalProof, applicantPaths.provisionalProofPdf])
      expect((await get(path(person.reference), person)).statusCode).toBe(404);
  },
);

test("nobody else's proof can be seen", async () => {
  const [person, other] = [await someone(), await someone()];
  for (const path of [applicantPaths.provisionalProof, applicantPaths.provisionalProofPdf])
    expect((await get(path(person.reference), other)).statusCode).toBe(404);
  expect((await get(applicantPaths.provisionalProof(person.reference))).statusCode).toBe(303);
});

test("a stranger pastes the code, or the whole link with the ends of its lines, and reads whose it is", async () => {
  const code = await proofOf(await someone());
  const lines = `http://localhost/verifier#${code}`.replaceAll(/(.{60})/g, "$1\r\n");
  for (const typed of [code, lines]) {
    const answer = await verify(typed);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('<span data-fact="firstNames">Maëlys Gaëlle</span>');
    expect(answer.body).toContain('<span data-fact="lastDay">28 février 2027</span>');
    expect(answer.headers["cache-control"]).toBe("no-store");
  }
  const english = await verify(code, { _language: "en" });
  expect(english.statusCode).toBe(200);
  expect(english.body).toContain('<span data-fact="lastDay">28 February 2027</span>');
});

test("one letter changed, another text or nothing is answered by what is wrong, and no name", async () => {
  const code = await proofOf(await someone());
  const middle = Math.floor(code.length / 2);
  const changed = `${code.slice(0, middle)}${code[middle] === "A" ? "B" : "A"}${code.slice(middle + 1)}`;
  for (const typed of [changed, "bonjour", "<script>", "a".repeat(10_000)]) {
    const answer = await verify(typed);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain("pas authentique : le code a été modifié");
    expect(answer.body).not.toContain("Maëlys");
  }
  expect((await verify("")).body).toContain("Collez le code ou le lien");
});

test("a text signed for something else than a proof is not one", async () => {
  expect((await verify(world.seals.sign('["TP"]'))).statusCode).toBe(422);
});

test("after its last day a proof is told as ended: to its owner, and to whoever still holds the code", async () => {
  const person = await someone();
  const code = await proofOf(person);
  world.setClock("2027-02-28T22:59:00Z");
  expect((await verify(code)).body).toMatch(/encore valable<\/h2>[\s\S]*data-fact="firstNames">Maëlys/);
  world.setClock("2027-02-28T23:01:00Z");
  expect((await verify(code)).body).toMatch(/n’est plus valable<\/h2>[\s\S]*data-fact="firstNames">Maëlys/);
  const token = world.random.token();
  const view = await world.store.view(person.reference);
  await world.store.write({ key: null }, async (tx) => {
    const subject = view?.application.accountId ?? "";
    await tx.startSession({
      tokenHash: hashOfToken(token),
      surface: "applicant",
      subject,
      at: world.clock.now(),
    });
    return {};
  });
  const later = { ...person, token };
  const page = await get(applicantPaths.provisionalProof(person.reference), later);
  expect(page.body).toContain("n’est plus valable depuis le 28 février 2027");
  expect(linkIn(page.body)).toBe("");
  expect((await get(applicantPaths.provisionalProofPdf(person.reference), later)).statusCode).toBe(404);
});

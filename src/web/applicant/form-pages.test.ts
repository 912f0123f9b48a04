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
import { uploadDocument } from "#usecases/upload-document.ts";
import { addErrorPages } from "#web/kit/errors.tsx";
import { addDownloads, addPages } from "#web/kit/routes.ts";
import { createServer } from "#web/kit/server.ts";
import { sessionCookies } from "#web/kit/sessions.ts";
import { createShell } from "#web/kit/shell.tsx";
import { accountPages } from "./account-pages.ts";
import { formDownloads, formPages } from "./form-pages.ts";
import { paths } from "./paths.ts";

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
  addErrorPages(app, assets, false);
  addPages(app, { world, site, shell: createShell(assets) }, [...formPages, ...accountPages]);
  addDownloads(app, { world, site, shell: createShell(assets) }, formDownloads);
}, 60_000);

afterAll(async () => {
  await app.close();
  await world.close();
  await rm(assetsFolder, { recursive: true, force: true });
});

type Person = { readonly accountId: string; readonly reference: string; readonly token: string };

const someone = async (): Promise<Person> => {
  const accountId = await someAccount(world);
  const token = world.random.token();
  await world.store.write({ key: null }, async (tx) => {
    await tx.startSession({
      tokenHash: hashOfToken(token),
      surface: "applicant",
      subject: accountId,
      at: world.clock.now(),
    });
    return {};
  });
  return { accountId, reference: await readyDraft(world, accountId), token };
};

const applicationOf = async ({ reference }: Person): Promise<Application> => {
  const view = await world.store.view(reference);
  if (view === null) throw new Error("no application");
  return view.application;
};

const put = ({ reference }: Person, change: Partial<Application>) =>
  world.store.write({ key: null }, async (tx) => {
    const application = await tx.lock(reference);
    if (application === null) throw new Error("no application");
    const deadlines = { close: "none", open: [] } as const;
    const saved = {
      application: { ...application, ...change },
      journal: [],
      notices: [],
      deadlines,
      jobs: [],
    };
    await tx.save(saved, world.clock.now());
    return {};
  });

const get = ({ token }: Person, url: string, cookies: Readonly<Record<string, string>> = {}) =>
  app.inject({ url, cookies: { [sessionCookies.applicant]: token, ...cookies } });

/** Opens the page, then sends its form as a browser does. */
const post = async (
  person: Person,
  url: string,
  fields: Readonly<Record<string, string>>,
  shown?: LightMyRequestResponse,
): Promise<LightMyRequestResponse> => {
  const opened = shown ?? (await get(person, url));
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(opened.body)?.[1] ?? "";
  const cookies = Object.fromEntries(opened.cookies.map(({ name, value }) => [name, value]));
  return app.inject({
    method: "POST",
    url,
    cookies: { [sessionCookies.applicant]: person.token, ...cookies },
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ _csrf: hidden("_csrf"), _key: hidden("_key"), ...fields }).toString(),
  });
};

test("somebody else's application, and a page one is not asked, answer as if they did not exist", async () => {
  const [person, other] = [await someone(), await someone()];
  expect((await get(person, paths.formPage(other.reference, "name"))).statusCode).toBe(404);
  expect((await get(person, paths.formPage(person.reference, "host"))).statusCode).toBe(404);
  expect((await get(person, paths.document(person.reference, "hostIdentity"))).statusCode).toBe(404);
  expect((await get(person, `/demandes/${person.reference}/nulle-part`)).statusCode).toBe(404);
  expect((await get(person, paths.formPage(person.reference, "name"))).statusCode).toBe(200);
});

test("a page with problems comes back as 422, says them on top and at the field, and keeps what was typed", async () => {
  const person = await someone();
  const answer = await post(person, paths.formPage(person.reference, "name"), {
    birthName: "Durand <3>",
    firstNames: "Zoé",
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain("<title>Erreur :");
  expect(answer.body).toContain('href="#field-birthName"');
  expect(answer.body).toContain('value="Durand &lt;3>"');
  expect((await applicationOf(person)).answers.birthName).toBe("Martin");
});

test("a page leads to the next of its section, then to the task list; from the review, back to it", async () => {
  const person = await someone();
  const { reference } = person;
  const category = paths.formPage(reference, "category");
  const typed = { category: "B" };
  expect((await post(person, category, typed)).headers.location).toBe(
    paths.formPage(reference, "examPassed"),
  );
  const medical = paths.formPage(reference, "medical");
  expect((await post(person, medical, { medicalSituations: "none" })).headers.location).toBe(
    paths.application(reference),
  );
  expect((await post(person, `${category}?retour=recapitulatif`, typed)).headers.location).toBe(
    paths.review(reference),
  );
});

test("changing the language keeps what was typed and writes nothing", async () => {
  const person = await someone();
  const answer = await post(person, paths.formPage(person.reference, "name"), {
    birthName: "Autre",
    _language: "en",
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('<html lang="en">');
  expect(answer.body).toContain('value="Autre"');
  expect((await applicationOf(person)).answers.birthName).toBe("Martin");
});

test("once sent, every page of the form leads to where the application stands", async () => {
  const person = await someone();
  const { reference } = person;
  const form = await get(person, paths.formPage(reference, "name"));
  await put(person, { state: "submitted", submittedAt: world.clock.now().toString() });
  for (const path of [
    paths.formPage(reference, "name"),
    paths.formPage(reference, "documents"),
    paths.document(reference, "identityProof"),
    paths.review(reference),
    paths.validation(reference),
  ])
    expect((await get(person, path)).headers.location).toBe(paths.application(reference));
  const late = await post(
    person,
    paths.formPage(reference, "name"),
    { birthName: "Tard", firstNames: "Trop" },
    form,
  );
  expect(late.headers.location).toBe(paths.application(reference));
  expect((await applicationOf(person)).answers.birthName).toBe("Martin");
});

test("during a supplement only the document asked again is open, with the reason", async () => {
  const person = await someone();
  const { reference } = person;
  await put(person, {
    state: "supplementRequested",
    submittedAt: world.clock.now().toString(),
    supplement: {
      items: [{ asked: "proofOfAddress", reason: "La facture a plus de six mois." }],
      requestedAt: world.clock.now().toString(),
      lastDay: "2026-12-23",
      askedBy: { agentId: "agent-1", agentName: "Camille Durand", at: world.clock.now().toString() },
      renewed: [],
    },
  });
  const asked = await get(person, paths.document(reference, "proofOfAddress"));
  expect(asked.statusCode).toBe(200);
  expect(asked.body).toContain("La facture a plus de six mois.");
  expect((await get(person, paths.document(reference, "identityProof"))).headers.location).toBe(
    paths.application(reference),
  );
});

test("a document sent without any file says which side misses", async () => {
  const person = await someone();
  await put(person, {
    documents: {
      identityProof: { kind: "identityProof", paper: "nationalIdentityCard", files: [], judgement: null },
    },
  });
  const answer = await post(person, paths.document(person.reference, "identityProof"), {});
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain("Ajoutez le recto");
  expect(answer.body).toContain("Ajoutez le verso");
});

test("a page of one's own document is shown, the address of another's is not found", async () => {
  const [person, other] = [await someone(), await someone()];
  await uploadDocument(world, {
    reference: person.reference,
    by: { kind: "applicant", accountId: person.accountId },
    key: null,
    kind: "provisionalCertificate",
    slot: "page",
    name: "cepc.jpg",
    source: (async function* () {
      yield new TextEncoder().encode("a picture");
    })(),
  });
  const address =
    (await applicationOf(person)).documents.provisionalCertificate?.files.at(-1)?.pages[0]?.address ?? "";
  const shown = await get(person, paths.file(person.reference, address));
  expect([shown.statusCode, shown.headers["content-type"], shown.body]).toEqual([
    200,
    "image/jpeg",
    "a picture",
  ]);
  expect((await get(other, paths.file(other.reference, address))).statusCode).toBe(404);
});

test("the review asks to certify before any code is sent", async () => {
  const person = await someone();
  const answer = await post(person, paths.review(person.reference), {});
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('href="#field-statement"');
  const sent = await post(person, paths.review(person.reference), { statement: "yes" });
  expect(sent.headers.location).toBe(paths.validation(person.reference));
  const wrong = await post(person, paths.validation(person.reference), { code: "12" });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('href="#field-code"');
});

test("a sign that no database keeps never fails the service, wherever it comes from", async () => {
  const person = await someone();
  expect((await get(person, `/demandes/${person.reference}%00`)).statusCode).toBe(400);
  expect((await get(person, paths.account, { "__Host-kept": "mobile:\0" })).statusCode).toBe(400);
  const typed = { street: "1 rue\0 Haute", postalCode: "30000", town: "Nîmes", letterBoxName: "Martin" };
  const saved = await post(person, paths.formPage(person.reference, "address"), typed);
  expect(saved.statusCode).toBe(303);
  expect((await applicationOf(person)).answers.street).toBe("1 rue Haute");
});

test("a form without its token is refused by a page that says what to do, and changes nothing", async () => {
  const person = await someone();
  const name = paths.formPage(person.reference, "name");
  const forged = await post(person, name, { birthName: "Roux", firstNames: "Zoé", _csrf: "forged" });
  expect(forged.statusCode).toBe(403);
  expect(forged.headers["content-type"]).toContain("text/html");
  const elsewhere = await app.inject({
    method: "POST",
    url: name,
    headers: { origin: "https://ailleurs.example", "content-type": "application/x-www-form-urlencoded" },
    cookies: { [sessionCookies.applicant]: person.token },
    payload: "birthName=Roux",
  });
  expect(elsewhere.statusCode).toBe(403);
  expect(elsewhere.headers["content-type"]).toContain("text/html");
  expect((await applicationOf(person)).answers.birthName).toBe("Martin");
});

test("signing in opens the session of this surface, even on the way to another", async () => {
  const email = `${world.random.uuid()}@exemple.fr`;
  await world.store.write({ key: null }, async (tx) => {
    const at = world.clock.now();
    const account = { id: world.random.uuid(), email, language: "fr", federated: null } as const;
    await tx.createAccount({ ...account, emailConfirmedAt: at, passwordHash: "test:cheval agrafe", at });
    return {};
  });
  const nobody = { accountId: "", reference: "", token: "" };
  const typed = { email, password: "cheval agrafe" };
  const entered = await post(nobody, "/connexion?retour=%2Fagents%2Fdossiers", typed);
  expect(entered.statusCode).toBe(303);
  expect(entered.cookies.map(({ name }) => name)).toContain(sessionCookies.applicant);
  expect(entered.cookies.map(({ name }) => name)).not.toContain(sessionCookies.desk);
});

test("when the session ends while a page is being filled in, signing in again gives back what was typed", async () => {
  const person = await someone();
  const page = paths.formPage(person.reference, "name");
  const shown = await get(person, page);
  await world.store.write({ key: null }, async (tx) => {
    await tx.endSession(hashOfToken(person.token));
    return {};
  });
  const turnedAway = await post(person, page, { birthName: "Vendredi", firstNames: "Élise" }, shown);
  expect(turnedAway.headers.location).toBe(
    `/connexion?${new URLSearchParams({ retour: page, saisie: "gardee" })}`,
  );
  const kept = Object.fromEntries(turnedAway.cookies.map(({ name, value }) => [name, value]));
  expect(Object.values(kept).join()).not.toContain("Vendredi");
  const token = world.random.token();
  await world.store.write({ key: null }, async (tx) => {
    const { accountId } = person;
    const at = world.clock.now();
    await tx.startSession({ tokenHash: hashOfToken(token), surface: "applicant", subject: accountId, at });
    return {};
  });
  const again = { ...person, token };
  expect((await get(again, paths.formPage(person.reference, "birth"), kept)).body).not.toContain("Vendredi");
  const found = await get(again, page, kept);
  expect(found.body).toContain('value="Vendredi"');
  expect(found.cookies).toContainEqual(expect.objectContaining({ name: "__Host-interrupted", value: "" }));
});

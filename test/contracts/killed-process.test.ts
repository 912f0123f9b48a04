import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateMasterKey } from "#adapters/keys/master-keys.ts";
import type { Reference } from "#domain/application.ts";
import { compose, type Service } from "#src/compose.ts";
import { readConfig } from "#src/config.ts";
import { createPostgresDatabase, testEngine } from "#test/database.ts";
import { onScreenMailbox } from "#test/on-screen-mailbox.ts";
import { readyDraft, someAccount } from "#test/ready-application.ts";
import { hashOfToken } from "#usecases/tokens.ts";

const kills = 30;
const code = "123456";

type Draft = { readonly reference: Reference; readonly cookie: string };

let folder: string;
let settings: Record<string, string>;
let dropDatabase = async (): Promise<void> => {};

// Built like the service, beside it: thirty starts from source would mostly measure the compiler.
const program = join(import.meta.dirname, "../../dist/test-service.js");

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, "../children/service.ts")],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  folder = await mkdtemp(join(tmpdir(), "telepermis-killed-"));
  settings = { VAR_DIR: folder, MASTER_KEYS: generateMasterKey(), PORT: "0", ORIGIN: "http://localhost" };
  if (testEngine === "postgres") {
    const database = await createPostgresDatabase();
    settings.DATABASE_URL = database.url;
    dropDatabase = database.drop;
  }
});

afterAll(async () => {
  await dropDatabase();
  await rm(folder, { recursive: true, force: true });
});

const openService = (): Promise<Service> =>
  compose(readConfig(settings), pino({ level: "silent" }), {
    world: onScreenMailbox,
    assetsFolder: join(import.meta.dirname, "../../dist/assets"),
  });

/** A draft ready to be sent, its person signed in, the validation code already received. */
const prepareDraft = async ({ world }: Service): Promise<Draft> => {
  const accountId = await someAccount(world);
  const reference = await readyDraft(world, accountId);
  const token = world.random.token();
  const at = world.clock.now();
  await world.store.write({ key: null }, async (tx) => {
    await tx.startSession({ tokenHash: hashOfToken(token), surface: "applicant", subject: accountId, at });
    await tx.createCode({
      accountId,
      purpose: "validateApplication",
      subject: reference,
      fingerprint: world.secrets.fingerprint("validateApplication", `${accountId} ${reference} ${code}`),
      at,
      expiresAt: at.add({ hours: 1 }),
    });
    return {};
  });
  return { reference, cookie: `__Host-telepermis=${token}` };
};

const startProcess = async (): Promise<{ child: ChildProcess; address: string }> => {
  const child = fork(program, {
    env: { ...process.env, ...settings },
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [message] = (await once(child, "message")) as [{ address: string }];
  return { child, address: message.address };
};

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

/** The validation page as a browser opens it, ready to be sent. */
const openForm = async (address: string, { reference, cookie }: Draft) => {
  const url = `${address}/demandes/${reference}/validation`;
  const page = await fetch(url, { headers: { cookie } });
  const html = await page.text();
  const csrf = page.headers.getSetCookie().map((line) => line.split(";")[0]);
  return {
    send: () =>
      fetch(url, {
        method: "POST",
        redirect: "manual",
        headers: { cookie: [cookie, ...csrf].join("; "), origin: new URL(address).origin },
        body: new URLSearchParams({ _csrf: hidden(html, "_csrf"), _key: hidden(html, "_key"), code }),
      }),
  };
};

/** Sends, and kills the process that long after; whether the answer came before. */
const sendAndKill = async (draft: Draft, afterMs: number): Promise<boolean> => {
  const { child, address } = await startProcess();
  const { send } = await openForm(address, draft);
  const exited = once(child, "exit");
  const answered = send().then(
    (answer) => answer.status === 303,
    () => false,
  );
  setTimeout(() => child.kill("SIGKILL"), afterMs);
  await exited;
  return answered;
};

const timeToAnswer = async (draft: Draft): Promise<number> => {
  const { child, address } = await startProcess();
  const { send } = await openForm(address, draft);
  const before = performance.now();
  const answer = await send();
  const took = performance.now() - before;
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(answer.status).toBe(303);
  return took;
};

test("an application acknowledged before a kill is there, with one confirmation e-mail and never two", async () => {
  const before = await openService();
  const drafts: Draft[] = [];
  for (let i = 0; i <= kills; i++) drafts.push(await prepareDraft(before));
  await before.stop();

  const [first, ...others] = drafts;
  if (first === undefined) throw new Error("no draft");
  const took = await timeToAnswer(first);
  const acknowledged = new Set([first.reference]);
  // Follows the answer, however slow the machine: earlier after an answer, later after none, so that the kills fall
  // around the commit and on both sides of it.
  let delayMs = took;
  for (const draft of others) {
    const answered = await sendAndKill(draft, delayMs);
    if (answered) acknowledged.add(draft.reference);
    delayMs *= answered ? 0.7 : 1.3;
  }

  const after = await openService();
  await after.start();
  const sent = new Map<Reference, number>();
  for (const { reference } of drafts) {
    const view = await after.world.store.view(reference);
    const confirmations = view?.messages.filter(({ kind }) => kind === "applicationRegistered") ?? [];
    sent.set(reference, confirmations.length);
    const isSent = view?.application.state === "submitted";
    expect(confirmations).toHaveLength(isSent ? 1 : 0);
    if (acknowledged.has(reference)) expect(view?.application.state).toBe("submitted");
  }
  await expect
    .poll(
      () => after.database.db.selectFrom("messages").select("id").where("sent_at", "is", null).execute(),
      {
        timeout: 300_000,
      },
    )
    .toEqual([]);
  const delivered = await after.database.db.selectFrom("mailbox").select("id").execute();
  expect(delivered).toHaveLength([...sent.values()].reduce((sum, count) => sum + count, 0));
  await after.stop();
  // The kills fell on both sides of the answer, or nothing was tried.
  expect(acknowledged.size).toBeGreaterThan(1);
  expect(acknowledged.size).toBeLessThan(drafts.length);
}, 900_000);

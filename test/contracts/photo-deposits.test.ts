import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unreadPage } from "#dev/seed/unread-page.ts";
import { goodFace, goodSignature } from "#test/evidence.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { NotFound } from "#usecases/errors.ts";
import { forgetStale } from "#usecases/forget-stale.ts";
import { readAdvisedPicture } from "#usecases/keep-deposit.ts";
import { addPartnerApi } from "#web/partner/api.ts";

let world: TestWorld;
let app: FastifyInstance;
const studios = { photographer: "", other: "" };

/** What a picture shows is written in it. */
const readAs = (jpeg: Buffer) => {
  const page = unreadPage({ jpeg, width: 600, height: 800 });
  const eyeOpenness = jpeg.includes("eyes closed") ? 0.1 : goodFace.eyeOpenness;
  const borderInkInPx = jpeg.includes("cut") ? 40 : 0;
  const evidence = {
    ...page.evidence,
    faces: [{ ...goodFace, eyeOpenness }],
    signature: { ...goodSignature, borderInkInPx },
  };
  return { ...page, evidence };
};

beforeAll(async () => {
  world = await openTestWorld({
    inspection: {
      inspect: async (source) => {
        const bytes = Buffer.concat(await Array.fromAsync(source));
        return bytes.includes("not a picture")
          ? { refused: "fileCorrupt" }
          : { type: "image/jpeg", pages: [readAs(bytes)] };
      },
    },
  });
  for (const name of Object.keys(studios) as (keyof typeof studios)[]) {
    studios[name] = world.random.uuid();
    await world.store.write({ key: null }, async (tx) => {
      const keyFingerprint = world.secrets.fingerprint("partnerKey", name);
      await tx.createPartner({ id: studios[name], kind: "photographer", name, keyFingerprint });
      return {};
    });
  }
  app = Fastify();
  await app.register(multipart, { throwFileSizeLimit: false });
  await app.register(rateLimit, { global: false });
  await addPartnerApi(app, world);
});
afterAll(async () => {
  await app.close();
  await world.close();
});

type Sending = {
  as?: string;
  key?: string;
  payload?: unknown;
  headers?: Record<string, string>;
};

const post = (
  path: string,
  { as = "photographer", key = world.random.uuid(), payload = {}, headers = {} }: Sending = {},
) =>
  app.inject({
    method: "POST",
    url: `/api/v1${path}`,
    headers: {
      authorization: `Bearer ${as}`,
      "idempotency-key": key,
      "content-type": "application/json",
      ...headers,
    },
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  });

/** Both pictures as a browser or a program would send them. */
const pictures = (parts: Readonly<Record<string, string>>) => {
  const boundary = "----pictures";
  const body = Object.entries(parts)
    .map(
      ([name, content]) =>
        `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="${name}.jpg"\r\ncontent-type: image/jpeg\r\n\r\n${content}\r\n`,
    )
    .join("");
  return {
    payload: `${body}--${boundary}--\r\n`,
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
  };
};

test("a photographer deposits a photo and a signature and gets the code, the same one when sent again", async () => {
  const sending = {
    key: "deposit-0001",
    ...pictures({ photo: "a portrait", signature: "a signature" }),
  };
  const first = await post("/photo-deposits", sending);
  expect(first.statusCode).toBe(201);
  expect(first.json().code).toMatch(/^[2-9A-HJKMNP-TV-Z]{22}$/);
  expect((await post("/photo-deposits", sending)).json()).toEqual(first.json());

  const other = { ...sending, ...pictures({ photo: "somebody else", signature: "a signature" }) };
  expect((await post("/photo-deposits", other)).json()).toMatchObject({ code: "keyReused", status: 422 });
});

test("the code is kept nowhere in clear", async () => {
  const { code } = (
    await post("/photo-deposits", {
      ...pictures({ photo: "portrait 2", signature: "signature 2" }),
    })
  ).json();
  const { db } = world.database;
  const kept = JSON.stringify([
    await db.selectFrom("photo_deposits").selectAll().execute(),
    await db.selectFrom("idempotency").selectAll().execute(),
  ]);
  expect(kept).not.toContain(code);
  expect(kept).toContain(code.slice(-4));
});

test("a missing picture and one that cannot be opened are both named", async () => {
  const answer = await post("/photo-deposits", {
    ...pictures({ photo: "this is not a picture" }),
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors).toMatchObject([
    { path: "photo", code: "fileCorrupt" },
    { path: "signature", code: "fileMissing" },
  ]);
  const json = await post("/photo-deposits", { payload: {} });
  expect(json.statusCode).toBe(415);
});

const advised = { photo: "a portrait, eyes closed", signature: "a signature, cut" };

test("advice comes with its place and its words, and no code before the photographer confirms", async () => {
  const answer = await post("/photo-deposits", pictures(advised));
  expect(answer.statusCode).toBe(202);
  expect(answer.json()).toMatchObject({
    findings: {
      photo: [
        { code: "photo.eyes", box: [100, 200, 320, 360], message: { fr: "Les yeux semblent fermés." } },
      ],
      signature: [{ code: "signature.cut" }],
    },
  });
  expect(answer.body).not.toMatch(/"code":"[A-Z0-9]{22}"/);
  const path = `/photo-deposits/${answer.json().deposit}/confirmation`;
  expect((await post(path, { as: "other" })).statusCode).toBe(404);
  const confirmed = await post(path, { key: "confirm-0001" });
  expect(confirmed.statusCode).toBe(201);
  expect(confirmed.json()).toMatchObject({
    code: expect.stringMatching(/^[2-9A-Z]{22}$/),
    lastDay: "2027-05-23",
  });
  expect((await post(path, { key: "confirm-0001" })).json()).toEqual(confirmed.json());
  expect((await post(path)).json()).toMatchObject({ status: 409, code: "notNow" });
});

test("the same pictures sent again under the same key get the same advice, and are kept once", async () => {
  const sending = { key: "deposit-0002", ...pictures(advised) };
  const first = await post("/photo-deposits", sending);
  expect((await post("/photo-deposits", sending)).json()).toEqual(first.json());
});

test("the agent reads with the code what the photographer was told", async () => {
  const { deposit } = (await post("/photo-deposits", pictures(advised))).json();
  await post(`/photo-deposits/${deposit}/confirmation`);
  expect((await world.store.deposit(deposit))?.findings).toMatchObject({
    photo: [{ code: "photo.eyes", level: "advice" }],
    signature: [{ code: "signature.cut", level: "advice" }],
  });
});

test("pictures that wait for a word are shown to their own studio, and erased after a day without one", async () => {
  const { deposit: depositId } = (await post("/photo-deposits", pictures(advised))).json();
  const mine = { depositId, photographerId: studios.photographer, which: "photo" } as const;
  const shown = Buffer.concat(await Array.fromAsync(await readAdvisedPicture(world, mine)));
  expect(shown.toString()).toBe(advised.photo);
  await expect(readAdvisedPicture(world, { ...mine, photographerId: studios.other })).rejects.toThrow(
    NotFound,
  );

  const address = (await world.store.deposit(depositId))?.photo.address ?? "";
  const { key } = (await world.store.deposit(depositId)) ?? { key: world.storage.newKey() };
  const good = (await post("/photo-deposits", pictures({ photo: "good", signature: "good" }))).json();
  world.wait({ hours: 23 });
  await forgetStale(world);
  expect(await world.store.deposit(depositId)).not.toBeNull();
  world.wait({ hours: 2 });
  await forgetStale(world);
  expect(await world.store.deposit(depositId)).toBeNull();
  await expect(Array.fromAsync(world.storage.read({ key, address }))).rejects.toThrow();
  const { db } = world.database;
  const kept = await db.selectFrom("photo_deposits").select("code_ending").execute();
  expect(kept).toContainEqual({ code_ending: good.code.slice(-4) });
});

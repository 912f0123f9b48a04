import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reference } from "#domain/application.ts";
import { orderedCard } from "#test/on-its-way.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import type { PartnerKind } from "#usecases/ports/people.ts";
import { addPartnerApi } from "#web/partner/api.ts";

let world: TestWorld;
let app: FastifyInstance;
const keys: Record<PartnerKind, string> = {
  manufacturer: "key-of-the-manufacturer",
  carrier: "key-of-the-carrier",
  photographer: "key-of-the-studio",
};

beforeAll(async () => {
  world = await openTestWorld();
  for (const [kind, key] of Object.entries(keys) as [PartnerKind, string][]) {
    await world.store.write({ key: null }, async (tx) => {
      const keyFingerprint = world.secrets.fingerprint("partnerKey", key);
      await tx.createPartner({ id: world.random.uuid(), kind, name: kind, keyFingerprint });
      return {};
    });
  }
  app = Fastify();
  await app.register(rateLimit, { global: false });
  await addPartnerApi(app, world);
});
afterAll(async () => {
  await app.close();
  await world.close();
});

type Sending = { as?: string; key?: string; payload: unknown; headers?: Record<string, string> };

const post = (path: string, { as, key = world.random.uuid(), payload, headers = {} }: Sending) =>
  app.inject({
    method: "POST",
    url: `/api/v1${path}`,
    headers: {
      ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
      "idempotency-key": key,
      "content-type": "application/json",
      ...headers,
    },
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  });

let drawn = 0;
const newParcel = () => {
  drawn += 1;
  const trackingNumber = `6A77${String(drawn).padStart(6, "0")}`;
  const trackingLink = `https://carrier.test/${trackingNumber}`;
  return { trackingNumber, trackingLink };
};

const handedOver = async (): Promise<{ reference: Reference; trackingNumber: string; orderId: string }> => {
  const { application, orderId } = await orderedCard(world);
  const parcel = newParcel();
  const answer = await post(`/orders/${orderId}/events`, {
    as: keys.manufacturer,
    payload: { type: "handed-over", ...parcel },
  });
  expect(answer.statusCode).toBe(200);
  return { reference: application.reference, orderId, trackingNumber: parcel.trackingNumber };
};

const stateOf = async (reference: Reference) => (await world.store.view(reference))?.application.state;

const today = () => world.clock.now().toZonedDateTimeISO("Europe/Paris").toPlainDate().toString();
const firstPassage = () => ({ type: "first-passage", on: today(), postOffice: "Lyon Bellecour" });

test("the manufacturer hands a card over: the holder has a tracking link", async () => {
  const { reference, trackingNumber } = await handedOver();
  const view = await world.store.view(reference);
  expect(view?.application.state).toBe("dispatched");
  expect(view?.application.delivery?.trackingNumber).toBe(trackingNumber);
  expect(view?.messages.map(({ kind }) => kind)).toContain("licenceDispatched");
});

test("a card that cannot be made goes back to an agent", async () => {
  const { application, orderId } = await orderedCard(world);
  const answer = await post(`/orders/${orderId}/events`, {
    as: keys.manufacturer,
    payload: { type: "cannot-be-made", cause: "Photo inexploitable" },
  });
  expect(answer.json()).toEqual({ state: "under-examination" });
  expect(await stateOf(application.reference)).toBe("underExamination");
});

test("from the first passage to the pick-up, each report says where the licence is", async () => {
  const { trackingNumber } = await handedOver();
  const report = async (payload: unknown) =>
    (await post(`/parcels/${trackingNumber}/events`, { as: keys.carrier, payload })).json();
  expect(await report(firstPassage())).toEqual({ state: "delivery-attempted" });
  expect(await report({ type: "held-at-post-office" })).toEqual({ state: "awaiting-pickup" });
  expect(await report({ type: "picked-up" })).toEqual({ state: "delivered" });
});

test("a pick-up inside the fifteen days, reported after the return, still counts; outside it does not", async () => {
  const { trackingNumber, reference } = await handedOver();
  const path = `/parcels/${trackingNumber}/events`;
  const passage = today();
  await post(path, { as: keys.carrier, payload: firstPassage() });
  await post(path, { as: keys.carrier, payload: { type: "held-at-post-office" } });
  world.wait({ days: 16 });
  await post(path, { as: keys.carrier, payload: { type: "returned" } });
  expect(await stateOf(reference)).toBe("returnedToSender");

  const late = await post(path, { as: keys.carrier, payload: { type: "picked-up", on: today() } });
  expect([late.statusCode, late.json().code]).toEqual([422, "outsideWindow"]);
  const inside = await post(path, { as: keys.carrier, payload: { type: "picked-up", on: passage } });
  expect(inside.json()).toEqual({ state: "delivered" });
});

test("an unknown address and a delivery to the letter box are reported as they are", async () => {
  const unknown = await handedOver();
  const path = (number: string) => `/parcels/${number}/events`;
  await post(path(unknown.trackingNumber), { as: keys.carrier, payload: { type: "wrong-address" } });
  expect(await stateOf(unknown.reference)).toBe("returnedToSender");
  const delivered = await handedOver();
  await post(path(delivered.trackingNumber), { as: keys.carrier, payload: { type: "delivered" } });
  expect(await stateOf(delivered.reference)).toBe("delivered");
});

test("sent again with its key, a report is carried out once and answered the same", async () => {
  const { trackingNumber, reference } = await handedOver();
  const path = `/parcels/${trackingNumber}/events`;
  const sending = { as: keys.carrier, key: "report-0001", payload: firstPassage() };
  const first = await post(path, sending);
  const again = await post(path, sending);
  expect([again.statusCode, again.json()]).toEqual([first.statusCode, first.json()]);
  const view = await world.store.view(reference);
  expect(view?.journal.filter(({ event }) => event === "firstPassage")).toHaveLength(1);

  const other = await post(path, { ...sending, payload: { type: "delivered" } });
  expect([other.statusCode, other.json().code]).toEqual([422, "keyReused"]);
  expect(await stateOf(reference)).toBe("deliveryAttempted");
});

test("two sendings of one report at the same time change one thing", async () => {
  const { trackingNumber, reference } = await handedOver();
  const sending = { as: keys.carrier, key: "report-0002", payload: { type: "delivered" } };
  const answers = await Promise.all([1, 2, 3].map(() => post(`/parcels/${trackingNumber}/events`, sending)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
  const view = await world.store.view(reference);
  expect(view?.journal.filter(({ event }) => event === "deliver")).toHaveLength(1);
});

test("what does not fit where the licence is gets 409 with where it is, and may be sent again later", async () => {
  const { trackingNumber } = await handedOver();
  const path = `/parcels/${trackingNumber}/events`;
  const early = { as: keys.carrier, key: "report-0003", payload: { type: "held-at-post-office" } };
  const refused = await post(path, early);
  expect(refused.statusCode).toBe(409);
  expect(refused.headers["content-type"]).toContain("application/problem+json");
  expect(refused.json()).toMatchObject({ code: "notNow", state: "dispatched", status: 409 });
  await post(path, { as: keys.carrier, payload: firstPassage() });
  expect((await post(path, early)).json()).toEqual({ state: "awaiting-pickup" });
});

test("no key, an unknown key and another partner's key open nothing", async () => {
  const { orderId, trackingNumber } = await handedOver();
  const event = { type: "handed-over", ...newParcel() };
  const path = `/orders/${orderId}/events`;
  const nobody = await post(path, { payload: event });
  expect([nobody.statusCode, nobody.headers["www-authenticate"]]).toEqual([401, "Bearer"]);
  expect((await post(path, { as: "guessed", payload: event })).statusCode).toBe(401);
  expect((await post(path, { as: keys.carrier, payload: event })).statusCode).toBe(403);
  const parcel = await post(`/parcels/${trackingNumber}/events`, {
    as: keys.manufacturer,
    payload: { type: "delivered" },
  });
  expect(parcel.statusCode).toBe(403);
});

test("an order or a parcel that does not exist is 404, whoever asks", async () => {
  const order = await post("/orders/TP-0000-0000-0000-1/events", {
    as: keys.manufacturer,
    payload: { type: "handed-over", ...newParcel() },
  });
  const parcel = await post("/parcels/6A00000000000/events", {
    as: keys.carrier,
    payload: { type: "delivered" },
  });
  expect([order.statusCode, parcel.statusCode]).toEqual([404, 404]);
  expect((await app.inject("/api/v1/nothing")).json()).toMatchObject({ status: 404, code: "notFound" });
});

test("hostile and broken bodies are refused, none breaks the service", async () => {
  const { orderId, trackingNumber } = await handedOver();
  const orders = `/orders/${orderId}/events`;
  const parcels = `/parcels/${trackingNumber}/events`;
  const parcel = newParcel();
  const link = (trackingLink: string) => ({ ...parcel, type: "handed-over", trackingLink });
  const statuses = async (path: string, as: string, payloads: readonly unknown[]) =>
    Promise.all(payloads.map(async (payload) => (await post(path, { as, payload })).statusCode));

  expect(
    await statuses(orders, keys.manufacturer, [
      "{not json",
      "[]",
      "null",
      { type: "unheard-of" },
      link("javascript:alert(1)"),
      link("https://carrier.test/with a space"),
      { ...parcel, type: "handed-over", trackingNumber: "<script>" },
      { type: "cannot-be-made", cause: "a\u0000b" },
      { type: "cannot-be-made", cause: "   " },
      { type: "cannot-be-made", cause: "x", by: "somebody" },
      '{"type":"cannot-be-made","cause":"half a character \\ud800"}',
    ]),
  ).toEqual(Array.from({ length: 11 }, () => 400));
  expect(
    await statuses(parcels, keys.carrier, [
      { ...firstPassage(), on: "2026-02-30" },
      { ...firstPassage(), on: "yesterday" },
      { type: "first-passage" },
    ]),
  ).toEqual([400, 400, 400]);
  expect(await statuses(parcels, keys.carrier, [{ ...firstPassage(), on: "2199-01-01" }])).toEqual([422]);

  const form = await post(parcels, {
    as: keys.carrier,
    payload: "type=delivered",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  expect(form.statusCode).toBe(415);
  const keyless = await post(parcels, {
    as: keys.carrier,
    payload: { type: "delivered" },
    headers: { "idempotency-key": "" },
  });
  expect([keyless.statusCode, keyless.json().errors[0].path]).toEqual([400, "headers/idempotency-key"]);
  const odd = await post("/parcels/%00%27/events", { as: keys.carrier, payload: { type: "delivered" } });
  expect(odd.statusCode).toBe(400);
});

test("the description names every route, its key and its problems", async () => {
  const description = (await app.inject("/api/v1/openapi.json")).json();
  expect(Object.keys(description.paths).sort()).toEqual([
    "/api/v1/checklists",
    "/api/v1/orders/{orderId}/events",
    "/api/v1/parcels/{trackingNumber}/events",
    "/api/v1/payments/reports",
    "/api/v1/photo-deposits",
    "/api/v1/photo-deposits/{deposit}/confirmation",
    "/api/v1/procedures",
    "/api/v1/procedures/{id}",
  ]);
  expect(description.components.securitySchemes.partnerKey.scheme).toBe("bearer");
  expect(description.components.schemas).toHaveProperty("Problem");
  const deposit = description.paths["/api/v1/photo-deposits"].post;
  expect(Object.keys(deposit.requestBody.content)).toEqual(["multipart/form-data"]);
});

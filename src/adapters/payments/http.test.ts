import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { createPayments } from "#adapters/payments/http.ts";
import { signed } from "#adapters/payments/signature.ts";
import { Unavailable } from "#usecases/errors.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const listen = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}/orders`;
};

const secret = "shared-secret";
const pageOrigin = "https://pay.example";
const at = (url: string, timeoutInMs = 2000) =>
  createPayments({ url, key: "k3y", secret, pageOrigin, timeoutInMs });

const order = { orderId: "TP-1111-2222-3333-5", amountInCents: 2500 };
const open = { ...order, outcome: "open", page: `${pageOrigin}/pay/1` };
const asked = {
  ...order,
  description: "Permis",
  language: "fr",
  returnTo: "https://permis.example/",
} as const;

const answering = (body: unknown, status = 200) =>
  listen((_, response) => void response.writeHead(status).end(JSON.stringify(body)));

test("an order carries the key, its amount and its own name, so that it is opened once", async () => {
  const requests: unknown[] = [];
  const url = await listen(async (request, response) => {
    const { authorization, "idempotency-key": key } = request.headers;
    const body: unknown = JSON.parse(Buffer.concat(await request.toArray()).toString("utf8"));
    requests.push({ method: request.method, url: request.url, authorization, key, body });
    response.writeHead(201).end(JSON.stringify(open));
  });
  expect(await at(url).open(asked)).toEqual(open);
  expect(requests).toEqual([
    {
      method: "POST",
      url: "/orders",
      authorization: "Bearer k3y",
      key: order.orderId,
      body: { currency: "EUR", ...asked },
    },
  ]);
});

test("standing and cancellation name the order; one that does not exist is null", async () => {
  const paths: string[] = [];
  const url = await listen((request, response) => {
    paths.push(`${request.method} ${request.url}`);
    const body = request.url?.includes("unknown")
      ? [404, "{}"]
      : [200, JSON.stringify({ ...order, outcome: "paid" })];
    response.writeHead(Number(body[0])).end(body[1]);
  });
  expect(await at(url).standing(order.orderId)).toEqual({ ...order, outcome: "paid" });
  expect(await at(url).cancel(order.orderId)).toEqual({ ...order, outcome: "paid" });
  expect(await at(url).standing("unknown")).toBeNull();
  expect(paths).toEqual([
    `GET /orders/${order.orderId}`,
    `POST /orders/${order.orderId}/cancellation`,
    "GET /orders/unknown",
  ]);
});

test.each([
  ["an error", {}, 500],
  ["a refused key", {}, 401],
  ["not an order", { hello: "world" }, 200],
  ["another amount", { ...open, amountInCents: 1 }, 200],
  ["another order", { ...open, orderId: "other" }, 200],
  ["a page elsewhere", { ...open, page: "https://elsewhere.example/pay" }, 200],
  ["a page that is a script", { ...open, page: "javascript:alert(1)" }, 200],
])("%s sends nobody to pay", async (_, body, status) => {
  const url = await answering(body, status);
  await expect(at(url).open(asked)).rejects.toBeInstanceOf(Unavailable);
});

test("a payment service that redirects, is silent, or is not there is unavailable", async () => {
  const redirecting = await listen((_, response) => void response.writeHead(302, { location: "/x" }).end());
  const silent = await listen(() => undefined);
  await expect(at(redirecting).standing("1")).rejects.toBeInstanceOf(Unavailable);
  await expect(at(silent, 50).standing("1")).rejects.toBeInstanceOf(Unavailable);
  await expect(at("http://127.0.0.1:9/orders").standing("1")).rejects.toBeInstanceOf(Unavailable);
});

describe("a report", () => {
  const now = Temporal.Instant.from("2026-11-23T09:00:00Z");
  const body = JSON.stringify({ ...order, outcome: "paid" });
  const signature = signed({ body, secret, now });
  const read = (message: Partial<{ body: string; signature: string; now: Temporal.Instant }> = {}) =>
    at("http://127.0.0.1:9").readReport({ body, signature, now, ...message });

  test("signed with the secret is believed, up to five minutes", () => {
    expect(read()).toEqual({ ...order, outcome: "paid" });
    expect(read({ now: now.add({ seconds: 300 }) })).not.toBeNull();
    expect(read({ now: now.add({ seconds: 301 }) })).toBeNull();
    expect(read({ now: now.subtract({ seconds: 301 }) })).toBeNull();
  });

  test("changed, signed otherwise or not at all, is not", () => {
    expect(read({ body: body.replace("2500", "1") })).toBeNull();
    expect(read({ signature: signed({ body, secret: "guess", now }) })).toBeNull();
    expect(read({ signature: signature.replace("t=1", "t=2") })).toBeNull();
    expect(read({ signature: "" })).toBeNull();
    expect(read({ signature: `${signature},v1=${"0".repeat(64)}` })).toBeNull();
  });

  test.each(["", "[]", "{", JSON.stringify(open), JSON.stringify({ ...order, outcome: "given" })])(
    "%j says nothing of a payment, even signed",
    (other) => {
      expect(read({ body: other, signature: signed({ body: other, secret, now }) })).toBeNull();
    },
  );
});

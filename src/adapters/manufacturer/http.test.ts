import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { createManufacturer } from "#adapters/manufacturer/http.ts";
import { Unavailable } from "#usecases/errors.ts";
import type { CardOrder } from "#usecases/ports/services.ts";

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

const order: CardOrder = {
  orderId: "TP-1111-2222-3333-12",
  birthName: "Martin",
  firstNames: "Léa Zoé",
  birthDate: "2000-03-14",
  category: "B",
  address: ["Martin", "12 rue de l’Évêché", "30000 Nîmes"],
  title: "drivingLicence",
  photo: "cG9ydHJhaXQ=",
  signature: "cGFyYXBoZQ==",
};

const manufacturerAt = (url: string) => createManufacturer({ url, key: "k3y", timeoutInMs: 2_000 });

test("an order carries the key, and its own name so that it is made once", async () => {
  const requests: { headers: IncomingHttpHeaders; body: unknown }[] = [];
  const url = await listen(async (request, response) => {
    const body: unknown = JSON.parse(Buffer.concat(await request.toArray()).toString("utf8"));
    requests.push({ headers: request.headers, body });
    response.writeHead(202).end("{}");
  });
  await manufacturerAt(url).order(order);
  expect(requests[0]?.headers).toMatchObject({
    authorization: "Bearer k3y",
    "idempotency-key": order.orderId,
  });
  expect(requests[0]?.body).toEqual(order);
});

test.each([301, 400, 401, 500, 503])("an answer %d leaves the order to be sent again", async (status) => {
  const url = await listen((_, response) => void response.writeHead(status, { location: "/other" }).end());
  await expect(manufacturerAt(url).order(order)).rejects.toBeInstanceOf(Unavailable);
});

test("a manufacturer that does not answer in time, or at all, is unavailable", async () => {
  const silent = await listen(() => undefined);
  const slow = createManufacturer({ url: silent, key: "k3y", timeoutInMs: 50 });
  await expect(slow.order(order)).rejects.toBeInstanceOf(Unavailable);
  await expect(manufacturerAt("http://127.0.0.1:9/orders").order(order)).rejects.toBeInstanceOf(Unavailable);
});

import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { createSmsGateway } from "#adapters/sms/gateway.ts";
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
  return `http://127.0.0.1:${address.port}/messages`;
};

const smsTo = (url: string, timeoutInMs = 2_000) =>
  createSmsGateway({ url, key: "k3y", sender: "Telepermis", timeoutInMs });

const message = {
  id: "notice:42",
  to: "+33639980001",
  text: "Télépermis: votre demande est enregistrée.",
  language: "fr",
} as const;

test("a text message reaches the gateway with its key, its id and its words", async () => {
  const requests: { method: string | undefined; headers: IncomingHttpHeaders; body: unknown }[] = [];
  const url = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    requests.push({ method: request.method, headers: request.headers, body });
    response.writeHead(202).end("{}");
  });
  await smsTo(url).send(message);
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({
    method: "POST",
    headers: {
      authorization: "Bearer k3y",
      "content-type": "application/json",
      "idempotency-key": "notice%3A42",
    },
    body: { id: message.id, to: message.to, text: message.text, from: "Telepermis" },
  });
});

test.each([400, 401, 429, 500, 503])("an answer %d makes text messages unavailable", async (status) => {
  const url = await listen((_, response) => void response.writeHead(status).end());
  const failure = await smsTo(url)
    .send(message)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Unavailable);
  expect(String(failure)).toContain(String(status));
  expect(String(failure)).not.toContain(message.to);
});

test("a gateway that never answers makes text messages unavailable in time", async () => {
  const url = await listen(() => {});
  await expect(smsTo(url, 200).send(message)).rejects.toBeInstanceOf(Unavailable);
}, 3_000);

test("a redirection is not followed", async () => {
  let followed = false;
  const elsewhere = await listen((_, response) => {
    followed = true;
    response.writeHead(200).end();
  });
  const url = await listen((_, response) => void response.writeHead(307, { location: elsewhere }).end());
  await expect(smsTo(url).send(message)).rejects.toBeInstanceOf(Unavailable);
  expect(followed).toBe(false);
});

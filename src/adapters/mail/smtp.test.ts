import { createServer, type Server } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { createSmtpMail } from "#adapters/mail/smtp.ts";
import { Unavailable } from "#usecases/errors.ts";

type Received = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const startServer = async (options: SMTPServerOptions = {}) => {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString("utf8"),
        });
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise<void>((resolve) => server.close(resolve)));
  return { received, url: `smtp://127.0.0.1:${portOf(server.server)}` };
};

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
};

const mailTo = (url: string, timeoutInMs = 5_000) => {
  const mail = createSmtpMail({ url, from: "Télépermis <ne-pas-repondre@telepermis.example>", timeoutInMs });
  closing.push(() => mail.close());
  return mail;
};

const message = {
  id: "notice:42",
  to: "zoe@example.org",
  subject: "L’examen de votre demande a commencé (TP-7K3M-9QXF-2WRD)",
  text: "Bonjour,\n\nÀ fournir :\n\n- le verso <b>coupé</b>\n- une photo & un code\n\nSuivre :\nhttps://telepermis.example/d?a=1&b=2\n\nTélépermis\n",
  language: "fr",
} as const;

const headersOf = (raw: string): string => {
  const [headers = ""] = raw.split("\r\n\r\n");
  return headers.replace(/\r\n[ \t]+/g, " ");
};

const header = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, "im").exec(headersOf(raw))?.[1] ?? "";

const encodedWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, text: string) => Buffer.from(text, "base64").toString("utf8"))
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, text: string) => quotedPrintable(text.replaceAll("_", " ")));

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

/** The decoded parts of a multipart/alternative message, by their type. */
const partsOf = (raw: string): Record<string, string> => {
  const boundary = /boundary="([^"]+)"/.exec(headersOf(raw))?.[1] ?? "none";
  const parts = raw.split(`--${boundary}`).slice(1, -1);
  return Object.fromEntries(
    parts.map((part) => {
      const [, body = ""] = part.split(/\r\n\r\n([\s\S]*)/);
      const type = /content-type: ([^;\r]+)/i.exec(part)?.[1] ?? "";
      const base64 = /content-transfer-encoding: base64/i.test(part);
      const decoded = base64 ? Buffer.from(body, "base64").toString("utf8") : quotedPrintable(body);
      return [type, decoded.replaceAll("\r\n", "\n").trim()];
    }),
  );
};

const sendAndRead = async (sent: Parameters<ReturnType<typeof mailTo>["send"]>[0]): Promise<Received> => {
  const { received, url } = await startServer();
  await mailTo(url).send(sent);
  const [first] = received;
  if (first === undefined || received.length !== 1) throw new Error(`${received.length} messages arrived`);
  return first;
};

test("an e-mail arrives with its subject, its sender and the words as text", async () => {
  const { from, to, raw } = await sendAndRead(message);
  expect({ from, to }).toEqual({ from: "ne-pas-repondre@telepermis.example", to: ["zoe@example.org"] });
  expect(encodedWords(header(raw, "Subject"))).toBe(message.subject);
  expect(encodedWords(header(raw, "From"))).toBe("Télépermis <ne-pas-repondre@telepermis.example>");
  expect(header(raw, "Auto-Submitted")).toBe("auto-generated");
  expect(header(raw, "Content-Language")).toBe("fr");
  expect(partsOf(raw)["text/plain"]).toBe(message.text.trim());
});

test("the HTML says the same words, escaped, with a list and a link", async () => {
  const { raw } = await sendAndRead(message);
  const html = partsOf(raw)["text/html"] ?? "";
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain("<li>le verso &lt;b&gt;coupé&lt;/b&gt;</li>\n<li>une photo &amp; un code</li>");
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('<a href="https://telepermis.example/d?a=1&amp;b=2">');
  expect(html).not.toMatch(/<(script|img|b)\b/);
});

test("an address inside somebody's words does not become a link", async () => {
  const { raw } = await sendAndRead({
    ...message,
    text: "- voir https://evil.example/\n\nvoir https://evil.example/ ici",
  });
  expect(partsOf(raw)["text/html"]).not.toContain("<a ");
});

test("a message sent again has the same Message-ID, another has another", async () => {
  const { received, url } = await startServer();
  const mail = mailTo(url);
  await mail.send(message);
  await mail.send(message);
  await mail.send({ ...message, id: "notice:43" });
  const [first, again, other] = received.map(({ raw }) => header(raw, "Message-ID"));
  expect(first).toMatch(/^<[0-9a-f]{40}@telepermis\.example>$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test("a line break in a subject adds no header", async () => {
  const { raw, to } = await sendAndRead({
    ...message,
    subject: "Bonjour\r\nBcc: thief@example.org\r\n\r\nVous",
  });
  expect(to).toEqual(["zoe@example.org"]);
  expect(header(raw, "Subject")).toBe("Bonjour Bcc: thief@example.org Vous");
  expect(header(raw, "Bcc")).toBe("");
});

test.each([
  "a@example.org, b@example.org",
  "a@example.org\r\nBcc: b@example.org",
  "Zoé <a@example.org>",
  "a@example.org b@example.org",
  "nobody",
])("a recipient that is not one address is refused: %j", async (to) => {
  const { received, url } = await startServer();
  await expect(mailTo(url).send({ ...message, to })).rejects.toThrow("not a single e-mail address");
  expect(received).toEqual([]);
});

test("a server that refuses the recipient makes mail unavailable, with the reason as cause", async () => {
  const { url } = await startServer({
    onRcptTo: (_address, _session, done) => done(new Error("mailbox full")),
  });
  const failure = await mailTo(url)
    .send(message)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Unavailable);
  expect(String((failure as Unavailable).cause)).toContain("mailbox full");
});

test("a server that never greets makes mail unavailable in time", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise<void>((resolve) => void silent.close(() => resolve())));
  await expect(mailTo(`smtp://127.0.0.1:${portOf(silent)}`, 300).send(message)).rejects.toBeInstanceOf(
    Unavailable,
  );
}, 5_000);

test("no server at all makes mail unavailable", async () => {
  await expect(mailTo("smtp://127.0.0.1:9").send(message)).rejects.toBeInstanceOf(Unavailable);
});

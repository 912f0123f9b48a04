/** What every page owes to an old phone, a bad network, a keyboard and a suspicious mind. */
import type { CDPSession } from "playwright-core";
import { expect, test } from "vitest";
import { photographers } from "#dev/people.ts";
import { openDesk } from "./agent.ts";
import { pageShown } from "./answering.ts";
import { createAccount, someAddress, startApplication } from "./applicant.ts";
import { missingHeaders } from "./inspection.ts";
import { origin } from "./lane.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

const kB = 1000;

/** Counts what the network carries, compressed and with headers, while somebody acts. */
const carriedDuring = async (session: CDPSession, act: () => Promise<unknown>) => {
  let bytes = 0;
  let requests = 0;
  const onRequest = ({ request }: { request: { url: string } }) => {
    if (request.url.startsWith("http")) requests += 1;
  };
  const onFinished = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength;
  };
  session.on("Network.requestWillBeSent", onRequest);
  session.on("Network.loadingFinished", onFinished);
  await act();
  session.off("Network.requestWillBeSent", onRequest);
  session.off("Network.loadingFinished", onFinished);
  return { bytes, requests };
};

test("M15: the first visit weighs at most 30 kB in 6 requests, the next page at most 5 kB", async () => {
  const visitor = await openVisitor();
  const { page, context } = visitor;
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const open = (path: string) => () => page.goto(path, { waitUntil: "networkidle" });
  const first = await carriedDuring(session, open("/"));
  expect(first.bytes).toBeGreaterThan(2 * kB);
  expect(first.bytes).toBeLessThanOrEqual(30 * kB);
  expect(first.requests).toBeLessThanOrEqual(6);
  const second = await carriedDuring(session, open("/preparer?demande=premier-permis"));
  expect(second.bytes).toBeLessThanOrEqual(5 * kB);
  expect(second.requests).toBeLessThanOrEqual(6);
  await session.detach();
  await visitor.goTo("/");
  await visitor.goTo("/preparer?demande=premier-permis");
});

/** What has the focus, as it would be read out. */
const focused = ({ page }: Visitor): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
    return label?.trim() ?? "";
  });

const tabTo = async (visitor: Visitor, words: RegExp): Promise<void> => {
  for (let step = 0; step < 30; step += 1) {
    await visitor.page.keyboard.press("Tab");
    if (words.test(await focused(visitor))) return;
  }
  throw new Error(`the keyboard does not reach ${words}`);
};

test("M11: a page of questions is answered with the keyboard alone", async () => {
  const visitor = await openVisitor();
  await createAccount(visitor, someAddress("clavier"));
  const reference = await startApplication(visitor);
  const { keyboard } = visitor.page;

  await visitor.goTo(`/demandes/${reference}`);
  await keyboard.press("Tab");
  expect(await focused(visitor)).toBe("Aller au contenu");
  const skip = visitor.page.getByRole("link", { name: "Aller au contenu" });
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await keyboard.press("Enter");
  await tabTo(visitor, /^Commencer$/);
  await visitor.arrive(() => keyboard.press("Enter"));
  expect(pageShown(visitor)).toBe("filer");
  await tabTo(visitor, /^Pour moi/);
  await keyboard.press("Space");
  await visitor.arrive(() => keyboard.press("Enter"));

  await visitor.goTo(`/demandes/${reference}/nom`);
  await tabTo(visitor, /^Nom de naissance/);
  await keyboard.type("N’Guyen-d’Œuvré");
  await tabTo(visitor, /^Prénoms/);
  await keyboard.type("Zoé");
  await visitor.arrive(() => keyboard.press("Enter"));
  expect(pageShown(visitor)).toBe("birth");
  await visitor.goTo(`/demandes/${reference}/nom`);
  expect(await visitor.page.getByLabel("Nom de naissance", { exact: true }).inputValue()).toBe(
    "N’Guyen-d’Œuvré",
  );
});

const cookiesSetBy = async (visitor: Visitor, act: () => Promise<unknown>): Promise<string[]> => {
  const lines: string[] = [];
  const reading: Promise<void>[] = [];
  visitor.page.on("response", (response) => {
    const read = response.headersArray().then((headers) => {
      for (const { name, value } of headers)
        if (name.toLowerCase() === "set-cookie") lines.push(...value.split("\n"));
    });
    reading.push(read);
  });
  await act();
  await Promise.all(reading);
  return lines;
};

test("M1: every cookie of every surface is for this host alone, over TLS, out of reach of scripts", async () => {
  const applicant = await openVisitor();
  const photographer = await openVisitor();
  const lines = [
    ...(await cookiesSetBy(applicant, async () => {
      await createAccount(applicant, someAddress("biscuits"));
      await applicant.press("Display this page in English");
      await applicant.press("Sign out");
    })),
    ...(await cookiesSetBy(photographer, async () => {
      await photographer.goTo("/photographes");
      await photographer.page.getByLabel("Clé d’accès de votre studio").fill(photographers[0].key);
      await photographer.press("Se connecter");
    })),
  ];
  const names = new Set(lines.map((line) => line.split("=")[0]));
  expect(names).toContain("__Host-telepermis");
  expect(names).toContain("__Host-photographer");
  expect(names).toContain("__Host-language");
  for (const line of lines) {
    expect(line).toMatch(/^__Host-\w+=/);
    for (const attribute of [/; Path=\/(;|$)/, /; Secure/, /; HttpOnly/, /; SameSite=Lax/])
      expect(line).toMatch(attribute);
    expect(line).not.toMatch(/Domain=/i);
  }
  const agent = await openDesk("Karim Haddad");
  expect((await agent.context.cookies()).map(({ name }) => name)).toContain("__Host-desk");
});

test("M1: every answer is protected by its headers, errors included", async () => {
  const answers: readonly (readonly [string, RequestInit, number])[] = [
    ["/", {}, 200],
    ["/health/live", {}, 200],
    ["/compte", {}, 303],
    ["/nulle-part", {}, 404],
    ["/assets/nulle-part.css", {}, 404],
    ["/assets/../../package.json", {}, 404],
    ["/demandes/TP-0000-0000-0000/accuse.pdf", {}, 303],
    ["/connexion", { method: "POST", body: new URLSearchParams({ email: "a@exemple.fr" }) }, 403],
    ["/connexion", { method: "POST", body: "{", headers: { "content-type": "application/json" } }, 400],
    ["/connexion", { method: "POST", headers: { "sec-fetch-site": "cross-site" } }, 403],
    ["/inscription", { method: "DELETE" }, 404],
    ["/inscription", { method: "POST", body: new URLSearchParams({ email: "a".repeat(400_000) }) }, 413],
    [
      "/api/v1/orders/1/events",
      { method: "POST", body: "{}", headers: { "content-type": "application/json" } },
      401,
    ],
  ];
  for (const [path, init, status] of answers) {
    const answer = await fetch(origin + path, { redirect: "manual", ...init });
    expect(answer.status, path).toBe(status);
    expect(missingHeaders(Object.fromEntries(answer.headers)), path).toEqual([]);
    expect(answer.headers.get("x-powered-by"), path).toBeNull();
    // Never a stack nor the inside of the program.
    expect(await answer.text(), path).not.toMatch(/node_modules|at .*\.[jt]s:\d/);
  }
});

/** What drives the demonstration, through its own pages: the mailbox, the clock, the manufacturer, the carrier. */
import { expect, vi } from "vitest";
import { paths } from "#dev/paths.ts";
import { typeDate } from "./answering.ts";
import { onOneLine, openVisitor, type Visitor } from "./visitor.ts";

const arrivalInMs = 300_000;
let operator: Visitor | undefined;

const atTheConsole = async (path: string): Promise<Visitor> => {
  operator ??= await openVisitor();
  await operator.goTo(path);
  return operator;
};

export type Message = { readonly subject: string; readonly text: string; readonly links: readonly string[] };

/** The messages of one recipient, the newest first. */
export const messagesTo = async (recipient: string): Promise<readonly Message[]> => {
  const { page } = await atTheConsole(`${paths.mailbox}?${new URLSearchParams({ a: recipient })}`);
  const messages = page.locator("main details").filter({ has: page.locator(".tp-letter") });
  return messages.evaluateAll((found) =>
    found.map((message) => ({
      subject: message.querySelector("summary")?.textContent?.trim() ?? "",
      text: message.querySelector(".tp-letter")?.textContent ?? "",
      links: [...message.querySelectorAll<HTMLAnchorElement>(".tp-letter a")].map(({ href }) => href),
    })),
  );
};

const read = new Map<string, number>();

/** Waits for a message that was not read yet, by words of its subject (of its text, for an SMS). */
export const readMessage = async (recipient: string, about: string): Promise<Message> => {
  const name = `${recipient} ${about}`;
  const alreadyRead = read.get(name) ?? 0;
  let found: readonly Message[] = [];
  await vi.waitFor(
    async () => {
      const all = await messagesTo(recipient);
      found = all.filter(({ subject, text }) => onOneLine(`${subject} ${text}`).includes(about));
      if (found.length <= alreadyRead) throw new Error(`no message to ${recipient} about “${about}”`);
    },
    { timeout: arrivalInMs, interval: 250 },
  );
  read.set(name, alreadyRead + 1);
  const [newest] = found;
  if (newest === undefined) throw new Error("no message");
  return { ...newest, text: onOneLine(newest.text) };
};

/** A one-time code of an invented agent that has not served yet: at worst the next one, half a minute later. */
export const codeFor = async (login: string): Promise<string> => {
  let code = "";
  await vi.waitFor(
    async () => {
      const { page } = await atTheConsole(paths.authenticator);
      const row = page.getByRole("row").filter({ hasText: login });
      code = onOneLine(await row.locator("code").innerText());
      if (!/^\d{6}$/.test(code)) throw new Error(`the code of ${login} has served`);
    },
    { timeout: arrivalInMs, interval: 1000 },
  );
  return code;
};

/** The code of any key that the service showed, at the time of the service. */
export const codeOfKey = async (key: string): Promise<string> => {
  const { page } = await atTheConsole(`${paths.authenticator}?${new URLSearchParams({ cle: key })}`);
  const [code] = /\d{6}/.exec(await page.getByRole("status").innerText()) ?? [];
  if (code === undefined) throw new Error(`no code for the key “${key}”`);
  return code;
};

/** The six digits of a message. */
export const codeIn = ({ text }: Message): string => {
  const [code] = /\b\d{6}\b/.exec(text) ?? [];
  if (code === undefined) throw new Error(`no code in “${text}”`);
  return code;
};

/** A link of a message, on this service whatever its address is called. */
export const linkIn = ({ links, text }: Message): string => {
  const [link] = links;
  if (link === undefined) throw new Error(`no link in “${text}”`);
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
};

/** The day it is in the service. */
export const today = async (): Promise<Temporal.PlainDate> => {
  const { page } = await atTheConsole(paths.clock);
  const shown = await page.locator("main time").first().getAttribute("datetime");
  return Temporal.PlainDate.from(shown ?? "");
};

export const goToDay = async (day: Temporal.PlainDate): Promise<void> => {
  const console = await atTheConsole(paths.clock);
  await typeDate(console, "Aller au", day.toString());
  await console.press("Avancer jusqu’à cette date");
  expect(await console.page.locator("main time").first().getAttribute("datetime")).toBe(day.toString());
};

export const letDaysPass = async (days: number): Promise<void> => goToDay((await today()).add({ days }));

/** The manufacturer makes the card ordered for that person and hands it over. Gives its tracking number. */
export const makeCard = async (holder: string): Promise<string> => {
  const console = await atTheConsole(paths.manufacturer);
  const order = console.page.getByRole("row").filter({ hasText: holder }).first();
  await vi.waitFor(
    async () => {
      await console.goTo(paths.manufacturer);
      if ((await order.count()) !== 1) throw new Error(`no order for ${holder}`);
    },
    { timeout: arrivalInMs, interval: 250 },
  );
  await console.follow(order.getByRole("link"));
  const number = await console.page.getByLabel("Numéro de suivi").inputValue();
  await console.press("Fabriquée et remise au transporteur");
  return number;
};

/** The carrier reports what happened to a parcel, today. */
export const reportParcel = async (trackingNumber: string, report: string): Promise<void> => {
  const console = await atTheConsole(paths.parcel(trackingNumber));
  expect(await console.press(report)).toBe(200);
};

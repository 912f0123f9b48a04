/** A person in front of a browser. Every page they come to is looked at; what they do is found by role and name. */
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach } from "vitest";
import { desktop, inspect, listen, phone, weakCookies } from "./inspection.ts";
import { origin } from "./lane.ts";

export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly hasScripts: boolean;
  /** Types an address of the service. Gives the status of the answer. */
  readonly goTo: (path: string) => Promise<number>;
  /** Presses a button that leads to a page, be it the same one with its problems. Gives the status of the answer. */
  readonly press: (name: string | RegExp | Locator) => Promise<number>;
  /** Follows a link. */
  readonly follow: (name: string | RegExp | Locator) => Promise<number>;
  /** Does something that leads to a page. */
  readonly arrive: (act: () => Promise<unknown>) => Promise<number>;
  /** Presses a button whose answer takes the place of the page without leaving it. */
  readonly pressInPlace: (name: string) => Promise<void>;
  /** The main title of the page. */
  readonly title: () => Promise<string>;
  /** Everything the page says, on one line. */
  readonly words: () => Promise<string>;
  /** Picks an answer of the question so named. */
  readonly choose: (question: string | RegExp, option: string) => Promise<void>;
};

export type Way = {
  readonly javaScript?: boolean;
  readonly locale?: "fr-FR" | "en-GB";
  /** Everything is done on a screen of 320 px. */
  readonly isPhone?: boolean;
};

type Watched = { readonly visitor: Visitor; readonly complaints: string[]; readonly unseen: Set<string> };

const patienceInMs = 90_000;
const watched: Watched[] = [];
let browser: Browser | undefined;
let addresses = Math.floor(Math.random() * 60_000);

/** Spaces of every width are one space to a reader. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** As behind a proxy, each person has an address of their own: the limits on tries count for each of them. */
const nextAddress = (): string => {
  addresses += 1;
  return `10.${process.pid % 250}.${Math.floor(addresses / 250) % 250}.${addresses % 250}`;
};

const openBrowser = async (): Promise<Browser> => {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return browser;
};

export const openVisitor = async ({
  javaScript = true,
  locale = "fr-FR",
  isPhone = false,
}: Way = {}): Promise<Visitor> => {
  const context = await (await openBrowser()).newContext({
    baseURL: origin,
    locale,
    viewport: isPhone ? phone : desktop,
    javaScriptEnabled: javaScript,
    timezoneId: "Europe/Paris",
    extraHTTPHeaders: { "x-forwarded-for": nextAddress() },
  });
  context.setDefaultTimeout(patienceInMs);
  const complaints = listen(context);
  const unseen = new Set<string>();
  const page = await context.newPage();
  let status = 0;
  page.on("load", () => unseen.add(page.url()));
  page.on("response", (response) => {
    if (response.request().isNavigationRequest()) status = response.status();
  });

  const look = async (): Promise<number> => {
    await inspect(page, javaScript);
    unseen.delete(page.url());
    return status;
  };
  const arrive = async (act: () => Promise<unknown>): Promise<number> => {
    await Promise.all([page.waitForEvent("load"), act()]);
    return look();
  };
  const named = (role: "button" | "link", name: string | RegExp | Locator): Locator => {
    if (typeof name === "string") return page.getByRole(role, { name, exact: true });
    return name instanceof RegExp ? page.getByRole(role, { name }) : name;
  };

  const visitor: Visitor = {
    page,
    context,
    hasScripts: javaScript,
    arrive,
    goTo: (path) => arrive(() => page.goto(path)),
    press: (name) => arrive(() => named("button", name).click({ noWaitAfter: true })),
    follow: (name) => arrive(() => named("link", name).click({ noWaitAfter: true })),
    pressInPlace: async (name) => {
      await named("button", name).click({ noWaitAfter: true });
      await page.getByRole("alert").waitFor();
      await look();
    },
    title: async () => onOneLine(await page.getByRole("heading", { level: 1 }).innerText()),
    words: async () => onOneLine(await page.locator("main").innerText()),
    choose: (question, option) =>
      page
        .getByRole("radiogroup", { name: question })
        .getByRole("radio", { name: option, exact: true })
        .check(),
  };
  watched.push({ visitor, complaints, unseen });
  return visitor;
};

const sightOf = async ({ page }: Visitor): Promise<string> => {
  const shown = await page
    .locator("main")
    .ariaSnapshot({ timeout: 2000 })
    .catch(() => "(nothing)");
  return `${page.url()}\n${shown}\n`;
};

/** What the browsers had to say since the last test, whoever it is about; when it failed, where everybody was. */
afterEach(async ({ task }) => {
  const findings: string[] = [];
  const hasFailed = task.result?.state === "fail";
  for (const { visitor, complaints, unseen } of watched) {
    findings.push(...complaints.splice(0), ...(await weakCookies(visitor.context)));
    findings.push(...[...unseen].map((address) => `${address} was crossed and not looked at`));
    unseen.clear();
    if (hasFailed && !visitor.page.isClosed()) console.error(await sightOf(visitor));
  }
  if (findings.length > 0) throw new Error([...new Set(findings)].join("\n"));
});

afterAll(async () => {
  await browser?.close();
});

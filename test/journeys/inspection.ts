/** What every page must be, whoever crosses it: accessible, as wide as the screen, silent in the console. */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page, Response } from "playwright-core";
import { inject } from "vitest";
import { paths as demonstration } from "#dev/paths.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const desktop = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };

/** What this run has already looked at, from one file of journeys to the next. */
const seenFile = inject("seenPages");
const seen = new Set(existsSync(seenFile) ? readFileSync(seenFile, "utf8").split("\n") : []);

/** Whether it is seen for the first time; from then on it is known. */
const isNew = (what: string): boolean => {
  const mark = createHash("sha256").update(what).digest("hex");
  if (seen.has(mark)) return false;
  seen.add(mark);
  appendFileSync(seenFile, `${mark}\n`);
  return true;
};

/** The address without what makes it one person's, one document's or one reason's. */
const placeOf = (address: string): string => {
  const { pathname } = new URL(address);
  return pathname
    .replace(/(?<=\/(pieces|demarches)\/)[\w-]+/, ":one")
    .replace(/TP-[0-9A-Z-]{14}/, ":reference")
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replaceAll(/\/[\w-]{20,}/g, "/:id");
};

type Structure = {
  /** Every element in order. */
  readonly whole: string;
  /** The same, a list of three being like a list of five: parts of the same shape, side by side, count once. */
  readonly shape: string;
};

/**
 * Tags, classes and roles: two pages that differ by their words only are the same to look at. Read by the browser from
 * outside the page: it works where the page may run no script.
 */
const structureOf = (page: Page): Promise<Structure> =>
  page.evaluate(() => {
    const nameOf = (element: Element): string =>
      [
        element.localName,
        element.className,
        ...["role", "type", "aria-invalid"].map((attribute) => element.getAttribute(attribute)),
      ].join(".");
    const shapeOf = (element: Element): string =>
      `${nameOf(element)}(${[...new Set([...element.children].map(shapeOf))].join()})`;
    return {
      whole: [...document.querySelectorAll("body *")].map(nameOf).join(),
      shape: shapeOf(document.body),
    };
  });

type Violation = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"][number];

const told = ({ id, help, nodes }: Violation): string[] =>
  nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 300)}\n  ${failureSummary}`);

// No page has frames: nothing is gained by the slower way.
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true);

const violationsOn = async (page: Page): Promise<string[]> =>
  (await axe(page).withTags(rules).analyze()).violations.flatMap(told);

/** A colour caught halfway between two grounds, on a slow machine, is nobody's: it goes to its end at once. */
const changeGround = async (page: Page, colorScheme: "dark" | "light"): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => {
    for (const change of document.getAnimations()) if (change instanceof CSSTransition) change.finish();
  });
};

/** On a dark ground only the colours change. */
const violationsInTheDark = async (page: Page): Promise<string[]> => {
  await changeGround(page, "dark");
  const { violations } = await axe(page).withRules(["color-contrast"]).analyze();
  await changeGround(page, "light");
  return violations.flatMap(told).map((found) => `in the dark, ${found}`);
};

const overflowOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const widest = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
    return [
      `${root.scrollWidth} px wide on a screen of ${root.clientWidth} px:\n  ${widest.slice(0, 3).join("\n  ")}`,
    ];
  });

/** As wide as the screen of a phone: words alone may be too long for it, so each place has its turn. */
const lookAtWidth = async (page: Page, { whole }: Structure): Promise<string[]> => {
  if (!isNew(`width ${new URL(page.url()).pathname} ${whole}`)) return [];
  const size = page.viewportSize() ?? desktop;
  await page.setViewportSize(phone);
  const findings = await overflowOf(page);
  await page.setViewportSize(size);
  return findings;
};

/** What axe says of it, on both grounds, and once for each place on a phone. */
const lookWithAxe = async (page: Page, isNewOnPhone: boolean): Promise<string[]> => {
  const size = page.viewportSize() ?? desktop;
  const findings = [...(await violationsOn(page)), ...(await violationsInTheDark(page))];
  if (!isNewOnPhone) return findings;
  await page.setViewportSize(phone);
  findings.push(...(await violationsOn(page)).map((found) => `at 320 px, ${found}`));
  await page.setViewportSize(size);
  return findings;
};

/**
 * Looks at the page as it is now. Without scripts in the page, axe cannot run there: what the service sent is then
 * opened again by a reader that has them.
 */
export const inspect = async (page: Page, hasScripts: boolean): Promise<void> => {
  const structure = await structureOf(page);
  const findings = await lookAtWidth(page, structure);
  if (isNew(structure.shape)) {
    const isNewOnPhone = isNew(`phone ${placeOf(page.url())}`);
    findings.push(
      ...(await (hasScripts ? lookWithAxe(page, isNewOnPhone) : lookThroughReader(page, isNewOnPhone))),
    );
  }
  if (findings.length > 0) throw new Error(`${page.url()} (${await page.title()})\n${findings.join("\n")}`);
};

const lookThroughReader = async (page: Page, isNewOnPhone: boolean): Promise<string[]> => {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the browser is gone");
  const context = await browser.newContext({ locale: "fr-FR", viewport: desktop });
  try {
    await context.addCookies(await page.context().cookies());
    const reader = await context.newPage();
    const body = await page.content();
    await reader.route(page.url(), (route) =>
      route.fulfill({ body, contentType: "text/html; charset=utf-8" }),
    );
    await reader.goto(page.url());
    return await lookWithAxe(reader, isNewOnPhone);
  } finally {
    await context.close();
  }
};

const requiredHeaders: Readonly<Record<string, RegExp>> = {
  "content-security-policy": /default-src 'none'(?!.*unsafe)/,
  "x-content-type-options": /^nosniff$/,
  "x-frame-options": /./,
  "strict-transport-security": /max-age=\d{8}/,
  "referrer-policy": /^same-origin$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "permissions-policy": /camera=/,
  "cache-control": /no-store|immutable/,
};

/** The headers that an answer lacks. */
export const missingHeaders = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(requiredHeaders)
    .filter(([name, expected]) => !expected.test(headers[name] ?? ""))
    .map(([name]) => `${name}: ${headers[name] ?? "absent"}`);

/** Listens to everything that a browser says of the pages: errors, refused resources, answers without protection. */
export const listen = (context: BrowserContext): string[] => {
  const complaints: string[] = [];
  context.on("console", (message) => {
    // An answer of 422 or 404 is the subject of a journey, not a fault: other resources are watched below.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`script: ${error.error().message}`));
  context.on("response", (response) => complaints.push(...complaintsAbout(response)));
  return complaints;
};

/** The identity provider is another party, played here by a library with ways of its own. */
const isElsewhere = (path: string): boolean => path.startsWith(`${demonstration.identityProvider}/`);

const complaintsAbout = (response: Response): string[] => {
  const request = response.request();
  const { protocol, pathname } = new URL(response.url());
  if (!protocol.startsWith("http") || isElsewhere(pathname)) return [];
  const kind = request.resourceType();
  const isBroken = response.status() >= 400 && kind !== "document" && kind !== "xhr";
  const missing = missingHeaders(response.headers());
  return [
    ...(isBroken ? [`${response.status()} for ${pathname}`] : []),
    ...missing.map((header) => `${pathname} (${response.status()}) lacks ${header}`),
  ];
};

/** Cookies a page set without every protection. */
export const weakCookies = async (context: BrowserContext): Promise<string[]> =>
  (await context.cookies())
    .filter(
      ({ name, secure, httpOnly, sameSite, path }) =>
        !/^_(interaction|session)/.test(name) &&
        !(name.startsWith("__Host-") && secure && httpOnly && sameSite === "Lax" && path === "/"),
    )
    .map(({ name }) => `cookie ${name} is not protected`);

export { desktop, phone };

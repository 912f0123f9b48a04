/** `npm run gallery`: a picture of every page and every message, wide and narrow, into `artifacts/`. */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Role } from "#domain/roles.ts";
import { crawl } from "./gallery/crawl.ts";
import { deskScenes } from "./gallery/desk-scenes.ts";
import { mailSheet } from "./gallery/mail-sheet.tsx";
import { everyNotice } from "./gallery/notices.ts";
import { startDemonstration } from "./gallery/service.ts";
import { paths } from "./paths.ts";
import { password, photographers, staff } from "./people.ts";
import { stories } from "./seed/stories.ts";

const folder = "artifacts";
const widths = [1280, 320] as const;
/** The screens of those who sit in front of them all day. */
const deskWidths = [1280, 1920] as const;
// Chromium draws no taller picture without a graphics card.
const tallestInPx = 8000;
const flags = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking";

const nameOf = (path: string): string =>
  path.replaceAll(/[^\w-]+/g, "_").replaceAll(/^_|_$/g, "") || "accueil";

/** Pictures below the fold come when they are scrolled to, which nobody does here. */
const showPictures = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      [...document.images].map((picture) => {
        picture.loading = "eager";
        return picture.decode();
      }),
    ),
  );

/** One picture a width, of the whole page. */
const shoot = async (
  page: Page,
  into: string,
  name: string,
  sizes: readonly number[] = widths,
): Promise<void> => {
  await mkdir(join(folder, into), { recursive: true });
  await showPictures(page);
  for (const width of sizes) {
    await page.setViewportSize({ width, height: 900 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: join(folder, into, `${name}-${width}.png`),
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, tallestInPx) },
    });
  }
};

/** The same page sent empty: how it says what is wrong. Only forms that ask something are sent. */
const shootProblems = async (page: Page, into: string, name: string): Promise<void> => {
  const asks = page.locator("#form :is(input:not([type=hidden]), select, textarea)");
  if ((await asks.count()) === 0) return;
  await Promise.all([
    page.waitForEvent("load"),
    page.locator("#form").evaluate((form) => (form as HTMLFormElement).requestSubmit()),
  ]);
  if ((await page.locator("#problems").count()) > 0) await shoot(page, into, `${name}-problems`);
};

const signIn = async (page: Page, origin: string, path: string, fields: readonly string[]): Promise<void> => {
  await page.goto(`${origin}${path}`);
  const inputs = page.locator("#form input:not([type=hidden]):not([type=checkbox])");
  for (const [index, value] of fields.entries()) await inputs.nth(index).fill(value);
  await page.locator("#form button[type=submit]:not([name=_language]):not([aria-hidden])").last().click();
};

/** The one-time code that follows an agent's password. */
const typeCode = async (page: Page, origin: string, login: string): Promise<void> => {
  const codes = await page.context().newPage();
  await codes.goto(`${origin}${paths.authenticator}`);
  const code = await codes.getByRole("row").filter({ hasText: login }).locator("code").innerText();
  await codes.close();
  await page.locator("#field-code").fill(code);
  await page.locator("#form button[type=submit]:not([name=_language])").last().click();
};

type Tour = {
  readonly into: string;
  readonly signIn: { readonly path: string; readonly fields: readonly string[] } | null;
  readonly start: readonly string[];
  readonly mayFollow: (path: string) => boolean;
  readonly problems: boolean;
  /** Of somebody at the desk: the code that follows the password. */
  readonly codeOf?: string;
};

const isOf = (prefix: RegExp) => (path: string) => prefix.test(path) && !path.includes("deconnexion");

/** What somebody with that role sees of the desk. */
const atTheDesk = (into: string, role: Role, start: readonly string[], mayFollow: RegExp): Tour => {
  const login = staff.find((member) => member.role === role)?.login ?? "";
  return {
    into,
    signIn: { path: "/agents/connexion", fields: [login, password] },
    codeOf: login,
    start,
    mayFollow: isOf(mayFollow),
    problems: false,
  };
};

const tours: readonly Tour[] = [
  {
    into: "public",
    signIn: null,
    start: [
      "/",
      "/quelle-demande?choix=card",
      "/quelle-demande?choix=change&choix=marriage",
      "/quelle-demande?choix=training&choix=trailer",
      "/preparer?demande=premier-permis",
      "/inscription",
      "/connexion",
      "/mot-de-passe-oublie",
      "/nulle-part",
      "/agents/connexion",
    ],
    mayFollow: (path) => !/^\/(demonstration|demandes|compte)/.test(path),
    problems: true,
  },
  {
    into: "demonstration",
    signIn: null,
    start: ["/demonstration"],
    mayFollow: isOf(/^\/demonstration/),
    problems: false,
  },
  atTheDesk("agents", "agent", ["/agents"], /^\/agents/),
  atTheDesk("responsables", "supervisor", ["/agents/suivi", "/agents/bureau"], /^\/agents\/(suivi|bureau)$/),
  atTheDesk(
    "auditeurs",
    "auditor",
    ["/agents/suivi", "/agents/consultations", "/agents"],
    /^\/agents(\/suivi|\/consultations|\/dossiers\/[\w-]+(\/journal)?)?$/,
  ),
  {
    into: "photographes",
    signIn: { path: "/photographes/connexion", fields: [photographers[0].key] },
    start: ["/photographes"],
    mayFollow: isOf(/^\/photographes/),
    problems: true,
  },
  ...stories.map(({ person }) => ({
    into: join("usagers", nameOf(person.email.split("@")[0] ?? "")),
    signIn: { path: "/connexion", fields: [person.email, password] },
    start: ["/compte"],
    mayFollow: isOf(/^\/(compte|demandes)/),
    problems: true,
  })),
];

const go = async (browser: Browser, origin: string, tour: Tour): Promise<void> => {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto(origin);
  if (tour.signIn !== null) await signIn(page, origin, tour.signIn.path, tour.signIn.fields);
  if (tour.codeOf !== undefined) await typeCode(page, origin, tour.codeOf);
  const paths: string[] = [];
  await crawl(
    page,
    tour.start,
    async (path) => {
      paths.push(path);
      await shoot(page, tour.into, nameOf(path));
    },
    tour.mayFollow,
  );
  for (const path of tour.problems ? paths : []) {
    await page.goto(`${origin}${path}`);
    await shootProblems(page, tour.into, nameOf(path));
  }
  await context.close();
  console.log(`${tour.into}: ${paths.length} pages`);
};

/** Each screen of the desk, by day and by night. */
const shootDesk = async (browser: Browser, origin: string): Promise<void> => {
  const signedIn = new Map<string | null, Page>();
  const pageOf = async (who: string | null): Promise<Page> => {
    const known = signedIn.get(who);
    if (known !== undefined) return known;
    const page = await (await browser.newContext({ locale: "fr-FR" })).newPage();
    if (who !== null) {
      await signIn(page, origin, "/agents/connexion", [who, password]);
      await typeCode(page, origin, who);
    }
    signedIn.set(who, page);
    return page;
  };
  for (const { name, who, reach } of deskScenes) {
    const page = await pageOf(who);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${origin}${who === null ? "/" : "/agents"}`);
    await reach(page, origin);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await shoot(page, join("bureau", colorScheme), name, deskWidths);
    }
    await page.emulateMedia({ colorScheme: "light" });
  }
  for (const page of signedIn.values()) await page.context().close();
  console.log(`bureau: ${deskScenes.length} screens`);
};

const shootMessages = async (browser: Browser): Promise<void> => {
  const page = await browser.newPage();
  for (const notice of everyNotice()) {
    await page.setContent(mailSheet(notice));
    await shoot(page, join("messages", notice.language), notice.kind);
  }
  await page.close();
};

/** Words after `--` choose some of it: `npm run gallery -- bureau`. */
const chosen = process.argv.slice(2);
const asked = (part: string): boolean => chosen.length === 0 || chosen.includes(part);

if (chosen.length === 0) await rm(folder, { recursive: true, force: true });
const { origin, stop } = await startDemonstration();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: flags.split(" "),
});
try {
  if (asked("messages")) await shootMessages(browser);
  for (const tour of tours) if (asked(tour.into.split("/")[0] ?? "")) await go(browser, origin, tour);
  if (asked("bureau")) await shootDesk(browser, origin);
} finally {
  await browser.close();
  await stop();
}

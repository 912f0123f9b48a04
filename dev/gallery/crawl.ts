import type { Page } from "playwright-core";

/** What is not a page to look at: files, and doors that lead out. */
const isNotAPage = (path: string): boolean =>
  /\.(pdf|json|jpg|png)$|\/fichiers\/|\/pages\/|\/photo\/|\/api\/|\/assets\//.test(path);

/**
 * Every address that can be reached from `start` by following links, each shown once: two dossiers of the same person
 * are two pages, two orders of the same list are not.
 */
export const crawl = async (
  page: Page,
  start: readonly string[],
  visit: (path: string) => Promise<void>,
  mayFollow: (path: string) => boolean,
  limit = 120,
): Promise<void> => {
  const origin = new URL(page.url()).origin;
  const waiting = [...start];
  const seen = new Set<string>();
  while (seen.size < limit) {
    const path = waiting.shift();
    if (path === undefined) return;
    if (seen.has(path) || isNotAPage(path) || !mayFollow(path)) continue;
    seen.add(path);
    const answer = await page.goto(`${origin}${path}`);
    if (answer === null || !(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    await visit(path);
    const links = await page
      .locator("a[href]")
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    for (const link of links) {
      const url = new URL(link);
      if (url.origin === origin) waiting.push(url.pathname);
    }
  }
};

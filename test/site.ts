/** Pages served without a network, visited and sent as a browser without scripts does. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LightMyRequestResponse } from "fastify";
import { pino } from "pino";
import type { Surface } from "#usecases/ports/people.ts";
import { hashOfToken } from "#usecases/tokens.ts";
import type { World } from "#usecases/world.ts";
import { addErrorPages } from "#web/kit/errors.tsx";
import type { AnyDownload, AnyPage } from "#web/kit/page.ts";
import { addDownloads, addPages } from "#web/kit/routes.ts";
import { createServer } from "#web/kit/server.ts";
import { sessionCookies } from "#web/kit/sessions.ts";
import { createShell } from "#web/kit/shell.tsx";

export type OpenSite = {
  /** The session of somebody, an applicant unless said otherwise: what the browser keeps. */
  readonly signIn: (subject: string, surface?: Surface) => Promise<string>;
  readonly get: (token: string, url: string) => Promise<LightMyRequestResponse>;
  /** Opens the page, then sends the form of that id. */
  readonly send: (
    token: string,
    url: string,
    fields: Readonly<Record<string, string>>,
    formId?: string,
  ) => Promise<LightMyRequestResponse>;
  readonly close: () => Promise<void>;
};

export const origin = "http://localhost";

export const openSite = async (
  world: World,
  pages: readonly AnyPage[],
  downloads: readonly AnyDownload[] = [],
): Promise<OpenSite> => {
  const assetsFolder = await mkdtemp(join(tmpdir(), "telepermis-assets-"));
  const app = await createServer({
    logger: pino({ level: "silent" }),
    origin,
    trustProxy: false,
    assetsFolder,
    csrfKey: "a key of these tests, long enough",
    formTargets: [],
  });
  const assets = (name: string) => `/assets/${name}`;
  const routes = {
    world,
    site: { origin, demonstration: false, official: false },
    shell: createShell(assets),
  };
  addErrorPages(app, assets, false);
  addPages(app, routes, pages);
  addDownloads(app, routes, downloads);

  /** Under every surface's name: a session opens its own surface alone. */
  const cookiesOf = (token: string): Record<string, string> =>
    Object.fromEntries(Object.values(sessionCookies).map((name) => [name, token]));
  const get: OpenSite["get"] = (token, url) => app.inject({ url, cookies: cookiesOf(token) });
  return {
    get,
    signIn: async (subject, surface = "applicant") => {
      const token = world.random.token();
      const at = world.clock.now();
      await world.store.write({ key: null }, async (tx) => {
        const tokenHash = hashOfToken(token);
        await tx.startSession({ tokenHash, surface, subject, at });
        return {};
      });
      return token;
    },
    send: async (token, url, fields, formId = "form") => {
      const opened = await get(token, url);
      const form = new RegExp(`<form id="${formId}".*?</form>`, "s").exec(opened.body)?.[0] ?? "";
      const hidden = [...form.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name = "", value = ""]) => [name, value] as const,
      );
      const cookies = Object.fromEntries(opened.cookies.map(({ name, value }) => [name, value]));
      return app.inject({
        method: "POST",
        url,
        cookies: { ...cookiesOf(token), ...cookies },
        headers: { "content-type": "application/x-www-form-urlencoded" },
        payload: new URLSearchParams({ ...Object.fromEntries(hidden), ...fields }).toString(),
      });
    },
    close: async () => {
      await app.close();
      await rm(assetsFolder, { recursive: true, force: true });
    },
  };
};

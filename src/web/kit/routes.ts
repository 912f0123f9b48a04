import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { renderToString } from "preact-render-to-string";
import { dayOf } from "#domain/dates.ts";
import type { TypedForm } from "#domain/reading.ts";
import { isRefusal, type Refusal, type RefusalCode } from "#domain/refusals.ts";
import { refusalsEn } from "#messages/en/refusals.ts";
import { refusalsFr } from "#messages/fr/refusals.ts";
import { NotFound } from "#usecases/errors.ts";
import { hashOfToken } from "#usecases/tokens.ts";
import type { World } from "#usecases/world.ts";
import type { FieldProblem, Language } from "./chrome.ts";
import { fieldOf, intentionOf, receiveForm } from "./forms.ts";
import { keepInterrupted, takeInterrupted } from "./interrupted.ts";
import { localPath } from "./local-path.ts";
import type {
  Access,
  AnyDownload,
  AnyPage,
  Departure,
  Download,
  Page,
  Sent,
  Showing,
  Site,
  Visit,
} from "./page.ts";
import {
  cookieOptions,
  isLanguage,
  keptCookie,
  languageCookie,
  languageOf,
  sessionCookies,
} from "./sessions.ts";
import { type Shell, signInPaths } from "./shell.tsx";

export type Routes = { readonly world: World; readonly site: Site; readonly shell: Shell };

const isSurface = (access: Access): access is keyof typeof sessionCookies =>
  Object.hasOwn(sessionCookies, access);

const texts = (record: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof record === "object" && record !== null ? record : {}).map(([name, value]) => [
      name,
      String(Array.isArray(value) ? value[0] : value),
    ]),
  );

/** The request as a visit, or null when the person has to sign in first. */
const visitOf = async <A extends Access>(
  { world, site }: Routes,
  access: A,
  request: FastifyRequest,
): Promise<Visit<A> | null> => {
  if (access === "demonstration" && !site.demonstration) throw new NotFound();
  // A page for anyone still greets the applicant who is signed in.
  const surface = isSurface(access) ? access : "applicant";
  const token = request.cookies[sessionCookies[surface]];
  const sessionHash = token === undefined ? null : hashOfToken(token);
  const now = world.clock.now();
  const session = sessionHash === null ? null : await world.store.signedIn(sessionHash, surface, now);
  if (session === null && isSurface(access)) return null;
  return {
    world,
    site,
    // Checked just above: the session of a surface is of that surface.
    session: session as Visit<A>["session"],
    sessionHash,
    params: texts(request.params),
    query: texts(request.query),
    search: /\?.*/s.exec(request.url)?.[0] ?? "",
    path: request.url.split("?")[0] ?? "/",
    language: languageOf(request),
    today: dayOf(now),
    address: request.ip,
    kept: request.cookies[keptCookie] ?? null,
  };
};

/** To the sign-in page, which leads back to the one that was asked for or whose form was sent. */
const sendToSignIn = (access: Access, request: FastifyRequest, reply: FastifyReply, isTypedKept = false) => {
  const path = isSurface(access) ? signInPaths[access] : "/";
  const back = `?retour=${encodeURIComponent(request.url)}`;
  return reply.redirect(`${path}${back}${isTypedKept ? "&saisie=gardee" : ""}`, 303);
};

const worded = (
  refusal: Refusal,
  language: Language,
  fields: Readonly<Record<string, string>>,
): FieldProblem => ({
  field: fields[refusal.refused] ?? "",
  message: (language === "fr" ? refusalsFr : refusalsEn)[refusal.refused],
});

/** Somebody else came first: 409. Anything else is for the person to mend: 422. */
const conflicts: readonly RefusalCode[] = [
  "changedMeanwhile",
  "heldByAnother",
  "notNow",
  "keyReused",
  "alreadyOpen",
];

const show = async <A extends Access, Model>(
  routes: Routes,
  definition: Page<A, Model>,
  visit: Visit<A>,
  reply: FastifyReply,
  state: { typed: TypedForm | null; problems: readonly FieldProblem[]; status: number },
) => {
  const model = await definition.read(visit);
  if (typeof model === "object" && model !== null && "goTo" in model) {
    return answer(reply, model, definition.path);
  }
  const showing: Showing<A> = {
    visit,
    language: visit.language,
    csrf: reply.generateCsrf(),
    key: randomUUID(),
    typed: state.typed,
    problems: state.problems,
  };
  const html = renderToString(routes.shell(definition, model, showing));
  return reply.code(state.status).type("text/html; charset=utf-8").send(`<!doctype html>${html}`);
};

const readForm = async (request: FastifyRequest): Promise<void> => {
  request.received = await receiveForm(request);
};

const answer = (reply: FastifyReply, result: Departure, path: string) => {
  if (result.session !== undefined) {
    const name = sessionCookies[surfaceOf(path)];
    if (result.session === "close")
      reply.clearCookie(name, cookieOptions).header("clear-site-data", '"cache"');
    else reply.setCookie(name, result.session.open, cookieOptions);
  }
  if (result.keep === null) reply.clearCookie(keptCookie, cookieOptions);
  else if (result.keep !== undefined)
    reply.setCookie(keptCookie, result.keep, { ...cookieOptions, maxAge: 600 });
  return reply.redirect(result.goTo, 303);
};

/** A page opens and closes the sessions of its own surface, wherever it leads. */
const surfaceOf = (path: string): keyof typeof sessionCookies => {
  if (path.startsWith("/agents")) return "desk";
  return path.startsWith("/photographes") ? "photographer" : "applicant";
};

const addPage = <A extends Access, Model>(
  app: FastifyInstance,
  routes: Routes,
  definition: Page<A, Model>,
) => {
  const { access, path } = definition;
  app.get(path, async (request, reply) => {
    const visit = await visitOf(routes, access, request);
    if (visit === null) return sendToSignIn(access, request, reply);
    const typed = isSurface(access)
      ? takeInterrupted(request, reply, routes.world.secrets, visit.path)
      : null;
    return show(routes, definition, visit, reply, { typed, problems: [], status: 200 });
  });
  const { write, receive: receiveFiles } = definition;
  if (write === undefined && receiveFiles === undefined) return;
  const limit = { rateLimit: { max: definition.perMinute ?? 120, timeWindow: "1 minute" } };
  const preHandler = [readForm, app.csrfProtection];
  app.post(path, { config: limit, preHandler }, async (request, reply) => {
    const { received } = request;
    if (received === null) throw new Error("a form is read before it is carried out");
    const { form, files } = received;
    const visit = await visitOf(routes, access, request);
    if (visit === null) {
      const sentTo = request.url.split("?")[0] ?? "/";
      const isKept = keepInterrupted(reply, routes.world.secrets, sentTo, form);
      return sendToSignIn(access, request, reply, isKept);
    }

    const language = fieldOf(form, "_language");
    if (isLanguage(language)) {
      // Shown again in the other language with what was typed: nothing is lost, nothing is written.
      reply.setCookie(languageCookie, language, { ...cookieOptions, maxAge: 31_536_000 });
      const returnTo = fieldOf(form, "returnTo");
      // Sent from a page without a form of its own: back to it.
      if (returnTo !== "") return reply.redirect(localPath(returnTo, "/"), 303);
      return show(routes, definition, { ...visit, language }, reply, {
        typed: form,
        problems: [],
        status: 200,
      });
    }

    const sent: Sent<A> = {
      ...visit,
      form,
      field: (name) => fieldOf(form, name),
      key: intentionOf(form, request.url),
    };
    const result = receiveFiles !== undefined ? await receiveFiles(sent, files) : await write?.(sent);
    if (result === undefined) throw new NotFound();
    if (!isRefusal(result) && "goTo" in result) return answer(reply, result, path);
    if ("stay" in result)
      return show(routes, definition, visit, reply, { typed: form, problems: [], status: 200 });
    const problems = isRefusal(result)
      ? [worded(result, visit.language, definition.refusalFields ?? {})]
      : result.problems;
    const status = isRefusal(result) && conflicts.includes(result.refused) ? 409 : 422;
    return show(routes, definition, visit, reply, { typed: form, problems, status });
  });
};

/** RFC 6266: the name as typed for browsers that know UTF-8, a plain one for the others. */
const disposition = (kind: "inline" | "attachment", name: string): string => {
  const plain = name.replaceAll(/[^\w.-]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

const addDownload = <A extends Access>(
  app: FastifyInstance,
  routes: Routes,
  { path, access, send }: Download<A>,
) => {
  app.get(path, async (request, reply) => {
    const visit = await visitOf(routes, access, request);
    if (visit === null) return sendToSignIn(access, request, reply);
    const file = await send(visit);
    return reply
      .type(file.type)
      .header("content-disposition", disposition(file.inline ? "inline" : "attachment", file.name))
      .header("content-security-policy", "default-src 'none'; sandbox")
      .send(Readable.from(file.body));
  });
};

export const addPages = (app: FastifyInstance, routes: Routes, pages: readonly AnyPage[]): void => {
  for (const definition of pages) addPage(app, routes, definition as unknown as Page<Access, unknown>);
};

export const addDownloads = (
  app: FastifyInstance,
  routes: Routes,
  downloads: readonly AnyDownload[],
): void => {
  for (const definition of downloads) addDownload(app, routes, definition as unknown as Download<Access>);
};

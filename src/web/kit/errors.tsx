import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { renderToString } from "preact-render-to-string";
import { chromeEn } from "#messages/en/chrome.ts";
import { errorsEn } from "#messages/en/errors.ts";
import { chromeFr } from "#messages/fr/chrome.ts";
import { errorsFr } from "#messages/fr/errors.ts";
import { NotFound, Unavailable } from "#usecases/errors.ts";
import { PageTitle } from "./content.tsx";
import { Layout } from "./layout.tsx";
import { ButtonLink } from "./navigation.tsx";
import { languageOf } from "./sessions.ts";
import type { Assets } from "./shell.tsx";

type Status = keyof typeof errorsFr;

/** The page of an error: what it means for the person, and where to go. Never a stack, a query or a path. */
const errorPage = (status: Status, request: FastifyRequest, assets: Assets, official: boolean): string => {
  const language = languageOf(request);
  const words = (language === "fr" ? errorsFr : errorsEn)[status];
  const chrome = language === "fr" ? chromeFr : chromeEn;
  return `<!doctype html>${renderToString(
    <Layout
      language={language}
      chrome={chrome}
      title={words.title}
      assets={{ stylesheet: assets("app.css"), scripts: [] }}
      official={official}
    >
      <PageTitle>{words.title}</PageTitle>
      <p>{words.text}</p>
      {status === 500 && <p>{`${words.number} ${request.id}`}</p>}
      <ButtonLink href="/">{chrome.home}</ButtonLink>
    </Layout>,
  )}`;
};

const statusOf = (error: unknown): Status => {
  if (error instanceof NotFound) return 404;
  if (error instanceof Unavailable) return 503;
  const code = typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : 500;
  if (code === 413 || code === 429 || code === 503 || code === 404 || code === 403) return code;
  return typeof code === "number" && code >= 400 && code < 500 ? 400 : 500;
};

/** Every error as a page; what nobody expected is logged with its stack. */
export const addErrorPages = (app: FastifyInstance, assets: Assets, official: boolean): void => {
  const send = (status: Status, request: FastifyRequest, reply: FastifyReply) =>
    reply
      .code(status)
      .type("text/html; charset=utf-8")
      .send(errorPage(status, request, assets, official));
  app.setNotFoundHandler((request, reply) => send(404, request, reply));
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) request.log.error({ err: error, event: "request.failed" });
    return send(status, request, reply);
  });
};

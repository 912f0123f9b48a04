import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import csrf from "@fastify/csrf-protection";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import staticFiles from "@fastify/static";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { maxFileInBytes } from "#usecases/upload-document.ts";
import { cookieOptions, csrfCookie } from "./sessions.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The token that came with the form, wherever the form carries it. */
    formToken: string;
  }
}

export type ServerOptions = {
  readonly logger: FastifyBaseLogger;
  readonly origin: string;
  /** Addresses of the proxies that may say who the client is. */
  readonly trustProxy: boolean | string;
  readonly assetsFolder: string;
  readonly csrfKey: string;
  /** Where forms may lead besides this service: the identity provider, after a redirection. */
  readonly formTargets: readonly string[];
};

const readMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** The server before any page: parsers, headers, limits and assets that hold on every route. */
export const createServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const app = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    requestTimeout: 120_000,
    connectionTimeout: 0,
    bodyLimit: 256 * 1024,
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.decorateRequest("formToken", "");

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'", ...options.formTargets],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: "same-origin" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
  });
  app.addHook("onSend", async (_request, reply) => {
    reply.header("permissions-policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
    // Everything is personal unless it says otherwise.
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });

  // A form of another site is refused before it is read.
  app.addHook("onRequest", async (request, reply) => {
    if (readMethods.has(request.method)) return;
    const site = request.headers["sec-fetch-site"];
    const { origin } = request.headers;
    const isForeign =
      (site !== undefined && site !== "same-origin" && site !== "none") ||
      (origin !== undefined &&
        origin !== "null" &&
        origin !== options.origin &&
        !isThisHost(origin, request.host));
    if (isForeign) await reply.code(403).type("text/plain").send("403");
  });

  await app.register(cookie);
  await app.register(formbody, { bodyLimit: 256 * 1024 });
  await app.register(multipart, {
    limits: { fileSize: maxFileInBytes + 1, files: 4, fields: 40, fieldSize: 256 * 1024, parts: 44 },
    // The use case counts for itself and says so in words.
    throwFileSizeLimit: false,
  });
  await app.register(csrf, {
    cookieKey: csrfCookie,
    cookieOpts: cookieOptions,
    csrfOpts: { hmacKey: options.csrfKey },
    getToken: (request) => request.formToken,
  });
  await app.register(rateLimit, { global: false });
  await app.register(compress, {
    threshold: 1024,
    encodings: ["br", "gzip"],
    brotliOptions: { params: { 1: 4 } },
  });
  await app.register(staticFiles, {
    root: options.assetsFolder,
    prefix: "/assets/",
    preCompressed: true,
    index: false,
    decorateReply: false,
    // Named after their content: never asked for again.
    immutable: true,
    maxAge: "365d",
  });
  // The icon is in the page; some browsers ask all the same.
  app.get("/favicon.ico", async (_request, reply) =>
    reply.code(204).header("cache-control", "max-age=86400").send(),
  );
  return app;
};

const isThisHost = (origin: string, host: string): boolean =>
  URL.canParse(origin) && new URL(origin).host === host;

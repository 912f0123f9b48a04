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
import { fieldOf, type Received } from "./forms.ts";
import { cookieOptions, csrfCookie } from "./sessions.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The form that was sent, once read; its files follow as they stream in. */
    received: Received | null;
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
  app.decorateRequest("received", null);

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

  // First of all: the page of an error, too, is in the language that a cookie names.
  await app.register(cookie);

  // A form of another site is refused before it is read.
  app.addHook("onRequest", async (request) => {
    if (readMethods.has(request.method)) return;
    const site = request.headers["sec-fetch-site"];
    const { origin } = request.headers;
    const isForeign =
      (site !== undefined && site !== "same-origin" && site !== "none") ||
      (origin !== undefined &&
        origin !== "null" &&
        origin !== options.origin &&
        !isThisHost(origin, request.host));
    if (isForeign) throw refusing(403, "a form of another site");
  });
  // The one sign that the database does not keep; forms lose it where they are read.
  app.addHook("onRequest", async ({ url, headers }) => {
    if (/%00/.test(url) || /%00|\0/.test(headers.cookie ?? "")) throw refusing(400, "a NUL in the request");
  });

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
    getToken: ({ received }) => fieldOf(received?.form ?? {}, "_csrf"),
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

/** An error that the error pages show with that status. */
const refusing = (statusCode: 400 | 403, message: string): Error =>
  Object.assign(new Error(message), { statusCode });

const isThisHost = (origin: string, host: string): boolean =>
  URL.canParse(origin) && new URL(origin).host === host;

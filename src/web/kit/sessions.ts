import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyRequest } from "fastify";
import type { Surface } from "#usecases/ports/people.ts";
import type { Language } from "./chrome.ts";

/** `__Host-`: sent to this host alone, over TLS (or on this machine), out of reach of scripts. */
export const cookieOptions = {
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
} as const satisfies CookieSerializeOptions;

/** Each surface has its own cookie: an agent's session is never an applicant's. */
export const sessionCookies: Readonly<Record<Surface, string>> = {
  applicant: "__Host-telepermis",
  desk: "__Host-desk",
  photographer: "__Host-photographer",
};

export const languageCookie = "__Host-language";
export const keptCookie = "__Host-kept";
export const csrfCookie = "__Host-csrf";

export const isLanguage = (value: string | undefined): value is Language => value === "fr" || value === "en";

/** The language chosen, else the browser's first one when it is English, else French. */
export const languageOf = (request: FastifyRequest): Language => {
  const chosen = request.cookies[languageCookie];
  if (isLanguage(chosen)) return chosen;
  return /^en\b/i.test(request.headers["accept-language"] ?? "") ? "en" : "fr";
};

import type { FastifyReply, FastifyRequest } from "fastify";
import type { TypedForm } from "#domain/reading.ts";
import type { Secrets } from "#usecases/ports/services.ts";
import { cookieOptions } from "./sessions.ts";

/**
 * A form sent after its session had ended: what was typed waits in the person's own browser, sealed and for that very
 * page, until they have signed in again.
 */
export const interruptedCookie = "__Host-interrupted";

const keptSeconds = 1800;
// A browser keeps 4096 bytes of a cookie, name and attributes included.
const maxLength = 3800;

const contextOf = (path: string): string => `interrupted form ${path}`;

/** What may wait: neither passwords nor what the page itself puts in its forms. */
const answersOf = (form: TypedForm): TypedForm =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !/^_|password/i.test(name)));

/** Whether it fits, and waits. */
export const keepInterrupted = (
  reply: FastifyReply,
  secrets: Secrets,
  path: string,
  form: TypedForm,
): boolean => {
  const answers = answersOf(form);
  if (Object.keys(answers).length === 0) return false;
  const sealed = secrets.seal(JSON.stringify(answers), contextOf(path));
  if (encodeURIComponent(sealed).length > maxLength) return false;
  reply.setCookie(interruptedCookie, sealed, { ...cookieOptions, maxAge: keptSeconds });
  return true;
};

/** What was typed on that page before its session ended, once; null when nothing waits for it. */
export const takeInterrupted = (
  request: FastifyRequest,
  reply: FastifyReply,
  secrets: Secrets,
  path: string,
): TypedForm | null => {
  const sealed = request.cookies[interruptedCookie];
  if (sealed === undefined) return null;
  const form = opened(secrets, sealed, contextOf(path));
  if (form !== null) reply.clearCookie(interruptedCookie, cookieOptions);
  return form;
};

/** Sealed by us for that page, or not for us to read: of another page, altered, or under a key since withdrawn. */
const opened = (secrets: Secrets, sealed: string, context: string): TypedForm | null => {
  try {
    return JSON.parse(secrets.open(sealed, context)) as TypedForm;
  } catch {
    return null;
  }
};

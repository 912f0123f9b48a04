/**
 * The small text that the browser keeps from one page to the next, under its own name: a token taken out of an address,
 * a number to confirm. One page's text is never read as another's.
 */
type Kept = "email" | "confirmation" | "reset" | "mobile" | "federation";

export const keepText = (what: Kept, text: string): string => `${what}:${text}`;

export const keptText = (kept: string | null, what: Kept): string | null =>
  kept?.startsWith(`${what}:`) === true ? kept.slice(what.length + 1) : null;

/** A password as typed: never cut, never trimmed. */
export const passwordIn = (form: { readonly [field: string]: readonly string[] }, field: string): string =>
  form[field]?.[0] ?? "";

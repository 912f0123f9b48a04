import type { ProvisionalProof } from "#domain/derive/provisional-proof.ts";

/**
 * Verifies the proof that came after the number sign of the address, on this device alone: nothing is sent, and the
 * code leaves the address as soon as it is read. Where Ed25519 is not known, the code waits in the field.
 */
type Outcome = "valid" | "ended" | "forged" | "manual";

const block = document.querySelector<HTMLElement>("[data-verify]");
const field = document.querySelector<HTMLTextAreaElement>("textarea[name=code]");

/** The order in which a code tells its facts. */
const order = [
  "reference",
  "birthName",
  "firstNames",
  "birthDate",
  "category",
  "examDate",
  "lastDay",
  "confirmedOn",
] as const satisfies readonly (keyof ProvisionalProof)[];

const names: readonly string[] = order;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

/** The one way of writing these bytes: the last bits of the last letter must not be free. */
const isCanonical = (text: string): boolean =>
  btoa(Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join(""))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "") === text;

/** The text that was signed, or null when it was not. Rejects when this browser does not know the signature. */
const openSeal = async (
  code: string,
  keys: readonly { id: string; key: string }[],
): Promise<string | null> => {
  const [, signed = "", id, text = "", signature = ""] =
    /^(TP1\.([\w-]{1,32})\.([\w-]{1,4000}))\.([\w-]{86})$/.exec(code) ?? [];
  const found = keys.find((key) => key.id === id);
  if (found === undefined || text.length % 4 === 1 || !isCanonical(text) || !isCanonical(signature))
    return null;
  const key = await crypto.subtle.importKey("raw", bytesOf(found.key), "Ed25519", false, ["verify"]);
  const isTrue = await crypto.subtle.verify(
    "Ed25519",
    key,
    bytesOf(signature),
    new TextEncoder().encode(signed),
  );
  return isTrue ? new TextDecoder().decode(bytesOf(text)) : null;
};

/** A day, a month or a year, in words. */
const worded = (date: string): string => {
  const { lang } = document.documentElement;
  const [, month, day] = date.split("-");
  if (month === undefined) return date;
  const moment = new Date(`${date}${day === undefined ? "-01" : ""}T12:00:00Z`);
  return moment
    .toLocaleDateString(lang === "fr" ? "fr-FR" : "en-GB", {
      ...(day !== undefined && { day: "numeric" }),
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    })
    .replace(/^1 /, lang === "fr" ? "1er " : "1 ");
};

/** The day in France: the device's or the page's, whichever is later. */
const todayAfter = (pageDay: string): string => {
  const here = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Paris" });
  return here > pageDay ? here : pageDay;
};

const show = (outcome: Outcome, facts: readonly string[]): void => {
  const told = document.querySelector<HTMLElement>("[data-told]");
  if (told) told.hidden = true;
  for (const part of block?.querySelectorAll<HTMLElement>("[data-outcome]") ?? []) {
    part.hidden = part.dataset.outcome !== outcome;
    for (const place of part.querySelectorAll<HTMLElement>("[data-fact]")) {
      const fact = facts[names.indexOf(place.dataset.fact ?? "")] ?? "";
      place.textContent = /^\d{4}(-\d\d){0,2}$/.test(fact) ? worded(fact) : fact;
    }
  }
};

const verifyAddress = async (): Promise<void> => {
  // The anchors of the page have no full stop.
  if (!location.hash.includes(".") || !block || !field) return;
  const code = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  field.value = code;
  try {
    const text = await openSeal(code, JSON.parse(block.dataset.verify ?? "[]"));
    const facts: string[] = text === null ? [] : JSON.parse(text);
    const lastDay = facts[order.indexOf("lastDay")];
    if (lastDay === undefined) show("forged", []);
    else show(lastDay < todayAfter(block.dataset.today ?? "") ? "ended" : "valid", facts);
  } catch {
    show("manual", []);
  }
};

void verifyAddress();
addEventListener("hashchange", () => void verifyAddress());

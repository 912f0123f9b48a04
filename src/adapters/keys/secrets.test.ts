import fc from "fast-check";
import { expect, test } from "vitest";
import { dataKeys } from "#adapters/keys/data-keys.ts";
import { generateMasterKey, parseMasterKeys } from "#adapters/keys/master-keys.ts";
import { secrets } from "#adapters/keys/secrets.ts";
import type { WrappedKey } from "#usecases/ports/services.ts";

const [recent, old] = [generateMasterKey(), generateMasterKey()];
const before = secrets(parseMasterKeys(old));
const after = secrets(parseMasterKeys(`${recent},${old}`));
const withoutOld = secrets(parseMasterKeys(recent));

/** The text with its character number `at` (modulo its length) replaced by another of the base64url alphabet. */
const changed = (text: string, at: number): string => {
  const index = at % text.length;
  return text.slice(0, index) + (text[index] === "A" ? "B" : "A") + text.slice(index + 1);
};

test("any text comes back whole under its context, and twice the same text looks different", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, context) => {
      const sealed = after.seal(text, context);
      expect(after.open(sealed, context)).toBe(text);
      expect(after.seal(text, context)).not.toBe(sealed);
    }),
  );
});

test("a sealed text opens neither in another context nor with any character changed", () => {
  const sealed = after.seal("JBSWY3DPEHPK3PXP", "totp of agent 12");
  expect(() => after.open(sealed, "totp of agent 13")).toThrow();
  // The last character also carries bits that base64url ignores: it is left out.
  fc.assert(
    fc.property(fc.nat(sealed.length - 2), (at) => {
      expect(() => after.open(changed(sealed, at), "totp of agent 12")).toThrow();
    }),
  );
  expect(() => after.open("", "totp of agent 12")).toThrow();
});

test("what was sealed before a rotation opens until the old key is withdrawn", () => {
  const sealed = before.seal("texte", "here");
  expect(after.open(sealed, "here")).toBe("texte");
  expect(() => withoutOld.open(sealed, "here")).toThrow("is not configured");
});

test("a fingerprint depends on the text, the purpose and the master key, and does not show the text", () => {
  const kept = after.fingerprint("one-time code", "482915");
  expect(after.fingerprint("one-time code", "482915")).toBe(kept);
  expect(after.fingerprint("one-time code", "482916")).not.toBe(kept);
  expect(after.fingerprint("e-photo code", "482915")).not.toBe(kept);
  expect(before.fingerprint("one-time code", "482915")).not.toBe(kept);
  expect(kept).not.toContain("482915");
});

test("a code kept before a rotation still matches after it, and another code does not", () => {
  const kept = before.fingerprint("e-photo code", "ABCD");
  expect(after.matches("e-photo code", "ABCD", kept)).toBe(true);
  expect(after.fingerprints("e-photo code", "ABCD")).toContain(kept);
  expect(after.matches("e-photo code", "ABCE", kept)).toBe(false);
  expect(after.matches("one-time code", "ABCD", kept)).toBe(false);
  expect(withoutOld.matches("e-photo code", "ABCD", kept)).toBe(false);
});

test("a data key rewrapped after a rotation is the same key, and no longer needs the old master key", () => {
  const wrapped = dataKeys(parseMasterKeys(old)).fresh();
  const keys = dataKeys(parseMasterKeys(`${recent},${old}`));
  const rewrapped = keys.rewrap(wrapped);
  expect(rewrapped).not.toBe(wrapped);
  expect(keys.rewrap(rewrapped)).toBe(rewrapped);
  const later = dataKeys(parseMasterKeys(recent));
  expect(later.unwrap(rewrapped).equals(keys.unwrap(wrapped))).toBe(true);
  expect(() => later.unwrap(wrapped)).toThrow("is not configured");
});

test("a secret cannot pass for a data key", () => {
  const sealed = after.seal("x".repeat(32), "data key") as WrappedKey;
  expect(() => dataKeys(parseMasterKeys(recent)).unwrap(sealed)).toThrow();
});

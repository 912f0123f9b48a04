import fc from "fast-check";
import { expect, test } from "vitest";
import { generateMasterKey, parseMasterKeys } from "#adapters/keys/master-keys.ts";
import { seals } from "#adapters/keys/seals.ts";

const [recent, old] = [generateMasterKey(), generateMasterKey()];
const now = seals(parseMasterKeys(recent));
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

test("any text comes back from its code, which is made of letters that a link carries", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (text) => {
      const code = now.sign(text);
      expect(code).toMatch(/^TP1\.k[0-9a-f]{8}\.[\w-]+\.[\w-]{86}$/);
      expect(now.open(code)).toBe(text);
      expect(now.sign(text)).toBe(code);
    }),
  );
});

test("with one letter changed, anywhere and into anything, a code is refused", () => {
  const code = now.sign('["TP-TEST-0000-0001","Lopez","Inès"]');
  fc.assert(
    fc.property(fc.nat(code.length - 1), fc.constantFrom(...alphabet), (at, letter) => {
      fc.pre(code[at] !== letter);
      expect(now.open(code.slice(0, at) + letter + code.slice(at + 1))).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test("every way of writing the last letter of the signature but one is refused", () => {
  const code = now.sign("a");
  const taken = [...alphabet].filter((letter) => now.open(code.slice(0, -1) + letter) !== null);
  expect(taken).toEqual([code.at(-1)]);
});

test("a code of another service, of another version, cut or of any other text is refused", () => {
  const code = now.sign("text");
  expect(seals(parseMasterKeys(old)).open(code)).toBeNull();
  const stolen = recent.replace(/:.*/, old.replace(/^.*:/, ":"));
  expect(now.open(seals(parseMasterKeys(stolen)).sign("text"))).toBeNull();
  expect(now.open(code.replace("TP1", "TP2"))).toBeNull();
  expect(now.open(code.slice(0, -1))).toBeNull();
  expect(now.open(`${code}A`)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => now.open(text) === null));
  fc.assert(
    fc.property(
      fc.base64String(),
      fc.base64String(),
      (text, signature) => now.open(`TP1.${now.publicKeys()[0]?.id}.${text}.${signature}`) === null,
    ),
  );
});

test("a code signed before a rotation of the master key is taken until the old key is withdrawn", () => {
  const code = seals(parseMasterKeys(old)).sign("text");
  const after = seals(parseMasterKeys(`${recent},${old}`));
  expect(after.open(code)).toBe("text");
  expect(now.open(code)).toBeNull();
  expect(after.publicKeys()).toHaveLength(2);
});

test("the public keys verify what was signed in a browser, and are not the secret ones", async () => {
  const code = now.sign("text");
  const [signed, signature] = [code.slice(0, code.lastIndexOf(".")), code.slice(code.lastIndexOf(".") + 1)];
  const [{ key } = { key: "" }] = now.publicKeys();
  const open = await crypto.subtle.importKey("raw", Buffer.from(key, "base64url"), "Ed25519", false, [
    "verify",
  ]);
  const bytes = new TextEncoder().encode(signed);
  expect(await crypto.subtle.verify("Ed25519", open, Buffer.from(signature, "base64url"), bytes)).toBe(true);
});

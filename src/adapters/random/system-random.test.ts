import { expect, test } from "vitest";
import { systemRandom } from "./system-random.ts";

test("codes have six digits, zeros in front included", () => {
  const codes = Array.from({ length: 500 }, () => systemRandom.code());
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(codes.some((code) => code.startsWith("0"))).toBe(true);
});

test("tokens carry 256 bits and never come twice", () => {
  const tokens = Array.from({ length: 100 }, () => systemRandom.token());
  expect(tokens.every((token) => Buffer.from(token, "base64url").length === 32)).toBe(true);
  expect(new Set(tokens).size).toBe(100);
});

test("a text is drawn from the whole alphabet and from nothing else", () => {
  const text = systemRandom.text(400, "ABC");
  expect(text).toMatch(/^[ABC]{400}$/);
  expect(new Set(text).size).toBe(3);
});

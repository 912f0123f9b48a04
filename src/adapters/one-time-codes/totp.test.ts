import { TOTP } from "otpauth";
import { expect, test } from "vitest";
import { oneTimeCodes } from "./totp.ts";

const at = Temporal.Instant.from("2026-11-23T09:00:10Z");
const codeAt = (secret: string, instant: Temporal.Instant): string =>
  new TOTP({ secret }).generate({ timestamp: instant.epochMilliseconds });

test("the codes are those of RFC 6238, appendix B", () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  const steps = [
    ["1970-01-01T00:00:59Z", "287082"],
    ["2005-03-18T01:58:29Z", "081804"],
    ["2009-02-13T23:31:30Z", "005924"],
  ] as const;
  for (const [instant, code] of steps) {
    const then = Temporal.Instant.from(instant);
    expect(oneTimeCodes.stepOf(code, secret, then)).toBe(Math.floor(then.epochMilliseconds / 30_000));
  }
});

test("a code is right a step early or late, and names the step it belongs to", () => {
  const secret = oneTimeCodes.newSecret();
  const now = Math.floor(at.epochMilliseconds / 30_000);
  for (const distance of [-1, 0, 1]) {
    const code = codeAt(secret, at.add({ seconds: 30 * distance }));
    expect(oneTimeCodes.stepOf(code, secret, at)).toBe(now + distance);
  }
  expect(oneTimeCodes.stepOf(codeAt(secret, at.add({ minutes: 5 })), secret, at)).toBeNull();
  for (const typed of ["", "12345", "abcdef", "1234567"])
    expect(oneTimeCodes.stepOf(typed, secret, at)).toBeNull();
});

test("what an authenticator scans says whose account it is, and gives the same secret", () => {
  const secret = oneTimeCodes.newSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const address = new URL(oneTimeCodes.address(secret, "agnes.roux"));
  expect(address.protocol).toBe("otpauth:");
  expect(decodeURIComponent(address.pathname)).toContain("agnes.roux");
  expect(address.searchParams.get("secret")).toBe(secret);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { inès } from "#test/application-at.ts";
import { day } from "./dates.ts";
import { factsFrom } from "./facts.ts";
import { feeInCents, leftToPayInCents, paidInCents } from "./fees.ts";

const at = (postalCode: string | undefined) => {
  const { postalCode: _, ...elsewhere } = inès;
  return factsFrom(postalCode === undefined ? elsewhere : { ...elsewhere, postalCode }, day("2026-11-23"));
};
const due = { feeWhen: "always" } as const;

test.each([
  ["69003", 2500],
  ["97300", 1250],
  ["97320", 1250],
  ["97200", 2500],
  ["97400", 2500],
  ["73000", 2500],
  [undefined, 2500],
])("F34118: delivered at %s, a lost licence costs %d cents", (postalCode, cents) => {
  expect(feeInCents(due, at(postalCode))).toBe(cents);
});

test("F34118: what is not due costs nothing, in French Guiana too", () => {
  expect(feeInCents({}, at("69003"))).toBe(0);
  expect(feeInCents({ feeWhen: "hosted" }, at("69003"))).toBe(0);
  expect(feeInCents({ feeWhen: "minor" }, at("97300"))).toBe(0);
});

const paying = (...amounts: readonly number[]) => ({
  payments: amounts.map((amountInCents) => ({
    how: "taxStamp" as const,
    ending: "6789",
    amountInCents,
    at: "2026-11-23T09:00:00Z",
  })),
});

test("moving out of French Guiana after paying leaves the other half to pay", () => {
  expect(leftToPayInCents(due, paying(1250), at("97300"))).toBe(0);
  expect(leftToPayInCents(due, paying(1250), at("69003"))).toBe(1250);
  expect(leftToPayInCents(due, paying(1250, 1250), at("69003"))).toBe(0);
});

test("what is left and what was paid make the fee, and nothing is ever owed back by the rule", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(1250, 2500), { maxLength: 4 }), (amounts) => {
      const paid = paying(...amounts);
      const left = leftToPayInCents(due, paid, at("69003"));
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + Math.min(paidInCents(paid), 2500)).toBe(2500);
    }),
  );
});

import { expect, test } from "vitest";
import { factsFrom } from "../facts.ts";
import { papersFor, sidesOf } from "./kinds.ts";

const facts = factsFrom(
  { nationalities: ["CAN"], birthDate: "1996-05-01" },
  Temporal.PlainDate.from("2026-11-23"),
);

test("a residence permit has two sides, a validated visa one page", () => {
  expect(papersFor("residencePermit", facts)).toContain("longStayVisaValidated");
  expect(sidesOf("residencePermit", "residentCard")).toBe("both");
  expect(sidesOf("residencePermit", "longStayVisaValidated")).toBe("one");
});

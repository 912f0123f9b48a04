import { expect, test } from "vitest";
import { procedureIds } from "#domain/procedure-ids.ts";
import { reasonNamed, reasonOfSlug, reasonSlug } from "./reason-slugs.ts";

test.each(procedureIds)("%s is found again by its address, and by its id", (id) => {
  expect(reasonOfSlug(reasonSlug(id))).toBe(id);
  expect(reasonSlug(id)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(reasonNamed(id)).toBe(id);
});

test("an address that names no reason leads to none", () => {
  expect(reasonNamed("toString")).toBeNull();
  expect(reasonNamed(undefined)).toBeNull();
});

import { expect, test } from "vitest";
import { generateMasterKey, parseMasterKeys } from "#adapters/keys/master-keys.ts";
import { secrets } from "#adapters/keys/secrets.ts";
import { openDraft, sealDraft } from "./kept-draft.ts";

const world = { secrets: secrets(parseMasterKeys(generateMasterKey())) };
const draft = {
  what: "refusal",
  reference: "TP-7K3M-9QXF-2WRD",
  agent: { id: "camille" },
} as const;

test("what an agent prepared comes back as typed, without the form's own fields", () => {
  const kept = sealDraft(world, draft, { grounds: ["residenceNotProved"], otherReason: [""], _csrf: ["x"] });
  expect(kept).not.toContain("residenceNotProved");
  expect(openDraft(world, draft, kept)).toEqual({ grounds: ["residenceNotProved"] });
});

test("it is nothing on another file, for another agent, for another act, or when altered", () => {
  const kept = sealDraft(world, draft, { grounds: ["residenceNotProved"] }) ?? "";
  expect(openDraft(world, { ...draft, reference: "TP-0000-0000-0000" }, kept)).toBeNull();
  expect(openDraft(world, { ...draft, agent: { id: "dominique" } }, kept)).toBeNull();
  expect(openDraft(world, { ...draft, what: "supplement" }, kept)).toBeNull();
  expect(openDraft(world, draft, `${kept.slice(0, -2)}AA`)).toBeNull();
  expect(openDraft(world, draft, null)).toBeNull();
});

test("what a browser would not keep is told, never lost on the way", () => {
  const details = "à préciser ".repeat(55);
  expect(sealDraft(world, draft, { otherReason: [details] })).not.toBeNull();
  expect(
    sealDraft(world, draft, { a: [details], b: [details], c: [details], d: [details], e: [details] }),
  ).toBeNull();
});

import { expect, test } from "vitest";
import {
  agent,
  asAgent,
  camille,
  carryOut,
  clockwork,
  contextFor,
  examined,
  type Life,
} from "#test/application-at.ts";
import { decide } from "../decide.ts";
import { type FindingCode, finding } from "../documents/findings.ts";

const day = "2026-11-25";
const kind = "proofOfAddress";

/** What a reading in the background notes of the first page of the proof of address. */
const readAs = (life: Life, ...codes: readonly FindingCode[]): Life => {
  const fileId = life.application.documents[kind]?.files[0]?.id ?? "";
  const findings = { [fileId]: codes.map((code) => finding(code)) };
  return carryOut(
    life,
    { type: "noteReading", kind, fileId, evidence: "evidence-1", view: undefined, read: [], findings },
    contextFor(clockwork, day),
  );
};

/** Camille accepts the document as it was on the screen, while something else was saved. */
const acceptedOn = (screen: Life, now: Life) =>
  decide(
    now.application,
    asAgent(screen, camille, { type: "acceptDocuments", kinds: [kind] }),
    contextFor(agent(camille), day),
  );

test("a file read in the background, without a doubt, stands in the way of no decision", () => {
  const screen = examined();
  const now = readAs(screen, "seal.ok");
  expect(now.application.documents[kind]?.files[0]?.findings).toHaveLength(1);
  expect(acceptedOn(screen, now)).not.toHaveProperty("refused");
});

test("an agent who has not seen a doubt that came meanwhile is told", () => {
  const screen = examined();
  expect(acceptedOn(screen, readAs(screen, "image.blur"))).toEqual({ refused: "changedMeanwhile" });
});

test("the same doubt found again is no news, one that goes is", () => {
  const screen = readAs(examined(), "image.blur");
  expect(acceptedOn(screen, readAs(screen, "image.blur", "seal.ok"))).not.toHaveProperty("refused");
  expect(acceptedOn(screen, readAs(screen))).toEqual({ refused: "changedMeanwhile" });
});

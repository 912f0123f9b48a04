import { expect, test } from "vitest";
import type { Application } from "#domain/application.ts";
import { defaultSettings } from "#domain/deadlines.ts";
import { finding } from "#domain/documents/findings.ts";
import { everyVersion } from "#procedures/index.ts";
import {
  applicant,
  begin,
  byCamille,
  camille,
  carryOut,
  contextFor,
  examined,
  lives,
  renew,
  sent,
  supplementAsked,
} from "#test/application-at.ts";
import { deskReading } from "./desk-entry.ts";

const entryOf = deskReading(defaultSettings, everyVersion).of;

test("a draft does not exist at the desk", () => {
  expect(entryOf(begin().application)).toBeNull();
});

test("a file sent is found by its names, its birth date and where it goes", () => {
  expect(entryOf(sent().application)).toMatchObject({
    category: "B",
    department: "69",
    office: "cert-sud-est",
    isWaiting: true,
    heldBy: null,
    birthDate: "1996-07-07",
    words: ["LOPEZ", "INES"],
    sortName: "LOPEZ, INES",
    doubts: 0,
  });
});

test("every state can be read, and only those where an agent may act are in a queue", () => {
  const waiting = Object.entries(lives)
    .filter(([, life]) => entryOf(life().application)?.isWaiting === true)
    .map(([state]) => state);
  expect(waiting.toSorted()).toEqual([
    "awaitingResend",
    "carrierEnquiry",
    "returnedToSender",
    "submitted",
    "underExamination",
  ]);
});

test("a supplement answered comes back to who asked, until it is taken up", () => {
  const renewed = renew(supplementAsked(), "proofOfAddress", "2026-11-28");
  const back = carryOut(renewed, { type: "sendSupplement" }, contextFor(applicant, "2026-11-28"));
  expect(entryOf(back.application)).toMatchObject({ heldBy: camille.agentId, comesBackTo: camille.agentId });
  const takenUp = byCamille(back, { type: "claim" }, "2026-11-29");
  expect(entryOf(takenUp.application)).toMatchObject({ heldBy: camille.agentId, comesBackTo: null });
});

test("a file in the hands of who took it comes back to nobody", () => {
  expect(entryOf(examined().application)).toMatchObject({ heldBy: camille.agentId, comesBackTo: null });
});

test("doubts are what the checks ask to look at, for the applicant or for agents, not what is good", () => {
  const { application } = sent();
  const [document] = Object.values(application.documents);
  if (document === undefined) throw new Error("a file has documents");
  const findings = [finding("image.blur"), finding("person.differs"), finding("seal.ok")];
  const doubtful: Application = {
    ...application,
    documents: {
      [document.kind]: {
        ...document,
        files: document.files.slice(0, 1).map((file) => ({ ...file, findings })),
      },
    },
  };
  expect(entryOf(doubtful)?.doubts).toBe(2);
});

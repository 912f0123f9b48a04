import { expect, test } from "vitest";
import {
  agent,
  asAgent,
  camille,
  carryOut,
  contextFor,
  examined,
  inès,
  lives,
  sent,
} from "#test/application-at.ts";
import { day } from "../dates.ts";
import { stateRow } from "../lifecycle.ts";
import { isStillValid, provisionalProofOf, readProof, writeProof } from "./provisional-proof.ts";

const today = day("2026-11-27");
const certificateSeen = (on = "2026-11-26") => {
  const life = examined();
  const step = { type: "acceptDocuments", kinds: ["provisionalCertificate"] } as const;
  return carryOut(life, asAgent(life, camille, step), contextFor(agent(camille), on)).application;
};

test("nothing is proved before an agent has accepted the certificate, not even once the file is sent", () => {
  expect(provisionalProofOf(sent().application, today)).toEqual({ status: "none" });
  expect(provisionalProofOf(examined().application, today)).toEqual({ status: "none" });
});

test("from the acceptance of the certificate, the proof says who, what, since when and until when", () => {
  expect(provisionalProofOf(certificateSeen(), today)).toEqual({
    status: "proved",
    proof: {
      reference: "TP-TEST-0000-0001",
      birthName: inès.birthName,
      firstNames: inès.firstNames,
      birthDate: inès.birthDate,
      category: "B",
      examDate: "2026-10-31",
      lastDay: "2027-02-28",
      confirmedOn: "2026-11-26",
    },
  });
});

test("a certificate that was refused proves nothing", () => {
  const life = examined();
  const refused = carryOut(
    life,
    asAgent(life, camille, { type: "refuseDocument", kind: "provisionalCertificate", reason: "Illisible." }),
    contextFor(agent(camille), "2026-11-26"),
  );
  expect(provisionalProofOf(refused.application, today)).toEqual({ status: "none" });
});

test("the last day is still a day of proof, the next one tells that it ended", () => {
  const application = certificateSeen();
  expect(provisionalProofOf(application, day("2027-02-28")).status).toBe("proved");
  expect(provisionalProofOf(application, day("2027-03-01"))).toEqual({
    status: "ended",
    lastDay: "2027-02-28",
  });
});

test.each(Object.keys(lives) as (keyof typeof lives)[])(
  "in the state %s, only a living file proves",
  (state) => {
    const { application } = lives[state]?.() ?? sent();
    const certificate = certificateSeen().documents.provisionalCertificate;
    if (certificate === undefined) throw new Error("no certificate");
    const accepted = { ...application, documents: { provisionalCertificate: certificate } };
    const isProved = provisionalProofOf(accepted, today).status === "proved";
    expect(isProved).toBe(state !== "draft" && stateRow(state).owner !== null);
  },
);

test("what is written is read back, and nothing else is", () => {
  const { proof } = provisionalProofOf(certificateSeen(), today) as {
    proof: Parameters<typeof writeProof>[0];
  };
  expect(readProof(writeProof(proof))).toEqual(proof);
  expect(isStillValid(proof, day("2027-02-28"))).toBe(true);
  expect(isStillValid(proof, day("2027-03-01"))).toBe(false);
  for (const other of [
    "",
    "{}",
    "[]",
    '["a"]',
    writeProof({ ...proof, lastDay: "2027-02-30" }),
    "[1,2,3,4,5,6,7,8]",
  ])
    expect(readProof(other)).toBeNull();
});

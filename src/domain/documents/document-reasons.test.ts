import { expect, test } from "vitest";
import { documentReasonsFor } from "./document-reasons.ts";
import { documentKinds, isDocumentKind } from "./kinds.ts";

test("an identity card may be refused for its colour, a missing side or its end, never for its date of issue", () => {
  const reasons = documentReasonsFor("identityProof");
  expect(reasons).toEqual(expect.arrayContaining(["blackAndWhite", "sideMissing", "expired"]));
  expect(reasons).not.toContain("tooOld");
  expect(reasons).not.toContain("pageMissing");
});

test("a proof of address may be refused for its age or its address, never for its colour", () => {
  const reasons = documentReasonsFor("proofOfAddress");
  expect(reasons).toEqual(expect.arrayContaining(["tooOld", "addressDiffers", "pageMissing"]));
  expect(reasons).not.toContain("blackAndWhite");
});

test("a provisional certificate is never refused for being over: it still proves the exam", () => {
  expect(documentReasonsFor("provisionalCertificate")).not.toContain("expired");
});

test("a medical opinion may be refused for being over or unsigned, a provisional JDC attestation for being over", () => {
  expect(documentReasonsFor("medicalOpinion")).toEqual(expect.arrayContaining(["expired", "unsigned"]));
  expect(documentReasonsFor("jdcProof")).toContain("expired");
});

test("a declaration on one's honour may be refused for not being signed, a licence never", () => {
  for (const kind of ["lossDeclaration", "heavyCategoryRenunciation", "fimoCommitment"] as const)
    expect(documentReasonsFor(kind)).toContain("unsigned");
  expect(documentReasonsFor("currentLicence")).not.toContain("unsigned");
});

test("a certificate of driving rights may be refused for its age, a licence to renew never for its end", () => {
  expect(documentReasonsFor("drivingRightsCertificate")).toContain("tooOld");
  expect(documentReasonsFor("currentLicence")).not.toContain("expired");
});

test("every document may be refused for not being readable and for being another paper", () => {
  for (const kind of Object.keys(documentKinds).filter(isDocumentKind)) {
    expect(documentReasonsFor(kind)).toEqual(expect.arrayContaining(["unreadable", "wrongDocument"]));
  }
});

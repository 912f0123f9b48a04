import { expect, test } from "vitest";
import { documentKinds } from "./documents/kinds.ts";
import { papers } from "./documents/papers.ts";
import { idOf, nameOf } from "./ids.ts";

test.each([
  ["identityProof", "identity-proof"],
  ["ePhoto", "e-photo"],
  ["aUpgradeTrainingAttestation", "a-upgrade-training-attestation"],
  ["roadSafetyCertificateLevel2", "road-safety-certificate-level-2"],
  ["a2UnderTwoYears", "a2-under-two-years"],
  ["b96TrainingAttestation", "b96-training-attestation"],
  ["assr2", "assr2"],
])("%s is %s outside", (name, id) => {
  expect(idOf(name)).toBe(id);
  expect(nameOf(id)).toBe(name);
});

test("every document and paper comes back by its id", () => {
  for (const name of [...Object.keys(documentKinds), ...Object.keys(papers)]) {
    expect(nameOf(idOf(name))).toBe(name);
  }
});

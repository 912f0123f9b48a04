import { expect, test } from "vitest";
import type { OwnAnswers } from "#domain/derive/anonymous-answers.ts";
import { anonymousFacts } from "#domain/derive/anonymous-answers.ts";
import type { Answers } from "#domain/questions.ts";
import { documentsFr } from "#messages/fr/documents.ts";
import { procedures } from "#procedures/index.ts";
import { adviceFor } from "./document-advice.ts";

const today = Temporal.PlainDate.from("2026-11-23");
const { documents } = documentsFr;

const factsOf = (own: OwnAnswers, form: Answers = {}) =>
  anonymousFacts(procedures["exchange-non-eea"], { own, form }, today);

const adviceOn = (kind: keyof typeof documents, own: OwnAnswers, form: Answers = {}) => {
  const { accepted, where } = adviceFor(documents[kind], factsOf(own, form));
  return [...accepted, where].join(" ");
};

test("only the French read that an expired identity paper may do, and that town halls make them", () => {
  const french = adviceOn("identityProof", { nationality: "FR" });
  expect(french).toContain("moins de cinq ans");
  expect(french).toContain("mairie");
  for (const nationality of ["EEA", "OTHER"] as const) {
    const advice = adviceOn("identityProof", { nationality });
    expect(advice).not.toContain("moins de cinq ans");
    expect(advice).not.toContain("mairie");
    expect(advice).toContain("En cours de validité.");
  }
});

test("a proof of address speaks of a hotel or a boat only to who lives there", () => {
  expect(adviceOn("proofOfAddress", {}, { housing: "owner" })).not.toMatch(/hôtel|bateau|capitainerie/);
  expect(adviceOn("proofOfAddress", {}, { housing: "hotel" })).toContain("l’attestation de l’hôtel");
  expect(adviceOn("proofOfAddress", {}, { housing: "boat" })).toContain("la capitainerie");
  expect(adviceOn("proofOfAddress", {}, { housing: "homeless" })).not.toContain("Quittance");
});

test("a certificate of driving rights has three months, six when it comes from overseas", () => {
  const elsewhere = adviceOn("drivingRightsCertificate", {}, { foreignLicenceArea: "other" });
  expect(elsewhere).toContain("trois mois");
  expect(elsewhere).not.toContain("six mois");
  const overseas = adviceOn("drivingRightsCertificate", {}, { foreignLicenceArea: "overseas" });
  expect(overseas).toContain("six mois");
  expect(overseas).not.toContain("trois mois");
});

test("a school certificate proves where a minor lives, not an adult", () => {
  expect(adviceOn("proofOfNormalResidence", { age: "16" })).toContain("scolarité");
  expect(adviceOn("proofOfNormalResidence", { age: "30" })).not.toContain("scolarité");
});

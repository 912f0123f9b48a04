import { parseSeal, type Seal } from "../../seals/parse.ts";
import type { VerifiedSeal } from "../evidence.ts";
import { type Finding, finding } from "../findings.ts";
import type { Check, Expectation } from "./check.ts";
import { differencesOf } from "./seal-agreement.ts";

const authenticity = ({ signature, doubt, isTest, issuer, box }: VerifiedSeal): Finding => {
  const where = { page: 1, box };
  if (signature === "missing") return finding("seal.bad", where, { doubt: "unsigned" });
  if (signature === "invalid") return finding("seal.bad", where, doubt === null ? {} : { doubt });
  // Whoever knows the test authority or not, what it signs proves nothing.
  if (isTest) return finding("seal.test", where);
  if (signature === "unknown-issuer")
    return finding("seal.unverifiable", where, doubt === null ? {} : { doubt });
  return finding("seal.ok", where, issuer === null ? {} : { issuer });
};

const completeness = (seal: Seal, { box }: VerifiedSeal): readonly Finding[] =>
  seal.isComplete === false ? [finding("seal.incomplete", { page: 1, box })] : [];

/** The person is told, and corrects, what an authentic certificate of the exam says otherwise: `certificate.ts`. */
const isToldToPerson = ({ header }: Seal, { signature }: VerifiedSeal): boolean =>
  header.documentType === "AD" && signature === "valid";

const consistency = (seal: Seal, each: VerifiedSeal, expectation: Expectation): readonly Finding[] => {
  const differences = isToldToPerson(seal, each) ? [] : (differencesOf(seal, expectation) ?? []);
  if (differences.length === 0) return [];
  return [finding("seal.differs", { page: 1, box: each.box }, { what: differences.join(" ") })];
};

/**
 * Three verdicts kept apart: authentic, complete, and consistent with the application. The good news of an authentic seal
 * is told to all; what is wrong with one is for the agent alone, never an accusation to the applicant. A seal of the test
 * authority proves nothing.
 */
export const seals: Check = ({ seals: verified, expectation }) =>
  verified.flatMap((each) => {
    const seal = parseSeal(each.payload);
    if (typeof seal === "string") return [];
    return [authenticity(each), ...completeness(seal, each), ...consistency(seal, each, expectation)];
  });

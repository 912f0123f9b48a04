import { parseSeal } from "../../seals/parse.ts";
import { finding } from "../findings.ts";
import type { Check } from "./check.ts";

/**
 * Tells the good news of an authentic seal; what is wrong with one is for the agent alone, never an accusation to the
 * applicant. A seal of the test authority proves nothing.
 */
export const seals: Check = ({ seals: verified }) =>
  verified.flatMap(({ payload, box, signature, isTest }) => {
    const seal = parseSeal(payload);
    if (typeof seal === "string") return [];
    const where = { page: 1, box };
    const incomplete = seal.isComplete === false ? [finding("seal.incomplete", where)] : [];
    if (signature === "valid") return [finding(isTest ? "seal.test" : "seal.ok", where), ...incomplete];
    return [finding(signature === "unknown-issuer" ? "seal.unverifiable" : "seal.bad", where), ...incomplete];
  });

import { dayOf } from "#domain/dates.ts";
import { isStillValid, type ProvisionalProof, readProof } from "#domain/derive/provisional-proof.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import type { Uses } from "./world.ts";

export type VerifiedProof = { readonly proof: ProvisionalProof; readonly isValid: boolean };

/**
 * Anyone asks whether a provisional licence is true: the code as it was copied, or the link that carries it. Nothing
 * is read from the store nor kept: the signature alone answers, as it does without a network.
 */
export const verifyProvisional = (
  { seals, clock }: Uses<"seals" | "clock">,
  typed: string,
): VerifiedProof | Refusal<"proofInvalid"> => {
  // Copied from a paper, a long code comes with the ends of its lines.
  const code = typed.replaceAll(/\s/g, "").replace(/^.*#/, "");
  const text = seals.open(code);
  const proof = text === null ? null : readProof(text);
  if (proof === null) return refused("proofInvalid");
  return { proof, isValid: isStillValid(proof, dayOf(clock.now())) };
};

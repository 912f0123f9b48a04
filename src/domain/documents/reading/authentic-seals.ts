import { parseSeal, type Seal } from "../../seals/parse.ts";
import type { VerifiedSeal } from "../evidence.ts";

/** The seals whose signature is right: the only ones whose words count as read. */
export const authenticSeals = (seals: readonly VerifiedSeal[]): readonly Seal[] =>
  seals.flatMap(({ payload, signature }) => {
    const seal = signature === "valid" ? parseSeal(payload) : "notASeal";
    return typeof seal === "string" ? [] : [seal];
  });

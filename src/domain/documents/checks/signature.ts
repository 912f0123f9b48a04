import type { SignatureReading } from "../evidence.ts";
import { type Finding, finding } from "../findings.ts";
import { signature as limits } from "../thresholds.ts";

export type SignatureVerdict = "ok" | "advice" | "refuse";

/** What a picture of a signature is worth: no ink, or a black page, cannot be printed on a licence. */
export const judgeSignature = (
  reading: SignatureReading,
): { readonly verdict: SignatureVerdict; readonly findings: readonly Finding[] } => {
  const { inkShare, contrast, widthShare, heightShare, paperLuminance, borderInkInPx } = reading;
  const isEmpty = inkShare < limits.leastInkShare || paperLuminance < limits.blackLuminance || contrast === 0;
  const isTiny = widthShare < limits.widthShare && heightShare < limits.heightShare;
  if (isEmpty || isTiny) return { verdict: "refuse", findings: [finding("signature.missing", { page: 1 })] };
  const isFaint = contrast < limits.contrast || inkShare < limits.inkShare.least;
  const findings = [
    ...(isFaint ? [finding("signature.faint", { page: 1 })] : []),
    ...(borderInkInPx > limits.borderInkInPx ? [finding("signature.cut", { page: 1 })] : []),
  ];
  return { verdict: findings.length === 0 ? "ok" : "advice", findings };
};

import { addMonths, type IsoDay } from "#domain/dates.ts";
import type { Uses } from "./world.ts";

// No 0, 1, I, L, O or U: read from paper and typed on a phone without mistakes.
const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 22;
const validityInMonths = 6;

/** The code of a deposit (code photo-signature), as it is handed to the person. */
export type Deposited = { readonly code: string; readonly lastDay: IsoDay };

/** The same, encrypted, so that a request sent again gets the same code. */
export type SealedCode = { readonly sealedCode: string; readonly lastDay: IsoDay };

const purposeOf = (depositId: string): string => `ePhotoCode ${depositId}`;

/** A new code for a deposit. The code itself is not kept: who reads the database cannot use one. */
export const drawCode = (
  { random, secrets }: Uses<"random" | "secrets">,
  depositId: string,
  on: Temporal.PlainDate,
): { readonly fingerprint: string; readonly ending: string; readonly sealed: SealedCode } => {
  const code = random.text(codeLength, codeAlphabet);
  return {
    fingerprint: secrets.fingerprint("ePhotoCode", code),
    ending: code.slice(-4),
    sealed: {
      sealedCode: secrets.seal(code, purposeOf(depositId)),
      lastDay: addMonths(on, validityInMonths).toString(),
    },
  };
};

export const unsealCode = (
  { secrets }: Uses<"secrets">,
  depositId: string,
  { sealedCode, lastDay }: SealedCode,
): Deposited => ({ code: secrets.open(sealedCode, purposeOf(depositId)), lastDay });

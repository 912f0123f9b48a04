import { openTrustFolder } from "#adapters/seals/trust-folder.ts";
import { verifySeal } from "#adapters/seals/verify.ts";
import type { SealVerifier } from "#usecases/ports/services.ts";

export type SealVerifierOptions = {
  /** Where imports are kept; nothing is trusted while it is empty. */
  readonly folder: string;
  readonly today: () => Temporal.PlainDate;
  /** Whether seals of the test authority, which anyone can sign, count as signed: never in production. */
  readonly countsTestAuthority: boolean;
  readonly onUnreadable?: (error: unknown) => void;
};

/** Verifies seals by what was imported, the last import included. Throws `UnreadableTrust` on a damaged file. */
export const openSealVerifier = ({
  folder,
  today,
  countsTestAuthority,
  onUnreadable,
}: SealVerifierOptions): SealVerifier => {
  const signers = openTrustFolder(folder, onUnreadable);
  return {
    verify: (reading) => verifySeal(reading, signers(), { on: today().toString(), countsTestAuthority }),
  };
};

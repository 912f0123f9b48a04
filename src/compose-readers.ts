import { existsSync } from "node:fs";
import { openInspection } from "#adapters/inspection/inspection.ts";
import { openSealVerifier } from "#adapters/seals/seal-verifier.ts";
import { trustFileIn, UnreadableTrust } from "#adapters/seals/trust-file.ts";
import { openTrustKeeper } from "#adapters/seals/trust-keeper.ts";
import type { Readers, SealTrust } from "#cli/command.ts";
import type { SealVerifier, TrustKeeper } from "#usecases/ports/services.ts";
import { trustFolderIn } from "./config.ts";

const sealsTrusting = ({ folder, countsTestAuthority, on }: SealTrust): SealVerifier | string => {
  if (folder !== null && !existsSync(trustFileIn(folder))) return `${folder}: nothing was imported there`;
  try {
    return openSealVerifier({ folder: folder ?? trustFolderIn(), today: () => on, countsTestAuthority });
  } catch (error) {
    if (error instanceof UnreadableTrust) return error.message;
    throw error;
  }
};

/** Joins what opens files and reads seals, for a command that needs nothing else; closes it when the command ends. */
export const withReaders = async (use: (readers: Readers) => Promise<number>): Promise<number> => {
  const inspection = openInspection({ atOnce: 1 });
  try {
    return await use({ inspection, sealsTrusting });
  } finally {
    await inspection.close();
  }
};

/** What keeps the trust list, for the commands that read and change it: in that folder, or in the one of the settings. */
export const openTrust = (folder: string | null): TrustKeeper => openTrustKeeper(folder ?? trustFolderIn());

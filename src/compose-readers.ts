import { openInspection } from "#adapters/inspection/inspection.ts";
import { openSealVerifier } from "#adapters/seals/seal-verifier.ts";
import { openTrustKeeper } from "#adapters/seals/trust-keeper.ts";
import type { Readers, SealTrust } from "#cli/command.ts";
import type { TrustKeeper } from "#usecases/ports.ts";
import { trustFolderIn } from "./config.ts";

const sealsTrusting = ({ folder, countsTestAuthority, on }: SealTrust) =>
  openSealVerifier({ folder: folder ?? trustFolderIn(), today: () => on, countsTestAuthority });

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

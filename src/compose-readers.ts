import { openInspection } from "#adapters/inspection/inspection.ts";
import { testCertificate } from "#adapters/seals/test-authority.ts";
import { verifySeal } from "#adapters/seals/verify.ts";
import type { Readers } from "#cli/command.ts";

/** Nobody waits on a page for a command: on a busy machine a text may take far longer to read than it should. */
const timeLimitInMs = 60_000;

/** Joins what opens files and reads seals, for a command that needs nothing else; closes it when the command ends. */
export const withReaders = async (use: (readers: Readers) => Promise<number>): Promise<number> => {
  const inspection = openInspection({ atOnce: 1, timeLimitInMs });
  const seals = {
    verify: (reading: Parameters<typeof verifySeal>[0]) => verifySeal(reading, [testCertificate]),
  };
  try {
    return await use({ inspection, seals });
  } finally {
    await inspection.close();
  }
};

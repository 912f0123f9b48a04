import { readFileSync, statSync } from "node:fs";
import { type Signers, signersOf } from "#adapters/seals/signers.ts";
import { parseTrust, trustFileIn } from "#adapters/seals/trust-file.ts";
import { noTrust } from "#domain/seals/trust.ts";

/**
 * The signers of a trust folder, as they are now: an import counts from the next seal on, without a restart. Opening
 * throws `UnreadableTrust`; later on, a file that cannot be read leaves what was read before and is told.
 */
export const openTrustFolder = (
  folder: string,
  onUnreadable: (error: unknown) => void = () => {},
): (() => Signers) => {
  const path = trustFileIn(folder);
  // A replaced file is another file: its number changes even within one tick of the clock.
  const versionNow = (): string | null => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? null : `${found.ino} ${found.mtimeMs} ${found.size}`;
  };
  const read = (version: string | null): Signers =>
    signersOf(version === null ? noTrust : parseTrust(readFileSync(path, "utf8"), path));

  let version = versionNow();
  let signers = read(version);
  return () => {
    const now = versionNow();
    if (now === version) return signers;
    version = now;
    try {
      signers = read(now);
    } catch (error) {
      onUnreadable(error);
    }
    return signers;
  };
};

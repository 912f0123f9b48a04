import { readFile } from "node:fs/promises";
import { dayOf } from "#domain/dates.ts";
import type { Command, OpenTrust, Streams } from "./command.ts";
import { readTrustImportOptions, type TrustImportOptions } from "./trust-options.ts";
import { noteWords } from "./trust-words.ts";

/** Says what each file brought, a line each; a file refused, or not there, makes the exit status 1. */
const importAll =
  ({ files, signers, folder, vouchesForAuthorities }: TrustImportOptions) =>
  async (openTrust: OpenTrust, { stdout, stderr }: Streams): Promise<number> => {
    const keeper = openTrust(folder);
    const on = dayOf(Temporal.Now.instant());
    let status = 0;
    for (const file of files) {
      try {
        const listSigners = await Promise.all(signers.map((signer) => readFile(signer)));
        const word = { listSigners, vouchesForAuthorities };
        const notes = await keeper.importFile(await readFile(file), word, on);
        for (const note of notes) stdout.write(`${file}: ${noteWords(note)}\n`);
        if (notes.some(({ outcome }) => outcome === "refused")) status = 1;
      } catch (error) {
        status = 1;
        stderr.write(`telepermis trust import: ${file}: ${error instanceof Error ? error.message : error}\n`);
      }
    }
    return status;
  };

/** Takes trust lists, certificates and revocations from files: what was imported counts from the next seal on. */
export const trustImport: Command = {
  usage: "trust import FILE… [--signer CERTIFICATE] [--vouch] [--trust FOLDER]",
  needs: "trust",
  read: ([noun, verb, ...rest]) => {
    if (noun !== "trust" || verb !== "import") return null;
    const options = readTrustImportOptions(rest);
    if (typeof options !== "string") return importAll(options);
    return async (_, { stderr }) => {
      stderr.write(`telepermis trust import: ${options}\n`);
      return 2;
    };
  },
};

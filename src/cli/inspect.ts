import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dayOf } from "#domain/dates.ts";
import type { Expectation } from "#domain/documents/checks/check.ts";
import { inspectFile } from "#usecases/inspect-file.ts";
import type { SealVerifier } from "#usecases/ports/services.ts";
import type { Command, Readers, Streams } from "./command.ts";
import { nothingKnown, readKnown } from "./inspect-expectation.ts";
import { type InspectOptions, readInspectOptions } from "./inspect-options.ts";
import { reportOf } from "./inspect-report.ts";

type Used = Pick<Readers, "inspection"> & { readonly seals: SealVerifier };

const inspectOne = async (readers: Used, path: string, expectation: Expectation) => {
  const started = performance.now();
  const bytes = await readFile(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const inspected = await inspectFile(readers, { bytes, sha256, expectation });
  return { inspected, report: reportOf(path, inspected, expectation, performance.now() - started) };
};

const knownOf = async ({ situation, kind }: InspectOptions) =>
  situation === null ? nothingKnown : readKnown(JSON.parse(await readFile(situation, "utf8")), kind);

/** Answers one JSON object a file, in order; a file that cannot be read at all makes the exit status 1. */
const inspectAll =
  (options: InspectOptions) =>
  async ({ inspection, sealsTrusting }: Readers, { stdout, stderr }: Streams): Promise<number> => {
    const known = await knownOf(options);
    if (typeof known === "string") {
      stderr.write(`telepermis inspect: ${options.situation}: ${known}\n`);
      return 2;
    }
    const expectation: Expectation = {
      kind: options.kind,
      slot: options.slot,
      paper: null,
      facts: known.facts,
      on: options.on ?? known.on ?? dayOf(Temporal.Now.instant()),
      person: known.person,
      birthDate: known.birthDate,
      address: known.address,
      exam: known.exam,
      maxAgeInMonths: known.maxAgeInMonths,
      others: [],
    };
    const { on } = expectation;
    const { trust: folder, countsTestAuthority } = options;
    const seals = sealsTrusting({ folder, countsTestAuthority, on });
    if (typeof seals === "string") {
      stderr.write(`telepermis inspect: ${seals}\n`);
      return 2;
    }
    const readers = { inspection, seals };
    const other =
      options.with === null ? null : (await inspectOne(readers, options.with, expectation)).inspected;
    const others =
      other?.evidence == null
        ? []
        : [
            {
              kind: options.kind,
              evidence: other.evidence,
              seals: other.seals,
              isSameDocument: true,
              isOfSamePerson: true,
            },
          ];
    let status = 0;
    for (const file of options.files) {
      try {
        const { report } = await inspectOne(readers, file, { ...expectation, others });
        stdout.write(`${JSON.stringify(report)}\n`);
      } catch (error) {
        status = 1;
        stderr.write(`telepermis inspect: ${file}: ${error instanceof Error ? error.message : error}\n`);
      }
    }
    return status;
  };

/** What the checks say of files, without a database: the same pipeline as the service's. */
export const inspect: Command = {
  usage:
    "inspect FILE… [--as DOCUMENT-ID] [--slot front|back|page] [--with OTHER-FILE] [--situation FILE.json] [--on YYYY-MM-DD] [--trust FOLDER] [--test-authority yes|no]",
  needs: "readers",
  read: ([noun, ...rest]) => {
    if (noun !== "inspect") return null;
    const options = readInspectOptions(rest);
    if (typeof options !== "string") return inspectAll(options);
    return async (_, { stderr }) => {
      stderr.write(`telepermis inspect: ${options}\n`);
      return 2;
    };
  },
};

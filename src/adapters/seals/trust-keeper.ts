import { readCertificateFile } from "#adapters/seals/certificate-file.ts";
import {
  importAuthority,
  importCertificate,
  importRevocations,
} from "#adapters/seals/import-certificates.ts";
import { type Imported, importList, isXml } from "#adapters/seals/import-list.ts";
import { readTrust, writeTrust } from "#adapters/seals/trust-file.ts";
import { trustOn } from "#adapters/seals/trust-now.ts";
import type { Trust } from "#domain/seals/trust.ts";
import type { OperatorsWord, TrustReason } from "#domain/seals/trust-notes.ts";
import type { TrustKeeper } from "#usecases/ports/services.ts";

const largestFileInBytes = 20 * 1024 * 1024;

const refused = (trust: Trust, reason: TrustReason): Imported => ({
  trust,
  notes: [{ outcome: "refused", thing: { kind: "file" }, reason }],
});

/** Authorities first: the certificates of a file may be signed by those it brings. */
const importEach = (trust: Trust, bytes: Buffer, { vouchesForAuthorities }: OperatorsWord): Imported => {
  const { certificates, revocationLists } = readCertificateFile(bytes);
  if (certificates.length + revocationLists.length === 0) return refused(trust, "nothingFound");
  const steps = [
    ...certificates
      .filter(({ ca }) => ca)
      .map((each) => (before: Trust) => importAuthority(before, each, vouchesForAuthorities)),
    ...certificates.filter(({ ca }) => !ca).map((each) => (before: Trust) => importCertificate(before, each)),
    ...revocationLists.map((each) => (before: Trust) => importRevocations(before, each)),
  ];
  return steps.reduce<Imported>(
    (so, step) => {
      const { trust: after, notes } = step(so.trust);
      return { trust: after, notes: [...so.notes, ...notes] };
    },
    { trust, notes: [] },
  );
};

/** Keeps the trust in a folder. `program` verifies the signature of lists: another than `xmlsec1` only in tests. */
export const openTrustKeeper = (folder: string, program?: string): TrustKeeper => ({
  importFile: async (source, word, on) => {
    const bytes = Buffer.from(source);
    const before = await readTrust(folder);
    const signers = word.listSigners.flatMap((each) => readCertificateFile(Buffer.from(each)).certificates);
    const { trust, notes } =
      bytes.length > largestFileInBytes
        ? refused(before, "tooLarge")
        : isXml(bytes)
          ? await importList(before, { document: bytes, signers, on: on.toString(), program })
          : importEach(before, bytes, word);
    if (trust !== before) await writeTrust(folder, trust);
    return notes;
  },
  now: async (on) => trustOn(await readTrust(folder), on.toString()),
});

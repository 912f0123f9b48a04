/** Imports into a folder of their own, each test from nothing, and what they say in few words. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTrustKeeper } from "#adapters/seals/trust-keeper.ts";
import type { OperatorsWord, TrustNote } from "#domain/seals/trust-notes.ts";
import { makeAuthority } from "#test/certificates.ts";
import { signList } from "#test/trust-lists.ts";

/** An authority of seals, and a signer of lists that the operator has to name. */
export const authority = makeAuthority({ id: "FR77", holder: "AUTORITE" });
export const listSigner = makeAuthority({ id: "ANTS CACHET 2DDOC", usage: "80" });
export const listSigners = [listSigner.certificate.raw];

export const list = (sequence: number, changes: Partial<Parameters<typeof signList>[0]> = {}) =>
  signList({
    signer: listSigner,
    sequence,
    authorities: [{ id: "FR77", certificate: authority }],
    ...changes,
  });

export const told = (notes: readonly TrustNote[]): readonly string[] =>
  notes.map(({ outcome, thing, reason }) =>
    [outcome, thing.kind, "id" in thing ? thing.id : null, reason].filter((part) => part !== null).join(" "),
  );

export const openTrial = (program?: string) => {
  const folder = mkdtempSync(join(tmpdir(), "telepermis-trust-"));
  const keeper = openTrustKeeper(folder, program);
  const day = (text: string) => Temporal.PlainDate.from(text);
  return {
    folder,
    take: (bytes: Uint8Array, word: Partial<OperatorsWord> = {}, on = "2026-11-23") =>
      keeper.importFile(bytes, { listSigners: [], vouchesForAuthorities: false, ...word }, day(on)),
    now: (on = "2026-11-23") => keeper.now(day(on)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};

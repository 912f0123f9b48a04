import { readFile, writeFile } from "node:fs/promises";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Schema } from "#adapters/postgres/schema.ts";
import { depositFor } from "./character.ts";
import type { Stage } from "./stage.ts";

const wanted = 4;

/** Photo-signature codes that a visitor may type. The service does not keep codes: the demonstration does, in a file. */
export type FreeCodes = {
  readonly list: () => Promise<readonly string[]>;
  /** Has new ones deposited until there are enough. */
  readonly fill: (stage: Stage) => Promise<void>;
};

export const openFreeCodes = async (db: Kysely<Schema>, path: string): Promise<FreeCodes> => {
  let codes: readonly string[] = z
    .array(z.string())
    .catch([])
    .parse(JSON.parse(await readFile(path, "utf8").catch(() => "[]")));

  const free = async (stageOf: Stage["world"] | null): Promise<readonly string[]> => {
    if (stageOf === null || codes.length === 0) return codes;
    const { secrets, clock } = stageOf;
    const byFingerprint = new Map(
      codes.flatMap((code) => secrets.fingerprints("ePhotoCode", code).map((kept) => [kept, code] as const)),
    );
    const rows = await db
      .selectFrom("photo_deposits")
      .select("code_fingerprint")
      .where("code_fingerprint", "in", [...byFingerprint.keys()])
      .where("reserved_by", "is", null)
      .where("last_day", ">=", clock.now().toString().slice(0, 10))
      .execute();
    const known = new Set(rows.map((row) => byFingerprint.get(row.code_fingerprint ?? "")));
    return codes.filter((code) => known.has(code));
  };

  let world: Stage["world"] | null = null;
  return {
    list: () => free(world),
    fill: async (stage) => {
      world = stage.world;
      stage.goTo(0);
      codes = await free(world);
      while (codes.length < wanted) codes = [...codes, await depositFor(stage, `Essai ${codes.length + 1}`)];
      await writeFile(path, JSON.stringify(codes), { mode: 0o600 });
    },
  };
};

/** Files and photos are recognised when another application holds them too: told to agents, gone with the application. */
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "#domain/actors.ts";
import type { DocumentFile, Reference } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import {
  act,
  addDocument,
  askedOf,
  createAgent,
  createApplicant,
  createDraft,
  keptFile,
  léa,
  reserveDeposit,
} from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { openFile } from "#usecases/open-file.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { takeOwnData } from "#usecases/take-own-data.ts";

let world: TestWorld;
let agent: StaffMember;
beforeAll(async () => {
  world = await openTestWorld();
  agent = await createAgent(world, "Camille");
});
afterAll(() => world.close());

/** Each test has looks of its own: the first digits are changed in every part of sixteen bits. */
let rank = 0;
beforeEach(() => {
  rank += 1;
});
const lookOf = (text: string): string =>
  text
    .match(/.{4}/g)
    ?.map((part) => `${rank.toString(16)}${part.slice(1)}`)
    .join("") ?? "";
const look = () => lookOf("00112233445566778899");

type Sent = { readonly reference: Reference; readonly accountId: string; readonly fileId: string };

/** A draft with everything but the page of its address, which is the file so made. */
const draftWith = async (
  file: Partial<DocumentFile>,
  accountId?: string,
): Promise<Sent & { readonly by: Actor }> => {
  const owner = accountId ?? (await createApplicant(world));
  const by: Actor = { kind: "applicant", accountId: owner };
  const reference = await createDraft(world, owner);
  for (const kind of askedOf(léa, dayOf(world.clock.now())))
    if (kind !== "proofOfAddress") await addDocument(world, reference, by, kind);
  const kept = { ...(await keptFile(world, reference, "page")), ...file };
  await act(world, reference, by, { type: "addFile", kind: "proofOfAddress", file: kept });
  return { reference, accountId: owner, fileId: kept.id, by };
};

const sentWith = async (file: Partial<DocumentFile>): Promise<Sent> => {
  const draft = await draftWith(file);
  const deposit = await reserveDeposit(world, draft.reference);
  const ePhoto = { depositId: deposit.id, ending: "X7Q2", lastDay: deposit.lastDay };
  await act(world, draft.reference, draft.by, { type: "giveEPhoto", ePhoto });
  await act(world, draft.reference, draft.by, { type: "submit" });
  return draft;
};

const seenIn = async ({ reference }: Sent) => (await openFile(world, { reference, agent })).seenElsewhere;

test("the very file in another application is told on both, and to agents alone", async () => {
  const sha256 = `${rank}`.repeat(64);
  const first = await sentWith({ sha256 });
  expect(await seenIn(first)).toEqual([]);
  const second = await sentWith({ sha256 });
  const told = { isSameFile: true, isOfSameAccount: false };
  expect(await seenIn(second)).toEqual([{ ...told, fileId: second.fileId, reference: first.reference }]);
  expect(await seenIn(first)).toEqual([{ ...told, fileId: first.fileId, reference: second.reference }]);
  expect(JSON.stringify(await takeOwnData(world, second))).not.toContain(first.reference);
});

test("a photo saved again is recognised up to four bits, wherever they are, and no further", async () => {
  const first = await sentWith({ looks: [look()] });
  const near = await sentWith({ looks: [null, lookOf("00112233445566778896")] });
  const edge = await sentWith({ looks: [lookOf("01112333455567778899")] });
  // One bit more, in the part that stayed; then six bits in two parts, though the others are the same.
  const beyond = await sentWith({ looks: [lookOf("01112333455567778999")] });
  const far = await sentWith({ looks: [lookOf("00112f334f5566778899")] });
  const seen = (await seenIn(first)).map(({ reference }) => reference);
  expect(seen).toContain(near.reference);
  expect(seen).toContain(edge.reference);
  expect(seen).not.toContain(beyond.reference);
  expect(seen).not.toContain(far.reference);
  expect((await seenIn(first)).every(({ isSameFile }) => !isSameFile)).toBe(true);
});

test("what a draft holds is not told: nobody sent it", async () => {
  const first = await sentWith({ looks: [look()] });
  await draftWith({ looks: [look()] });
  expect(await seenIn(first)).toEqual([]);
});

test("the same person's other application is told as theirs", async () => {
  const first = await sentWith({ looks: [look()] });
  const by = { kind: "applicant", accountId: first.accountId } as const;
  await act(world, first.reference, by, { type: "withdraw" });
  const again = await draftWith({ looks: [look()] }, first.accountId);
  const deposit = await reserveDeposit(world, again.reference);
  const ePhoto = { depositId: deposit.id, ending: "X7Q2", lastDay: deposit.lastDay };
  await act(world, again.reference, by, { type: "giveEPhoto", ePhoto });
  await act(world, again.reference, by, { type: "submit" });
  expect(await seenIn(again)).toMatchObject([{ reference: first.reference, isOfSameAccount: true }]);
});

const printsOf = async ({ reference }: Pick<Sent, "reference">) =>
  world.database.db
    .selectFrom("file_prints")
    .select(["file_id", "page", "look"])
    .where("reference", "=", reference)
    .execute();

test("a print goes with its file", async () => {
  const draft = await draftWith({ looks: [look(), null] });
  const before = await printsOf(draft);
  expect(before.filter(({ file_id }) => file_id === draft.fileId)).toEqual([
    { file_id: draft.fileId, page: 0, look: null },
    { file_id: draft.fileId, page: 1, look: look() },
  ]);
  const remove = { type: "removeFile", kind: "proofOfAddress", fileId: draft.fileId } as const;
  await act(world, draft.reference, draft.by, remove);
  const after = await printsOf(draft);
  expect(after).toHaveLength(before.length - 2);
  expect(after.map(({ file_id }) => file_id)).not.toContain(draft.fileId);
});

test("a draft that is given up leaves none; what was sent stays, as evidence of what was examined", async () => {
  const draft = await draftWith({});
  await act(world, draft.reference, draft.by, { type: "withdraw" });
  expect(await printsOf(draft)).toEqual([]);
  const sent = await sentWith({});
  const by = { kind: "applicant", accountId: sent.accountId } as const;
  await act(world, sent.reference, by, { type: "withdraw" });
  expect(await printsOf(sent)).not.toEqual([]);
});

test("every print goes with its application", async () => {
  const { reference } = await draftWith({});
  const copy = { reference: "TP-GONE-GONE-GONE" };
  const { db } = world.database;
  // A copy without a journal, which is kept for ever.
  await sql`insert into applications select (jsonb_populate_record(a, ${JSON.stringify(copy)}::jsonb)).* from applications a
    where a.reference = ${reference}`.execute(db);
  const print = { fileId: "gone", page: 1, sha256: null, look: look() };
  await world.store.write({ key: null }, async (tx) => {
    await tx.keepPrints(copy.reference, [print]);
    return {};
  });
  expect(await printsOf(copy)).toHaveLength(1);
  await db.deleteFrom("applications").where("reference", "=", copy.reference).execute();
  expect(await printsOf(copy)).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#domain/actors.ts";
import type { Application, Payment } from "#domain/application.ts";
import {
  act,
  addDocument,
  createAgent,
  createApplicant,
  createDraft,
  fileApplication,
} from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { actorOf } from "./agent-actor.ts";
import { confirmAddress } from "./confirm-address.ts";
import { drawReceipt } from "./draw-receipt.ts";
import { drawRefusalLetter } from "./draw-refusal-letter.ts";
import { NotFound } from "./errors.ts";
import { openApplication } from "./open-application.ts";
import { readPortrait } from "./read-portrait.ts";
import { sendSupplement } from "./send-supplement.ts";
import { takeOwnData } from "./take-own-data.ts";
import { withdrawApplication } from "./withdraw-application.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const ownerOf = ({ accountId }: Application): Actor => ({ kind: "applicant", accountId });
const whose = ({ reference, accountId }: Application) => ({ reference, accountId });
const wish = (application: Application) => ({
  reference: application.reference,
  by: ownerOf(application),
  key: null,
});

/** An agent has the file in hand, and the examination is open. */
const examine = async (application: Application) => {
  const agent = await createAgent(world, `Karim ${world.random.uuid()}`);
  const by = actorOf(agent);
  const agentName = agent.name;
  const step = async (command: object) => {
    const { version } = (await openApplication(world, whose(application))).application;
    // Every step of an agent carries what was seen and who decides.
    return act(world, application.reference, by, { ...command, seen: version, agentName } as never);
  };
  await step({ type: "claim" });
  await step({ type: "openExamination" });
  /** Another agent agrees with what the first proposes. */
  const confirm = async () => {
    const second = await createAgent(world, `Léa ${world.random.uuid()}`);
    for (const type of ["claim", "confirmProposal"]) {
      const { version } = (await openApplication(world, whose(application))).application;
      const command = { type, seen: version, agentName: second.name } as never;
      await act(world, application.reference, actorOf(second), command);
    }
  };
  return { step, confirm, agentName };
};

const bytes = async (source: AsyncIterable<Uint8Array>): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(source));

const receiptWords = {
  language: "fr",
  reasonOf: (procedure: string) => procedure,
  nameOf: (document: string) => document,
  paidBy: ({ how }: Payment) => how,
  capacityOf: (capacity: string) => capacity,
  link: "https://telepermis.test/",
} as const;
const letterWords = {
  language: "fr",
  reasonOf: (procedure: string) => procedure,
  link: "https://t.test/",
} as const;

test("somebody else's application does not exist, in any of its forms", async () => {
  const application = await fileApplication(world);
  const stranger = { reference: application.reference, accountId: await createApplicant(world) };
  const by: Actor = { kind: "applicant", accountId: stranger.accountId };
  const asked = { reference: application.reference, by, key: null };
  await expect(openApplication(world, stranger)).rejects.toThrow(NotFound);
  await expect(readPortrait(world, stranger)).rejects.toThrow(NotFound);
  await expect(takeOwnData(world, stranger)).rejects.toThrow(NotFound);
  await expect(drawReceipt(world, { ...stranger, words: receiptWords })).rejects.toThrow(NotFound);
  await expect(drawRefusalLetter(world, { ...stranger, ...letterWords })).rejects.toThrow(NotFound);
  await expect(withdrawApplication(world, asked)).rejects.toThrow(NotFound);
  await expect(sendSupplement(world, asked)).rejects.toThrow(NotFound);
  await expect(confirmAddress(world, { ...asked, answers: {} })).rejects.toThrow(NotFound);
  expect((await openApplication(world, whose(application))).application.state).toBe("submitted");
});

test("withdrawing frees the photo-signature code, and nothing can be done any more", async () => {
  const application = await fileApplication(world);
  const depositId = application.ePhoto?.depositId ?? "";
  expect((await world.store.deposit(depositId))?.reservedBy).toBe(application.reference);
  expect(await withdrawApplication(world, wish(application))).toMatchObject({ state: "withdrawn" });
  expect((await world.store.deposit(depositId))?.reservedBy).toBeNull();
  await expect(readPortrait(world, whose(application))).rejects.toThrow(NotFound);
  expect(await withdrawApplication(world, wish(application))).toEqual({ refused: "notNow" });
  const { deadlines, messages } = await openApplication(world, whose(application));
  expect(deadlines).toEqual([]);
  expect(messages.at(-1)?.kind).toBe("applicationWithdrawn");
});

test("a withdrawal sent twice is carried out once", async () => {
  const application = await fileApplication(world);
  const twice = { ...wish(application), key: world.random.uuid() };
  const first = await withdrawApplication(world, twice);
  expect(await withdrawApplication(world, twice)).toEqual(first);
  const { journal } = await openApplication(world, whose(application));
  expect(journal.filter(({ event }) => event === "withdraw")).toHaveLength(1);
});

test("a supplement goes back once everything asked has come", async () => {
  const application = await fileApplication(world);
  const { step } = await examine(application);
  await step({ type: "requestSupplement", items: [{ asked: "proofOfAddress", reason: "Trop ancien" }] });
  expect(await sendSupplement(world, wish(application))).toEqual({ refused: "supplementIncomplete" });
  await addDocument(world, application.reference, ownerOf(application), "proofOfAddress");
  expect(await sendSupplement(world, wish(application))).toMatchObject({ state: "underExamination" });
});

test("the portrait is the one the photographer deposited", async () => {
  const application = await fileApplication(world);
  expect((await bytes(await readPortrait(world, whose(application)))).toString()).toBe("portrait");
});

test("a sent application has a receipt, a draft has none", async () => {
  const application = await fileApplication(world);
  const receipt = await bytes(await drawReceipt(world, { ...whose(application), words: receiptWords }));
  expect(receipt.subarray(0, 5).toString()).toBe("%PDF-");
  const accountId = await createApplicant(world);
  const reference = await createDraft(world, accountId);
  await expect(drawReceipt(world, { reference, accountId, words: receiptWords })).rejects.toThrow(NotFound);
});

test("a refused application has its letter, another has none", async () => {
  const application = await fileApplication(world);
  await expect(drawRefusalLetter(world, { ...whose(application), ...letterWords })).rejects.toThrow(NotFound);
  const { step, confirm } = await examine(application);
  await step({
    type: "refuse",
    reasons: [{ reason: "Examen non confirmé", legalBasis: "Article R. 221-1" }],
  });
  await confirm();
  const letter = await bytes(await drawRefusalLetter(world, { ...whose(application), ...letterWords }));
  expect(letter.subarray(0, 5).toString()).toBe("%PDF-");
});

test("one's own data say everything but the agents' names and where files lie", async () => {
  const application = await fileApplication(world);
  const { agentName } = await examine(application);
  const data = await takeOwnData(world, whose(application));
  const text = JSON.stringify(data);
  expect(data.application.answers).toEqual(application.answers);
  expect(data.documents.map(({ kind }) => kind)).toContain("identityProof");
  expect(data.journal.map(({ event }) => event)).toEqual(expect.arrayContaining(["submit", "claimed"]));
  expect(data.messages.map(({ kind }) => kind)).toContain("applicationRegistered");
  expect(text).not.toContain(agentName);
  const [file] = application.documents.identityProof?.files ?? [];
  expect(text).toContain(file?.sha256);
  expect(text).not.toContain(file?.address);
});

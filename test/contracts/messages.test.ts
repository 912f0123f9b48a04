import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createWording } from "#messages/wording.ts";
import { createApplicant } from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { Unavailable } from "#usecases/errors.ts";
import { sendMessage } from "#usecases/send-message.ts";

let world: TestWorld;
let isMailDown = false;
const mails: { id: string; to: string; subject: string; text: string }[] = [];

beforeAll(async () => {
  world = await openTestWorld({
    wording: createWording("https://telepermis.test"),
    mail: {
      send: async (mail) => {
        if (isMailDown) throw new Unavailable("the mail server cannot be reached");
        mails.push(mail);
      },
    },
  });
});
afterAll(() => world.close());
beforeEach(() => {
  isMailDown = false;
  mails.length = 0;
});

/** Tells one applicant something, and gives the id that the queue was given. */
const tell = async (secret: string | null): Promise<{ messageId: string; accountId: string }> => {
  const accountId = await createApplicant(world, `${world.random.uuid()}@example.org`);
  await world.store.write({ key: null }, async (tx) => {
    await tx.tell({
      account: { id: accountId, language: "fr" },
      channel: "email",
      recipient: "lea@example.org",
      reference: null,
      notice:
        secret === null
          ? { kind: "passwordChanged", facts: {} }
          : { kind: "confirmEmail", facts: { secret: "token" } },
      secret,
      at: world.clock.now(),
    });
    return {};
  });
  const job = (await world.jobs()).findLast(({ name }) => name === "sendMessage");
  if (job?.name !== "sendMessage") throw new Error("no message was queued");
  return { ...job.data, accountId };
};

const kept = async (accountId: string) => (await world.store.messagesOf(accountId))[0];

test("a message is sent once, however often its job runs", async () => {
  const { messageId, accountId } = await tell(null);
  await sendMessage(world, { messageId });
  await sendMessage(world, { messageId });
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ id: messageId, to: "lea@example.org" });
  const message = await kept(accountId);
  expect(message?.sentAt).not.toBeNull();
  expect(message?.body).toBe(mails[0]?.text);
});

test("while the mail server is down the message waits, then leaves under the same id", async () => {
  const { messageId, accountId } = await tell(null);
  isMailDown = true;
  await expect(sendMessage(world, { messageId })).rejects.toBeInstanceOf(Unavailable);
  await expect(sendMessage(world, { messageId })).rejects.toBeInstanceOf(Unavailable);
  expect((await kept(accountId))?.sentAt).toBeNull();
  isMailDown = false;
  await sendMessage(world, { messageId });
  expect(mails.map(({ id }) => id)).toEqual([messageId]);
});

test("a link's token is in the e-mail that leaves and in nothing that is kept", async () => {
  const { messageId, accountId } = await tell("a-token-for-lea");
  await sendMessage(world, { messageId });
  expect(mails[0]?.text).toContain("https://telepermis.test/inscription/confirmation?jeton=a-token-for-lea");
  expect(JSON.stringify(await kept(accountId))).not.toContain("a-token-for-lea");
  expect((await world.store.messageToSend(messageId))?.sealedSecret).toBeNull();
});

test("a message that is not there any more is nobody's error", async () => {
  await sendMessage(world, { messageId: world.random.uuid() });
  expect(mails).toEqual([]);
});

import { expect, test } from "vitest";
import { createMailbox, type KeptMessage } from "#adapters/mailbox/mailbox.ts";

const start = () => {
  const kept = new Map<string, KeptMessage>();
  const keep = async (message: KeptMessage) => void kept.set(message.id, kept.get(message.id) ?? message);
  const clock = { now: Temporal.Instant.from("2026-11-23T10:00:00Z") };
  return { kept, clock, ...createMailbox({ keep }, () => clock.now) };
};

const email = { id: "7", to: "zoe@example.org", subject: "Bonjour", text: "Un mot", language: "fr" } as const;

test("an e-mail is kept with its subject, language and moment", async () => {
  const { kept, mail } = start();
  await mail.send(email);
  expect([...kept.values()]).toEqual([
    {
      id: "7",
      channel: "email",
      recipient: "zoe@example.org",
      subject: "Bonjour",
      body: "Un mot",
      language: "fr",
      sentAt: "2026-11-23T10:00:00Z",
    },
  ]);
});

test("a message sent again later is kept once, as first sent", async () => {
  const { kept, mail, clock } = start();
  await mail.send(email);
  clock.now = clock.now.add({ hours: 1 });
  await mail.send(email);
  expect([...kept.values()].map(({ sentAt }) => sentAt)).toEqual(["2026-11-23T10:00:00Z"]);
});

test("the e-mail and the text message of one notice are both kept", async () => {
  const { kept, mail, sms } = start();
  await mail.send(email);
  await sms.send({ id: "8", to: "+33639980001", text: "Un mot", language: "fr" });
  expect([...kept.values()].map(({ channel, recipient }) => [channel, recipient])).toEqual([
    ["email", "zoe@example.org"],
    ["sms", "+33639980001"],
  ]);
});

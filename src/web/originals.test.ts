import { afterAll, beforeAll, expect, test } from "vitest";
import { unreadPage } from "#dev/seed/unread-page.ts";
import { storedAddresses } from "#domain/derive/stored-addresses.ts";
import { isRefusal } from "#domain/refusals.ts";
import { createAgent } from "#test/filing.ts";
import { readyDraft, someAccount } from "#test/ready-application.ts";
import { type OpenSite, openSite } from "#test/site.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { change } from "#usecases/change.ts";
import { uploadDocument } from "#usecases/upload-document.ts";
import { applicantDownloads } from "./applicant/pages.ts";
import { deskDownloads } from "./desk/pages.ts";
import { photographerDownloads } from "./photographer/pages.ts";

const original = new TextEncoder().encode(
  "a picture as a telephone took it, with the place where it was taken",
);
const drawn = new TextEncoder().encode("the same picture, drawn anew");

let world: TestWorld;
let site: OpenSite;

const downloads = [...applicantDownloads, ...deskDownloads, ...photographerDownloads];

beforeAll(async () => {
  world = await openTestWorld({
    inspection: {
      inspect: async (source) => {
        await Array.fromAsync(source);
        const pages = [unreadPage({ jpeg: drawn, width: 1200, height: 800 })];
        return { type: "image/jpeg", isUnread: true, pages };
      },
    },
  });
  site = await openSite(world, [], downloads);
}, 60_000);
afterAll(async () => {
  await site.close();
  await world.close();
});

async function* bytes(content: Uint8Array) {
  yield content;
}

/** An application that was sent, with one real file in it, which its person cropped. */
const applicationSent = async () => {
  const accountId = await someAccount(world);
  const reference = await readyDraft(world, accountId);
  const wish = { reference, by: { kind: "applicant", accountId } as const, key: null };
  const received = await uploadDocument(world, {
    ...wish,
    kind: "identityProof",
    slot: "front",
    name: "photo.jpg",
    source: bytes(original),
    view: { page: 1, turn: null, crop: { left: 100, top: 0, right: 0, bottom: 0 } },
  });
  if (isRefusal(received)) throw new Error(received.refused);
  const submitted = await change(world, wish, { type: "submit" });
  if (isRefusal(submitted)) throw new Error(submitted.refused);
  const sent = await world.store.view(reference);
  const file = sent?.application.documents.identityProof?.files.find(({ view }) => view !== undefined);
  if (sent === null || file === undefined) throw new Error("no file");
  return { accountId, application: sent.application, file };
};

/** Every address that the routes of files could answer at, whatever stands in each place of their patterns. */
const addressesOf = (values: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  downloads.flatMap(({ path }) =>
    (path.match(/:\w+/g) ?? []).reduce<readonly string[]>(
      (paths, name) =>
        paths.flatMap((each) => (values[name] ?? ["x"]).map((value) => each.replace(name, value))),
      [path],
    ),
  );

test("SEC-39: a file as it was sent is only ever saved, whoever asks and wherever; what is shown was drawn anew", async () => {
  const { accountId, application, file } = await applicationSent();
  const agent = await createAgent(world, "Agnès");
  const sessions = [
    await site.signIn(accountId),
    await site.signIn(agent.id, "desk"),
    await site.signIn(await someAccount(world)),
  ];
  const stored = [...storedAddresses(application)];
  const addresses = addressesOf({
    ":reference": [application.reference],
    ":address": stored,
    ":file": [file.id, ...stored],
    ":page": ["0", "1"],
    ":which": ["photo", "signature"],
  });
  const saved: string[] = [];
  const shown: string[] = [];
  for (const session of sessions) {
    for (const address of addresses) {
      const { rawPayload, headers } = await site.get(session, address);
      if (rawPayload.equals(drawn)) shown.push(address);
      if (!rawPayload.includes(Buffer.from(original))) continue;
      saved.push(address);
      expect(headers["content-disposition"], address).toMatch(/^attachment;/);
      expect(headers["content-type"], address).toBe("application/octet-stream");
      expect(headers["x-content-type-options"], address).toBe("nosniff");
      expect(headers["content-security-policy"], address).toBe("default-src 'none'; sandbox");
    }
  }
  // Its sender and the agent each have one way to it; both see the page, the agent the whole of it too.
  expect(saved).toHaveLength(2);
  expect(shown).toHaveLength(3);
});

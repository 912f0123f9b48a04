import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reference } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { createApplicant, createDraft } from "#test/filing.ts";
import { orderedCard } from "#test/on-its-way.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { fireDeadlines } from "#usecases/fire-deadlines.ts";
import type { ApplicationView } from "#usecases/ports/store.ts";
import { reportParcel, reportProduction } from "#usecases/report-delivery.ts";
import { startTick } from "#worker/tick.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const view = async (reference: Reference): Promise<ApplicationView> => {
  const found = await world.store.view(reference);
  if (found === null) throw new Error("no such application");
  return found;
};

const kindsOf = ({ messages }: ApplicationView) => messages.map(({ kind }) => kind);

/** Goes on day after day until that day, with the tick of each. */
const waitUntil = async (day: string): Promise<void> => {
  while (dayOf(world.clock.now()).toString() < day) {
    world.wait({ days: 1 });
    await fireDeadlines(world);
  }
};

/** Each parcel has a number of its own. */
let parcels = 0;

/** A card handed over, then a first passage today. */
const attempted = async (): Promise<{ reference: Reference; trackingNumber: string }> => {
  const { application, orderId } = await orderedCard(world);
  parcels += 1;
  const trackingNumber = `6A0000000${parcels}`;
  const trackingLink = `https://carrier.test/${trackingNumber}`;
  const report = () => ({ key: world.random.uuid(), fingerprint: "" });
  await reportProduction(world, {
    about: orderId,
    event: { type: "handed-over", trackingNumber, trackingLink },
    ...report(),
  });
  const on = dayOf(world.clock.now()).toString();
  await reportParcel(world, {
    about: trackingNumber,
    event: { type: "first-passage", on, postOffice: "Lyon Bellecour" },
    ...report(),
  });
  return { reference: application.reference, trackingNumber };
};

test("after the first passage the card is held the next day, recalled three days before the end, then returned", async () => {
  world.setClock("2026-11-24T09:00:00Z");
  const { reference } = await attempted();
  expect((await view(reference)).application.delivery?.pickupLastDay).toBe("2026-12-09");

  await waitUntil("2026-11-25");
  expect((await view(reference)).application.state).toBe("deliveryAttempted");
  await waitUntil("2026-11-26");
  expect((await view(reference)).application.state).toBe("awaitingPickup");
  await waitUntil("2026-12-05");
  expect(kindsOf(await view(reference))).not.toContain("pickupReminder");
  await waitUntil("2026-12-06");
  expect(kindsOf(await view(reference))).toContain("pickupReminder");
  await waitUntil("2026-12-09");
  expect((await view(reference)).application.state).toBe("awaitingPickup");
  await waitUntil("2026-12-10");
  const returned = await view(reference);
  expect(returned.application.state).toBe("returnedToSender");
  expect(kindsOf(returned).filter((kind) => kind === "licenceReturned")).toHaveLength(1);
});

test("the day starts in Paris: a delay fires after midnight there, not in universal time", async () => {
  world.setClock("2027-03-01T09:00:00Z");
  const { reference } = await attempted();
  world.setClock("2027-03-02T22:59:00Z");
  await fireDeadlines(world);
  expect((await view(reference)).application.state).toBe("deliveryAttempted");
  world.setClock("2027-03-02T23:01:00Z");
  await fireDeadlines(world);
  expect((await view(reference)).application.state).toBe("awaitingPickup");
});

test("a service stopped over the whole delay catches up, without reminding of what is past", async () => {
  world.setClock("2027-04-01T09:00:00Z");
  const { reference } = await attempted();
  world.wait({ days: 40 });
  await fireDeadlines(world);
  const late = await view(reference);
  expect(late.application.state).toBe("returnedToSender");
  expect(kindsOf(late)).not.toContain("pickupReminder");
});

test("two workers at once fire each delay once", async () => {
  world.setClock("2027-05-03T09:00:00Z");
  const references = [(await attempted()).reference, (await attempted()).reference];
  world.wait({ days: 2 });
  const rounds = await Promise.all([fireDeadlines(world), fireDeadlines(world), fireDeadlines(world)]);
  expect(rounds.reduce((sum, { fired }) => sum + fired, 0)).toBeGreaterThanOrEqual(2);
  for (const reference of references) {
    const fired = await view(reference);
    expect(fired.application.state).toBe("awaitingPickup");
    expect(kindsOf(fired).filter((kind) => kind === "pickupOpen")).toHaveLength(1);
    expect(fired.journal.filter(({ event }) => event === "heldByDefault")).toHaveLength(1);
  }
});

test("a delay that a move has ended does nothing", async () => {
  world.setClock("2027-05-10T09:00:00Z");
  const { reference, trackingNumber } = await attempted();
  await reportParcel(world, {
    about: trackingNumber,
    event: { type: "picked-up" },
    key: world.random.uuid(),
    fingerprint: "",
  });
  world.wait({ days: 200 });
  await fireDeadlines(world);
  const delivered = await view(reference);
  expect(delivered.application.state).toBe("delivered");
  expect(delivered.deadlines).toEqual([]);
});

test("a forgotten draft is recalled, then expires the day after its last day", async () => {
  world.setClock("2028-01-10T09:00:00Z");
  const draft = await createDraft(world, await createApplicant(world), {});
  await waitUntil("2028-06-25");
  expect(kindsOf(await view(draft))).toEqual(["draftExpiring"]);
  await waitUntil("2028-07-10");
  expect((await view(draft)).application.state).toBe("draft");
  await waitUntil("2028-07-11");
  expect((await view(draft)).application.state).toBe("expired");
});

test("one delay that cannot fire holds up none of the others, and is told", async () => {
  world.setClock("2028-09-01T09:00:00Z");
  const broken = await createDraft(world, await createApplicant(world), {});
  const sound = await createDraft(world, await createApplicant(world), {});
  world.wait({ days: 200 });
  const faulty: TestWorld = {
    ...world,
    store: {
      ...world.store,
      write: (request, work) =>
        world.store.write(request, (tx) =>
          work({
            ...tx,
            lock: async (reference) => {
              if (reference === broken) throw new Error("this row cannot be read");
              return tx.lock(reference);
            },
          }),
        ),
    },
  };
  await expect(fireDeadlines(faulty)).rejects.toThrow("did not fire");
  expect((await view(sound)).application.state).toBe("expired");
  expect((await view(broken)).application.state).toBe("draft");
  await fireDeadlines(world);
  expect((await view(broken)).application.state).toBe("expired");
});

test("the tick fires at once, and stops when told", async () => {
  world.setClock("2029-05-01T09:00:00Z");
  const draft = await createDraft(world, await createApplicant(world), {});
  world.wait({ days: 200 });
  const errors: unknown[] = [];
  const stop = startTick(world, (error) => errors.push(error));
  await stop();
  expect((await view(draft)).application.state).toBe("expired");
  expect(errors).toEqual([]);
});

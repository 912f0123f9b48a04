import { system } from "#domain/actors.ts";
import type { Reference } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import type { Command } from "#domain/decide.ts";
import { applyTo } from "./change.ts";
import type { Transaction } from "./ports/store.ts";
import type { Uses } from "./world.ts";

type SharingWorld = Uses<"store" | "clock" | "settings" | "procedures">;

const atATime = 500;

/**
 * Each minute: files held by somebody who is away, gone, or of another office go to the colleague who covers them, or
 * back to the queue; files sent before offices existed are given theirs.
 */
export const shareOutFiles = async (world: SharingWorld): Promise<void> => {
  const today = dayOf(world.clock.now()).toString();
  for (const { reference, holderId, coveredBy } of await world.store.heldByAbsent(today, atATime)) {
    await carryOut(world, reference, { type: "reassign", to: coveredBy, agentName: null }, holderId);
  }
  for (const reference of await world.store.unrouted(atATime))
    await carryOut(world, reference, { type: "route" });
};

const carryOut = (world: SharingWorld, reference: Reference, command: Command, holderId?: string) =>
  world.store.write({ key: null }, async (tx: Transaction) => {
    const application = await tx.lock(reference);
    // Given back, or taken by somebody else, while we waited for it.
    const isAsRead = holderId === undefined || application?.claim?.agentId === holderId;
    return application === null || !isAsRead ? {} : applyTo(world, tx, application, command, system);
  });

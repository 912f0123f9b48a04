import type { Uses } from "./world.ts";

/** A photographer who got advice and never came back has taken other pictures since. */
const unkeptDepositInHours = 24;

/**
 * Forgets sessions, links, codes, counters and carried-out intentions that can serve nothing any more, and the pictures
 * that a photographer did not keep.
 */
export const forgetStale = async ({
  store,
  storage,
  clock,
}: Uses<"store" | "storage" | "clock">): Promise<void> => {
  const now = clock.now();
  await store.forgetStale(now);
  const unkept = await store.forgetUnkeptDeposits(now.subtract({ hours: unkeptDepositInHours }));
  for (const { photo, signature } of unkept)
    for (const { address } of [photo, signature]) await storage.erase(address);
};

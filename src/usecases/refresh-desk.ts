import type { Uses } from "./world.ts";

/**
 * Reads anew, for the queues of the desk, the applications that were saved before there were any, or by a version of
 * the service that does not know them. Nothing changes of the applications themselves.
 */
export const refreshDesk = async ({ store }: Uses<"store">): Promise<void> => {
  let after: string | null = "";
  while (after !== null) after = await store.refreshDesk(after);
};

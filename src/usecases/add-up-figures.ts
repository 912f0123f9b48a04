import type { Uses } from "./world.ts";

const atATime = 5000;

/** Each minute: what the figures of the offices count is added to what they have counted. */
export const addUpFigures = async ({ store }: Uses<"store">): Promise<void> => {
  let added: number;
  do added = await store.addUpFacts(atATime);
  while (added === atATime);
};

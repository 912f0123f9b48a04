import { dayOf } from "#domain/dates.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { type Deposited, drawCode, type SealedCode, unsealCode } from "./deposit-code.ts";
import { NotFound } from "./errors.ts";
import type { PhotoDeposit } from "./ports/store.ts";
import type { Uses } from "./world.ts";

type Asked = { readonly depositId: string; readonly photographerId: string };

/** A deposit that waits for the word of this photographer; throws `NotFound` when it is another's, or has its code. */
export const advisedDeposit = async (
  { store }: Uses<"store">,
  { depositId, photographerId }: Asked,
): Promise<PhotoDeposit> => {
  const deposit = await store.deposit(depositId);
  if (deposit === null || deposit.photographerId !== photographerId || deposit.codeEnding !== null)
    throw new NotFound();
  return deposit;
};

/** The photographer deposits the pictures as they are, in spite of the advice: the agent will read it too. */
export const keepDeposit = async (
  world: Uses<"store" | "secrets" | "random" | "clock">,
  { depositId, photographerId, key }: Asked & { readonly key: string },
): Promise<Deposited | Refusal> => {
  const given = await world.store.write<SealedCode>({ key: `${key} keep ${depositId}` }, async (tx) => {
    const deposit = await tx.lockAdvisedDeposit(depositId);
    if (deposit === null || deposit.photographerId !== photographerId) throw new NotFound();
    if (deposit.codeEnding !== null) return refused("notNow");
    const { fingerprint, ending, sealed } = drawCode(world, depositId, dayOf(world.clock.now()));
    await tx.giveDepositCode(depositId, { fingerprint, ending, lastDay: sealed.lastDay });
    return sealed;
  });
  return isRefusal(given) ? given : unsealCode(world, depositId, given);
};

/** One of the pictures, as the service drew it, for the photographer to see what the advice is about. */
export const readAdvisedPicture = async (
  world: Uses<"store" | "storage">,
  { which, ...asked }: Asked & { readonly which: "photo" | "signature" },
): Promise<AsyncIterable<Uint8Array>> => {
  const deposit = await advisedDeposit(world, asked);
  return world.storage.read({ key: deposit.key, address: deposit[which].address });
};

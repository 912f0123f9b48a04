import { dayOf } from "#domain/dates.ts";
import { isEPhotoCode, normaliseEPhotoCode } from "#domain/e-photo.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { applyTo, type Changed, lockFor, type Wish } from "./change.ts";
import type { PhotoDeposit, Transaction } from "./ports/store.ts";
import type { Uses } from "./world.ts";

/** Codes are long, but nobody needs more tries than this in a day. */
const mostTriesADay = 10;

/**
 * The applicant gives the code of a photo and signature (code photo-signature), which this application then holds. A
 * code that does not exist and one that is taken get the same answer.
 */
export const giveEPhoto = async (
  world: Uses<"store" | "clock" | "settings" | "procedures" | "secrets">,
  { reference, by, key, accountId, code }: Wish & { readonly accountId: string; readonly code: string },
): Promise<Changed | Refusal> => {
  const normalised = normaliseEPhotoCode(code);
  if (!isEPhotoCode(normalised)) return refused("ePhotoForm");
  return world.store.write<Changed>({ key }, async (tx) => {
    const application = await lockFor(tx, reference, by);
    const at = world.clock.now();
    const tries = await tx.count(`ePhoto ${accountId}`, at, at.subtract({ hours: 24 }));
    if (tries > mostTriesADay) return refused("tooManyTries");

    const deposit = await depositOf(world, tx, normalised);
    if (deposit === null) return refused("ePhotoUnknown");
    if (deposit.reservedBy !== null && deposit.reservedBy !== reference) return refused("ePhotoUsed");
    if (deposit.lastDay < dayOf(at).toString()) return refused("ePhotoLapsed");

    const { id: depositId, lastDay } = deposit;
    const ending = normalised.slice(-4);
    const changed = await applyTo(
      world,
      tx,
      application,
      { type: "giveEPhoto", ePhoto: { depositId, ending, lastDay } },
      by,
    );
    if (isRefusal(changed)) return changed;
    const former = application.ePhoto?.depositId;
    if (former !== undefined && former !== depositId) await tx.freeDeposit(former);
    await tx.reserveDeposit(depositId, reference, at);
    return changed;
  });
};

/** A deposit made before the master key was changed is kept under the fingerprint of that time. */
const depositOf = async (
  { secrets }: Uses<"secrets">,
  tx: Transaction,
  code: string,
): Promise<PhotoDeposit | null> => {
  for (const fingerprint of secrets.fingerprints("ePhotoCode", code)) {
    const deposit = await tx.lockDeposit(fingerprint);
    if (deposit !== null) return deposit;
  }
  return null;
};

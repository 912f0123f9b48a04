import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { isTaxStamp, normaliseTaxStamp } from "#domain/tax-stamp.ts";
import { endPaymentUnderWay } from "./ask-payment-service.ts";
import { applyTo, type Changed, lockFor, type Wish } from "./change.ts";
import { settlePayment } from "./settle-payment.ts";
import { viewApplication } from "./view-application.ts";
import type { Uses } from "./world.ts";

/** Stamp numbers are long, but nobody needs more tries than this in a day. */
const mostTriesADay = 10;

/**
 * The applicant gives the number of an electronic tax stamp (timbre fiscal électronique), which this application then
 * holds: one stamp serves one application. Typed again in the same one, it changes nothing.
 */
export const giveTaxStamp = async (
  world: Uses<"store" | "clock" | "settings" | "procedures" | "secrets" | "payments">,
  { reference, by, key, accountId, number }: Wish & { readonly accountId: string; readonly number: string },
): Promise<Changed | Refusal> => {
  const stamp = normaliseTaxStamp(number);
  if (!isTaxStamp(stamp)) return refused("taxStampForm");
  const ended = await endPaymentUnderWay(
    world,
    (await viewApplication(world, { reference, by })).application,
  );
  if (ended === "open") return refused("paymentUnderWay");
  return world.store.write<Changed>({ key }, async (tx) => {
    const found = await lockFor(tx, reference, by);
    const at = world.clock.now();
    const tries = await tx.count(`taxStamp ${accountId}`, at, at.subtract({ hours: 24 }));
    if (tries > mostTriesADay) return refused("tooManyTries");
    const application = ended === null ? found : await settlePayment(world, tx, found, ended);
    if (isRefusal(application)) return application;

    const holder = await tx.taxStampHolder(world.secrets.fingerprints("taxStamp", stamp));
    if (holder === reference) return { reference, version: application.version, state: application.state };
    if (holder !== null) return refused("taxStampUsed");
    const given = { type: "giveTaxStamp", ending: stamp.slice(-4) } as const;
    const changed = await applyTo(world, tx, application, given, by);
    if (isRefusal(changed)) return changed;
    await tx.holdTaxStamp(world.secrets.fingerprint("taxStamp", stamp), reference, at);
    return changed;
  });
};

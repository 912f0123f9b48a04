import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { applyTo, type Changed, lockFor, type Wish } from "./change.ts";
import type { Uses } from "./world.ts";

/**
 * The applicant, or the legal representative, sends the application after validating it with the code received
 * (validation par code à usage unique). From here only an agent can reopen it.
 */
export const submitApplication = (
  world: Uses<"store" | "clock" | "settings" | "procedures" | "secrets">,
  { reference, by, key, accountId, code }: Wish & { readonly accountId: string; readonly code: string },
): Promise<Changed | Refusal> =>
  world.store.write({ key }, async (tx) => {
    const application = await lockFor(tx, reference, by);
    const attempt = await tx.tryCode({
      accountId,
      purpose: "validateApplication",
      subject: reference,
      fingerprint: world.secrets.fingerprint("validateApplication", `${accountId} ${reference} ${code}`),
      at: world.clock.now(),
    });
    if (isRefusal(attempt)) return attempt;
    return applyTo(world, tx, application, { type: "submit" }, by);
  });

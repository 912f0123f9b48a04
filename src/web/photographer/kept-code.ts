import { z } from "zod";
import type { Deposited } from "#usecases/deposit-code.ts";
import type { Partner } from "#usecases/ports/people.ts";
import type { Uses } from "#usecases/world.ts";

const deposited = z.object({ code: z.string(), lastDay: z.string() });
const contextOf = ({ id }: Partner): string => `deposited by ${id}`;

/** The code for the page that shows it: sealed, kept by the browser for ten minutes, readable by this studio alone. */
export const sealDeposit = ({ secrets }: Uses<"secrets">, partner: Partner, deposit: Deposited): string =>
  secrets.seal(JSON.stringify(deposit), contextOf(partner));

/** What was sealed, or null: too late, another studio, or something else kept since. */
export const openDeposit = (
  { secrets }: Uses<"secrets">,
  partner: Partner,
  kept: string | null,
): Deposited | null => {
  if (kept === null) return null;
  try {
    return deposited.parse(JSON.parse(secrets.open(kept, contextOf(partner))));
  } catch {
    // A cookie comes from outside: whatever it holds is not an error of ours.
    return null;
  }
};

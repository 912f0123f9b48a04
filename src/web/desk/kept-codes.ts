import { z } from "zod";
import type { Uses } from "#usecases/world.ts";

const listed = z.array(z.string());
const context = "recovery codes just drawn";

/** Recovery codes on their way to the one page that shows them: sealed, in the browser, for ten minutes. */
export const sealCodes = ({ secrets }: Uses<"secrets">, codes: readonly string[]): string =>
  secrets.seal(JSON.stringify(codes), context);

export const openCodes = ({ secrets }: Uses<"secrets">, kept: string | null): readonly string[] | null => {
  if (kept === null) return null;
  try {
    return listed.parse(JSON.parse(secrets.open(kept, context)));
  } catch {
    // A cookie comes from outside: whatever it holds is not an error of ours.
    return null;
  }
};

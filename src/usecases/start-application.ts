import type { Reference } from "#domain/application.ts";
import { start } from "#domain/decide.ts";
import { isFiledBySchool } from "#domain/derive/brought-to-school.ts";
import { openStates } from "#domain/lifecycle.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import type { ProcedureId } from "#procedures/index.ts";
import type { Uses } from "./world.ts";

// No I, L, O or U: read over the telephone without mistakes.
const referenceAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const newReference = (random: Uses<"random">["random"]): Reference => {
  const group = () => random.text(4, referenceAlphabet);
  return `TP-${group()}-${group()}-${group()}`;
};

/**
 * Begins a draft. One open application per reason and person (inferred); what only a driving school may file is not
 * begun here.
 */
export const startApplication = (
  world: Uses<"store" | "clock" | "settings" | "procedures" | "random" | "storage">,
  { accountId, procedure, key }: { accountId: string; procedure: ProcedureId; key: string | null },
): Promise<{ readonly reference: Reference } | Refusal> => {
  const reference = newReference(world.random);
  const dataKey = world.storage.newKey();
  return world.store.write({ key }, async (tx) => {
    if (await tx.hasApplicationIn(openStates, accountId, procedure)) return refused("alreadyOpen");
    const rules = world.procedures.today(procedure);
    if (isFiledBySchool(rules)) return refused("notEligible");
    const at = world.clock.now();
    const context = {
      by: { kind: "applicant", accountId },
      at,
      procedure: rules,
      settings: world.settings,
    } as const;
    await tx.begin(start(reference, accountId, context), dataKey, at);
    return { reference };
  });
};

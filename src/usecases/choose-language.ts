import type { Refusal } from "#domain/refusals.ts";
import type { Language } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** The language of the messages to come. */
export const chooseLanguage = (
  { store }: Uses<"store">,
  {
    accountId,
    language,
    key,
  }: { readonly accountId: string; readonly language: Language; readonly key: string | null },
): Promise<{ readonly language: Language } | Refusal> =>
  store.write({ key }, async (tx) => {
    await tx.updateAccount(accountId, { language });
    return { language };
  });

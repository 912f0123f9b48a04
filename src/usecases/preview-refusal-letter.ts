import { maySee } from "#domain/access.ts";
import type { Reference, RefusalGround } from "#domain/application.ts";
import { NotFound } from "./errors.ts";
import type { StaffMember } from "./people.ts";
import { type LetterWords, refusalLetterOf } from "./refusal-letter.ts";
import type { Uses } from "./world.ts";

/** The letter of refusal as it would be sent today, before anything is decided. */
export const previewRefusalLetter = async (
  { store, clock, papers }: Uses<"store" | "clock" | "papers">,
  {
    reference,
    agent,
    reasons,
    words,
  }: {
    readonly reference: Reference;
    readonly agent: StaffMember;
    readonly reasons: readonly RefusalGround[];
    readonly words: Pick<LetterWords, "link"> & { readonly wordReason: (procedure: string) => string };
  },
): Promise<AsyncIterable<Uint8Array>> => {
  const view = await store.view(reference);
  if (view === null || !maySee({ kind: "agent", agentId: agent.id }, view.application)) throw new NotFound();
  const decision = { reasons, decidedAt: clock.now().toString(), agentName: agent.name };
  return papers.refusalLetter(
    refusalLetterOf(view.application, decision, {
      link: words.link,
      reason: words.wordReason(view.application.procedure),
      language: view.contact.language,
    }),
  );
};

import type { Reference } from "#domain/application.ts";
import type { RefusalGround } from "#domain/desk-work.ts";
import type { StaffMember } from "./ports/people.ts";
import { seeThing } from "./read-file-for-agent.ts";
import { type LetterWords, refusalLetterOf } from "./refusal-letter.ts";
import type { Uses } from "./world.ts";

/** The letter of refusal as it would be sent today, before anything is decided. */
export const previewRefusalLetter = async (
  world: Uses<"store" | "clock" | "papers">,
  {
    reference,
    agent,
    reasons,
    words,
  }: {
    readonly reference: Reference;
    readonly agent: StaffMember;
    readonly reasons: readonly RefusalGround[];
    readonly words: Pick<LetterWords, "link"> & { readonly reasonOf: (procedure: string) => string };
  },
): Promise<AsyncIterable<Uint8Array>> => {
  const { application, language } = await seeThing(world, { reference, agent }, { what: "letter" });
  const decision = { reasons, decidedAt: world.clock.now().toString(), agentName: agent.name };
  return world.papers.refusalLetter(
    refusalLetterOf(application, decision, {
      link: words.link,
      reason: words.reasonOf(application.procedure),
      language,
    }),
  );
};

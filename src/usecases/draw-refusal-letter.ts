import { NotFound } from "./errors.ts";
import { openApplication } from "./open-application.ts";
import { type LetterWords, refusalLetterOf } from "./refusal-letter.ts";
import type { Uses } from "./world.ts";

/** The letter of refusal (lettre de refus) of the applicant's own application, once it is decided. */
export const drawRefusalLetter = async (
  world: Uses<"store" | "papers">,
  {
    reference,
    accountId,
    reasonOf,
    ...words
  }: Omit<LetterWords, "reason"> & {
    readonly reference: string;
    readonly accountId: string;
    readonly reasonOf: (procedure: string) => string;
  },
): Promise<AsyncIterable<Uint8Array>> => {
  const { application } = await openApplication(world, { reference, accountId });
  if (application.refusal === null) throw new NotFound();
  const reason = reasonOf(application.procedure);
  return world.papers.refusalLetter(refusalLetterOf(application, application.refusal, { ...words, reason }));
};

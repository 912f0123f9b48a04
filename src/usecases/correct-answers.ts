import { dayOf } from "#domain/dates.ts";
import type { Question } from "#domain/questions.ts";
import { type ReadAnswers, readAnswers, type TypedForm } from "#domain/reading.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { applyTo, type Changed, lockFor, type Wish } from "./change.ts";
import type { Uses } from "./world.ts";

/** The applicant answers anew what an agent asked to correct. Nothing is kept while an answer cannot be read. */
export const correctAnswers = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { reference, by, key, form }: Wish & { readonly form: TypedForm },
): Promise<Changed | Pick<ReadAnswers, "problems"> | Refusal> =>
  world.store.write<Changed | Pick<ReadAnswers, "problems">>({ key }, async (tx) => {
    const application = await lockFor(tx, reference, by);
    const asked: readonly Question[] =
      application.supplement?.corrections?.map(({ question }) => question) ?? [];
    if (asked.length === 0) return refused("answerNotAsked");
    const { answers, problems } = readAnswers(asked, form, dayOf(world.clock.now()));
    if (problems.length > 0) return { problems };
    return applyTo(world, tx, application, { type: "correctAnswers", answers }, by);
  });

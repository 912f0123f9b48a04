import type { Application } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { earlyVerdict } from "#domain/derive/early-verdict.ts";
import { journeyOf, pageAfter } from "#domain/derive/journey.ts";
import { isNothing, isWorthAsking, type Loss, lossOf, namesOfLoss } from "#domain/derive/loss.ts";
import { revise } from "#domain/derive/revision.ts";
import { movedToToday } from "#domain/derive/version-move.ts";
import { factsFrom } from "#domain/facts.ts";
import type { EligibilityReason, Procedure } from "#domain/procedure.ts";
import type { Answers, Question } from "#domain/questions.ts";
import { type ReadAnswers, readAnswers, type TypedForm } from "#domain/reading.ts";
import { isRefusal, type Refusal } from "#domain/refusals.ts";
import type { PageName, SectionPage } from "#domain/sections.ts";
import { applyTo, type Changed, contextOf, lockFor, type Wish } from "./change.ts";
import { NotFound } from "./errors.ts";
import { knownAnswers } from "./known-answers.ts";
import type { FederatedIdentity } from "./ports/people.ts";
import type { Uses } from "./world.ts";

export type AnswerProblems = Pick<ReadAnswers, "problems">;

/** The answers are not kept yet: what would go with them, for the person to agree or to keep the former ones. */
export type AnswersLosing = { readonly loses: Loss };

export type AnswersSaved = Changed & {
  /** What these answers left without use was dropped. */
  readonly hasDropped: boolean;
  /** The page that follows in the same section, as the answers now make it. */
  readonly next: PageName | null;
  /** These very answers keep the application from being sent: why, and the question to look at again. */
  readonly forbids: { readonly reason: EligibilityReason; readonly question: Question | null } | null;
};

export type SaveAnswers = Wish & {
  readonly page: PageName;
  readonly form: TypedForm;
  readonly identity: FederatedIdentity | null;
  /** Keeps what is right and leaves the rest for later, instead of asking for everything now. */
  readonly forLater: boolean;
  /** The names of what the person agreed to lose, when that was asked. */
  readonly agreed: readonly string[];
};

/** The person answers one page of the form: only its questions are read, whatever else was sent. */
export const saveAnswers = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { reference, by, key, page, form, identity, forLater, agreed }: SaveAnswers,
): Promise<AnswersSaved | AnswersLosing | AnswerProblems | Refusal> =>
  world.store.write<AnswersSaved | AnswersLosing | AnswerProblems>({ key }, async (tx) => {
    const held = await lockFor(tx, reference, by);
    const { procedure, at } = contextOf(world, held, by);
    const today = dayOf(at);
    const application = movedToToday(held, procedure, today)?.application ?? held;
    const asked = journeyOf(procedure, factsFrom(application.answers, today)).find(
      ({ name }) => name === page,
    );
    if (asked === undefined) throw new NotFound();
    const known = knownAnswers(application.answers, identity);
    const read = readPage(asked.asks, known, form, today, procedure);
    if (read.problems.length > 0 && !forLater) return { problems: read.problems };
    const answers = { ...application.answers, ...read.answers };
    const revision = revise(application, answers, procedure, today);
    const loss = lossOf(application, revision);
    if (isWorthAsking(loss) && namesOfLoss(loss).some((name) => !agreed.includes(name)))
      return { loses: loss };
    const after = revision.application.answers;
    const outcome = {
      ...outcomeOf(procedure, application.answers, after, asked, known, today),
      hasDropped: !isNothing(loss),
    };
    if (isSame(held.answers, after)) return { ...unchanged(held), ...outcome };
    const changed = await applyTo(world, tx, held, { type: "saveAnswers", answers: read.answers }, by);
    return isRefusal(changed) ? changed : { ...changed, ...outcome };
  });

const unchanged = ({ reference, version, state }: Application): Changed => ({ reference, version, state });

const outcomeOf = (
  procedure: Procedure,
  before: Answers,
  after: Answers,
  page: SectionPage,
  known: Answers,
  today: Temporal.PlainDate,
): Pick<AnswersSaved, "next" | "forbids"> => {
  const verdict = earlyVerdict(procedure, after, today);
  const isNew = verdict !== null && verdict.id !== earlyVerdict(procedure, before, today)?.id;
  const question = page.asks.find((each) => known[each] === undefined) ?? null;
  return {
    next: pageAfter(journeyOf(procedure, factsFrom(after, today)), page.name)?.name ?? null,
    forbids: isNew ? { reason: verdict.reason, question } : null,
  };
};

const readPage = (
  asks: readonly Question[],
  known: Answers,
  form: TypedForm,
  today: Temporal.PlainDate,
  { categories }: Procedure,
): ReadAnswers => {
  const { answers, problems } = readAnswers(
    asks.filter((question) => known[question] === undefined),
    form,
    today,
  );
  const vouchedFor = Object.fromEntries(
    asks.filter((question) => known[question] !== undefined).map((question) => [question, known[question]]),
  );
  const { category } = answers;
  if (category !== undefined && !categories.includes(category))
    return { answers: {}, problems: [{ question: "category", problem: "notAnOption" }] };
  return { answers: { ...answers, ...vouchedFor }, problems };
};

/** Nothing new: the same page confirmed again leaves no line in the record. */
const isSame = (before: Answers, after: Answers): boolean =>
  Object.keys(before).length === Object.keys(after).length &&
  JSON.stringify({ ...before, ...after }) === JSON.stringify(before);

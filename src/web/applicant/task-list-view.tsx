import { daysBetween } from "#domain/dates.ts";
import { documentsAsked } from "#domain/derive/checklist.ts";
import { isDocumentComplete, isPageDone, progressOf, type SectionProgress } from "#domain/derive/journey.ts";
import { leftToPayInCents } from "#domain/fees.ts";
import type { Section } from "#domain/sections.ts";
import { wordAmount } from "#messages/money.ts";
import type { ApplicationView } from "#usecases/ports/store.ts";
import type { Uses } from "#usecases/world.ts";
import { Aside, Lead, PageTitle } from "#web/kit/content.tsx";
import { ButtonLink, Link } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Callout, Countdown } from "#web/kit/status.tsx";
import { type Task, TaskList } from "#web/kit/task-list.tsx";
import { type Filing, filingFrom } from "./filing.ts";
import { type FormWords, formWords } from "./form-words.ts";
import { paths } from "./paths.ts";
import { RemovalDone } from "./removal.tsx";
import { trackingWords } from "./tracking-words.ts";
import { EarlyVerdict } from "./verdict.tsx";
import { VersionNotice } from "./version-notice.tsx";

/** What the task list of a draft shows. */
export type TaskListModel = { readonly filing: Filing; readonly progress: readonly SectionProgress[] };

export const taskListModel = (view: ApplicationView, world: Uses<"clock" | "procedures">): TaskListModel => {
  const filing = filingFrom(view, world);
  return { filing, progress: progressOf(filing.procedure, filing.application, filing.today) };
};

export const taskListTitle = ({ filing }: TaskListModel, language: "fr" | "en"): string => {
  const words = formWords(language).tasks;
  const { firstNames, birthName } = filing.application.answers;
  const reason = trackingWords(language).reason(filing.procedure.id);
  return filing.isForOther && firstNames !== undefined && birthName !== undefined
    ? words.titleFor(reason, `${firstNames.split(" ")[0]} ${birthName}`)
    : reason;
};

type Group = "person" | "licence" | "files" | "payment";

const groups: Readonly<Record<Section, Group>> = {
  filer: "person",
  civilStatus: "person",
  representative: "person",
  address: "person",
  housing: "person",
  residence: "person",
  category: "licence",
  exam: "licence",
  examRetaken: "licence",
  licence: "licence",
  international: "licence",
  medical: "licence",
  sanction: "licence",
  loss: "licence",
  theft: "licence",
  foreignLicence: "licence",
  foreignLoss: "licence",
  foreignTheft: "licence",
  civilChange: "licence",
  error: "licence",
  dispatch: "licence",
  military: "licence",
  diploma: "licence",
  photo: "files",
  documents: "files",
  payment: "payment",
};

/** The draft (brouillon): all that is asked, section by section, what is left, and what runs out meanwhile. */
export const taskListView = (model: TaskListModel, { language, visit }: Showing<"applicant">) => {
  const { filing, progress } = model;
  const words = formWords(language);
  const { reference } = filing.application;
  const left = progress.filter((section) => section.progress !== "done");
  const [next] = left;
  const isStarted = left.length < progress.length;
  const order: readonly Group[] = ["person", "licence", "files", "payment"];
  return (
    <>
      <PageTitle caption={`${words.tasks.reference} ${reference}`}>
        {taskListTitle(model, language)}
      </PageTitle>
      <RemovalDone filing={filing} words={words} query={visit.query} />
      <VersionNotice filing={filing} words={words} />
      <EarlyVerdict filing={filing} words={words} />
      <Aside aside={<Beside filing={filing} words={words} />}>
        <Lead>{words.tasks.lead}</Lead>
        <p>
          <strong>{words.tasks.done(progress.length - left.length, progress.length)}</strong>
        </p>
        <p>
          {next === undefined ? (
            <ButtonLink href={paths.review(reference)}>{words.tasks.review}</ButtonLink>
          ) : (
            <ButtonLink href={paths.formPage(reference, next.resumeAt)}>
              {isStarted ? words.tasks.resume : words.tasks.start}
            </ButtonLink>
          )}
        </p>
        <TaskList
          sections={[
            ...order
              .map((group) => ({
                title: words.tasks.groups[group],
                tasks: progress
                  .filter(({ section }) => groups[section] === group)
                  .map((section) => taskOf(section, filing, words, language)),
              }))
              .filter(({ tasks }) => tasks.length > 0),
            { title: words.tasks.groups.sending, tasks: [reviewTask(reference, left.length === 0, words)] },
          ]}
        />
        <p>
          <Link href={paths.withdraw(reference)}>{words.tasks.withdraw}</Link>
        </p>
      </Aside>
    </>
  );
};

const taskOf = (section: SectionProgress, filing: Filing, words: FormWords, language: "fr" | "en"): Task => {
  const { reference } = filing.application;
  const [first] = section.pages;
  const href = paths.formPage(
    reference,
    section.progress === "done" && first !== undefined ? first.name : section.resumeAt,
  );
  const hint = leftOf(section, filing, words, language);
  return {
    name: section.section,
    label: words.sections[section.section],
    href,
    state: section.progress,
    ...(hint !== null && { hint }),
  };
};

/** What is left of a section that was begun. */
const leftOf = (
  { section, pages, progress }: SectionProgress,
  filing: Filing,
  words: FormWords,
  language: "fr" | "en",
) => {
  const { procedure, application, facts } = filing;
  if (section === "documents") {
    // Before the answers that decide of them, a number would promise too little.
    if (progress === "todo" && !isSettled(filing)) return words.tasks.documentsDepend;
    const missing = documentsAsked(procedure, facts).filter(
      ({ document }) => !isDocumentComplete(application, document),
    );
    return missing.length === 0 ? null : words.tasks.documentsLeft(missing.length);
  }
  if (section === "payment") {
    const amount = leftToPayInCents(procedure, application, facts);
    return amount === 0 ? null : words.payment.toPay(wordAmount(amount, language));
  }
  if (progress !== "started") return null;
  const todo = pages.filter((page) => !isPageDone(page, application, procedure, facts));
  return words.tasks.pagesLeft(todo.length);
};

/** Every question that a document may depend on is answered. */
const isSettled = ({ journey, application, procedure, facts }: Filing): boolean =>
  journey.every((page) => page.asks.length === 0 || isPageDone(page, application, procedure, facts));

const reviewTask = (reference: string, isReady: boolean, words: FormWords): Task =>
  isReady
    ? { name: "review", label: words.tasks.review, href: paths.review(reference), state: "todo" }
    : { name: "review", label: words.tasks.review, state: "blocked", hint: words.tasks.reviewBlocked };

/** What runs out, how long the draft is kept, and who can be asked for help. */
const Beside = ({ filing, words }: { filing: Filing; words: FormWords }) => {
  const expiry = filing.view.deadlines.find(({ kind, state }) => kind === "expiry" && state === "draft");
  return (
    <>
      <ProvisionalCountdown filing={filing} words={words} />
      <Callout title={words.tasks.help.title}>
        <ul>
          {words.tasks.help.people.map((person) => (
            <li>{person}</li>
          ))}
        </ul>
        <p>
          <Link href={paths.help}>{words.tasks.help.more}</Link>
        </p>
      </Callout>
      {expiry && <p class="fr-hint-text">{words.tasks.keptUntil(expiry.lastDay)}</p>}
    </>
  );
};

/** Warned from that many days before. Source: life of an application (inferred). */
const warnedDaysBefore = 30;

/** The provisional licence (CEPC) counted down: four months from the exam day. */
export const ProvisionalCountdown = ({
  filing: { facts, application, today },
  words,
}: {
  filing: Filing;
  words: FormWords;
}) => {
  const lastDay = facts.provisionalLastDay;
  const { examDate } = application.answers;
  if (lastDay === null || examDate === undefined) return null;
  const daysLeft = daysBetween(today, lastDay);
  const { provisional } = words.tasks;
  const iso = lastDay.toString();
  const isOver = daysLeft < 0;
  return (
    <>
      <Countdown
        label={provisional.label}
        text={isOver ? provisional.over : provisional.left(daysLeft)}
        daysLeft={Math.max(daysLeft, 0)}
        totalDays={daysBetween(Temporal.PlainDate.from(examDate), lastDay)}
        lastDay={{ iso, text: isOver ? provisional.overSince(iso) : provisional.lastDay(iso) }}
        tone={isOver ? "error" : daysLeft <= warnedDaysBefore ? "warning" : "info"}
      />
      {isOver && <p>{provisional.overAdvice}</p>}
    </>
  );
};

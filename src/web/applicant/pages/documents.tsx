import { documentsAsked, documentsOffered } from "#domain/derive/checklist.ts";
import { isDocumentComplete } from "#domain/derive/journey.ts";
import { adviceOn, checkStateOf } from "#domain/documents/checked-file.ts";
import { type DocumentKind, sidesOf, slotsOf } from "#domain/documents/kinds.ts";
import { voiced } from "#messages/questions.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { BackLink, ButtonLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { type Task, TaskList } from "#web/kit/task-list.tsx";
import { draftAt, type Filing } from "../filing.ts";
import { type FormWords, formWords } from "../form-words.ts";
import { paths } from "../paths.ts";

/** The supporting documents (pièces justificatives) that this person has to give, each with its state. */
export const documentsPage = page<"applicant", Filing>({
  path: paths.formPage(":reference", "documents"),
  access: "applicant",
  read: (visit) => draftAt(visit, "documents"),
  title: (_, { language }) => voiced(formWords(language).pages.documents.title, false),
  before: ({ application }, { language }) => (
    <BackLink href={paths.application(application.reference)}>{formWords(language).backToTasks}</BackLink>
  ),
  view: (filing, { language }) => {
    const words = formWords(language);
    const { reference } = filing.application;
    const asked = documentsAsked(filing.procedure, filing.facts).map(({ document }) => document);
    const offered = documentsOffered(filing.procedure, filing.facts).map(({ document }) => document);
    const left = asked.filter((kind) => !isDocumentComplete(filing.application, kind));
    const [next] = left;
    return (
      <>
        <PageTitle>{voiced(words.pages.documents.title, filing.isForOther)}</PageTitle>
        <Lead>{words.documents.lead}</Lead>
        {next === undefined ? (
          asked.length > 0 && <Alert tone="success">{words.documents.complete}</Alert>
        ) : (
          <p>
            <strong>{words.documents.left(left.length)}</strong> {words.documents.why}
          </p>
        )}
        <TaskList
          sections={[
            { title: words.documents.list, tasks: asked.map((kind) => taskOf(kind, filing, words)) },
            {
              title: words.draft.optional.list,
              tasks: offered.map((kind) => optionalTaskOf(kind, filing, words)),
            },
          ].filter(({ tasks }) => tasks.length > 0)}
        />
        {offered.length > 0 && <p>{words.draft.optional.why}</p>}
        <p>
          {next === undefined ? (
            <ButtonLink href={paths.application(reference)}>{words.goOn}</ButtonLink>
          ) : (
            <ButtonLink href={paths.document(reference, next)}>
              {words.document.next(words.supporting.documents[next].name)}
            </ButtonLink>
          )}
        </p>
      </>
    );
  },
});

/** Given by choice: nothing waits for it as long as it was not begun. */
const optionalTaskOf = (kind: DocumentKind, filing: Filing, words: FormWords): Task => {
  const task = taskOf(kind, filing, words);
  return task.state === "todo" ? { ...task, state: "optional" } : task;
};

const taskOf = (kind: DocumentKind, { application }: Filing, words: FormWords): Task => {
  const document = application.documents[kind];
  const files = document?.files ?? [];
  const isComplete = isDocumentComplete(application, kind);
  const missing = slotsOf(sidesOf(kind, document?.paper ?? null)).find(
    (slot) => !files.some((file) => file.slot === slot),
  );
  const paper = document?.paper ?? null;
  const hint =
    files.length > 0 && !isComplete && missing !== undefined
      ? words.documents.sideMissing[missing]
      : paper !== null
        ? words.supporting.papers[paper]
        : null;
  const advised = files.filter((file) => checkStateOf(file) === "advice");
  const checked = [
    ...(document?.infectedAt === undefined ? [] : [words.checks.infected]),
    ...advised.flatMap((file) => adviceOn(file).map(({ code, values }) => words.findings[code](values))),
    ...(files.some((file) => checkStateOf(file) === "checking") ? [words.checks.states.checking] : []),
  ];
  return {
    name: kind,
    label: words.supporting.documents[kind].name,
    href: paths.document(application.reference, kind),
    state: isComplete ? "done" : files.length > 0 ? "started" : "todo",
    ...((hint !== null || checked.length > 0) && {
      hint: (
        <>
          {hint}
          {checked.map((sentence, index) => (
            <>
              {(hint !== null || index > 0) && <br />}
              {sentence}
            </>
          ))}
        </>
      ),
    }),
  };
};

import { documentsWelcome } from "#domain/derive/checklist.ts";
import { documentToSendFirst, isFilledBySeal } from "#domain/derive/filling.ts";
import { proposedFacts, sourceOf } from "#domain/derive/readings.ts";
import type { Answers, Question } from "#domain/questions.ts";
import { ButtonLink } from "#web/kit/navigation.tsx";
import type { Visit } from "#web/kit/page.ts";
import { Callout } from "#web/kit/status.tsx";
import { answerText } from "./answer-text.ts";
import type { Filing } from "./filing.ts";
import type { FormWords } from "./form-words.ts";
import { paths, withQuery } from "./paths.ts";

/** The address of a page of questions whose fields are filled with what was read: nothing is saved by opening it. */
export const takingUp = { lu: "oui" } as const;

const isTakingUp = ({ query }: Visit<"applicant">): boolean => query.lu === takingUp.lu;

/** The answers that a page shows: those given, or those read, once the person asked for them. */
export const shownAnswers = (
  { application, today }: Filing,
  asked: readonly Question[],
  visit: Visit<"applicant">,
): Answers => {
  if (!isTakingUp(visit)) return application.answers;
  const read = proposedFacts(application, asked, today).flatMap(({ answers }) => Object.entries(answers));
  return { ...application.answers, ...Object.fromEntries(read) };
};

type Props = {
  readonly filing: Filing;
  readonly asked: readonly Question[];
  readonly visit: Visit<"applicant">;
  readonly words: FormWords;
  readonly language: "fr" | "en";
};

/** On a page of questions: what was read that answers them, to take up in one press; or the document to send first. */
export const ReadAnswers = (props: Props) => (
  <>
    <Proposals {...props} />
    <Sources {...props} />
    <SendFirst {...props} />
  </>
);

const Proposals = ({ filing, asked, visit, words, language }: Props) => {
  const { application, today, isForOther } = filing;
  const proposed = proposedFacts(application, asked, today);
  if (proposed.length === 0) return null;
  if (isTakingUp(visit)) return <Callout>{words.readings.used}</Callout>;
  const hasNames = proposed.some(
    ({ fact: { name, source } }) => source === "mrz" && (name === "birthName" || name === "firstNames"),
  );
  return (
    <Callout title={words.readings.proposed}>
      <ul>
        {proposed.map(({ question, answers, kind }) => (
          <li>
            {words.questions[question].short} :{" "}
            <strong>{answerText(question, answers, { words, language, isForOther })}</strong>{" "}
            <span class="tp-quiet">({words.readings.readOn(words.supporting.documents[kind].name)})</span>
          </li>
        ))}
      </ul>
      <p>
        {words.readings.useHelp} {hasNames && words.readings.bareLetters}
      </p>
      <p>
        <ButtonLink href={withQuery(visit.path, { ...visit.query, ...takingUp })} look="secondary">
          {words.readings.use}
        </ButtonLink>
      </p>
    </Callout>
  );
};

/** What the certificate filled in by itself is told where it may be corrected. */
const Sources = ({ filing, asked, words }: Props) => {
  const sourced = asked
    .filter(isFilledBySeal)
    .flatMap((question) => sourceOf(filing.application, question, filing.today) ?? []);
  if (sourced.length === 0) return null;
  return (
    <Callout>
      {sourced.map(({ question, kind }) => (
        <p>{words.readings.source(words.questions[question].short, words.supporting.documents[kind].name)}</p>
      ))}
    </Callout>
  );
};

const SendFirst = ({ filing, asked, words }: Props) => {
  const { application, procedure, facts } = filing;
  const kind = documentToSendFirst(application, asked, documentsWelcome(procedure, facts));
  if (kind === null) return null;
  const { title, text, link } = words.readings.sendFirst;
  return (
    <Callout title={title}>
      <p>{text}</p>
      <p>
        <ButtonLink href={paths.document(application.reference, kind)} look="secondary">
          {link}
        </ButtonLink>
      </p>
    </Callout>
  );
};

import type { DocumentFile } from "#domain/application.ts";
import { isFilledBySeal } from "#domain/derive/filling.ts";
import { type AnsweringFact, agrees, answeringFacts } from "#domain/derive/readings.ts";
import { Details } from "#web/kit/content.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { factText } from "#web/kit/read-fact.ts";
import { answerText } from "./answer-text.ts";
import type { Filing } from "./filing.ts";
import type { FormWords } from "./form-words.ts";
import { paths, withQuery } from "./paths.ts";
import { takingUp } from "./read-answers.tsx";

type Props = {
  readonly file: DocumentFile;
  readonly filing: Filing;
  readonly words: FormWords;
  readonly language: "fr" | "en";
};

/** What was read on a file, and what the form says of the same: taken up, to take up, or to look at again. */
export const ReadFacts = ({ file, filing, words, language }: Props) => {
  const { read = [] } = file;
  if (read.length === 0) return null;
  const { application, today } = filing;
  const answering = answeringFacts(application, today).filter(({ fileId }) => fileId === file.id);
  const isTold = answering.some(
    (each) => agrees(application.answers, each) !== true || isFilledBySeal(each.question),
  );
  return (
    <Details summary={words.readings.onDocument} open={isTold}>
      <ul class="tp-findings">
        {read.map((fact) => (
          <li>
            {words.readings.facts[fact.name]} : {factText(fact, words.readings, language)}
            <Standing
              answering={answering.find((each) => each.fact === fact)}
              filing={filing}
              words={words}
              language={language}
            />
          </li>
        ))}
      </ul>
    </Details>
  );
};

const Standing = ({
  answering,
  filing,
  words,
  language,
}: Omit<Props, "file"> & { readonly answering: AnsweringFact | undefined }) => {
  if (answering === undefined || filing.application.state !== "draft") return null;
  const { application, isForOther, journey } = filing;
  const { question } = answering;
  const page = journey.find(({ asks }) => asks.includes(question));
  if (page === undefined) return null;
  const href = paths.formPage(application.reference, page.name);
  const hint = `: ${words.questions[question].short}`;
  switch (agrees(application.answers, answering)) {
    case true:
      return <span class="tp-quiet"> ({words.readings.inForm})</span>;
    case null:
      return (
        <>
          {" – "}
          <Link href={withQuery(href, takingUp)} hint={hint}>
            {words.readings.takeUp}
          </Link>
        </>
      );
    case false: {
      const given = answerText(question, application.answers, { words, language, isForOther });
      return (
        <>
          {given !== null && <span class="tp-quiet"> ({words.readings.otherAnswer(given)})</span>}{" "}
          <Link href={href} hint={hint}>
            {words.readings.checkAnswer}
          </Link>
        </>
      );
    }
  }
};

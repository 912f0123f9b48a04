import { mayHoldASlip } from "#domain/decide/slips.ts";
import { deskWorkOf } from "#domain/desk-work.ts";
import type { Question } from "#domain/questions.ts";
import { Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { TextArea, TextField } from "#web/kit/fields.tsx";
import { Link } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Tag } from "#web/kit/status.tsx";
import type { FileModel } from "./file-model.ts";
import { lookingAt } from "./paths.ts";
import { placesOf } from "./places.ts";
import { type DeskWords, nameOf } from "./words.ts";

type Props = { model: FileModel; words: DeskWords };

/** What documents say of an answer, and whether the applicant is asked to correct it. */
export const AboutAnswer = ({ question, model, words }: Props & { question: Question }) => {
  const { application } = model;
  const { reference } = application;
  const { answers } = words;
  const what = words.questions[question].short;
  const flagged = deskWorkOf(application).corrections.find((each) => each.question === question);
  const slip = (application.slips ?? []).findLast(({ after }) => Object.hasOwn(after, question));
  return (
    <>
      {placesOf(application, question, model.today).map(({ kind, agrees }) => (
        <>
          {" "}
          <Link href={lookingAt(reference, { piece: kind, lieu: question })} hint={`, ${answers.see(what)}`}>
            {nameOf(kind, words)} : {agrees ? answers.agrees : answers.differs}
          </Link>
        </>
      ))}
      {slip !== undefined && <span class="tp-quiet"> ({answers.amended(slip.by.agentName)})</span>}
      {flagged !== undefined && (
        <>
          {" "}
          <Tag tone="warning">{answers.flagged}</Tag>
        </>
      )}
      {model.mayJudge && (
        <>
          {" "}
          <Link
            href={`${lookingAt(reference, { piece: model.piece, corriger: question })}#corriger`}
            className="tp-amend"
            hint={`${answers.amend} : ${what}`}
          >
            <span aria-hidden="true" title={answers.amend}>
              ✎
            </span>
          </Link>
        </>
      )}
    </>
  );
};

/** An answer that is wrong: the applicant corrects it, or the agent does when the slip is obvious. */
export const AmendAnswer = ({ model, words, showing }: Props & { showing: Showing<"desk"> }) => {
  const { application, amending, piece } = model;
  if (amending === null || !model.mayJudge) return null;
  const { answers } = words;
  const what = words.questions[amending].short;
  const flagged = deskWorkOf(application).corrections.find(({ question }) => question === amending);
  const hidden = { seen: String(application.version), question: amending };
  const given = application.answers[amending];
  return (
    <section class="tp-amending" id="corriger" aria-labelledby="corriger-title">
      <h2 id="corriger-title">{answers.amendTitle(what)}</h2>
      <Form id="flag" csrf={showing.csrf} idempotencyKey={showing.key} hidden={hidden}>
        <TextArea
          name="reason"
          label={answers.askReason}
          rows={2}
          maxLength={600}
          value={showing.typed?.reason?.[0] ?? flagged?.reason ?? ""}
          error={problemOf(showing.problems, "reason")}
        />
        <SecondaryButton small name="do" value="flagAnswer">
          {answers.ask}
        </SecondaryButton>
        {flagged !== undefined && (
          <SecondaryButton small name="do" value="unflagAnswer">
            {answers.unflag}
          </SecondaryButton>
        )}
      </Form>
      {model.maySetRight && mayHoldASlip(amending) && (
        <Form id="slip" csrf={showing.csrf} idempotencyKey={showing.key} hidden={hidden}>
          <p class="tp-quiet">{answers.correctHelp}</p>
          <TextField
            name={amending}
            label={answers.correctTo}
            value={showing.typed?.[amending]?.[0] ?? (typeof given === "string" ? given : "")}
            error={problemOf(showing.problems, amending)}
          />
          <TextField
            name="slipWhy"
            label={answers.correctWhy}
            value={showing.typed?.slipWhy?.[0]}
            error={problemOf(showing.problems, "slipWhy")}
          />
          <SecondaryButton small name="do" value="correctSlip">
            {answers.correct}
          </SecondaryButton>
        </Form>
      )}
      <p>
        <Link href={lookingAt(application.reference, { piece })}>{answers.close}</Link>
      </p>
    </section>
  );
};

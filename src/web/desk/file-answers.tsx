import { holds } from "#domain/conditions.ts";
import { day, dayOf, daysBetween } from "#domain/dates.ts";
import { journeyOf } from "#domain/derive/journey.ts";
import { feeInCents, leftToPayInCents } from "#domain/fees.ts";
import type { Section } from "#domain/sections.ts";
import { wordAmount } from "#messages/money.ts";
import { wordPayment } from "#messages/payment.ts";
import { DefinitionList, Details } from "#web/kit/content.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { Tag, Time } from "#web/kit/status.tsx";
import { AboutAnswer } from "./amend.tsx";
import { answerText } from "./answer-text.ts";
import type { FileModel } from "./file-model.ts";
import { deskPaths } from "./paths.ts";
import { type DeskWords, dayWhen } from "./words.ts";

type Props = { model: FileModel; words: DeskWords };

/** What the answers come to: age, days that count, how the person is reached. */
const Facts = ({ model, words }: Props) => {
  const { application, facts, view, today } = model;
  const { file } = words;
  const filed = dayOf(Temporal.Instant.from(application.submittedAt ?? application.createdAt)).toString();
  const provisional = facts.provisionalLastDay?.toString() ?? null;
  const { contact } = view;
  const items = [
    { term: file.filedOn, value: <Time when={dayWhen(filed, words)} /> },
    ...(facts.age === null ? [] : [{ term: file.age, value: file.years(facts.age) }]),
    ...(provisional === null
      ? []
      : [
          {
            term: file.provisional,
            value: (
              <>
                <Time when={dayWhen(provisional, words)} />{" "}
                <span class="tp-quiet">({words.left(daysBetween(today, day(provisional)))})</span>
              </>
            ),
          },
        ]),
    {
      term: file.contact,
      value: (
        <>
          {[contact.email, contact.mobileConfirmed ? contact.mobile : null].filter(Boolean).join(", ")}{" "}
          <span class="tp-quiet">({file.readsIn[contact.language]})</span>
        </>
      ),
    },
  ];
  return (
    <>
      <h2>{file.facts}</h2>
      <DefinitionList items={items} />
    </>
  );
};

/** Each rule of eligibility with its verdict, as of the day of filing: one line when all are met. */
const Eligibility = ({ model: { procedure, facts }, words }: Props) => {
  const { file } = words;
  const rules = procedure.eligibility.map((rule) => ({ ...rule, isMet: holds(rule.require, facts) }));
  const failing = rules.filter(({ isMet }) => !isMet);
  const list = (
    <ul class="tp-rules">
      {rules.map(({ reason, isMet }) => (
        <li>
          <span>{file.rule[reason]}</span>
          <Tag tone={isMet ? "success" : "error"}>{isMet ? file.holds : file.fails}</Tag>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h2>{file.eligibility}</h2>
      {failing.length === 0 ? <Details summary={file.allHold(rules.length)}>{list}</Details> : list}
    </>
  );
};

const RepresentativeSignature = ({ model: { application }, words }: Props) => {
  const { signature, reference } = application;
  if (signature === null) return null;
  if (signature.how === "typed") {
    const value = words.file.typedSignature(signature.name);
    return <DefinitionList items={[{ term: words.file.signature, value }]} />;
  }
  const address = deskPaths.representativeSignature(reference);
  return (
    <figure class="tp-picture">
      <Link href={address} className="tp-picture__link">
        <img
          src={address}
          alt={words.file.drawnSignature}
          width={signature.image.width}
          height={signature.image.height}
        />
      </Link>
      <figcaption>{words.file.signature}</figcaption>
    </figure>
  );
};

/** What was paid of the stamp duty, beside what is due. */
const Payments = ({ model: { application, procedure, facts }, words }: Props) => {
  const fee = feeInCents(procedure, facts);
  if (fee === 0 && application.payments.length === 0) return null;
  const left = leftToPayInCents(procedure, application, facts);
  return (
    <section>
      <h2>{words.file.sections.payment}</h2>
      <DefinitionList
        items={[
          { term: words.payment.short, value: wordAmount(fee, words.language) },
          ...application.payments.map((payment) => ({
            term: words.file.paid,
            value: wordPayment(payment, words.payment, words.language),
          })),
        ]}
      />
      {left > 0 && <Tag tone="error">{words.payment.left(wordAmount(left, words.language))}</Tag>}
    </section>
  );
};

/** The answers of a section that concern this person, in the order of the form. */
const SectionAnswers = ({ section, model, words }: Props & { section: Section }) => {
  const { application, procedure, facts } = model;
  const asked = journeyOf(procedure, facts)
    .filter((page) => page.section === section)
    .flatMap(({ asks }) => asks);
  const items = asked.flatMap((question) => {
    const value = answerText(question, application.answers, words);
    if (value === null) return [];
    return [
      {
        term: words.questions[question].short,
        value: (
          <>
            {value}
            <AboutAnswer question={question} model={model} words={words} />
          </>
        ),
      },
    ];
  });
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{words.file.sections[section]}</h2>
      <DefinitionList items={items} />
      {section === "representative" && <RepresentativeSignature model={model} words={words} />}
    </section>
  );
};

/** Left column: what the person said, and what the rules make of it. */
export const FileAnswers = (props: Props) => (
  <>
    <Facts {...props} />
    <Eligibility {...props} />
    {props.model.procedure.sections.map((section) => (
      <SectionAnswers section={section} {...props} />
    ))}
    <Payments {...props} />
  </>
);

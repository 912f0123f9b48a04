import { deskWorkOf, longestText, type Opinion } from "#domain/desk-work.ts";
import { messageTemplates } from "#messages/examination.ts";
import { Select } from "#web/kit/choices.tsx";
import { Details } from "#web/kit/content.tsx";
import { ButtonRow, Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { TextArea } from "#web/kit/fields.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Time } from "#web/kit/status.tsx";
import type { FileModel } from "./file-model.ts";
import { type DeskWords, momentWhen } from "./words.ts";

type Props = { model: FileModel; words: DeskWords; showing: Showing<"desk"> };

/** One form of the exchanges: each is sent on its own, and comes back open with what was typed. */
const isReturned = ({ showing }: Props, step: string): boolean => showing.typed?.do?.[0] === step;

const Text = ({ step, label, ...props }: Props & { step: string; label: string }) => (
  <TextArea
    name={`text.${step}`}
    label={label}
    rows={3}
    maxLength={longestText}
    value={isReturned(props, step) ? props.showing.typed?.[`text.${step}`]?.[0] : undefined}
    error={problemOf(props.showing.problems, `text.${step}`)}
  />
);

const hiddenOf = ({ model: { application } }: Props) => ({ seen: String(application.version) });

const Correspondence = (props: Props) => {
  const { model, words, showing } = props;
  const { talk } = words;
  const messages = model.application.correspondence ?? [];
  return (
    <Details
      summary={`${talk.title} (${messages.length})`}
      open={isReturned(props, "writeToApplicant") || messages.at(-1)?.from === "applicant"}
      keyShortcut="c"
    >
      {messages.length === 0 && <p class="tp-quiet">{talk.nothing}</p>}
      <ul class="tp-journal">
        {messages.map(({ from, text, at, agent }) => (
          <li>
            <span class="tp-quiet">
              {from === "office" ? talk.office(agent?.agentName ?? "") : talk.applicant},{" "}
              <Time when={momentWhen(at, words)} />
            </span>
            <span class="tp-journal__body">{text}</span>
          </li>
        ))}
      </ul>
      {model.mayWrite && (
        <Form id="write" csrf={showing.csrf} idempotencyKey={showing.key} hidden={hiddenOf(props)}>
          <Select
            name="template"
            label={talk.template}
            options={messageTemplates.map((name) => ({ value: name, label: talk.templates[name] }))}
            optional
          />
          <Text step="writeToApplicant" label={talk.write} {...props} />
          <ButtonRow>
            <SecondaryButton small name="do" value="writeToApplicant">
              {talk.send}
            </SecondaryButton>
          </ButtonRow>
        </Form>
      )}
    </Details>
  );
};

const Notes = (props: Props) => {
  const { model, words, showing } = props;
  const { notes } = deskWorkOf(model.application);
  if (notes.length === 0 && !model.mayNote) return null;
  return (
    <Details
      summary={`${words.talk.notes} (${notes.length})`}
      open={notes.length > 0 || isReturned(props, "addNote")}
    >
      <p class="tp-quiet">{words.talk.notesHelp}</p>
      <ul class="tp-journal">
        {notes.map(({ text, by }) => (
          <li>
            <span class="tp-journal__body">{text}</span>
            <span class="tp-quiet">
              {by.agentName}, <Time when={momentWhen(by.at, words)} />
            </span>
          </li>
        ))}
      </ul>
      {model.mayNote && (
        <Form id="note" csrf={showing.csrf} idempotencyKey={showing.key} hidden={hiddenOf(props)}>
          <Text step="addNote" label={words.talk.note} {...props} />
          <ButtonRow>
            <SecondaryButton small name="do" value="addNote">
              {words.talk.addNote}
            </SecondaryButton>
          </ButtonRow>
        </Form>
      )}
    </Details>
  );
};

const giverOf = ({ asked }: Opinion, words: DeskWords): string =>
  asked.who === "colleague" ? asked.agentName : words.talk.medicalSide;

const OpinionAsked = ({ opinion, ...props }: Props & { opinion: Opinion }) => {
  const { model, words, showing } = props;
  const { asked, question, by, answer, id } = opinion;
  const isMine = asked.who === "medicalSide" || asked.agentId === model.agent.id;
  return (
    <li>
      <span class="tp-quiet">
        {by.agentName} → {giverOf(opinion, words)}, <Time when={momentWhen(by.at, words)} />
      </span>
      <span class="tp-journal__body">{question}</span>
      {answer !== null ? (
        <span class="tp-journal__body">
          <strong>{answer.by.agentName}</strong> {answer.text}
        </span>
      ) : isMine ? (
        <Form
          id={`opinion-${id}`}
          csrf={showing.csrf}
          idempotencyKey={showing.key}
          hidden={{ ...hiddenOf(props), opinion: id }}
        >
          <Text step={`giveOpinion.${id}`} label={words.talk.answer} {...props} />
          <SecondaryButton small name="do" value="giveOpinion">
            {words.talk.give}
          </SecondaryButton>
        </Form>
      ) : (
        <em>{words.talk.waiting(giverOf(opinion, words))}</em>
      )}
    </li>
  );
};

const Opinions = (props: Props) => {
  const { model, words, showing } = props;
  const { opinions } = deskWorkOf(model.application);
  if (opinions.length === 0 && !model.mayAskOpinion) return null;
  const colleagues = model.view.colleagues.filter(({ id }) => id !== model.agent.id);
  return (
    <Details
      summary={`${words.talk.opinions} (${opinions.length})`}
      open={opinions.some(({ answer }) => answer === null) || isReturned(props, "askOpinion")}
    >
      <ul class="tp-journal">
        {opinions.map((opinion) => (
          <OpinionAsked opinion={opinion} {...props} />
        ))}
      </ul>
      {model.mayAskOpinion && (
        <Form id="ask-opinion" csrf={showing.csrf} idempotencyKey={showing.key} hidden={hiddenOf(props)}>
          <Select
            name="of"
            label={words.talk.of}
            options={[
              { value: "medicalSide", label: words.talk.medicalSide },
              ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={isReturned(props, "askOpinion") ? showing.typed?.of?.[0] : undefined}
            error={problemOf(showing.problems, "of")}
          />
          <Text step="askOpinion" label={words.talk.question} {...props} />
          <SecondaryButton small name="do" value="askOpinion">
            {words.talk.ask}
          </SecondaryButton>
        </Form>
      )}
    </Details>
  );
};

/** What is said about the file: with the applicant, between colleagues, with the medical side. */
export const FileTalk = (props: Props) => (
  <>
    <Correspondence {...props} />
    <Notes {...props} />
    <Opinions {...props} />
  </>
);

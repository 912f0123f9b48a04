import { deskWorkOf } from "#domain/desk-work.ts";
import { Details } from "#web/kit/content.tsx";
import { Button, ButtonRow, DangerButton, Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { TextArea } from "#web/kit/fields.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Alert, Tag } from "#web/kit/status.tsx";
import type { FileModel } from "./file-model.ts";
import { type DeskWords, nameOf } from "./words.ts";

type Props = { model: FileModel; words: DeskWords; showing: Showing<"desk"> };

/** The decision that another agent proposes: agreed with, or sent back with a reason. */
export const SecondLook = ({ model, words, showing }: Props) => {
  const { application, agent, isSecondLook } = model;
  const { proposal } = deskWorkOf(application);
  const { secondLook } = words;
  if (proposal === null) return null;
  const said = secondLook.proposes[proposal.decision](proposal.by.agentName);
  if (!isSecondLook) {
    return (
      <Alert tone="info" title={secondLook.title}>
        <p>{proposal.by.agentId === agent.id ? secondLook.yours : said}</p>
      </Alert>
    );
  }
  const Confirm = proposal.decision === "accept" ? Button : DangerButton;
  return (
    <section class="tp-second-look" aria-labelledby="second-look">
      <h2 id="second-look">{secondLook.title}</h2>
      <p>{secondLook.fresh}</p>
      <Details summary={secondLook.firstJudgements}>
        <FirstJudgements model={model} words={words} />
      </Details>
      <p>
        <strong>{said}</strong>
      </p>
      {proposal.grounds.length > 0 && (
        <>
          <h3>{secondLook.grounds}</h3>
          <ul lang="fr">
            {proposal.grounds.map(({ reason, legalBasis }) => (
              <li>
                {reason} <span class="tp-quiet">({legalBasis})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form
        id="confirm-proposal"
        csrf={showing.csrf}
        idempotencyKey={showing.key}
        hidden={{ seen: String(application.version) }}
      >
        <ButtonRow>
          <Confirm name="do" value="confirmProposal" keyShortcut="v">
            {secondLook.confirm[proposal.decision]}
          </Confirm>
        </ButtonRow>
      </Form>
      <Details
        summary={secondLook.sendBack}
        open={problemOf(showing.problems, "why") !== undefined}
        keyShortcut="r"
      >
        <Form
          id="return-proposal"
          csrf={showing.csrf}
          idempotencyKey={showing.key}
          hidden={{ seen: String(application.version) }}
        >
          <TextArea
            name="why"
            label={secondLook.why}
            rows={3}
            error={problemOf(showing.problems, "why")}
            value={showing.typed?.why?.[0]}
          />
          <SecondaryButton small name="do" value="returnProposal">
            {secondLook.sendBack}
          </SecondaryButton>
        </Form>
      </Details>
    </section>
  );
};

const FirstJudgements = ({ model: { application, documents }, words }: Omit<Props, "showing">) => (
  <ul class="tp-files">
    {documents.map((kind) => {
      const judgement = application.documents[kind]?.judgement ?? null;
      return (
        <li>
          {nameOf(kind, words)}{" "}
          {judgement === null ? (
            <Tag>{words.file.notJudged}</Tag>
          ) : judgement.accepted ? (
            <Tag tone="success">{words.file.accepted}</Tag>
          ) : (
            <>
              <Tag tone="error">{words.file.refused}</Tag> {judgement.reason}
            </>
          )}
        </li>
      );
    })}
  </ul>
);

import { PageTitle } from "#web/kit/content.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Alert, Tag, Time, type Tone } from "#web/kit/status.tsx";
import { JournalLine } from "./file-journal.tsx";
import type { FileModel } from "./file-model.ts";
import { UrgencyReason } from "./urgency-reason.tsx";
import { type DeskWords, momentWhen, reasonOf } from "./words.ts";

const toneOf = ({ application: { state } }: FileModel): Tone => {
  switch (state) {
    case "submitted":
    case "underExamination":
      return "info";
    case "accepted":
    case "inProduction":
    case "dispatched":
    case "delivered":
    case "completed":
    case "registered":
      return "success";
    case "refused":
    case "closedIncomplete":
    case "undelivered":
      return "error";
    default:
      return "warning";
  }
};

/** Who it is about, where it stands, who holds it, what presses. */
export const FileHead = ({ model, words }: { model: FileModel; words: DeskWords }) => {
  const { application, holder } = model;
  const { answers, claim } = application;
  const { file, queue } = words;
  const [urgency] = model.lapses;
  return (
    <div class="tp-desk-head">
      <div>
        <PageTitle caption={application.reference}>
          {answers.firstNames} {answers.birthName}
        </PageTitle>
        <p>
          {reasonOf(application.procedure, words)}
          {answers.category !== undefined && `, ${answers.category}`}
        </p>
      </div>
      <p class="tp-desk-state">
        <Tag tone={toneOf(model)}>{words.life.states[application.state].name}</Tag> {file.since}{" "}
        <Time when={momentWhen(application.stateSince, words)} />
        <br />
        <strong>
          {holder === "me"
            ? file.heldByYou
            : claim === null
              ? file.heldByNobody
              : file.heldBy(claim.agentName)}
        </strong>
        {urgency !== undefined && (
          <>
            <br />
            <span class="tp-quiet">{queue.columns.urgency}</span>{" "}
            <UrgencyReason urgency={urgency} today={model.today} words={words} />
          </>
        )}
      </p>
    </div>
  );
};

const linesShown = 3;

/** When somebody else came first: what changed while the file was on the screen. */
export const WhatHappened = ({
  model,
  words,
  showing,
}: {
  model: FileModel;
  words: DeskWords;
  showing: Showing<"desk">;
}) => {
  const seen = showing.typed?.seen?.[0];
  if (showing.problems.length === 0 || seen === undefined || Number(seen) === model.application.version)
    return null;
  const entries = model.view.journal.filter(({ event }) => event !== "opened").slice(-linesShown);
  return (
    <Alert tone="warning" title={words.file.whatHappened}>
      <ul class="tp-journal">
        {entries.toReversed().map((entry) => (
          <JournalLine entry={entry} words={words} />
        ))}
      </ul>
    </Alert>
  );
};

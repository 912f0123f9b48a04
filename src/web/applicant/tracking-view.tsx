import { trackingOf } from "#domain/derive/tracking.ts";
import type { Outcome, State } from "#domain/lifecycle.ts";
import type { ApplicationView } from "#usecases/ports/store.ts";
import { Aside, PageTitle } from "#web/kit/content.tsx";
import { Alert, Tag } from "#web/kit/status.tsx";
import { JournalView } from "./journal-view.tsx";
import { MessageList } from "./message-list.tsx";
import { PaymentNote } from "./payment-note.tsx";
import { SentDocuments } from "./sent-documents.tsx";
import { Situation } from "./situation.tsx";
import { stateTone } from "./state-tone.ts";
import { TrackingAside } from "./tracking-aside.tsx";
import { TrackingTimeline } from "./tracking-timeline.tsx";
import type { TrackingWords } from "./tracking-words.ts";

/** What the person has just done here, told once when the page is shown again. */
export type JustDone = "supplement" | "address" | "withdraw";

/** A code given up with the application may serve another one: its portrait is shown there. */
const holdsPortrait = ({ ePhoto, state }: ApplicationView["application"]): boolean =>
  ePhoto !== null && !endsWithoutCode.includes(state);

const endsWithoutCode: readonly State[] = ["withdrawn", "expired", "closedIncomplete"];

const confirmation = (done: JustDone, { tracking }: TrackingWords): string =>
  ({
    supplement: tracking.supplement.sent,
    address: tracking.address.confirmed,
    withdraw: tracking.withdraw.done,
  })[done];

/** A sent application, followed from registration to the letterbox: the heart of the account. */
export const TrackingView = ({
  view,
  outcome,
  today,
  justDone,
  words,
}: {
  view: ApplicationView;
  outcome: Outcome;
  today: Temporal.PlainDate;
  justDone: JustDone | null;
  words: TrackingWords;
}) => {
  const { application, journal, messages } = view;
  const tracking = trackingOf(view, outcome, today);
  const { category } = application.answers;
  const reason = words.reason(application.procedure);
  return (
    <>
      {justDone !== null && (
        <Alert tone="success" live>
          {confirmation(justDone, words)}
        </Alert>
      )}
      <PageTitle caption={words.tracking.reference(application.reference)}>
        {category === undefined ? reason : `${reason}, ${words.tracking.category(category)}`}
      </PageTitle>
      <p>
        <Tag tone={stateTone(application.state)}>{words.states.states[application.state].name}</Tag>
      </p>
      <Situation application={application} tracking={tracking} words={words} />
      <Aside
        aside={<TrackingAside application={application} tracking={tracking} today={today} words={words} />}
      >
        <section>
          <h2>{words.tracking.progress}</h2>
          <TrackingTimeline tracking={tracking} words={words} />
        </section>
      </Aside>
      <MessageList messages={messages} words={words} />
      <SentDocuments application={application} hasPortrait={holdsPortrait(application)} words={words} />
      <PaymentNote application={application} words={words} />
      <JournalView journal={journal} words={words} />
    </>
  );
};

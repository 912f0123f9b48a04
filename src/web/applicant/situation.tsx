import type { Application } from "#domain/application.ts";
import type { Tracking } from "#domain/derive/tracking.ts";
import { ButtonLink } from "#web/kit/navigation.tsx";
import { Alert } from "#web/kit/status.tsx";
import { paths } from "./paths.ts";
import { PickupFacts } from "./pickup-facts.tsx";
import type { TrackingWords } from "./tracking-words.ts";

type Told = { readonly application: Application; readonly tracking: Tracking; readonly words: TrackingWords };

/** What the person has to know or do first, above everything else. Most steps ask for nothing. */
export const Situation = (told: Told) => {
  const { application, words } = told;
  switch (application.state) {
    case "supplementRequested":
      return <SupplementAsked {...told} />;
    case "deliveryAttempted":
    case "awaitingPickup":
      return <PickupOpen {...told} />;
    case "returnedToSender":
      return <CameBack {...told} />;
    case "refused":
      return <Refused {...told} />;
    case "delivered":
      return <Alert tone="success">{words.tracking.ended.delivered}</Alert>;
    case "registered":
    case "completed":
      return <Alert tone="success">{words.states.states[application.state].meaning}</Alert>;
    case "closedIncomplete":
    case "withdrawn":
    case "expired":
    case "undelivered":
      return (
        <Alert tone="info" title={words.states.states[application.state].name}>
          <p>{words.states.states[application.state].meaning}</p>
          <ButtonLink href={paths.account} look="secondary">
            {words.tracking.ended.again}
          </ButtonLink>
        </Alert>
      );
    default:
      return null;
  }
};

const SupplementAsked = ({ application, words }: Told) => {
  const said = words.tracking.supplement;
  return (
    <Alert tone="warning" title={said.alert}>
      <ul>
        {application.supplement?.items.map(({ asked, reason }) => (
          <li>
            <strong>{asked === "ePhoto" ? said.ePhoto : words.documents.documents[asked].name}</strong> –{" "}
            {reason}
          </li>
        ))}
      </ul>
      {application.supplement !== null && <p>{said.until(words.weekday(application.supplement.lastDay))}</p>}
      <ButtonLink href={paths.supplement(application.reference)}>
        {words.tracking.actions.sendSupplement}
      </ButtonLink>
    </Alert>
  );
};

const PickupOpen = ({ application, tracking, words }: Told) => {
  const said = words.tracking.pickup;
  if (tracking.parcel?.pickup == null) return null;
  return (
    <Alert tone="warning" title={application.state === "awaitingPickup" ? said.title : said.attempted}>
      <PickupFacts pickup={tracking.parcel.pickup} words={words} />
      <p>{said.bring}</p>
      <p>{said.after}</p>
    </Alert>
  );
};

const CameBack = ({ application, tracking, words }: Told) => {
  const said = words.tracking.address;
  const lastDay = tracking.now?.until?.lastDay;
  return (
    <Alert tone="warning" title={said.alert}>
      <p>{said.alertText(lastDay === undefined ? null : words.day(lastDay))}</p>
      <ButtonLink href={paths.confirmAddress(application.reference)}>
        {words.tracking.actions.confirmAddress}
      </ButtonLink>
    </Alert>
  );
};

const Refused = ({ application, words }: Told) => {
  const said = words.tracking.refusal;
  return (
    <Alert tone="error" title={said.alert}>
      <p>{said.reasons}</p>
      <ul>
        {application.refusal?.reasons.map(({ reason, legalBasis }) => (
          <li>
            {reason} {legalBasis !== "" && <small>{said.basis(legalBasis)}</small>}
          </li>
        ))}
      </ul>
      <p>
        <strong>{said.appeal}.</strong> {said.appealText}
      </p>
      <ButtonLink href={paths.refusalLetter(application.reference)} look="secondary" download>
        {said.letter}
      </ButtonLink>
    </Alert>
  );
};

import { dayOf } from "#domain/dates.ts";
import { stateRow } from "#domain/lifecycle.ts";
import type { ApplicationSummary } from "#usecases/ports/store.ts";
import type { Language } from "#web/kit/chrome.ts";
import { ButtonLink } from "#web/kit/navigation.tsx";
import { Tag, Time } from "#web/kit/status.tsx";
import { accountWords } from "./account-words.ts";
import { paths } from "./paths.ts";
import { stateTone } from "./state-tone.ts";
import { trackingWords } from "./tracking-words.ts";

/** One application in the account: its state, who holds it, since when, and the one thing to do about it. */
export const ApplicationCard = ({
  application,
  language,
}: {
  application: ApplicationSummary;
  language: Language;
}) => {
  const { account: words } = accountWords(language);
  const { states, reason, whenDay } = trackingWords(language);
  const { reference, state, category } = application;
  const { owner } = stateRow(state);
  const { name, meaning } = states.states[state];
  const since = whenDay(dayOf(Temporal.Instant.from(application.stateSince)).toString());
  const action =
    state === "draft"
      ? words.resume
      : owner === "applicant"
        ? words.act
        : owner === null
          ? words.open
          : words.follow;
  return (
    <article class="tp-application" aria-labelledby={reference}>
      <div class="tp-application__head">
        <h2 id={reference}>{reason(application.procedure)}</h2>
        <Tag tone={stateTone(state)}>{name}</Tag>
      </div>
      <p class="tp-application__facts">
        {category !== null && <>{words.category(category)} · </>}
        {words.reference} <span class="tp-reference">{reference}</span>
      </p>
      <p>{meaning}</p>
      <p>
        {owner !== null && (
          <>
            <strong>{states.holders[owner]}</strong>{" "}
          </>
        )}
        <SinceWords since={since} language={language} />
      </p>
      <ButtonLink href={paths.application(reference)} look={owner === "applicant" ? "primary" : "secondary"}>
        {action}
        <span class="fr-sr-only"> {words.hintFor(reference)}</span>
      </ButtonLink>
    </article>
  );
};

/** « depuis le 12 mars 2027 », the day readable by machines too. */
const SinceWords = ({ since, language }: { since: { iso: string; text: string }; language: Language }) => {
  const { account: words } = accountWords(language);
  const [before = "", after = ""] = words.since("\u0000").split("\u0000");
  return (
    <>
      {before}
      <Time when={since} />
      {after}
    </>
  );
};

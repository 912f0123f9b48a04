import { type Loss, lossFrom, lossOf } from "#domain/derive/loss.ts";
import { revise } from "#domain/derive/revision.ts";
import { readAnswers, type TypedForm } from "#domain/reading.ts";
import type { SectionPage } from "#domain/sections.ts";
import { knownAnswers } from "#usecases/known-answers.ts";
import type { FederatedIdentity } from "#usecases/ports/people.ts";
import { Alert } from "#web/kit/status.tsx";
import type { Filing } from "./filing.ts";
import type { FormWords } from "./form-words.ts";

/** Carried by the form once the person was told: what they agree to lose. */
export const agreedField = "agreed";

/** In an address: the answers just saved left something without use. */
export const justDropped = { fait: "retrait" } as const;

/** What the answers typed would leave without use, as the same page tells it before keeping them. */
export const lossTyped = (
  { application, procedure, today }: Filing,
  page: SectionPage,
  form: TypedForm,
  identity: FederatedIdentity | null,
): Loss => {
  const known = knownAnswers(application.answers, identity);
  const { answers } = readAnswers(
    page.asks.filter((question) => known[question] === undefined),
    form,
    today,
  );
  return lossOf(application, revise(application, { ...application.answers, ...answers }, procedure, today));
};

/** Answers and documents by name, in the order of the form. */
export const LossList = ({ loss, words }: { loss: Loss; words: FormWords }) => {
  const { answers } = loss;
  const { lost } = words.draft;
  return (
    <ul>
      {answers.length > 0 && (
        <li>
          {lost.answers}
          <ul>
            {answers.map((question) => (
              <li>{words.questions[question].short}</li>
            ))}
          </ul>
        </li>
      )}
      {loss.documents.length > 0 && (
        <li>
          {lost.documents}
          <ul>
            {loss.documents.map((kind) => (
              <li>{words.supporting.documents[kind].name}</li>
            ))}
          </ul>
        </li>
      )}
      {loss.signature && <li>{lost.signature}</li>}
      {loss.ePhoto && <li>{lost.ePhoto}</li>}
    </ul>
  );
};

/** Before anything is lost: what would go, while the answer typed is not kept yet. */
export const RemovalAhead = ({ loss, words }: { loss: Loss; words: FormWords }) => {
  const { removal } = words.draft;
  return (
    <Alert tone="warning" title={removal.title} live>
      <p>{removal.lead}</p>
      <LossList loss={loss} words={words} />
      <p>{removal.rest}</p>
    </Alert>
  );
};

/** After it: what the answers just saved left without use, told on the page that follows. */
export const RemovalDone = ({
  filing,
  words,
  query,
}: {
  filing: Filing;
  words: FormWords;
  query: Readonly<Record<string, string>>;
}) => {
  if (query.fait !== justDropped.fait) return null;
  const last = filing.view.journal.findLast(({ event }) => event === "unneededDropped");
  if (last === undefined) return null;
  const { removed } = words.draft;
  return (
    <Alert tone="info" title={removed.title} live>
      <p>{removed.lead}</p>
      <LossList loss={lossFrom(last.details)} words={words} />
    </Alert>
  );
};

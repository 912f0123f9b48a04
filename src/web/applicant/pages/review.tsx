import { problemsOf } from "#domain/derive/problems.ts";
import type { Procedure } from "#domain/procedure.ts";
import { isRefusal } from "#domain/refusals.ts";
import { voiced } from "#messages/questions.ts";
import { type Channel, confirmedChannels, requestValidationCode } from "#usecases/request-validation-code.ts";
import { Checkbox, Radios } from "#web/kit/choices.tsx";
import type { FieldProblem } from "#web/kit/chrome.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf } from "#web/kit/controls.tsx";
import { BackLink, ButtonLink, Link } from "#web/kit/navigation.tsx";
import { page, type Showing } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { draftOf, type Filing, referenceOf, wishOf } from "../filing.ts";
import { type FormWords, formWords } from "../form-words.ts";
import { masked } from "../masked.ts";
import { paths, withQuery } from "../paths.ts";
import { RemovalDone } from "../removal.tsx";
import { ReviewSections } from "../review-sections.tsx";
import { VerdictDetails } from "../verdict.tsx";

/** Everything is read again before it is sent (récapitulatif); the code that signs it is asked from here. */
export const reviewPage = page<"applicant", Filing>({
  path: paths.review(":reference"),
  access: "applicant",
  refusalFields: { tooManyCodes: "channel", emailNotConfirmed: "channel" },
  read: draftOf,
  title: (_, { language }) => formWords(language).review.title,
  before: ({ application }, { language }) => (
    <BackLink href={paths.application(application.reference)}>{formWords(language).backToTasks}</BackLink>
  ),
  view: (filing, showing) => {
    const { language, csrf } = showing;
    const words = formWords(language);
    const { pages, rule } = problemsOf(filing.procedure, filing.application, filing.today);
    const isReady = pages.length === 0 && rule === null;
    return (
      <>
        <PageTitle>{words.review.title}</PageTitle>
        <Lead>{words.review.lead}</Lead>
        <RemovalDone filing={filing} words={words} query={showing.visit.query} />
        <Problems filing={filing} words={words} />
        <ReviewSections filing={filing} words={words} language={language} />
        {isReady ? (
          <SendForm showing={showing} words={words} procedure={filing.procedure} />
        ) : (
          // The language is changed through the page's form, even when there is nothing to send.
          <Form csrf={csrf}>{null}</Form>
        )}
      </>
    );
  },
  write: async (sent) => {
    const words = formWords(sent.language).review;
    const channels = confirmedChannels(sent.session.account);
    const [first, ...others] = channels;
    const typed = sent.field("channel");
    const channel: Channel | undefined =
      others.length === 0 ? first?.channel : channels.find((each) => each.channel === typed)?.channel;
    const problems: readonly FieldProblem[] = [
      ...(sent.field("statement") === "yes" ? [] : [{ field: "statement", message: words.statementMissing }]),
      ...(channel === undefined
        ? [{ field: "channel", message: first === undefined ? words.noChannel : words.channelMissing }]
        : []),
    ];
    if (channel === undefined || problems.length > 0) return { problems };
    const asked = await requestValidationCode(sent.world, {
      ...wishOf(sent),
      accountId: sent.session.account.id,
      channel,
    });
    return isRefusal(asked) ? asked : { goTo: paths.validation(referenceOf(sent)) };
  },
});

/** What keeps the application from being sent: pages left, or the rule that forbids it with what to do instead. */
const Problems = ({ filing, words }: { filing: Filing; words: FormWords }) => {
  const { reference } = filing.application;
  const { pages, rule } = problemsOf(filing.procedure, filing.application, filing.today);
  const titled = (name: (typeof pages)[number]) => voiced(words.pages[name].title, filing.isForOther);
  if (pages.length > 0) {
    return (
      <Alert tone="warning" title={words.review.problems}>
        <ul>
          {pages.map((name) => (
            <li>
              <Link href={withQuery(paths.formPage(reference, name), { retour: "recapitulatif" })}>
                {titled(name)}
              </Link>
            </li>
          ))}
        </ul>
      </Alert>
    );
  }
  if (rule === null) return null;
  return (
    <Alert tone="error" title={words.eligibility[rule.reason].title}>
      <VerdictDetails
        filing={filing}
        rule={rule}
        words={words}
        hrefOf={(name) => withQuery(paths.formPage(reference, name), { retour: "recapitulatif" })}
      />
    </Alert>
  );
};

type SendFormProps = {
  readonly showing: Showing<"applicant">;
  readonly words: FormWords;
  readonly procedure: Procedure;
};

const SendForm = ({ showing, words, procedure }: SendFormProps) => {
  const certified = words.review.certifiedOf[procedure.id] ?? [];
  const { csrf, key, typed, problems, visit } = showing;
  const channels = confirmedChannels(visit.session.account);
  const [only, ...others] = channels;
  return (
    <Form csrf={csrf} idempotencyKey={key}>
      <h2>{words.review.sendTitle}</h2>
      {certified.length > 0 && (
        <>
          <p>{words.review.certified}</p>
          <ul>
            {certified.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </>
      )}
      <Checkbox
        name="statement"
        label={words.review.statement}
        checked={typed?.statement?.[0] === "yes"}
        error={problemOf(problems, "statement")}
      />
      {only === undefined && (
        <Alert tone="warning">
          <p>{words.review.noChannel}</p>
          <p>
            <ButtonLink href={paths.settings} look="secondary">
              {words.review.settings}
            </ButtonLink>
          </p>
        </Alert>
      )}
      {only !== undefined && others.length === 0 && (
        <>
          {problemOf(problems, "channel") && (
            <p class="fr-message fr-message--error" id="field-channel">
              {problemOf(problems, "channel")}
            </p>
          )}
          <p>
            {words.review.willBeSent(masked(only.recipient))} {words.review.channelHint}
          </p>
        </>
      )}
      {others.length > 0 && (
        <Radios
          name="channel"
          label={words.review.channel}
          hint={words.review.channelHint}
          choices={channels.map(({ channel, recipient }) => ({
            value: channel,
            label: words.review[channel],
            hint: masked(recipient),
          }))}
          value={typed?.channel?.[0]}
          error={problemOf(problems, "channel")}
        />
      )}
      {only !== undefined && (
        <ButtonRow>
          <Button>{words.review.getCode}</Button>
        </ButtonRow>
      )}
    </Form>
  );
};

import { followGuide, type GuideQuestion, guide } from "#domain/guide.ts";
import type { NotReason } from "#domain/not-reasons.ts";
import { Radios } from "#web/kit/choices.tsx";
import type { Language } from "#web/kit/chrome.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ErrorSummary } from "#web/kit/controls.tsx";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { guideWords } from "../guide-words.ts";
import { paths } from "../paths.ts";
import { type ReasonModel, ReasonView, readReason } from "../reason-view.tsx";

type Model = { readonly choices: readonly string[] } & (
  | { readonly question: GuideQuestion; readonly isMissing: boolean }
  | { readonly reason: ReasonModel }
  | { readonly notReason: NotReason }
);

const addressOf = (choices: readonly string[]): string =>
  choices.length === 0
    ? paths.guide
    : `${paths.guide}?${new URLSearchParams(choices.map((choice) => ["choix", choice]))}`;

/** "Which application is mine?": one choice a page, kept in the address alone, down to a reason or to why there is none. */
export const guidePage = page<"anyone", Model>({
  path: paths.guide,
  access: "anyone",
  read: async (visit) => {
    const query = new URLSearchParams(visit.search);
    const place = followGuide(query.getAll("choix"));
    if ("reason" in place) return { choices: place.choices, reason: await readReason(visit, place.reason) };
    if ("notReason" in place) return place;
    return { ...place, isMissing: query.get("envoi") === String(place.choices.length) };
  },
  title: (model, { language }) => {
    const words = guideWords(language);
    if ("reason" in model) return words.reasons[model.reason.id].short;
    if ("notReason" in model) return words.notReasons[model.notReason].title;
    return model.choices.length === 0 ? words.title : words.questions[model.question].title;
  },
  before: ({ choices }, { language }) =>
    choices.length > 0 && (
      <BackLink href={addressOf(choices.slice(0, -1))}>{guideWords(language).back}</BackLink>
    ),
  view: (model, showing) => {
    if ("question" in model) return <Question {...model} language={showing.language} />;
    return (
      <>
        {"reason" in model ? (
          <ReasonView {...model.reason} showing={showing} />
        ) : (
          <NoReason notReason={model.notReason} language={showing.language} />
        )}
        <OtherWays language={showing.language} />
      </>
    );
  },
});

const Question = ({
  question,
  choices,
  isMissing,
  language,
}: {
  question: GuideQuestion;
  choices: readonly string[];
  isMissing: boolean;
  language: Language;
}) => {
  const words = guideWords(language);
  const { title, options } = words.questions[question];
  const worded: Readonly<Record<string, { readonly label: string; readonly hint?: string }>> = options;
  const isFirst = choices.length === 0;
  return (
    <>
      <ErrorSummary problems={isMissing ? [{ field: "choix", message: words.missing }] : []} />
      {isFirst && (
        <>
          <PageTitle>{words.title}</PageTitle>
          <Lead>{words.lead}</Lead>
        </>
      )}
      <form method="get" action={paths.guide} novalidate>
        {choices.map((choice) => (
          <input type="hidden" name="choix" value={choice} />
        ))}
        <input type="hidden" name="envoi" value={choices.length} />
        <Radios
          name="choix"
          label={title}
          asTitle={!isFirst}
          error={isMissing ? words.missing : undefined}
          choices={Object.keys(guide[question]).map((value) => ({
            value,
            ...(worded[value] ?? { label: value }),
          }))}
        />
        <Button>{words.continue}</Button>
      </form>
      {isFirst && (
        <p>
          <Link href={paths.reasons}>{words.allReasons}</Link>
        </p>
      )}
    </>
  );
};

/** Why there is nothing to apply for, and what to do instead. */
const NoReason = ({ notReason, language }: { notReason: NotReason; language: Language }) => {
  const { title, why, whatToDo } = guideWords(language).notReasons[notReason];
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Lead>{why}</Lead>
      <Alert tone="info">{whatToDo}</Alert>
    </>
  );
};

const OtherWays = ({ language }: { language: Language }) => {
  const words = guideWords(language);
  return (
    <ul class="tp-ways">
      <li>
        <Link href={paths.guide}>{words.restart}</Link>
      </li>
      <li>
        <Link href={paths.reasons}>{words.allReasons}</Link>
      </li>
    </ul>
  );
};

import { pageBehind } from "#domain/derive/answered-page.ts";
import { earlyVerdict } from "#domain/derive/early-verdict.ts";
import { otherReasonsFor } from "#domain/other-reasons.ts";
import type { EligibilityRule } from "#domain/procedure.ts";
import type { PageName } from "#domain/sections.ts";
import { voiced } from "#messages/questions.ts";
import { Link } from "#web/kit/navigation.tsx";
import { Alert } from "#web/kit/status.tsx";
import type { Filing } from "./filing.ts";
import type { FormWords } from "./form-words.ts";
import { paths } from "./paths.ts";

/** Why a rule keeps an application from being sent, what to do instead, and the answer to correct if it is a mistake. */
export const VerdictDetails = ({
  filing,
  rule,
  words,
  hrefOf,
  here,
}: {
  filing: Filing;
  rule: EligibilityRule;
  words: FormWords;
  hrefOf: (page: PageName) => string;
  /** The page it is shown on: it does not link to itself. */
  here?: PageName | undefined;
}) => {
  const { procedure, facts } = filing;
  const others = otherReasonsFor(rule.reason, procedure, facts);
  const page = pageBehind(rule, procedure, facts);
  return (
    <>
      <p>{words.eligibility[rule.reason].whatToDo}</p>
      {others.length > 0 && (
        <ul>
          {others.map((id) => (
            <li>
              <Link href={paths.reason(id)}>{words.reasons[id].short}</Link>
            </li>
          ))}
        </ul>
      )}
      {page !== null && (
        <p>
          {words.cannotBeSent.checkAnswer}{" "}
          {page !== here && (
            <Link href={hrefOf(page)}>{voiced(words.pages[page].title, filing.isForOther)}</Link>
          )}
        </p>
      )}
    </>
  );
};

/** Said on every page as soon as it is known: the application cannot be sent, why, and what to do instead. */
export const EarlyVerdict = ({
  filing,
  words,
  here,
}: {
  filing: Filing;
  words: FormWords;
  here?: PageName;
}) => {
  const { application, procedure, today } = filing;
  const rule = earlyVerdict(procedure, application.answers, today);
  if (rule === null) return null;
  return (
    <Alert tone="warning" title={words.eligibility[rule.reason].title}>
      <VerdictDetails
        filing={filing}
        rule={rule}
        words={words}
        here={here}
        hrefOf={(page) => paths.formPage(application.reference, page)}
      />
    </Alert>
  );
};

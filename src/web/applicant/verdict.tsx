import { earlyVerdict } from "#domain/derive/early-verdict.ts";
import type { EligibilityReason } from "#domain/procedure.ts";
import type { PageName } from "#domain/sections.ts";
import { voiced } from "#messages/questions.ts";
import { Link } from "#web/kit/navigation.tsx";
import { Alert } from "#web/kit/status.tsx";
import type { Filing } from "./filing.ts";
import type { FormWords } from "./form-words.ts";
import { paths } from "./paths.ts";

/** The page whose answer a rule is about. */
export const answeredOn: Readonly<Record<EligibilityReason, PageName>> = {
  notResidentInFrance: "country",
  noValidResidencePermit: "residencePermit",
  filerMustBeLegalRepresentative: "filer",
  residenceUnderSixMonths: "settledInFrance",
  useAfterSanction: "licenceHistory",
  useAddedCategory: "licenceHistory",
  examNotPassed: "examPassed",
  belowMinimumAge: "birth",
};

/** Said on every page as soon as it is known: the application cannot be sent, why, and what to do instead. */
export const EarlyVerdict = ({
  filing,
  words,
  here,
}: {
  filing: Filing;
  words: FormWords;
  /** The page it is shown on: it does not link to itself. */
  here?: PageName;
}) => {
  const rule = earlyVerdict(filing.procedure, filing.application.answers, filing.today);
  if (rule === null) return null;
  const { title, whatToDo } = words.eligibility[rule.reason];
  const page = answeredOn[rule.reason];
  const { title: pageTitle } = words.pages[page];
  return (
    <Alert tone="warning" title={title}>
      <p>{whatToDo}</p>
      <p>
        {words.cannotBeSent.checkAnswer}{" "}
        {page !== here && (
          <Link href={paths.formPage(filing.application.reference, page)}>
            {voiced(pageTitle, filing.isForOther)}
          </Link>
        )}
      </p>
    </Alert>
  );
};

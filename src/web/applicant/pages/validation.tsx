import { isRefusal } from "#domain/refusals.ts";
import { type Channel, confirmedChannels, requestValidationCode } from "#usecases/request-validation-code.ts";
import { submitApplication } from "#usecases/submit-application.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf, TertiaryButton } from "#web/kit/controls.tsx";
import { CodeField } from "#web/kit/fields.tsx";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { page, type Result, type Sent } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { draftOf, type Filing, filingOf, referenceOf, wishOf } from "../filing.ts";
import { formWords } from "../form-words.ts";
import { masked } from "../masked.ts";
import { paths, withQuery } from "../paths.ts";

/** The last code that was sent, and where. */
type LastCode = { readonly channel: Channel; readonly recipient: string };
type Model = { readonly filing: Filing; readonly last: LastCode };

const lastCodeOf = ({ view }: Filing): LastCode | null =>
  view.messages.findLast(({ kind }) => kind === "validationCode") ?? null;

/** The code received stands for the signature of the application (validation de la demande). */
export const validationPage = page<"applicant", Model>({
  path: paths.validation(":reference"),
  access: "applicant",
  refusalFields: { codeWrong: "code", codeExpired: "code", codeSpent: "code", tooManyCodes: "code" },
  read: async (visit) => {
    const filing = await draftOf(visit);
    if ("goTo" in filing) return filing;
    const last = lastCodeOf(filing);
    // The code is asked on the page where everything is read again.
    return last === null ? { goTo: paths.review(filing.application.reference) } : { filing, last };
  },
  title: (_, { language }) => formWords(language).validation.title,
  before: ({ filing: { application } }, { language }) => (
    <BackLink href={paths.review(application.reference)}>{formWords(language).backToReview}</BackLink>
  ),
  view: ({ filing, last }, { language, csrf, key, problems, visit }) => {
    const words = formWords(language).validation;
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.sentTo(masked(last.recipient))}</Lead>
        {visit.query.code === "nouveau" && problems.length === 0 && (
          <Alert tone="success" live>
            {words.resent}
          </Alert>
        )}
        <Form csrf={csrf} idempotencyKey={key}>
          <CodeField name="code" label={words.label} hint={words.hint} error={problemOf(problems, "code")} />
          <ButtonRow>
            <Button>{words.submit}</Button>
          </ButtonRow>
        </Form>
        <Form csrf={csrf} idempotencyKey={key} id="resend" hidden={{ action: "resend" }}>
          <TertiaryButton>{words.resend}</TertiaryButton>
        </Form>
        {confirmedChannels(visit.session.account).length > 1 && (
          <p>
            <Link href={paths.review(filing.application.reference)}>{words.otherChannel}</Link>
          </p>
        )}
      </>
    );
  },
  write: async (sent) => (sent.field("action") === "resend" ? resend(sent) : submit(sent)),
});

const resend = async (sent: Sent<"applicant">): Promise<Result> => {
  const last = lastCodeOf(await filingOf(sent));
  const here = paths.validation(referenceOf(sent));
  if (last === null) return { goTo: here };
  const asked = await requestValidationCode(sent.world, {
    ...wishOf(sent),
    accountId: sent.session.account.id,
    channel: last.channel,
  });
  return isRefusal(asked) ? asked : { goTo: withQuery(here, { code: "nouveau" }) };
};

const submit = async (sent: Sent<"applicant">): Promise<Result> => {
  const code = sent.field("code").replaceAll(/\D/g, "");
  if (code === "")
    return { problems: [{ field: "code", message: formWords(sent.language).validation.missing }] };
  const submitted = await submitApplication(sent.world, {
    ...wishOf(sent),
    accountId: sent.session.account.id,
    code,
  });
  return isRefusal(submitted) ? submitted : { goTo: paths.receipt(referenceOf(sent)) };
};

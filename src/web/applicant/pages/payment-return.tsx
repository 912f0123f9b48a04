import { isRefusal } from "#domain/refusals.ts";
import { checkPayment } from "#usecases/check-payment.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, SecondaryButton } from "#web/kit/controls.tsx";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { draftOf, referenceOf, wishOf } from "../filing.ts";
import { formWords } from "../form-words.ts";
import { paths, withQuery } from "../paths.ts";
import { pay } from "../pay.ts";

type Model = { readonly reference: string; readonly isAsked: boolean };

/**
 * Back from the payment page. Being here proves nothing: only the payment service's own word, waited for or asked for,
 * says whether anything was paid.
 */
export const paymentReturnPage = page<"applicant", Model>({
  path: paths.paymentReturn(":reference"),
  access: "applicant",
  read: async (visit) => {
    const filing = await draftOf(visit);
    if ("goTo" in filing) return filing;
    const { reference, checkout } = filing.application;
    return checkout?.outcome === "open"
      ? { reference, isAsked: visit.query.etat === "attente" }
      : { goTo: paths.formPage(reference, "payment") };
  },
  title: (_, { language }) => formWords(language).payment.underWay.title,
  before: ({ reference }, { language }) => (
    <BackLink href={paths.application(reference)}>{formWords(language).backToTasks}</BackLink>
  ),
  view: ({ reference, isAsked }, { language, csrf, key }) => {
    const words = formWords(language);
    const { underWay } = words.payment;
    return (
      <>
        <PageTitle caption={words.sections.payment}>{underWay.title}</PageTitle>
        <Lead>{underWay.text}</Lead>
        {isAsked && (
          <Alert tone="warning" live>
            {underWay.still}
          </Alert>
        )}
        <Form csrf={csrf} idempotencyKey={key}>
          <ButtonRow>
            <Button name="action" value="check">
              {underWay.check}
            </Button>
            <SecondaryButton name="action" value="resume">
              {underWay.resume}
            </SecondaryButton>
          </ButtonRow>
        </Form>
        <p>
          <Link href={withQuery(paths.formPage(reference, "payment"), { payer: "autrement" })}>
            {underWay.otherwise}
          </Link>
        </p>
      </>
    );
  },
  write: async (sent) => {
    if (sent.field("action") === "resume") return pay(sent);
    const checked = await checkPayment(sent.world, wishOf(sent));
    if (isRefusal(checked)) return checked;
    const reference = referenceOf(sent);
    return {
      goTo: checked.isOpen
        ? withQuery(paths.paymentReturn(reference), { etat: "attente" })
        : paths.formPage(reference, "payment"),
    };
  },
});

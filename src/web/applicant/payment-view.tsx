import { feeInCents, isFeeHalved, leftToPayInCents, paidInCents } from "#domain/fees.ts";
import { stampsOf } from "#domain/tax-stamp.ts";
import { wordAmount } from "#messages/money.ts";
import { wordPayment } from "#messages/payment.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { ButtonRow, Form, TertiaryButton } from "#web/kit/controls.tsx";
import { ButtonLink } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { type Filing, isFromReview } from "./filing.ts";
import { type FormWords, formWords } from "./form-words.ts";
import { paths } from "./paths.ts";
import { ByCard, ByStamp } from "./payment-choices.tsx";

type Props = {
  readonly filing: Filing;
  readonly isCardTaken: boolean;
  readonly showing: Showing<"applicant">;
};

/** What is due, what was paid, and how to pay what is left. */
export const PaymentView = (props: Props) => {
  const { filing, showing } = props;
  const words = formWords(showing.language);
  const left = leftToPayInCents(filing.procedure, filing.application, filing.facts);
  const isKnown = filing.facts.department !== null;
  return (
    <>
      <PageTitle caption={words.sections.payment}>
        {left === 0
          ? words.payment.short
          : isKnown
            ? words.payment.titleOf(wordAmount(left, showing.language))
            : words.payment.title}
      </PageTitle>
      {left === 0 ? (
        <Settled {...props} words={words} />
      ) : isKnown ? (
        <ToPay {...props} left={left} words={words} />
      ) : (
        <AddressFirst {...props} words={words} />
      )}
    </>
  );
};

type Worded = Props & { readonly words: FormWords };

const Paid = ({ filing, showing, words }: Worded) => (
  <ul>
    {filing.application.payments.map((payment) => (
      <li>{wordPayment(payment, words.payment, showing.language)}</li>
    ))}
  </ul>
);

/** Nothing is left: what was paid, the way on, and a stamp typed by mistake taken back. */
const Settled = (props: Worded) => {
  const { filing, showing, words } = props;
  const { application, procedure, facts } = filing;
  const fee = feeInCents(procedure, facts);
  const over = paidInCents(application) - fee;
  const { reference } = application;
  return (
    <>
      <Alert tone="success" title={words.payment.paid(wordAmount(fee, showing.language))} live>
        <Paid {...props} />
      </Alert>
      {over > 0 && <Alert tone="info">{words.payment.over(wordAmount(over, showing.language))}</Alert>}
      <ButtonRow>
        <ButtonLink
          href={isFromReview(showing.visit) ? paths.review(reference) : paths.application(reference)}
        >
          {words.goOn}
        </ButtonLink>
      </ButtonRow>
      <StampsToTakeBack {...props} />
      <LanguageForm csrf={showing.csrf} />
    </>
  );
};

/** The language is changed through the page's form, even when there is nothing to send. */
const LanguageForm = ({ csrf }: { csrf: string }) => <Form csrf={csrf}>{null}</Form>;

const AddressFirst = ({ filing, showing, words }: Worded) => {
  const { title, text, link } = words.payment.addressFirst;
  return (
    <>
      <Alert tone="info" title={title}>
        {text}
      </Alert>
      <ButtonRow>
        <ButtonLink href={paths.formPage(filing.application.reference, "address")}>{link}</ButtonLink>
      </ButtonRow>
      <LanguageForm csrf={showing.csrf} />
    </>
  );
};

const ToPay = (props: Worded & { readonly left: number }) => {
  const { filing, isCardTaken, left, showing, words } = props;
  const { payments, checkout } = filing.application;
  const { payment } = words;
  const { language } = showing;
  const notMade = checkout === null || checkout.outcome === "open" ? null : checkout.outcome;
  return (
    <>
      {notMade !== null && (
        <Alert tone="warning" live>
          {payment.notMade[notMade]}
        </Alert>
      )}
      {payments.length > 0 && (
        <Alert tone="warning" title={payment.left(wordAmount(left, language))}>
          <p>{payment.leftWhy}</p>
          <Paid {...props} />
        </Alert>
      )}
      <Lead>{payment.lead}</Lead>
      {isFeeHalved(filing.facts) && <p>{payment.halved}</p>}
      {isCardTaken && <ByCard left={left} showing={showing} words={words} />}
      <ByStamp showing={showing} words={words} />
      <StampsToTakeBack {...props} />
    </>
  );
};

const StampsToTakeBack = ({ filing, showing, words }: Worded) => {
  if (stampsOf(filing.application).length === 0) return null;
  const { remove, removeHelp } = words.payment.stamp;
  return (
    <Form csrf={showing.csrf} idempotencyKey={showing.key} id="remove" hidden={{ action: "remove" }}>
      <p>{removeHelp}</p>
      <TertiaryButton>{remove}</TertiaryButton>
    </Form>
  );
};

import { wordDay } from "#messages/days.ts";
import { wordAmount } from "#messages/money.ts";
import { NotFound } from "#usecases/errors.ts";
import { Checkbox } from "#web/kit/choices.tsx";
import { Lead, PageTitle, Table } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, SecondaryButton, TertiaryButton } from "#web/kit/controls.tsx";
import { BackLink, ButtonLink, Link } from "#web/kit/navigation.tsx";
import { type AnyPage, page } from "#web/kit/page.ts";
import { Alert, Tag } from "#web/kit/status.tsx";
import { paths } from "../paths.ts";
import type { ReportPayment } from "../payment-service.ts";
import { outcomes, type SimulatedPayment, type SimulatedPayments } from "../simulated-payments.ts";
import { words } from "../words.ts";

type Parts = { readonly payments: SimulatedPayments; readonly reportPayment: ReportPayment };

/** The payment service as one drives it: its orders, and the page where somebody pays. */
export const paymentPages = (parts: Parts): readonly AnyPage[] => [ordersPage(parts), payingPage(parts)];

const ordersPage = ({ payments }: Parts) =>
  page({
    path: paths.payments,
    access: "demonstration",
    width: "wide",
    read: async () => ({ orders: await payments.all() }),
    before: (_, { language }) => <BackLink href={paths.home}>{words(language).back}</BackLink>,
    title: (_, { language }) => words(language).paymentsTitle,
    view: ({ orders }, { language }) => {
      const say = words(language);
      return (
        <>
          <PageTitle>{say.paymentsTitle}</PageTitle>
          <Lead>{say.paymentsLead}</Lead>
          <Table
            caption={say.paymentsTitle}
            captionHidden
            empty={say.noPayment}
            columns={[
              { label: say.order },
              { label: say.amount, numeric: true },
              { label: say.received },
              { label: say.stage },
            ]}
            rows={orders.map((order) => [
              <Link href={paths.payment(order.orderId)}>{order.orderId}</Link>,
              wordAmount(order.amountInCents, language),
              wordDay(order.openedAt.slice(0, 10), language),
              <Tag tone={toneOf(order)}>{say.outcomes[order.outcome]}</Tag>,
            ])}
          />
        </>
      );
    },
  });

const toneOf = ({ outcome, isReported }: SimulatedPayment) =>
  outcome === "open" ? "warning" : outcome === "paid" && isReported ? "success" : "neutral";

const foundBy = async ({ payments }: Parts, orderId: string | undefined): Promise<SimulatedPayment> => {
  const payment = await payments.byOrder(orderId ?? "");
  if (payment === null) throw new NotFound();
  return payment;
};

const payingPage = (parts: Parts) =>
  page({
    path: paths.payment(":orderId"),
    access: "demonstration",
    read: async ({ params }) => ({ payment: await foundBy(parts, params.orderId) }),
    title: ({ payment }, { language }) =>
      words(language).payTitle(wordAmount(payment.amountInCents, language)),
    view: ({ payment }, { language, csrf, key }) => {
      const say = words(language);
      const isOpen = payment.outcome === "open";
      return (
        <>
          <PageTitle caption={say.paymentsTitle}>
            {say.payTitle(wordAmount(payment.amountInCents, language))}
          </PageTitle>
          <Lead>{payment.description}</Lead>
          <Alert tone="info">{isOpen ? say.payNotice : say.payEnded(say.outcomes[payment.outcome])}</Alert>
          <Form csrf={csrf} idempotencyKey={key}>
            {isOpen ? (
              <>
                <Checkbox name="later" label={say.reportLater} hint={say.reportLaterHint} />
                <ButtonRow>
                  <Button name="outcome" value="paid">
                    {say.pay}
                  </Button>
                  <SecondaryButton name="outcome" value="refused">
                    {say.refuse}
                  </SecondaryButton>
                  <TertiaryButton name="outcome" value="abandoned">
                    {say.abandon}
                  </TertiaryButton>
                </ButtonRow>
              </>
            ) : (
              <ButtonRow>
                <ButtonLink href={payment.returnTo}>{say.backToService}</ButtonLink>
                <SecondaryButton name="outcome" value="again">
                  {payment.isReported ? say.reportAgain : say.reportNow}
                </SecondaryButton>
              </ButtonRow>
            )}
          </Form>
        </>
      );
    },
    write: async ({ params, field, language }) => {
      const { orderId, returnTo } = await foundBy(parts, params.orderId);
      const chosen = outcomes.find((outcome) => outcome === field("outcome"));
      if (chosen !== undefined && chosen !== "open") await parts.payments.end(orderId, chosen);
      if (field("later") === "yes") return { goTo: returnTo };
      const isTaken = await parts.reportPayment(await foundBy(parts, orderId));
      if (!isTaken) return { problems: [{ field: "", message: words(language).reportRefused }] };
      await parts.payments.markReported(orderId);
      return { goTo: returnTo };
    },
  });

import { wordDay, wordMoment } from "#messages/days.ts";
import { NotFound } from "#usecases/errors.ts";
import { DefinitionList, Lead, PageTitle, Table } from "#web/kit/content.tsx";
import { Button, DangerButton, Form, problemOf } from "#web/kit/controls.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { type AnyPage, page } from "#web/kit/page.ts";
import { Alert, Tag } from "#web/kit/status.tsx";
import { drawTrackingNumber, type Parcels } from "../parcels.ts";
import type { PartnerApi } from "../partner-api.ts";
import { paths } from "../paths.ts";
import { manufacturer } from "../people.ts";
import { words } from "../words.ts";
import { stateName } from "./state-name.ts";

type Parts = { readonly origin: string; readonly parcels: Parcels; readonly api: PartnerApi };

/** The manufacturer as one drives it: its orders, and for each what it reports. */
export const manufacturerPages = (parts: Parts): readonly AnyPage[] => [ordersPage(parts), orderPage(parts)];

const ordersPage = ({ parcels }: Parts) =>
  page({
    path: paths.manufacturer,
    access: "demonstration",
    width: "wide",
    read: async () => ({ orders: await parcels.all() }),
    before: (_, { language }) => <BackLink href={paths.home}>{words(language).back}</BackLink>,
    title: (_, { language }) => words(language).ordersTitle,
    view: ({ orders }, { language }) => {
      const say = words(language);
      return (
        <>
          <PageTitle>{say.ordersTitle}</PageTitle>
          <Lead>{say.ordersLead}</Lead>
          <Table
            caption={say.ordersTitle}
            captionHidden
            empty={say.noOrder}
            columns={[
              { label: say.order },
              { label: say.holder },
              { label: say.received },
              { label: say.stage },
            ]}
            rows={orders.map((order) => [
              <Link href={paths.order(order.orderId)}>{order.orderId}</Link>,
              order.recipient.name,
              wordDay(order.receivedAt.slice(0, 10), language),
              <Tag tone={order.stage === "ordered" ? "warning" : "neutral"}>{say.stages[order.stage]}</Tag>,
            ])}
          />
        </>
      );
    },
  });

const trackingNumberPattern = /^[A-Za-z0-9-]{6,40}$/;

const orderPage = ({ origin, parcels, api }: Parts) =>
  page({
    path: paths.order(":orderId"),
    access: "demonstration",
    read: async ({ params, world }) => {
      const order = await parcels.byOrder(params.orderId ?? "");
      if (order === null) throw new NotFound();
      return { order, proposed: drawTrackingNumber(world.random) };
    },
    before: (_, { language }) => <BackLink href={paths.manufacturer}>{words(language).ordersTitle}</BackLink>,
    title: ({ order }, { language }) => `${words(language).order} ${order.orderId}`,
    view: ({ order, proposed }, { language, csrf, key, typed, problems }) => {
      const say = words(language);
      const { recipient } = order;
      return (
        <>
          <PageTitle caption={say.order}>{order.orderId}</PageTitle>
          <DefinitionList
            items={[
              { term: say.holder, value: recipient.name },
              { term: say.category, value: recipient.category },
              { term: say.address, value: recipient.address.join(", ") },
              { term: say.received, value: wordMoment(order.receivedAt, language) },
              { term: say.stage, value: say.stages[order.stage] },
              { term: say.inService, value: stateName(order, language) },
              ...(order.trackingNumber === null
                ? []
                : [
                    {
                      term: say.trackingNumber,
                      value: <Link href={paths.parcel(order.trackingNumber)}>{order.trackingNumber}</Link>,
                    },
                  ]),
            ]}
          />
          {order.stage === "ordered" ? (
            <Form csrf={csrf} idempotencyKey={key}>
              <h2>{say.announceTitle}</h2>
              <TextField
                name="trackingNumber"
                label={say.trackingNumber}
                hint={say.trackingHint}
                value={typed?.trackingNumber?.[0] ?? proposed}
                width={20}
                plain
                error={problemOf(problems, "trackingNumber")}
              />
              <Button name="report" value="handed-over">
                {say.handOver}
              </Button>
              <TextField
                name="cause"
                label={say.cause}
                hint={say.causeHint}
                value={typed?.cause?.[0]}
                optional
                error={problemOf(problems, "cause")}
              />
              <DangerButton name="report" value="cannot-be-made">
                {say.cannotBeMade}
              </DangerButton>
            </Form>
          ) : (
            <Alert tone="info">{say.nothingLeft}</Alert>
          )}
        </>
      );
    },
    write: async ({ params, field, language }) => {
      const say = words(language);
      const orderId = params.orderId ?? "";
      const path = `/orders/${orderId}/events`;
      if (field("report") === "cannot-be-made") {
        const cause = field("cause");
        if (cause === "") return { problems: [{ field: "cause", message: say.causeMissing }] };
        const answer = await api.report(path, manufacturer.key, { type: "cannot-be-made", cause });
        if (!answer.accepted) return refusedBy(answer.problem, say.refusedTitle);
        await parcels.moveTo(orderId, "cannotBeMade");
        return { goTo: paths.order(orderId) };
      }
      const trackingNumber = field("trackingNumber");
      if (!trackingNumberPattern.test(trackingNumber)) {
        return { problems: [{ field: "trackingNumber", message: say.trackingWrong }] };
      }
      const trackingLink = `${origin}${paths.parcel(trackingNumber)}`;
      const event = { type: "handed-over", trackingNumber, trackingLink };
      const answer = await api.report(path, manufacturer.key, event);
      if (!answer.accepted) return refusedBy(answer.problem, say.refusedTitle);
      await parcels.handOver(orderId, trackingNumber);
      return { goTo: paths.parcel(trackingNumber) };
    },
  });

/** The service's own words, as a partner's program would log them. */
export const refusedBy = (
  problem: { readonly title: string; readonly code: string; readonly state?: string | undefined },
  title: string,
) => ({
  problems: [
    {
      field: "",
      message: [title, problem.title, problem.code, problem.state]
        .filter((part) => part !== undefined)
        .join(" – "),
    },
  ],
});

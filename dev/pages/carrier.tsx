import { possibleTransitions } from "#domain/lifecycle.ts";
import { wordDay, wordWeekday } from "#messages/days.ts";
import { NotFound } from "#usecases/errors.ts";
import type { ParcelEvent } from "#usecases/report-delivery.ts";
import { Select } from "#web/kit/choices.tsx";
import { DefinitionList, Details, Lead, PageTitle, Table } from "#web/kit/content.tsx";
import { ButtonRow, Form, problemOf, SecondaryButton, TertiaryButton } from "#web/kit/controls.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { type AnyPage, page } from "#web/kit/page.ts";
import { Tag } from "#web/kit/status.tsx";
import { type Parcel, type Parcels, stageAfter } from "../parcels.ts";
import type { PartnerApi } from "../partner-api.ts";
import { paths } from "../paths.ts";
import { carrier } from "../people.ts";
import { type Words, words } from "../words.ts";
import { refusedBy } from "./manufacturer.tsx";
import { stateName } from "./state-name.ts";

type Parts = { readonly parcels: Parcels; readonly api: PartnerApi };
type EventType = ParcelEvent["type"];

/** The carrier as one drives it: its parcels, and for each what it reports. */
export const carrierPages = (parts: Parts): readonly AnyPage[] => [parcelsPage(parts), parcelPage(parts)];

const parcelsPage = ({ parcels }: Parts) =>
  page({
    path: paths.carrier,
    access: "demonstration",
    width: "wide",
    read: async ({ world }) => {
      await parcels.collectResent(world.clock.now());
      return { all: (await parcels.all()).filter(({ trackingNumber }) => trackingNumber !== null) };
    },
    before: (_, { language }) => <BackLink href={paths.home}>{words(language).back}</BackLink>,
    title: (_, { language }) => words(language).parcelsTitle,
    view: ({ all }, { language }) => {
      const say = words(language);
      return (
        <>
          <PageTitle>{say.parcelsTitle}</PageTitle>
          <Lead>{say.parcelsLead}</Lead>
          <Table
            caption={say.parcelsTitle}
            captionHidden
            empty={say.noParcel}
            columns={[
              { label: say.parcel },
              { label: say.holder },
              { label: say.stage },
              { label: say.inService },
            ]}
            rows={all.map((parcel) => [
              <Link href={paths.parcel(parcel.trackingNumber ?? "")}>{parcel.trackingNumber}</Link>,
              parcel.recipient.name,
              say.stages[parcel.stage],
              <Tag>{stateName(parcel, language)}</Tag>,
            ])}
          />
        </>
      );
    },
  });

const labelsOf = (say: Words): Readonly<Record<EventType, string>> => ({
  "first-passage": say.firstPassage,
  "held-at-post-office": say.held,
  delivered: say.delivered,
  "picked-up": say.pickedUp,
  returned: say.returned,
  "wrong-address": say.wrongAddress,
});

const eventTypes = Object.keys(stageAfter) as readonly EventType[];

/** What each report means to the service: those that fit where the parcel is come first. */
const movesOf: Readonly<Record<EventType, readonly string[]>> = {
  "first-passage": ["firstPassage"],
  "held-at-post-office": ["heldAtPostOffice"],
  delivered: ["deliver"],
  "picked-up": ["pickUp", "latePickUpReport"],
  returned: ["returnToSender"],
  "wrong-address": ["wrongAddress"],
};

const fitting = ({ known }: Parcel): readonly EventType[] => {
  if (known === null) return [];
  const possible: readonly string[] = possibleTransitions(known.state, "carrier", null);
  return eventTypes.filter((type) => movesOf[type].some((move) => possible.includes(move)));
};

const daysBack = 30;

const parcelPage = ({ parcels, api }: Parts) =>
  page({
    path: paths.parcel(":trackingNumber"),
    access: "demonstration",
    read: async ({ params, world }) => {
      await parcels.collectResent(world.clock.now());
      const parcel = await parcels.byTracking(params.trackingNumber ?? "");
      if (parcel === null) throw new NotFound();
      return { parcel };
    },
    before: (_, { language }) => <BackLink href={paths.carrier}>{words(language).parcelsTitle}</BackLink>,
    title: ({ parcel }, { language }) => `${words(language).parcel} ${parcel.trackingNumber ?? ""}`,
    view: ({ parcel }, { language, csrf, key, typed, problems, visit }) => {
      const say = words(language);
      const labels = labelsOf(say);
      const first = fitting(parcel);
      const others = eventTypes.filter((type) => !first.includes(type));
      const day = (iso: string | null | undefined) => (iso == null ? "–" : wordWeekday(iso, language));
      return (
        <>
          <PageTitle caption={say.parcel}>{parcel.trackingNumber}</PageTitle>
          <p>{say.followed}</p>
          <DefinitionList
            items={[
              { term: say.holder, value: parcel.recipient.name },
              { term: say.address, value: parcel.recipient.address.join(", ") },
              { term: say.stage, value: say.stages[parcel.stage] },
              { term: say.inService, value: stateName(parcel, language) },
              { term: say.firstPassageOn, value: day(parcel.known?.firstPassageOn) },
              { term: say.pickupLastDay, value: day(parcel.known?.pickupLastDay) },
            ]}
          />
          <Form csrf={csrf} idempotencyKey={key}>
            <h2>{say.announceTitle}</h2>
            <Select
              name="on"
              label={say.on}
              value={typed?.on?.[0] ?? visit.today.toString()}
              options={Array.from({ length: daysBack }, (_, back) => {
                const on = visit.today.subtract({ days: back }).toString();
                return {
                  value: on,
                  label: back === 0 ? say.today(wordDay(on, language)) : wordDay(on, language),
                };
              })}
            />
            <TextField
              name="postOffice"
              label={say.postOffice}
              value={typed?.postOffice?.[0] ?? say.postOfficeDefault}
              error={problemOf(problems, "postOffice")}
            />
            <ButtonRow>
              {first.map((type) => (
                <SecondaryButton name="report" value={type}>
                  {labels[type]}
                </SecondaryButton>
              ))}
            </ButtonRow>
            <Details summary={say.otherReports} open={first.length === 0}>
              <ButtonRow>
                {others.map((type) => (
                  <TertiaryButton name="report" value={type}>
                    {labels[type]}
                  </TertiaryButton>
                ))}
              </ButtonRow>
            </Details>
          </Form>
        </>
      );
    },
    write: async ({ params, field, language }) => {
      const say = words(language);
      const trackingNumber = params.trackingNumber ?? "";
      const parcel = await parcels.byTracking(trackingNumber);
      const type = eventTypes.find((known) => known === field("report"));
      if (parcel === null || type === undefined) throw new NotFound();
      const event = eventOf(type, field("on"), field("postOffice"));
      if (event.type === "first-passage" && event.postOffice === "") {
        return { problems: [{ field: "postOffice", message: say.postOfficeMissing }] };
      }
      const answer = await api.report(`/parcels/${trackingNumber}/events`, carrier.key, event);
      if (!answer.accepted) return refusedBy(answer.problem, say.refusedTitle);
      await parcels.moveTo(parcel.orderId, stageAfter[type]);
      return { goTo: paths.parcel(trackingNumber) };
    },
  });

const eventOf = (type: EventType, on: string, postOffice: string): ParcelEvent => {
  switch (type) {
    case "first-passage":
      return { type, on, postOffice };
    case "picked-up":
      return on === "" ? { type } : { type, on };
    default:
      return { type };
  }
};

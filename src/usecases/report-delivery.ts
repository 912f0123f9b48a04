import type { Application, Reference } from "#domain/application.ts";
import { dayOf, type IsoDay } from "#domain/dates.ts";
import type { DeliveryCommand } from "#domain/decide/delivery.ts";
import { mayMove, type State } from "#domain/lifecycle.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { applyTo, lockFor } from "./change.ts";
import { NotFound } from "./errors.ts";
import type { Transaction } from "./ports/store.ts";
import type { Uses } from "./world.ts";

/** What the manufacturer (fabricant) tells about an order. */
export type ProductionEvent =
  | { readonly type: "handed-over"; readonly trackingNumber: string; readonly trackingLink: string }
  | { readonly type: "cannot-be-made"; readonly cause: string };

/** What the carrier (transporteur) tells about a parcel. */
export type ParcelEvent =
  | { readonly type: "first-passage"; readonly on: IsoDay; readonly postOffice: string }
  | { readonly type: "held-at-post-office" }
  | { readonly type: "delivered" }
  /** `on` when the card was picked up another day than today. */
  | { readonly type: "picked-up"; readonly on?: IsoDay | undefined }
  | { readonly type: "returned" }
  | { readonly type: "wrong-address" };

export type Report<Event> = {
  /** The order or the tracking number it is about. */
  readonly about: string;
  readonly event: Event;
  /** The partner's own name for this report, and a digest of it: sent twice, it is carried out once. */
  readonly key: string;
  readonly fingerprint: string;
};

export type Reported = { readonly state: State };

/** A report that does not fit, with the state the application is in. */
export type Unfitting = Refusal & { readonly state: State | null };

/** The manufacturer says that a card is made and handed over, or cannot be made. */
export const reportProduction = async (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  report: Report<ProductionEvent>,
): Promise<Reported | Unfitting> => {
  const reference = await world.store.byOrder(report.about);
  return recordReport(world, report, reference, "manufacturer", ({ delivery }) =>
    delivery?.orderId === report.about ? productionCommand(report.event) : null,
  );
};

/** The carrier says what became of a parcel. */
export const reportParcel = async (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  report: Report<ParcelEvent>,
): Promise<Reported | Unfitting> => {
  const reference = await world.store.byTracking(report.about);
  const today = dayOf(world.clock.now()).toString();
  return recordReport(world, report, reference, "carrier", (application) =>
    application.delivery?.trackingNumber === report.about
      ? parcelCommand(application, report.event, today)
      : null,
  );
};

const productionCommand = (event: ProductionEvent): DeliveryCommand => {
  switch (event.type) {
    case "handed-over":
      return { type: "dispatch", trackingNumber: event.trackingNumber, trackingLink: event.trackingLink };
    case "cannot-be-made":
      return { type: "productionFailed", cause: event.cause };
  }
};

/** The carrier's words are few: which move they mean depends on where the parcel is. */
const parcelCommand = (application: Application, event: ParcelEvent, today: IsoDay): DeliveryCommand => {
  const { state } = application;
  const first = (...commands: readonly [DeliveryCommand, ...DeliveryCommand[]]): DeliveryCommand =>
    commands.find(({ type }) => mayMove(type, state, "carrier", null)) ?? commands[0];
  switch (event.type) {
    case "first-passage":
      return { type: "firstPassage", on: event.on, postOffice: event.postOffice };
    case "held-at-post-office":
      return { type: "heldAtPostOffice" };
    case "delivered":
      return first({ type: "deliver" }, { type: "pickUp" });
    case "picked-up":
      return first(
        { type: "pickUp" },
        { type: "deliver" },
        { type: "latePickUpReport", on: event.on ?? today },
      );
    case "returned":
      return { type: "returnToSender" };
    case "wrong-address":
      return { type: "wrongAddress" };
  }
};

const recordReport = async (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { key, fingerprint }: Pick<Report<unknown>, "key" | "fingerprint">,
  reference: Reference | null,
  kind: "manufacturer" | "carrier",
  commandFor: (application: Application) => DeliveryCommand | null,
): Promise<Reported | Unfitting> => {
  let found: State | null = null;
  const decide = async (tx: Transaction): Promise<Reported | Refusal> => {
    if (reference === null) throw new NotFound();
    const application = await lockFor(tx, reference, { kind });
    found = application.state;
    const command = commandFor(application);
    // The parcel was replaced by another while we waited for the application.
    if (command === null) return refused("notNow");
    const changed = await applyTo(world, tx, application, command, { kind });
    return isRefusal(changed) ? changed : { state: changed.state };
  };
  const outcome = await world.store.write<Reported>({ key, fingerprint }, decide);
  return isRefusal(outcome) ? { ...outcome, state: found } : outcome;
};

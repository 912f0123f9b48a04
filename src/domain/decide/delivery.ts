import type { Application, Delivery } from "../application.ts";
import { day, type IsoDay, isBefore } from "../dates.ts";
import { lastDayOf } from "../deadlines.ts";
import { mayMove, type Transition } from "../lifecycle.ts";
import type { Notice } from "../notices.ts";
import { refused } from "../refusals.ts";
import { lastWorkingDay } from "../working-days.ts";
import { type Context, type Decision, moved } from "./move.ts";

/** What the manufacturer (fabricant) and the carrier (transporteur) report. */
export type DeliveryCommand =
  | { readonly type: "dispatch"; readonly trackingNumber: string; readonly trackingLink: string }
  | { readonly type: "productionFailed"; readonly cause: string }
  | { readonly type: "firstPassage"; readonly on: IsoDay; readonly postOffice: string }
  | { readonly type: "heldAtPostOffice" }
  | { readonly type: "deliver" }
  | { readonly type: "pickUp" }
  | { readonly type: "latePickUpReport"; readonly on: IsoDay }
  | { readonly type: "returnToSender" }
  | { readonly type: "wrongAddress" };

export const decideDelivery = (
  application: Application,
  command: DeliveryCommand,
  context: Context,
): Decision => {
  const { delivery } = application;
  if (delivery === null || !mayMove(command.type, application.state, context.by.kind, context.procedure))
    return refused("notNow");
  switch (command.type) {
    case "dispatch": {
      const { trackingNumber, trackingLink } = command;
      return moved(application, "dispatch", context, {
        patch: { delivery: { ...delivery, trackingNumber, trackingLink } },
        notice: { kind: "licenceDispatched", facts: { trackingNumber, trackingLink } },
        details: { trackingNumber },
      });
    }
    case "productionFailed":
      return moved(application, "productionFailed", context, {
        patch: { delivery: null },
        notice: { kind: "productionFailed", facts: {} },
        details: { cause: command.cause },
      });
    case "firstPassage":
      return firstPassage(application, delivery, command, context);
    case "heldAtPostOffice":
      return holdForPickup(application, "heldAtPostOffice", context);
    case "deliver":
    case "pickUp":
      return moved(application, command.type, context, { notice: { kind: "licenceDelivered", facts: {} } });
    case "latePickUpReport": {
      const last = delivery.pickupLastDay;
      const inside =
        last !== null &&
        delivery.firstPassageOn !== null &&
        !isBefore(day(command.on), day(delivery.firstPassageOn)) &&
        !isBefore(day(last), day(command.on));
      if (!inside) return refused("outsideWindow");
      return moved(application, "latePickUpReport", context, {
        notice: { kind: "licenceDelivered", facts: {} },
        details: { pickedUpOn: command.on },
      });
    }
    case "returnToSender":
    case "wrongAddress":
      return returned(application, command.type, context);
  }
};

const firstPassage = (
  application: Application,
  delivery: Delivery,
  { on, postOffice }: { on: IsoDay; postOffice: string },
  context: Context,
): Decision => {
  // A card put in the letter box has no passage to report.
  if (context.settings.deliveryMode === "letterBox") return refused("notNow");
  // A second passage restarts nothing. Source: SEED step 4, "the first passage".
  const passage = delivery.firstPassageOn ?? on;
  const passed: Application = {
    ...application,
    delivery: { ...delivery, firstPassageOn: passage, postOffice },
  };
  const last = lastDayOf(passed, "awaitingPickup", day(passage), context.settings);
  const pickupLastDay = (last ?? day(passage)).toString();
  const held: Delivery = { ...delivery, firstPassageOn: passage, postOffice, pickupLastDay };
  return moved(application, "firstPassage", context, {
    patch: { delivery: held },
    notice: pickupNotice("firstPassage", held),
    details: { on: passage, postOffice, lastDay: pickupLastDay },
  });
};

/** The window of fifteen days as people are told it, with the last day a post office is open. */
export const pickupNotice = (
  kind: "firstPassage" | "pickupOpen" | "pickupReminder",
  { firstPassageOn, pickupLastDay, postOffice }: Delivery,
): Notice | null => {
  if (firstPassageOn === null || pickupLastDay === null) return null;
  const workingDay = lastWorkingDay(day(pickupLastDay), day(firstPassageOn));
  return {
    kind,
    facts: { postOffice: postOffice ?? "", lastDay: pickupLastDay, lastWorkingDay: workingDay.toString() },
  };
};

export const holdForPickup = (
  application: Application,
  transition: "heldAtPostOffice" | "heldByDefault",
  context: Context,
): Decision =>
  moved(application, transition, context, {
    notice: application.delivery === null ? null : pickupNotice("pickupOpen", application.delivery),
  });

export const returned = (
  application: Application,
  transition: Extract<Transition, "returnToSender" | "wrongAddress" | "pickupWindowOver">,
  context: Context,
): Decision =>
  moved(application, transition, context, {
    patch:
      application.delivery === null
        ? {}
        : { delivery: { ...application.delivery, returns: application.delivery.returns + 1 } },
    notice: { kind: "licenceReturned", facts: {} },
  });

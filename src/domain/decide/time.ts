import type { Application, Change, Deadline } from "../application.ts";
import { day, dayOf, isBefore } from "../dates.ts";
import { stateRow } from "../lifecycle.ts";
import type { Notice } from "../notices.ts";
import { refused } from "../refusals.ts";
import { holdForPickup, pickupNotice, returned } from "./delivery.ts";
import { type Context, type Decision, entry, moved } from "./move.ts";

/** A legal delay has come to its day. */
export type TimeCommand = { readonly type: "deadlineReached"; readonly deadline: Deadline };

/** What a deadline does on its day; refused `notNow` when the application has moved on, and the row is simply closed. */
export const decideTime = (
  application: Application,
  { deadline }: TimeCommand,
  context: Context,
): Decision => {
  if (deadline.state !== null && deadline.state !== application.state) return refused("notNow");
  switch (deadline.kind) {
    case "provisionalEnding":
    case "provisionalEnded":
      return told(application, context, { kind: deadline.kind, facts: { lastDay: deadline.lastDay } });
    case "reminder": {
      // Too late to remind: the service was stopped over the last day.
      const isPast = isBefore(day(deadline.lastDay), dayOf(context.at));
      const notice = isPast ? null : reminder(application, deadline);
      return notice === null ? refused("notNow") : told(application, context, notice);
    }
    case "expiry":
      return expire(application, context);
  }
};

const told = (application: Application, context: Context, notice: Notice): Change => ({
  application,
  journal: [entry(application, "reminded", context, { notice: notice.kind })],
  notices: [notice],
  deadlines: { close: "none", open: [] },
  jobs: [],
});

const reminder = (application: Application, { lastDay }: Deadline): Notice | null => {
  switch (application.state) {
    case "draft":
      return { kind: "draftExpiring", facts: { lastDay } };
    case "awaitingPickup":
      return application.delivery === null ? null : pickupNotice("pickupReminder", application.delivery);
    case "returnedToSender":
      return { kind: "returnReminder", facts: { lastDay } };
    default:
      return { kind: "answerReminder", facts: { lastDay } };
  }
};

const expire = (application: Application, context: Context): Decision => {
  const onExpiry = stateRow(application.state).clock?.onExpiry;
  switch (onExpiry) {
    case undefined:
      return refused("notNow");
    case "alert":
      return {
        application,
        journal: [entry(application, "alerted", context)],
        notices: [],
        deadlines: { close: "none", open: [] },
        jobs: [],
      };
    case "heldByDefault":
      return holdForPickup(application, onExpiry, context);
    case "pickupWindowOver":
      return returned(application, onExpiry, context);
    case "draftTooOld":
      return moved(application, onExpiry, context, { notice: { kind: "draftExpired", facts: {} } });
    case "notReceived":
    case "noAnswer":
      return moved(application, onExpiry, context, { notice: { kind: "closedIncomplete", facts: {} } });
    case "carrierSilent":
      return moved(application, onExpiry, context, { notice: { kind: "carrierEnquiryOpened", facts: {} } });
    case "neverClaimed":
      return moved(application, onExpiry, context, { notice: { kind: "licenceUndelivered", facts: {} } });
  }
};

import type { Application, Change, Reference } from "./application.ts";
import { dayOf } from "./dates.ts";
import { clockDeadlines } from "./deadlines.ts";
import { takeUpTodaysRules } from "./decide/answers.ts";
import { type AntivirusCommand, decideAntivirus } from "./decide/antivirus.ts";
import { type ArrangingCommand, decideArranging } from "./decide/arranging.ts";
import { type CheckCommand, decideCheck } from "./decide/checks.ts";
import { type DeliveryCommand, decideDelivery } from "./decide/delivery.ts";
import { decideExamination, type ExaminationCommand } from "./decide/examination.ts";
import { decideFiling, type FilingCommand } from "./decide/filing.ts";
import { decideHolding, type HoldingCommand } from "./decide/holding.ts";
import { type Context, type Decision, entry } from "./decide/move.ts";
import { decidePayment, type PaymentCommand } from "./decide/payment.ts";
import { decideTime, type TimeCommand } from "./decide/time.ts";

export type { Context, Decision } from "./decide/move.ts";
export type Command =
  | FilingCommand
  | ArrangingCommand
  | CheckCommand
  | AntivirusCommand
  | PaymentCommand
  | ExaminationCommand
  | HoldingCommand
  | DeliveryCommand
  | TimeCommand;

/** Begins a draft: the first line of its journal. */
export const start = (reference: Reference, accountId: string, context: Context): Change => {
  const at = context.at.toString();
  const application: Application = {
    reference,
    procedure: context.procedure.id,
    procedureVersion: context.procedure.version,
    accountId,
    state: "draft",
    version: 1,
    stateSince: at,
    createdAt: at,
    changedAt: at,
    submittedAt: null,
    office: null,
    answers: context.procedure.fixed ?? {},
    signature: null,
    documents: {},
    ePhoto: null,
    payments: [],
    checkout: null,
    claim: null,
    supplement: null,
    refusal: null,
    delivery: null,
  };
  return {
    application,
    journal: [entry(application, "started", context)],
    notices: [],
    deadlines: {
      close: "none",
      open: clockDeadlines(application, "draft", dayOf(context.at), context.settings),
    },
    jobs: [],
  };
};

/**
 * An application and a command in, the change to save or a refusal out. Pure: time, actor and rules come in `context`.
 * Who may see the application at all is settled before, in `access.ts`.
 */
export const decide = (application: Application, command: Command, context: Context): Decision => {
  const move = takeUpTodaysRules(application, context);
  const decision = decideNow(move.application, command, context);
  return "refused" in decision ? decision : move.joined(decision);
};

const decideNow = (application: Application, command: Command, context: Context): Decision => {
  switch (command.type) {
    case "saveAnswers":
    case "signAsRepresentative":
    case "choosePaper":
    case "addFile":
    case "removeFile":
    case "giveEPhoto":
    case "submit":
    case "sendSupplement":
    case "withdraw":
    case "correctAnswers":
    case "writeToOffice":
    case "confirmAddress":
      return decideFiling(application, command, context);
    case "arrangeFile":
    case "moveFile":
      return decideArranging(application, command, context);
    case "keepFile":
    case "noteReading":
      return decideCheck(application, command, context);
    case "noteScan":
    case "awaitScan":
      return decideAntivirus(application, command, context);
    case "giveTaxStamp":
    case "removeTaxStamps":
    case "startPayment":
    case "paymentReported":
      return decidePayment(application, command, context);
    case "dispatch":
    case "productionFailed":
    case "firstPassage":
    case "heldAtPostOffice":
    case "deliver":
    case "pickUp":
    case "latePickUpReport":
    case "returnToSender":
    case "wrongAddress":
      return decideDelivery(application, command, context);
    case "reassign":
    case "route":
      return decideHolding(application, command, context);
    case "deadlineReached":
      return decideTime(application, command, context);
    default:
      return decideExamination(application, command, context);
  }
};

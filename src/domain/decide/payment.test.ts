import { describe, expect, test } from "vitest";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";
import {
  applicant,
  begin,
  carryOut,
  clockwork,
  completeDraft,
  contextFor,
  inès,
  type Life,
  waitUntil,
} from "#test/application-at.ts";
import type { Actor } from "../actors.ts";
import type { Payment } from "../application.ts";
import { dayOf } from "../dates.ts";
import { type Command, type Context, decide } from "../decide.ts";
import { progressOf } from "../derive/journey.ts";
import { problemsOf } from "../derive/problems.ts";
import type { Procedure } from "../procedure.ts";
import type { PaymentReport } from "./payment.ts";

/** Any reason, made to cost something. */
const procedure: Procedure = {
  ...licenceIssueAfterExam,
  sections: [...licenceIssueAfterExam.sections, "payment"],
  feeWhen: "always",
};
const day = "2026-11-23";

const under = (by: Actor, on = day, rules: Procedure = procedure): Context => ({
  ...contextFor(by, on),
  procedure: rules,
});

const does = (life: Life, command: Command, by: Actor = applicant, on = day, rules = procedure): Life =>
  carryOut(life, command, under(by, on, rules));

const refusalOf = ({ application }: Life, command: Command, by: Actor = applicant) =>
  decide(application, command, under(by));

const draft = (): Life => completeDraft();

const stamp = { type: "giveTaxStamp", ending: "6789" } as const;
const order = { orderId: "TP-TEST-0000-0001-9", amountInCents: 2500 };
const start = { type: "startPayment", ...order } as const;
const report = (outcome: PaymentReport["outcome"], about: Partial<PaymentReport> = {}): Command => ({
  type: "paymentReported",
  ...order,
  outcome,
  ...about,
});

const problems = ({ application }: Life) =>
  problemsOf(procedure, application, dayOf(under(applicant).at)).pages;
const payments = ({ application }: Life): readonly Payment["how"][] =>
  application.payments.map(({ how }) => how);

describe("a fee is due", () => {
  test("the application waits for its payment, then for nothing", () => {
    expect(problems(draft())).toEqual(["payment"]);
    expect(problems(does(draft(), stamp))).toEqual([]);
    expect(problems(does(does(draft(), start), report("paid"), clockwork))).toEqual([]);
  });

  test("the payment is the last section of the task list, and only where a fee is due", () => {
    const sections = (rules: Procedure) =>
      progressOf(rules, draft().application, dayOf(under(applicant).at)).map(({ section }) => section);
    expect(sections(procedure).at(-1)).toBe("payment");
    expect(sections({ ...procedure, feeWhen: "minor" })).not.toContain("payment");
  });

  test("nothing is paid before the address tells how much", () => {
    expect(refusalOf(begin(), stamp)).toEqual({ refused: "feeNotSettled" });
    expect(refusalOf(begin(), start)).toEqual({ refused: "feeNotSettled" });
  });

  test("nothing is paid twice", () => {
    const paid = does(draft(), stamp);
    expect(refusalOf(paid, stamp)).toEqual({ refused: "nothingToPay" });
    expect(refusalOf(paid, start)).toEqual({ refused: "nothingToPay" });
  });

  test("while a payment online is under way, no other begins", () => {
    const paying = does(draft(), start);
    expect(refusalOf(paying, stamp)).toEqual({ refused: "paymentUnderWay" });
    expect(refusalOf(paying, { ...start, orderId: "another" })).toEqual({ refused: "paymentUnderWay" });
  });

  test("an order opened for another amount than what is left is not begun", () => {
    expect(refusalOf(draft(), { ...start, amountInCents: 1250 })).toEqual({ refused: "changedMeanwhile" });
  });

  test("nobody pays, or takes a stamp back, once the application is sent", () => {
    const sent = does(does(draft(), stamp), { type: "submit" });
    expect(refusalOf(sent, { type: "removeTaxStamps" })).toEqual({ refused: "notNow" });
    expect(refusalOf({ ...sent, application: { ...sent.application, payments: [] } }, stamp)).toEqual({
      refused: "notNow",
    });
  });

  test("a stamp typed by mistake is taken back, and the fee is due again", () => {
    const without = does(does(draft(), stamp), { type: "removeTaxStamps" });
    expect(problems(without)).toEqual(["payment"]);
    expect(without.journal.at(-1)).toMatchObject({
      event: "taxStampRemoved",
      details: { endings: ["6789"] },
    });
    expect(refusalOf(without, { type: "removeTaxStamps" })).toEqual({ refused: "notNow" });
  });
});

describe("the fee changes after it was paid", () => {
  const guiana = { ...inès, postalCode: "97300" };

  test("the rest is asked, and another stamp is worth the rest", () => {
    const half = does(does(draft(), { type: "saveAnswers", answers: guiana }), stamp);
    expect(problems(half)).toEqual([]);
    const moved = does(half, { type: "saveAnswers", answers: inès });
    expect(problems(moved)).toEqual(["payment"]);
    const whole = does(moved, { ...stamp, ending: "4321" });
    expect(whole.application.payments.map(({ amountInCents }) => amountInCents)).toEqual([1250, 1250]);
    expect(problems(whole)).toEqual([]);
  });

  test("sent when nothing is due any more, a stamp is given back and money stays written down", () => {
    const free: Procedure = { ...procedure, feeWhen: "minor" };
    const stamped = does(does(draft(), stamp), { type: "submit" }, applicant, day, free);
    expect(stamped.application.payments).toEqual([]);
    expect(stamped.journal.at(-1)?.details).toMatchObject({ freedStamps: ["6789"] });
    const paid = does(does(draft(), start), report("paid"), clockwork);
    expect(payments(does(paid, { type: "submit" }, applicant, day, free))).toEqual(["card"]);
  });
});

describe("what the payment service says", () => {
  test("a payment confirmed twice is written down once", () => {
    const paid = does(does(draft(), start), report("paid"), clockwork);
    expect(refusalOf(paid, report("paid"), clockwork)).toEqual({ refused: "notNow" });
    expect(payments(paid)).toEqual(["card"]);
    expect(paid.application.checkout).toBeNull();
  });

  test.each(["refused", "abandoned", "cancelled"] as const)(
    "%s: nothing is paid, and one may try again",
    (outcome) => {
      const failed = does(does(draft(), start), report(outcome), clockwork);
      expect(problems(failed)).toEqual(["payment"]);
      expect(failed.application.checkout).toMatchObject({ outcome });
      expect(refusalOf(failed, report(outcome), clockwork)).toEqual({ refused: "notNow" });
      expect(payments(does(failed, stamp))).toEqual(["taxStamp"]);
      const again = { ...start, orderId: "again" };
      const paid = does(does(failed, again), report("paid", { orderId: "again" }), clockwork);
      expect(problems(paid)).toEqual([]);
    },
  );

  test("money that comes after all counts, and a later word does not undo it", () => {
    const late = does(does(does(draft(), start), report("abandoned"), clockwork), report("paid"), clockwork);
    expect(problems(late)).toEqual([]);
    expect(refusalOf(late, report("abandoned"), clockwork)).toEqual({ refused: "notNow" });
  });

  test("an old order tells nothing of the one under way", () => {
    const second = does(does(does(draft(), start), report("refused"), clockwork), {
      ...start,
      orderId: "second",
    });
    expect(refusalOf(second, report("abandoned"), clockwork)).toEqual({ refused: "notNow" });
    const paid = does(second, report("paid"), clockwork);
    expect(paid.application.checkout).toMatchObject({ orderId: "second", outcome: "open" });
  });

  test("money that was not needed any more, or comes after the end, is written down and told", () => {
    const told = (life: Life) => life.notices.at(-1);
    const paying = does(draft(), start);
    expect(told(does(paying, report("paid"), clockwork))).toEqual({
      kind: "paymentReceived",
      facts: { amountInCents: 2500, needed: true },
    });
    const withdrawn = does(paying, { type: "withdraw" });
    const after = does(withdrawn, report("paid"), clockwork);
    expect(told(after)).toMatchObject({ kind: "paymentReceived", facts: { needed: false } });
    expect(after.application.state).toBe("withdrawn");
    expect(payments(after)).toEqual(["card"]);
    const stamped = does(does(paying, report("abandoned"), clockwork), stamp);
    expect(told(does(stamped, report("paid"), clockwork))).toMatchObject({ facts: { needed: false } });
  });

  test("a word of the payment service does not make a draft live longer", () => {
    const paying = does(draft(), start);
    const lastDay = (life: Life) => life.deadlines.find(({ kind }) => kind === "expiry")?.lastDay;
    const paid = does(paying, report("paid"), clockwork, "2027-02-01");
    expect(lastDay(paid)).toBe(lastDay(paying));
  });
});

describe("the application ends", () => {
  test("unsent or before its examination, its stamps may serve another", () => {
    const stamped = does(draft(), stamp);
    const sent = does(stamped, { type: "submit" });
    for (const over of [
      does(stamped, { type: "withdraw" }),
      does(sent, { type: "withdraw" }),
      waitUntil(stamped, "2027-05-24"),
    ]) {
      expect(over.application.payments).toEqual([]);
      expect(over.journal.at(-1)?.details).toMatchObject({ freedStamps: ["6789"] });
    }
  });

  test("once an agent examines it, its stamps have served", () => {
    const sent = does(does(draft(), stamp), { type: "submit" });
    const examined: Life = { ...sent, application: { ...sent.application, state: "underExamination" } };
    const over = does(examined, { type: "withdraw" });
    expect(payments(over)).toEqual(["taxStamp"]);
    expect(over.journal.at(-1)?.details).not.toHaveProperty("freedStamps");
  });

  test("money paid online stays written down", () => {
    const paid = does(does(draft(), start), report("paid"), clockwork);
    expect(payments(does(paid, { type: "withdraw" }))).toEqual(["card"]);
  });

  test("a payment page left open is closed at the payment service", () => {
    expect(does(does(draft(), start), { type: "withdraw" }).jobs).toContain("cancelPayment");
    expect(does(draft(), { type: "withdraw" }).jobs).not.toContain("cancelPayment");
  });
});

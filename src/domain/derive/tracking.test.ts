import { describe, expect, test } from "vitest";
import { eeaLicenceRegistration } from "#procedures/eea-licence-registration.ts";
import { examRegistrationFirst } from "#procedures/exam-registration-first.ts";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";
import { attempted, type Life, lives, supplementAsked, waitUntil } from "#test/application-at.ts";
import { day } from "../dates.ts";
import { type State, stateRow, states } from "../lifecycle.ts";
import { stillToCome, trackingOf } from "./tracking.ts";

const trackingOn = (life: Life, on: string) => trackingOf(life, licenceIssueAfterExam, day(on));

describe.each(Object.keys(lives) as State[])("%s", (state) => {
  const life = lives[state]?.();
  if (life === undefined) throw new Error(`no life came to ${state}`);
  const tracking = trackingOn(life, "2026-12-01");
  const { owner } = stateRow(state);

  test("says who holds it, since when and until when, or that it is over", () => {
    if (owner === null) {
      expect(tracking.now).toBeNull();
      expect(tracking.next).toEqual([]);
      expect(tracking.possible).toEqual([]);
      return;
    }
    expect(tracking.now).toMatchObject({ state, holder: owner, since: life.application.stateSince });
    expect(tracking.now?.until).not.toBeNull();
    expect(tracking.next.at(-1)).toBe("delivered");
  });

  test("tells what was done, the present step apart", () => {
    const events = life.journal.map(({ event }) => event);
    for (const { event } of tracking.done) expect(events).toContain(event);
    expect(tracking.done.some(({ event }) => event === "answersSaved" || event === "claimed")).toBe(false);
    if (owner === null) expect(tracking.done.at(-1)?.state).toBe(state);
    else expect(tracking.done.at(-1)?.state).not.toBe(state);
  });
});

test("every state has a next step that a transition leads to, or is an end", () => {
  for (const state of Object.keys(states) as State[]) {
    const next = stillToCome(state, licenceIssueAfterExam);
    expect(next.length === 0).toBe(stateRow(state).owner === null);
    if (next.length > 0) expect(next.at(-1)).toBe("delivered");
    expect(new Set(next).size).toBe(next.length);
  }
});

test("nobody waits for a card where the reason delivers none", () => {
  const decided = ["underExamination", "accepted"];
  expect(stillToCome("submitted", examRegistrationFirst)).toEqual([...decided, "registered"]);
  expect(stillToCome("submitted", eeaLicenceRegistration)).toEqual([...decided, "completed"]);
});

test("what the applicant may do comes from the table", () => {
  const possible = (state: State) => {
    const life = lives[state]?.();
    return life === undefined ? [] : trackingOn(life, "2026-12-01").possible;
  };
  expect(possible("underExamination")).toEqual(["withdraw"]);
  expect(possible("supplementRequested").toSorted()).toEqual(["sendSupplement", "withdraw"]);
  expect(possible("returnedToSender")).toEqual(["confirmAddress"]);
  expect(possible("inProduction")).toEqual([]);
});

describe("what lapses", () => {
  test("the nearest first, with the days left", () => {
    expect(trackingOn(supplementAsked(), "2026-12-20").lapsing).toEqual([
      { what: "step", lastDay: "2026-12-25", daysLeft: 5 },
      { what: "provisionalLicence", lastDay: "2027-02-28", daysLeft: 70 },
      { what: "ePhoto", lastDay: "2027-05-20", daysLeft: 151 },
    ]);
  });

  test("the portrait no longer once the card is ordered, nothing once it is over", () => {
    const inProduction = lives.inProduction?.();
    const delivered = lives.delivered?.();
    if (inProduction === undefined || delivered === undefined) throw new Error("no such life");
    expect(trackingOn(inProduction, "2026-12-01").lapsing.map(({ what }) => what)).toEqual([
      "provisionalLicence",
    ]);
    expect(trackingOn(delivered, "2026-12-05").lapsing).toEqual([]);
  });

  test("a delay of the agents is not the applicant's to watch", () => {
    const life = lives.underExamination?.();
    if (life === undefined) throw new Error("no such life");
    const tracking = trackingOn(life, "2026-12-01");
    expect(tracking.now?.until).toEqual({ lastDay: "2026-12-24", onExpiry: "alert" });
    expect(tracking.lapsing.some(({ what }) => what === "step")).toBe(false);
  });
});

test("the provisional licence counts down to zero on its last day, and below after it", () => {
  const life = supplementAsked();
  expect(trackingOn(life, "2027-02-27").provisional?.daysLeft).toBe(1);
  expect(trackingOn(life, "2027-02-28").provisional?.daysLeft).toBe(0);
  expect(trackingOn(life, "2027-03-01").provisional?.daysLeft).toBe(-1);
});

test("the card's way: nothing before it is sent, then its number, then where to fetch it and until when", () => {
  const inProduction = lives.inProduction?.();
  const dispatched = lives.dispatched?.();
  if (inProduction === undefined || dispatched === undefined) throw new Error("no such life");
  expect(trackingOn(inProduction, "2026-11-27").parcel).toBeNull();
  expect(trackingOn(dispatched, "2026-12-01").parcel).toMatchObject({
    trackingNumber: "2L001",
    pickup: null,
  });
  expect(trackingOn(waitUntil(attempted("2026-12-17"), "2026-12-19"), "2026-12-20").parcel?.pickup).toEqual({
    firstPassageOn: "2026-12-17",
    postOffice: "Lyon Part-Dieu, 1 rue de l’Exemple",
    lastDay: "2027-01-01",
    lastWorkingDay: "2026-12-31",
  });
});

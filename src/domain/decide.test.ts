import { describe, expect, test } from "vitest";
import {
  agent,
  applicant,
  asAgent,
  attempted,
  begin,
  camille,
  carrier,
  carryOut,
  clockwork,
  completeDraft,
  contextFor,
  ePhoto,
  examined,
  fileOf,
  inès,
  type Life,
  lives,
  manufacturer,
  renew,
  sacha,
  sent,
  supplementAsked,
  tooOld,
  waitUntil,
} from "#test/application-at.ts";
import type { Actor } from "./actors.ts";
import type { Application } from "./application.ts";
import { defaultSettings } from "./deadlines.ts";
import { type Command, decide } from "./decide.ts";
import { asSent } from "./documents/page-view.ts";
import { edits, rowOf, type State, stateRow, transitions } from "./lifecycle.ts";
import { isRefusal } from "./refusals.ts";

const day = "2027-01-05";

const outcomeOf = (application: Application, command: Command, by: Actor): string => {
  const decision = decide(application, command, contextFor(by, day));
  return isRefusal(decision) ? decision.refused : decision.application.state;
};

/** Held by Camille, so that her turn is all that is in question. */
const heldBy = (application: Application): Application => ({
  ...application,
  claim: { ...camille, at: application.changedAt },
});

const seen = (application: Application) => ({ seen: application.version, agentName: camille.agentName });

type Case = {
  readonly row: keyof typeof transitions | keyof typeof edits;
  readonly by: Actor;
  readonly command: (application: Application) => Command;
};

const plain = (row: Case["row"], by: Actor, command: Command): Case => ({ row, by, command: () => command });
const agentStep = (row: Case["row"], step: object): Case => ({
  row,
  by: agent(camille),
  // Every step of an agent carries what was seen and who decides.
  command: (application) => ({ ...step, ...seen(application) }) as Command,
});

const file = fileOf("other", "page");
const tracking = { trackingNumber: "2L777", trackingLink: "https://www.laposte.fr/suivi/2L777" };

/** Every command, whole and well-formed: only the state and the actor are then in question. */
const cases: readonly Case[] = [
  plain("saveAnswers", applicant, { type: "saveAnswers", answers: { town: "Bron" } }),
  plain("signAsRepresentative", applicant, {
    type: "signAsRepresentative",
    signature: { how: "typed", name: "Ana Lopez", at: "2026-11-23T09:00:00Z" },
  }),
  plain("choosePaper", applicant, { type: "choosePaper", kind: "proofOfAddress", paper: "phoneBill" }),
  plain("addFile", applicant, { type: "addFile", kind: "proofOfAddress", file }),
  plain("removeFile", applicant, {
    type: "removeFile",
    kind: "proofOfAddress",
    fileId: "proofOfAddress-page",
  }),
  plain("arrangeFile", applicant, {
    type: "arrangeFile",
    kind: "proofOfAddress",
    fileId: "proofOfAddress-page",
    from: undefined,
    to: { view: asSent(1), pages: file.pages },
    beside: {},
  }),
  plain("giveEPhoto", applicant, { type: "giveEPhoto", ePhoto }),
  plain("submit", applicant, { type: "submit" }),
  plain("sendSupplement", applicant, { type: "sendSupplement" }),
  plain("withdraw", applicant, { type: "withdraw" }),
  plain("confirmAddress", applicant, { type: "confirmAddress", answers: {} }),
  plain("dispatch", manufacturer, { type: "dispatch", ...tracking }),
  plain("productionFailed", manufacturer, { type: "productionFailed", cause: "portrait illisible" }),
  plain("firstPassage", carrier, { type: "firstPassage", on: "2027-01-04", postOffice: "Lyon Part-Dieu" }),
  plain("heldAtPostOffice", carrier, { type: "heldAtPostOffice" }),
  plain("deliver", carrier, { type: "deliver" }),
  plain("pickUp", carrier, { type: "pickUp" }),
  plain("latePickUpReport", carrier, { type: "latePickUpReport", on: "2026-12-10" }),
  plain("returnToSender", carrier, { type: "returnToSender" }),
  plain("wrongAddress", carrier, { type: "wrongAddress" }),
  agentStep("claim", { type: "claim" }),
  agentStep("release", { type: "release" }),
  agentStep("openExamination", { type: "openExamination" }),
  agentStep("judgeDocument", { type: "acceptDocuments", kinds: ["identityProof"] }),
  agentStep("judgeDocument", { type: "refuseDocument", kind: "identityProof", reason: "Illisible" }),
  agentStep("requestSupplement", {
    type: "requestSupplement",
    items: [{ asked: "proofOfAddress", reason: tooOld }],
  }),
  agentStep("accept", { type: "accept" }),
  agentStep("proposeDecision", {
    type: "refuse",
    reasons: [{ reason: "Non", legalBasis: "Article R. 221-1" }],
  }),
  agentStep("flagAnswer", { type: "flagAnswer", question: "birthPlace", reason: "Illisible" }),
  agentStep("flagAnswer", { type: "unflagAnswer", question: "birthPlace" }),
  agentStep("correctSlip", { type: "correctSlip", answers: { town: "Lyon 3e" }, why: "Faute de frappe" }),
  agentStep("writeToApplicant", { type: "writeToApplicant", text: "Bonjour" }),
  agentStep("addNote", { type: "addNote", text: "Rappeler la préfecture" }),
  agentStep("askOpinion", {
    type: "askOpinion",
    id: "o1",
    asked: { who: "medicalSide" },
    question: "Apte ?",
  }),
  plain("writeToOffice", applicant, { type: "writeToOffice", text: "Bonjour" }),
  agentStep("resendUnasked", { type: "resendUnasked" }),
  agentStep("resend", { type: "resend", ...tracking }),
  agentStep("declareLost", { type: "declareLost" }),
];

const statesOf = (row: Case["row"]): readonly State[] =>
  row in transitions
    ? rowOf(row as keyof typeof transitions).from
    : (edits[row as keyof typeof edits].in as readonly State[]);

/** The document asked again has come, so that only the turn is in question. */
const whole = (state: State, life: Life): Application => {
  const { application } = life;
  if (state === "supplementRequested") {
    const { supplement } = renew(life, "proofOfAddress", "2026-11-26").application;
    const asked =
      supplement === null
        ? null
        : {
            ...supplement,
            items: [...supplement.items, { asked: "ePhoto" as const, reason: "Floue" }],
            renewed: ["proofOfAddress" as const, "ePhoto" as const],
          };
    return { ...application, supplement: asked };
  }
  if (state !== "underExamination") return application;
  const judgement = { accepted: true, by: camille.agentId, at: application.changedAt } as const;
  const documents = Object.fromEntries(
    Object.entries(application.documents).map(([kind, document]) => [kind, { ...document, judgement }]),
  );
  return { ...application, documents };
};

const states = Object.keys(lives) as State[];

describe.each(states)("%s", (state) => {
  const application = heldBy(whole(state, (lives[state] ?? begin)()));

  test("is the state that life came to", () => {
    expect(application.state).toBe(state);
  });

  test.each(cases.map((each) => [each.command(application).type, each] as const))(
    "%s: done in its turn, refused out of it",
    (_, { row, by, command }) => {
      const outcome = outcomeOf(application, command(application), by);
      if (statesOf(row).includes(state)) expect(states).toContain(outcome);
      else expect(outcome).toBe("notNow");
    },
  );

  test.each(cases.map((each) => [each.command(application).type, each] as const))(
    "%s: refused to anybody else",
    (_, { by, command }) => {
      const others = [applicant, agent(camille), manufacturer, carrier, clockwork];
      for (const other of others.filter(({ kind }) => kind !== by.kind))
        expect(outcomeOf(application, command(application), other)).toBe("notNow");
    },
  );
});

test("a transition leads where the table says, and its journal is signed", () => {
  for (const { row, by, command } of cases.filter(({ row: name }) => name in transitions)) {
    const { from, to } = rowOf(row as keyof typeof transitions);
    for (const state of from.filter((name) => lives[name] !== undefined)) {
      const application = heldBy(whole(state, (lives[state] ?? begin)()));
      const decision = decide(application, command(application), contextFor(by, day));
      if (isRefusal(decision)) throw new Error(`${row} refused in ${state}`);
      // Acceptance passes on at once to production.
      expect(decision.application.state).toBe(to === "accepted" ? "inProduction" : to);
      expect(decision.journal[0]).toMatchObject({ event: row, by, state: to });
      expect(decision.application.version).toBe(application.version + 1);
      expect(decision.notices.length).toBe(decision.journal.length);
      expect(decision.notices[0]?.kind).toBe(rowOf(row as keyof typeof transitions).tells);
    }
  }
});

describe("two agents at once", () => {
  test("the second is told that another holds the file", () => {
    const { application } = examined();
    const theirs = asAgent(examined(), sacha, { type: "accept" });
    expect(decide(application, theirs, contextFor(agent(sacha), "2026-11-25"))).toEqual({
      refused: "heldByAnother",
    });
  });

  test("a decision on an older version is told that the file changed meanwhile", () => {
    const life = examined();
    const stale = asAgent(life, camille, { type: "accept" });
    const judged = carryOut(
      life,
      asAgent(life, camille, { type: "acceptDocuments", kinds: ["identityProof"] }),
      contextFor(agent(camille), "2026-11-25"),
    );
    expect(decide(judged.application, stale, contextFor(agent(camille), "2026-11-25"))).toEqual({
      refused: "changedMeanwhile",
    });
  });

  test("a file is given back whatever was read on it since the screen was shown", () => {
    const { application } = examined();
    const release = { ...asAgent(examined(), camille, { type: "release" }), seen: application.version - 1 };
    expect(decide(application, release, contextFor(agent(camille), "2026-11-25"))).toMatchObject({
      application: { claim: null },
    });
  });

  test("nobody acts on a file that nobody holds", () => {
    const life = sent();
    expect(
      decide(
        life.application,
        asAgent(life, camille, { type: "openExamination" }),
        contextFor(agent(camille), "2026-11-24"),
      ),
    ).toEqual({ refused: "notClaimed" });
  });
});

describe("an agent's decision", () => {
  const by = contextFor(agent(camille), "2026-11-25");
  const life = examined();
  const decided = (step: Parameters<typeof asAgent>[2]) =>
    decide(life.application, asAgent(life, camille, step), by);

  test("is not favourable before every document asked was accepted", () => {
    expect(decided({ type: "accept" })).toEqual({ refused: "documentsNotJudged" });
  });

  test("gives its reasons", () => {
    expect(decided({ type: "refuse", reasons: [] })).toEqual({ refused: "reasonMissing" });
    expect(decided({ type: "refuse", reasons: [{ reason: " ", legalBasis: "L" }] })).toEqual({
      refused: "reasonMissing",
    });
    expect(decided({ type: "refuseDocument", kind: "identityProof", reason: " " })).toEqual({
      refused: "reasonMissing",
    });
    expect(decided({ type: "requestSupplement", items: [{ asked: "identityProof", reason: "" }] })).toEqual({
      refused: "reasonMissing",
    });
  });

  test("asks again only what the procedure asks of this person", () => {
    expect(decided({ type: "requestSupplement", items: [] })).toEqual({ refused: "nothingAsked" });
    expect(decided({ type: "requestSupplement", items: [{ asked: "jdcProof", reason: "Manque" }] })).toEqual({
      refused: "documentNotAsked",
    });
  });

  test("keeps to the rules of the day of filing, however long the examination takes", () => {
    // Twenty-four when filing, twenty-five when examined: the certificate of the defence day stays asked.
    const young = { ...inès, birthDate: "2001-11-24", jdcOnFile: false };
    const filed = carryOut(completeDraft(young), { type: "submit" }, contextFor(applicant, "2026-11-23"));
    const held: Life = { ...filed, application: { ...heldBy(filed.application), state: "underExamination" } };
    const asked = asAgent(held, camille, {
      type: "requestSupplement",
      items: [{ asked: "jdcProof", reason: "Illisible" }],
    });
    expect(carryOut(held, asked, by).application.state).toBe("supplementRequested");
  });
});

describe("a supplement", () => {
  const on = contextFor(applicant, "2026-11-28");

  test("opens only what was asked", () => {
    const { application } = supplementAsked();
    expect(
      decide(application, { type: "addFile", kind: "identityProof", file: fileOf("x", "front") }, on),
    ).toEqual({ refused: "documentNotAsked" });
    expect(decide(application, { type: "giveEPhoto", ePhoto }, on)).toEqual({ refused: "documentNotAsked" });
    expect(
      decide(application, { type: "removeFile", kind: "identityProof", fileId: "identityProof-front" }, on),
    ).toEqual({ refused: "documentNotAsked" });
    expect(decide(application, { type: "saveAnswers", answers: { town: "Bron" } }, on)).toEqual({
      refused: "notNow",
    });
  });

  test("is sent when everything asked has come, and its judgement starts again", () => {
    const life = supplementAsked();
    expect(decide(life.application, { type: "sendSupplement" }, on)).toEqual({
      refused: "supplementIncomplete",
    });
    const renewed = renew(life, "proofOfAddress", "2026-11-28");
    expect(renewed.application.documents.proofOfAddress?.judgement).toBeNull();
    const back = carryOut(renewed, { type: "sendSupplement" }, on);
    expect(back.application.state).toBe("underExamination");
    expect(back.application.supplement).toBeNull();
    expect(back.application.claim?.agentId).toBe(camille.agentId);
  });

  test("keeps the earlier file as evidence", () => {
    expect(renew(supplementAsked(), "proofOfAddress", "2026-11-28").jobs).not.toContain("eraseFiles");
  });

  test("is reminded seven days before the last day, and closed the day after it", () => {
    const life = supplementAsked("2026-11-25");
    expect(life.application.supplement?.lastDay).toBe("2026-12-25");
    expect(waitUntil(life, "2026-12-17").notices.at(-1)?.kind).toBe("supplementRequested");
    expect(waitUntil(life, "2026-12-18").notices.at(-1)?.kind).toBe("answerReminder");
    expect(waitUntil(life, "2026-12-25").application.state).toBe("supplementRequested");
    expect(waitUntil(life, "2026-12-26").application.state).toBe("closedIncomplete");
    expect(waitUntil(life, "2026-12-26").deadlines).toEqual([]);
  });
});

describe("a draft", () => {
  test("is kept six months after the last change, whatever changed", () => {
    const answered = carryOut(
      begin("2026-05-01"),
      { type: "saveAnswers", answers: inès },
      contextFor(applicant, "2026-05-02"),
    );
    const expiry = (life: Life) =>
      life.deadlines.filter(({ kind }) => kind === "expiry").map(({ lastDay }) => lastDay);
    expect(expiry(answered)).toEqual(["2026-11-02"]);
    const withFile = carryOut(
      answered,
      { type: "addFile", kind: "proofOfAddress", file },
      contextFor(applicant, "2026-05-10"),
    );
    expect(expiry(withFile)).toEqual(["2026-11-10"]);
    expect(waitUntil(withFile, "2026-10-25").notices).toEqual([]);
    expect(waitUntil(withFile, "2026-10-26").notices.at(-1)?.kind).toBe("draftExpiring");
    expect(waitUntil(withFile, "2026-11-10").application.state).toBe("draft");
    expect(waitUntil(withFile, "2026-11-11").application.state).toBe("expired");
  });

  test("is not sent while something is missing, nor when a rule forbids it", () => {
    const on = contextFor(applicant, "2026-11-23");
    expect(decide(begin().application, { type: "submit" }, on)).toEqual({ refused: "incomplete" });
    const failed = completeDraft({ ...inès, settledInFrance: "2026-11-01", nationalities: ["PRT"] });
    expect(decide(failed.application, { type: "submit" }, on)).toMatchObject({ refused: "notEligible" });
  });

  test("of somebody who corrects that the exam was failed is told nothing of a provisional licence", () => {
    const passed = { examPassed: true, examDate: "2026-05-01" } as const;
    const on = contextFor(applicant, "2026-05-02");
    const watched = carryOut(begin("2026-05-01"), { type: "saveAnswers", answers: passed }, on);
    const kinds = ({ deadlines }: Life) => deadlines.map(({ kind }) => kind);
    expect(kinds(watched)).toContain("provisionalEnded");
    const failed = carryOut(watched, { type: "saveAnswers", answers: { examPassed: false } }, on);
    expect(kinds(failed)).not.toContain("provisionalEnded");
  });

  test("has to be signed anew when another representative is named, and keeps a signature that still holds", () => {
    const on = contextFor(applicant, "2026-05-02");
    const named = { representativeBirthName: "Durand", representativeFirstNames: "Paul" };
    const signature = { how: "typed", name: "Paul Durand", at: "2026-05-02T10:00:00Z" } as const;
    const answered = carryOut(begin("2026-05-01"), { type: "saveAnswers", answers: named }, on);
    const signed = carryOut(answered, { type: "signAsRepresentative", signature }, on);
    const same = carryOut(signed, { type: "saveAnswers", answers: { ...named, town: "Nîmes" } }, on);
    expect(same.application.signature).toEqual(signature);
    const other = { type: "saveAnswers", answers: { representativeBirthName: "Roux" } } as const;
    expect(carryOut(same, other, on).application.signature).toBeNull();
    const image = { address: "drawn", width: 640, height: 240 };
    const drawn = { how: "drawn", image, at: "2026-05-02T10:00:00Z" } as const;
    const redrawn = carryOut(same, { type: "signAsRepresentative", signature: drawn }, on);
    expect(carryOut(redrawn, other, on).jobs).toEqual(["eraseFiles"]);
  });

  test("forgets a file that was replaced, never one that is shared with another document", () => {
    const on = contextFor(applicant, "2026-11-23");
    const life = completeDraft();
    const replaced = carryOut(
      life,
      { type: "addFile", kind: "identityProof", file: fileOf("new", "front") },
      on,
    );
    expect(replaced.jobs).toEqual(["eraseFiles"]);
    const shared = { ...fileOf("proofOfAddress-page", "page"), id: "twin" };
    const twice = carryOut(life, { type: "addFile", kind: "provisionalCertificate", file: shared }, on);
    const removed = carryOut(
      twice,
      { type: "removeFile", kind: "provisionalCertificate", fileId: "twin" },
      on,
    );
    expect(removed.jobs).toEqual([]);
  });

  test("refuses the same file twice in one document, and more than ten", () => {
    const on = contextFor(applicant, "2026-11-23");
    const life = completeDraft();
    expect(
      decide(
        life.application,
        { type: "addFile", kind: "proofOfAddress", file: fileOf("proofOfAddress-page", "page") },
        on,
      ),
    ).toEqual({ refused: "sameFileTwice" });
    const full = Array.from({ length: 9 }, (_, index) => fileOf(`page-${index}`, "page")).reduce(
      (before, each) => carryOut(before, { type: "addFile", kind: "proofOfAddress", file: each }, on),
      life,
    );
    expect(decide(full.application, { type: "addFile", kind: "proofOfAddress", file }, on)).toEqual({
      refused: "tooManyFiles",
    });
  });
});

describe("the provisional licence", () => {
  const told = (life: Life) =>
    life.notices.map(({ kind }) => kind).filter((kind) => kind.startsWith("provisional"));

  test("is reminded thirty days before its last day, and the day after it, while anything is open", () => {
    // Passed on 31 October: last day 28 February.
    const life = examined();
    expect(told(waitUntil(life, "2027-01-28"))).toEqual([]);
    expect(told(waitUntil(life, "2027-01-29"))).toEqual(["provisionalEnding"]);
    expect(told(waitUntil(life, "2027-02-28"))).toEqual(["provisionalEnding"]);
    expect(told(waitUntil(life, "2027-03-01"))).toEqual(["provisionalEnding", "provisionalEnded"]);
  });

  test("is forgotten once the licence is there", () => {
    const delivered = lives.delivered?.();
    expect(delivered?.deadlines).toEqual([]);
  });
});

describe("from the first passage to the letterbox", () => {
  const facts = {
    postOffice: "Lyon Part-Dieu, 1 rue de l’Exemple",
    lastDay: "2026-12-18",
    lastWorkingDay: "2026-12-18",
  };

  test("fifteen days from the first passage, the day itself not counted, reminded three days before", () => {
    const passed = attempted("2026-12-03");
    expect(passed.notices.at(-1)).toEqual({ kind: "firstPassage", facts });
    const held = waitUntil(passed, "2026-12-05");
    expect(held.application.state).toBe("awaitingPickup");
    expect(held.notices.at(-1)).toEqual({ kind: "pickupOpen", facts });
    expect(waitUntil(held, "2026-12-14").notices.at(-1)?.kind).toBe("pickupOpen");
    expect(waitUntil(held, "2026-12-15").notices.at(-1)).toEqual({ kind: "pickupReminder", facts });
    expect(waitUntil(held, "2026-12-18").application.state).toBe("awaitingPickup");
    const returned = waitUntil(held, "2026-12-19");
    expect(returned.application.state).toBe("returnedToSender");
    expect(returned.application.delivery?.returns).toBe(1);
  });

  test("a last day that is a holiday also names the working day before it", () => {
    expect(attempted("2026-12-17").notices.at(-1)).toMatchObject({
      facts: { lastDay: "2027-01-01", lastWorkingDay: "2026-12-31" },
    });
    expect(attempted("2027-02-20").notices.at(-1)).toMatchObject({
      facts: { lastDay: "2027-03-07", lastWorkingDay: "2027-03-06" },
    });
  });

  test("picked up on the last day", () => {
    const held = waitUntil(attempted("2026-12-03"), "2026-12-18");
    expect(carryOut(held, { type: "pickUp" }, contextFor(carrier, "2026-12-18")).application.state).toBe(
      "delivered",
    );
  });

  test.each([
    ["the day before the first passage", "2026-12-02", false],
    ["the day of the first passage", "2026-12-03", true],
    ["the last day", "2026-12-18", true],
    ["the day after", "2026-12-19", false],
  ])("a pick-up reported late and dated %s", (_, on, isInside) => {
    const returned = waitUntil(attempted("2026-12-03"), "2026-12-19");
    const decision = decide(
      returned.application,
      { type: "latePickUpReport", on },
      contextFor(carrier, "2026-12-22"),
    );
    if (isInside) expect(decision).toMatchObject({ application: { state: "delivered" } });
    else expect(decision).toEqual({ refused: "outsideWindow" });
  });

  test("sent again after the address is confirmed, and the fifteen days start anew", () => {
    const returned = waitUntil(attempted("2026-12-03"), "2026-12-19");
    const confirmed = carryOut(
      returned,
      { type: "confirmAddress", answers: { street: "5 rue des Lilas" } },
      contextFor(applicant, "2026-12-21"),
    );
    expect(confirmed.application.answers.street).toBe("5 rue des Lilas");
    const byCamille = contextFor(agent(camille), "2026-12-22");
    const claimed = carryOut(confirmed, asAgent(confirmed, camille, { type: "claim" }), byCamille);
    const resent = carryOut(claimed, asAgent(claimed, camille, { type: "resend", ...tracking }), byCamille);
    expect(resent.application.delivery).toMatchObject({
      ...tracking,
      firstPassageOn: null,
      pickupLastDay: null,
      returns: 1,
    });
    const again = carryOut(
      resent,
      { type: "firstPassage", on: "2026-12-24", postOffice: "Lyon Part-Dieu" },
      contextFor(carrier, "2026-12-24"),
    );
    expect(again.application.delivery?.pickupLastDay).toBe("2027-01-08");
  });

  test("put in the letter box, there is no passage to report", () => {
    const context = contextFor(carrier, "2026-12-03", { ...defaultSettings, deliveryMode: "letterBox" });
    const dispatched = lives.dispatched?.().application;
    if (dispatched === undefined) throw new Error("no life came to dispatched");
    expect(
      decide(dispatched, { type: "firstPassage", on: "2026-12-03", postOffice: "Lyon" }, context),
    ).toEqual({ refused: "notNow" });
    expect(decide(dispatched, { type: "deliver" }, context)).toMatchObject({
      application: { state: "delivered" },
    });
  });

  test("lost on the way, a new card is ordered under a new number", () => {
    const life = waitUntil(lives.dispatched?.() ?? begin(), "2026-12-17");
    expect(life.application.state).toBe("carrierEnquiry");
    const byCamille = contextFor(agent(camille), "2026-12-20");
    const claimed = carryOut(life, asAgent(life, camille, { type: "claim" }), byCamille);
    const lost = carryOut(claimed, asAgent(claimed, camille, { type: "declareLost" }), byCamille);
    expect(lost.application.state).toBe("inProduction");
    expect(lost.application.delivery?.orderId).not.toBe(life.application.delivery?.orderId);
    expect(lost.jobs.filter((name) => name === "orderCard").length).toBe(2);
  });

  test("an agent posts again unasked after a first absence only", () => {
    const unasked = (life: Life) => {
      const held = heldBy(life.application);
      return decide(held, { type: "resendUnasked", ...seen(held) }, contextFor(agent(camille), "2026-12-28"));
    };
    const absent = waitUntil(attempted("2026-12-03"), "2026-12-19");
    expect(unasked(absent)).toMatchObject({ application: { state: "awaitingResend" } });
    const dispatched = lives.dispatched?.() ?? begin();
    const wrong = carryOut(dispatched, { type: "wrongAddress" }, contextFor(carrier, "2026-12-03"));
    expect(unasked(wrong)).toEqual({ refused: "addressInDoubt" });
    const twice = { ...absent.application, delivery: { ...absent.application.delivery, returns: 2 } };
    expect(unasked({ ...absent, application: twice as Application })).toEqual({ refused: "addressInDoubt" });
  });

  test("never claimed: reminded 150, 90 and 30 days before, then destroyed after six months", () => {
    const returned = waitUntil(attempted("2026-12-03"), "2026-12-19");
    const reminders = (life: Life) => life.notices.filter(({ kind }) => kind === "returnReminder").length;
    // Last day 19 June 2027.
    expect(reminders(waitUntil(returned, "2027-01-19"))).toBe(0);
    expect(reminders(waitUntil(returned, "2027-01-20"))).toBe(1);
    expect(reminders(waitUntil(returned, "2027-03-21"))).toBe(2);
    expect(reminders(waitUntil(returned, "2027-05-20"))).toBe(3);
    expect(waitUntil(returned, "2027-06-19").application.state).toBe("returnedToSender");
    expect(waitUntil(returned, "2027-06-20").application.state).toBe("undelivered");
  });
});

describe("deadlines", () => {
  test.each(states)("%s: exactly one expiry is open, and none once it is over", (state) => {
    const life = (lives[state] ?? begin)();
    const open = life.deadlines.filter(({ kind }) => kind === "expiry");
    expect(open.map((deadline) => deadline.state)).toEqual(stateRow(state).owner === null ? [] : [state]);
    if (stateRow(state).owner === null) expect(life.deadlines).toEqual([]);
  });

  test("one that belongs to a state left since does nothing", () => {
    const [expiry] = sent().deadlines.filter(({ kind }) => kind === "expiry");
    if (expiry === undefined) throw new Error("no expiry");
    expect(
      decide(
        examined().application,
        { type: "deadlineReached", deadline: expiry },
        contextFor(clockwork, "2027-01-01"),
      ),
    ).toEqual({ refused: "notNow" });
  });

  test("a delay of the agents alerts and closes nothing", () => {
    const late = waitUntil(examined("2026-11-24"), "2026-12-25");
    expect(late.application.state).toBe("underExamination");
    expect(late.journal.at(-1)?.event).toBe("alerted");
    expect(waitUntil(examined("2026-11-24"), "2026-12-24").journal.at(-1)?.event).not.toBe("alerted");
  });

  test("the operator's lengths are followed", () => {
    const context = contextFor(applicant, "2026-11-23", {
      ...defaultSettings,
      lengths: { submitted: { days: 3 } },
    });
    const life = carryOut(completeDraft(), { type: "submit" }, context);
    expect(life.deadlines.find(({ kind }) => kind === "expiry")?.lastDay).toBe("2026-11-26");
  });
});

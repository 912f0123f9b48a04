/** One application taken to any state by the domain's own decisions: no database, no storage, a clock that is given. */
import type { Actor, AgentActor } from "#domain/actors.ts";
import type { Application, Deadline, DocumentFile, JournalEntry } from "#domain/application.ts";
import { day, zone } from "#domain/dates.ts";
import { defaultSettings, type Settings } from "#domain/deadlines.ts";
import type { ExaminationStep } from "#domain/decide/examination.ts";
import { type Command, type Context, decide, start } from "#domain/decide.ts";
import { documentsAsked } from "#domain/derive/checklist.ts";
import { type DocumentKind, type Slot, sidesOf, slotsOf } from "#domain/documents/kinds.ts";
import { factsFrom } from "#domain/facts.ts";
import type { State } from "#domain/lifecycle.ts";
import type { Notice } from "#domain/notices.ts";
import type { Answers } from "#domain/questions.ts";
import { isRefusal } from "#domain/refusals.ts";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";

export const reference = "TP-TEST-0000-0001";
export const applicant: Actor = { kind: "applicant", accountId: "account-1" };
export const camille = { agentId: "agent-1", agentName: "Camille Durand" };
export const sacha = { agentId: "agent-2", agentName: "Sacha Petit" };
export const manufacturer: Actor = { kind: "manufacturer" };
export const carrier: Actor = { kind: "carrier" };
export const clockwork: Actor = { kind: "system" };
export const agent = ({ agentId }: { agentId: string }): AgentActor => ({
  kind: "agent",
  agentId,
  role: "agent",
  office: "cert-sud-est",
});

/** Thirty years old, French, tenant, passed on 31 October: four documents are asked. */
export const inès: Answers = {
  filer: "applicant",
  birthName: "Lopez",
  usualName: "",
  firstNames: "Inès",
  sex: "F",
  birthDate: "1996-07-07",
  birthCountry: "FRA",
  birthPlace: "Lyon",
  nationalities: ["FRA"],
  protection: "none",
  livesIn: "FRA",
  street: "3 rue des Lilas",
  addressComplement: "",
  postalCode: "69003",
  town: "Lyon",
  letterBoxName: "Lopez",
  housing: "tenant",
  licenceHistory: "none",
  category: "B",
  examPassed: true,
  examDate: "2026-10-31",
  nephNumber: "",
  medicalSituations: [],
};

/** An application with everything that its decisions have saved beside it. */
export type Life = {
  readonly application: Application;
  readonly journal: readonly JournalEntry[];
  readonly notices: readonly Notice[];
  readonly deadlines: readonly Deadline[];
  readonly jobs: readonly string[];
};

/** Ten in the morning of that day in Paris. */
export const morning = (iso: string): Temporal.Instant =>
  day(iso).toZonedDateTime({ timeZone: zone, plainTime: "10:00" }).toInstant();

export const contextFor = (by: Actor, on: string, settings: Settings = defaultSettings): Context => ({
  by,
  at: morning(on),
  procedure: licenceIssueAfterExam,
  settings,
});

export const begin = (on = "2026-11-23"): Life => {
  const change = start(reference, "account-1", contextFor(applicant, on));
  return {
    application: change.application,
    journal: change.journal,
    notices: [],
    deadlines: change.deadlines.open,
    jobs: [],
  };
};

/** The life after a command, or an error when it is refused. */
export const carryOut = (life: Life, command: Command, context: Context): Life => {
  const decision = decide(life.application, command, context);
  if (isRefusal(decision)) throw new Error(`${command.type} refused: ${decision.refused}`);
  const kept = life.deadlines.filter(({ state }) => {
    if (decision.deadlines.close === "all") return false;
    return decision.deadlines.close === "none" || state !== life.application.state;
  });
  return {
    application: decision.application,
    journal: [...life.journal, ...decision.journal],
    notices: [...life.notices, ...decision.notices],
    deadlines: [...kept, ...decision.deadlines.open],
    jobs: [...life.jobs, ...decision.jobs.map(({ name }) => name)],
  };
};

/** What an agent does with the version on the screen. */
export const asAgent = (
  { application }: Life,
  who: { agentId: string; agentName: string },
  step: ExaminationStep,
): Command => ({ ...step, seen: application.version, agentName: who.agentName });

/** Fires the open deadlines in the order of their days, until that day included. */
export const waitUntil = (life: Life, on: string): Life => {
  const [next] = life.deadlines
    .filter(({ firesOn }) => firesOn <= on)
    .toSorted((a, b) => (a.firesOn < b.firesOn ? -1 : a.firesOn > b.firesOn ? 1 : 0));
  if (next === undefined) return life;
  const without = { ...life, deadlines: life.deadlines.filter((deadline) => deadline !== next) };
  const decision = decide(
    life.application,
    { type: "deadlineReached", deadline: next },
    contextFor(clockwork, next.firesOn),
  );
  return waitUntil(
    isRefusal(decision)
      ? without
      : carryOut(without, { type: "deadlineReached", deadline: next }, contextFor(clockwork, next.firesOn)),
    on,
  );
};

export const fileOf = (name: string, slot: Slot): DocumentFile => ({
  id: name,
  slot,
  name: `${name}.jpg`,
  type: "image/jpeg",
  sizeInBytes: 1000,
  sha256: `sha-${name}`,
  address: `address-${name}`,
  pages: [{ address: `page-${name}`, width: 1200, height: 800 }],
  receivedAt: "2026-11-23T09:00:00Z",
});

export const ePhoto = { depositId: "deposit-1", ending: "X7Q2", lastDay: "2027-05-20" };

const addDocument = (life: Life, kind: DocumentKind, on: string, suffix = ""): Life =>
  slotsOf(sidesOf(kind, null)).reduce(
    (before, slot) =>
      carryOut(
        before,
        { type: "addFile", kind, file: fileOf(`${kind}-${slot}${suffix}`, slot) },
        contextFor(applicant, on),
      ),
    life,
  );

export const renew = (life: Life, kind: DocumentKind, on: string): Life =>
  addDocument(life, kind, on, "-again");

export const completeDraft = (answers: Answers = inès, on = "2026-11-23"): Life => {
  const answered = carryOut(begin(on), { type: "saveAnswers", answers }, contextFor(applicant, on));
  const asked = documentsAsked(licenceIssueAfterExam, factsFrom(answers, day(on)));
  const withFiles = asked.reduce((life, { document }) => addDocument(life, document, on), answered);
  return carryOut(withFiles, { type: "giveEPhoto", ePhoto }, contextFor(applicant, on));
};

export const sent = (on = "2026-11-23"): Life =>
  carryOut(completeDraft(inès, on), { type: "submit" }, contextFor(applicant, on));

export const byCamille = (life: Life, step: ExaminationStep, on: string): Life =>
  carryOut(life, asAgent(life, camille, step), contextFor(agent(camille), on));

export const examined = (on = "2026-11-24"): Life =>
  byCamille(byCamille(sent(), { type: "claim" }, on), { type: "openExamination" }, on);

export const tooOld = "Ce justificatif a plus de six mois : envoyez-en un plus récent.";

export const supplementAsked = (on = "2026-11-25"): Life =>
  byCamille(
    examined(),
    { type: "requestSupplement", items: [{ asked: "proofOfAddress", reason: tooOld }] },
    on,
  );

const accepted = (on = "2026-11-26"): Life => {
  const life = examined();
  const judged = Object.values(life.application.documents).reduce(
    (before, { kind }) => byCamille(before, { type: "acceptDocuments", kinds: [kind] }, on),
    life,
  );
  return byCamille(judged, { type: "accept" }, on);
};

/** Sacha takes the file that Camille proposes to decide, and agrees. */
export const secondLook = (proposed: Life, on = "2026-11-27"): Life =>
  [{ type: "claim" }, { type: "confirmProposal" }].reduce<Life>(
    (life, step) =>
      carryOut(life, asAgent(life, sacha, step as ExaminationStep), contextFor(agent(sacha), on)),
    proposed,
  );

const tracking = { trackingNumber: "2L001", trackingLink: "https://www.laposte.fr/suivi/2L001" };

const dispatched = (on = "2026-12-01"): Life =>
  carryOut(accepted(), { type: "dispatch", ...tracking }, contextFor(manufacturer, on));

export const attempted = (on = "2026-12-03"): Life =>
  carryOut(
    dispatched(),
    { type: "firstPassage", on, postOffice: "Lyon Part-Dieu, 1 rue de l’Exemple" },
    contextFor(carrier, on),
  );

const returned = (): Life => waitUntil(attempted(), "2026-12-19");

const toResend = (on = "2026-12-21"): Life =>
  carryOut(
    returned(),
    { type: "confirmAddress", answers: { street: "5 rue des Lilas" } },
    contextFor(applicant, on),
  );

/** Every state that a first licence after the exam can come to, and one life that came there. */
export const lives: Readonly<Partial<Record<State, () => Life>>> = {
  draft: completeDraft,
  submitted: sent,
  underExamination: examined,
  supplementRequested: supplementAsked,
  inProduction: accepted,
  dispatched,
  deliveryAttempted: attempted,
  awaitingPickup: () =>
    carryOut(attempted(), { type: "heldAtPostOffice" }, contextFor(carrier, "2026-12-04")),
  carrierEnquiry: () => waitUntil(dispatched(), "2026-12-17"),
  returnedToSender: returned,
  awaitingResend: toResend,
  delivered: () => carryOut(dispatched(), { type: "deliver" }, contextFor(carrier, "2026-12-03")),
  refused: () =>
    secondLook(
      byCamille(
        examined(),
        {
          type: "refuse",
          reasons: [{ reason: "L’examen n’est pas confirmé.", legalBasis: "Article R. 221-1" }],
        },
        "2026-11-26",
      ),
    ),
  closedIncomplete: () => waitUntil(supplementAsked(), "2026-12-26"),
  withdrawn: () => carryOut(sent(), { type: "withdraw" }, contextFor(applicant, "2026-11-24")),
  expired: () => waitUntil(completeDraft(), "2027-05-24"),
  undelivered: () => waitUntil(returned(), "2027-06-20"),
};

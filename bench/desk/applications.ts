import { createHash } from "node:crypto";
import type { Application, DocumentFile, SupportingDocument } from "#domain/application.ts";
import type { Claim } from "#domain/desk-work.ts";
import { type Finding, type FindingCode, finding } from "#domain/documents/findings.ts";
import type { DocumentKind, Slot } from "#domain/documents/kinds.ts";
import type { ReadFact } from "#domain/documents/reading/facts.ts";
import { type State, stateRow } from "#domain/lifecycle.ts";
import type { OfficeId } from "#domain/offices.ts";
import type { ProcedureId } from "#domain/procedure-ids.ts";
import { procedureIds } from "#domain/procedure-ids.ts";
import type { Answers, Category } from "#domain/questions.ts";
import { routed } from "#domain/routing.ts";
import { everyVersion } from "#procedures/index.ts";
import { type Draw, drawFrom } from "./draw.ts";
import { familyName, givenNames, postalCode } from "./people.ts";

/** How many of a hundred are where: one in eight waits for an agent, most are over. */
const states: Readonly<Partial<Record<State, number>>> = {
  submitted: 6,
  underExamination: 5,
  supplementRequested: 4,
  awaitingOriginal: 0.5,
  awaitingResend: 0.3,
  returnedToSender: 1,
  carrierEnquiry: 0.2,
  inProduction: 3,
  dispatched: 3,
  awaitingPickup: 1.5,
  delivered: 50,
  registered: 15,
  completed: 4,
  refused: 3,
  closedIncomplete: 2.2,
  withdrawn: 1.3,
};

const stateWeights = states as Readonly<Record<State, number>>;

/** Two reasons make half of all requests. */
const reasonWeights = Object.fromEntries(
  procedureIds.map((id, index) => [
    id,
    id === "licence-issue-after-exam" ? 60 : id === "exam-registration-first" ? 45 : 12 / (1 + index / 4),
  ]),
) as Readonly<Record<ProcedureId, number>>;

const categoryWeights: Readonly<Partial<Record<Category, number>>> = {
  B: 80,
  A2: 8,
  AM: 4,
  A1: 2,
  C: 3,
  D: 1,
  BE: 2,
};

const advice: readonly FindingCode[] = ["image.blur", "address.old", "mrz.name", "image.cut", "address.name"];

const uuid = (kind: string, index: number): string => {
  const digits = createHash("md5").update(`${kind} ${index}`).digest("hex");
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
};

export const accountIdOf = (index: number): string => uuid("account", index);

export const agentIdOf = (index: number): string => uuid("agent", index);

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Twelve signs of a digest: as scattered as real ones, which no sequence is. */
const referenceOf = (index: number): string => {
  const digest = createHash("md5").update(`reference ${index}`).digest();
  const text = [...digest.subarray(0, 12)].map((byte) => signs[byte % 32] ?? "0").join("");
  return `TP-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
};

const answersOf = (draw: Draw, sentOn: Temporal.PlainDate): Answers => {
  const birthName = familyName(draw);
  const firstNames = givenNames(draw);
  const birthDate = sentOn
    .subtract({ years: 17 + Math.floor(draw.share() ** 2 * 50), days: draw.below(365) })
    .toString();
  return {
    filer: "applicant",
    birthName,
    usualName: draw.share() < 0.1 ? familyName(draw) : "",
    firstNames,
    sex: draw.from(["F", "M"] as const),
    birthDate,
    birthCountry: "FRA",
    birthPlace: "Lyon",
    nationalities: ["FRA"],
    protection: "none",
    livesIn: "FRA",
    street: `${1 + draw.below(200)} rue des Tisserands`,
    addressComplement: "",
    postalCode: postalCode(draw),
    town: "Commune-Exemple",
    letterBoxName: `${firstNames} ${birthName}`,
    housing: "tenant",
    licenceHistory: "none",
    category: draw.weighted(categoryWeights as Readonly<Record<Category, number>>),
    examPassed: true,
    examDate: sentOn.subtract({ days: 3 + draw.below(60) }).toString(),
    nephNumber: String(100_000_000_000 + Math.floor(draw.share() * 899_999_999_999)),
    medicalSituations: [],
  };
};

const fileOf = (
  draw: Draw,
  slot: Slot,
  at: string,
  findings: readonly Finding[],
  read: readonly ReadFact[],
): DocumentFile => {
  const address = createHash("sha256").update(String(draw.share())).digest("hex");
  return {
    id: uuid(slot, Math.floor(draw.share() * 1e9)),
    slot,
    name: `IMG_${20_000_000 + draw.below(9_999_999)}.jpg`,
    type: "image/jpeg",
    sizeInBytes: 400_000 + draw.below(3_000_000),
    sha256: address,
    address,
    pages: [{ address: createHash("sha256").update(address).digest("hex"), width: 1654, height: 1044 }],
    receivedAt: at,
    findings,
    evidence: createHash("sha256").update(`evidence ${address}`).digest("hex"),
    ...(read.length === 0 ? {} : { read }),
    ...(findings.length === 0 ? {} : { keptAt: at }),
  };
};

const documentOf = (
  draw: Draw,
  kind: DocumentKind,
  slots: readonly Slot[],
  at: string,
  judgement: SupportingDocument["judgement"],
  read: readonly ReadFact[],
): SupportingDocument => ({
  kind,
  paper: null,
  files: slots.map((slot) => {
    const findings =
      draw.share() < 0.12
        ? [finding(draw.from(advice), { page: 1, box: { x: 10, y: 20, width: 200, height: 40 } })]
        : [];
    return fileOf(draw, slot, at, findings, read);
  }),
  judgement,
});

/** Half of the dates can be read, as on photographed papers. */
const dateRead = (draw: Draw, name: "issuedOn" | "expiry", value: Temporal.PlainDate): readonly ReadFact[] =>
  draw.share() < 0.5 ? [] : [{ name, value: value.toString(), source: "text", page: 1, box: null }];

const heldStates: readonly State[] = ["underExamination", "awaitingResend"];

/** Agents are numbered over all offices; each works in one. */
export const agentsInOffice = 40;

export type Seeded = {
  readonly application: Application;
  readonly email: string;
  /** Days since the person sent it. */
  readonly ageInDays: number;
};

/** An invented application, as the service would have kept it: the same for the same number and day. */
export const applicationNumber = (
  index: number,
  now: Temporal.Instant,
  officeIndex: (office: OfficeId) => number,
): Seeded => {
  const draw = drawFrom(index);
  const state = draw.weighted(stateWeights);
  const procedure = draw.weighted(reasonWeights);
  const isOver = stateRow(state).owner === null;
  const ageInDays = isOver ? 20 + draw.below(700) : draw.below(35);
  const sentAt = now.subtract({ hours: 24 * ageInDays, seconds: draw.below(86_400) });
  const at = sentAt.toString();
  const sentOn = sentAt.toZonedDateTimeISO("Europe/Paris").toPlainDate();
  const answers = answersOf(draw, sentOn);
  const office = routed({ procedure, answers });
  const stateSince = state === "submitted" ? at : sentAt.add({ hours: 2 + draw.below(20 * (ageInDays + 1)) });
  const agent = agentIdOf(officeIndex(office) * agentsInOffice + draw.below(agentsInOffice));
  const isHeld = heldStates.includes(state) && draw.share() < 0.7;
  const claim: Claim | null = isHeld
    ? { agentId: agent, agentName: `Agent ${agent.slice(0, 4)}`, at: stateSince.toString() }
    : null;
  const judgement: SupportingDocument["judgement"] = isOver ? { accepted: true, by: agent, at } : null;
  const billOn = dateRead(draw, "issuedOn", sentOn.subtract({ days: draw.below(200) }));
  const cardUntil = dateRead(draw, "expiry", sentOn.add({ days: draw.below(3650) }));
  const documents: Application["documents"] = {
    identityProof: documentOf(draw, "identityProof", ["front", "back"], at, judgement, cardUntil),
    proofOfAddress: documentOf(draw, "proofOfAddress", ["page"], at, judgement, billOn),
    provisionalCertificate: documentOf(draw, "provisionalCertificate", ["page"], at, judgement, []),
  };
  const application: Application = {
    reference: referenceOf(index),
    procedure,
    procedureVersion: everyVersion.today(procedure).version,
    accountId: accountIdOf(index),
    office,
    state,
    version: 14 + draw.below(10),
    stateSince: stateSince.toString(),
    createdAt: sentAt.subtract({ hours: 30 }).toString(),
    changedAt: stateSince.toString(),
    submittedAt: at,
    answers,
    signature: null,
    documents,
    ePhoto: {
      depositId: uuid("deposit", index),
      ending: "X7Q2",
      lastDay: sentOn.add({ days: 20 + draw.below(160) }).toString(),
    },
    payments: [],
    checkout: null,
    claim,
    supplement: null,
    refusal: null,
    delivery: null,
  };
  const name = `${answers.firstNames}.${answers.birthName}`.normalize("NFD").replaceAll(/[^A-Za-z.]/g, "");
  return { application, email: `${name}.${index}@demo.example`.toLowerCase(), ageInDays };
};

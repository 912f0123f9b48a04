import type { Application, JournalEntry } from "#domain/application.ts";
import type { AnswerSlip } from "#domain/desk-work.ts";
import { codesOf, toldOf } from "#domain/documents/checked-file.ts";
import { openApplication } from "./open-application.ts";
import type { ApplicationView } from "./ports/store.ts";
import type { Uses } from "./world.ts";

/** Everything kept about one application, for the person to take away (droit d'accès). Files are named, not copied. */
export type OwnData = {
  readonly application: Pick<
    Application,
    "reference" | "procedure" | "state" | "stateSince" | "createdAt" | "submittedAt" | "answers"
  >;
  readonly documents: readonly {
    readonly kind: string;
    readonly paper: string | null;
    readonly judgement: { readonly accepted: boolean; readonly reason: string | null } | null;
    readonly files: readonly {
      readonly name: string;
      readonly type: string;
      readonly sizeInBytes: number;
      readonly sha256: string;
      readonly receivedAt: string;
      /** What the checks told the person of it. */
      readonly checks: readonly string[];
      /** The facts read on it for sure. */
      readonly read: readonly { readonly fact: string; readonly value: string; readonly source: string }[];
    }[];
  }[];
  readonly payments: Application["payments"];
  readonly correspondence: readonly { readonly from: string; readonly text: string; readonly at: string }[];
  readonly slips: readonly Pick<AnswerSlip, "before" | "after" | "why">[];
  readonly supplement: readonly { readonly asked: string; readonly reason: string }[] | null;
  readonly refusal: readonly { readonly reason: string; readonly legalBasis: string }[] | null;
  readonly delivery: Application["delivery"];
  readonly journal: readonly {
    readonly event: string;
    readonly by: string;
    readonly at: string;
    readonly details: JournalEntry["details"];
  }[];
  readonly deadlines: ApplicationView["deadlines"];
  readonly messages: readonly Omit<ApplicationView["messages"][number], "id" | "reference">[];
};

export const takeOwnData = async (
  world: Uses<"store">,
  { reference, accountId }: { readonly reference: string; readonly accountId: string },
): Promise<OwnData> => ownDataOf(await openApplication(world, { reference, accountId }));

const ownDataOf = ({ application, journal, deadlines, messages }: ApplicationView): OwnData => ({
  application: {
    reference: application.reference,
    procedure: application.procedure,
    state: application.state,
    stateSince: application.stateSince,
    createdAt: application.createdAt,
    submittedAt: application.submittedAt,
    answers: application.answers,
  },
  documents: Object.values(application.documents).map(({ kind, paper, judgement, files }) => ({
    kind,
    paper,
    judgement:
      judgement === null
        ? null
        : { accepted: judgement.accepted, reason: judgement.accepted ? null : judgement.reason },
    files: files.map((file) => ({
      name: file.name,
      type: file.type,
      sizeInBytes: file.sizeInBytes,
      sha256: file.sha256,
      receivedAt: file.receivedAt,
      checks: codesOf(toldOf(file)),
      read: (file.read ?? []).map(({ name, value, source }) => ({ fact: name, value, source })),
    })),
  })),
  correspondence: (application.correspondence ?? []).map(({ from, text, at }) => ({ from, text, at })),
  slips: (application.slips ?? []).map(({ before, after, why }) => ({ before, after, why })),
  payments: application.payments,
  supplement: application.supplement?.items ?? null,
  refusal: application.refusal?.reasons ?? null,
  delivery: application.delivery,
  journal: journal.map(({ event, by, at, details }) => ({
    event,
    by: by.kind,
    at,
    details: withoutAgent(details),
  })),
  deadlines,
  messages: messages.map(({ channel, kind, recipient, createdAt, sentAt, subject, body }) => ({
    channel,
    kind,
    recipient,
    createdAt,
    sentAt,
    subject,
    body,
  })),
});

/** An agent's name is the agent's own data; notes are for agents, who verify them before anybody is told. */
const withoutAgent = ({
  agent: _,
  notes: __,
  ...details
}: JournalEntry["details"]): JournalEntry["details"] => details;

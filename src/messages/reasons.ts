import type { ProcedureId } from "#domain/procedure-ids.ts";

/** A reason for applying as people read it. One without its words does not compile. */
export type ReasonWording = {
  readonly title: string;
  /** The name in a list or on a card. */
  readonly short: string;
  readonly forWhom: string;
  /** The right to drive while waiting for the answer. */
  readonly meanwhile?: string;
  /** How long it takes, or until when it may be done: only what the sources say. */
  readonly howLong?: string;
};

export type ReasonMessages = Readonly<Record<ProcedureId, ReasonWording>>;

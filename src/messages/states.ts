import type { ActorKind } from "#domain/actors.ts";
import type { JournalEntry, JournalEvent } from "#domain/application.ts";
import type { State } from "#domain/lifecycle.ts";
import type { DocumentMessages } from "./documents.ts";
import type { QuestionMessages } from "./questions.ts";

export type Details = JournalEntry["details"];

/** A state as people read it: its name, and what it means for the applicant. */
export type StateWording = { readonly name: string; readonly meaning: string };

/** A line of the journal: what happened, and what can be said of it below. */
export type EventWording = { readonly title: string; readonly lines?: readonly string[] };

export type StateMessages = {
  readonly states: Readonly<Record<State, StateWording>>;
  /** Who has to act next, told to the applicant as a whole phrase. */
  readonly holders: Readonly<Record<ActorKind, string>>;
  /** Who acted or has to act, in the third person: the desk's words. */
  readonly actors: Readonly<Record<ActorKind, string>>;
  readonly events: Readonly<Record<JournalEvent, (details: Details) => EventWording>>;
};

/** A detail of a journal entry as text, `""` when the entry does not have it. */
export const detail = (details: Details, name: string): string => {
  const value = details[name];
  return value === undefined || value === null ? "" : String(value);
};

export const details = (from: Details, name: string): readonly string[] => {
  const value = from[name];
  return Array.isArray(value) ? value.map(String) : [];
};

/** The name of a document from the name the journal keeps, as it is when it is no longer known. */
export const nameOfKind = ({ documents }: DocumentMessages, kind: string): string =>
  Object.entries(documents).find(([known]) => known === kind)?.[1].name ?? kind;

/** The same for a question. */
export const nameOfQuestion = (questions: QuestionMessages, question: string): string =>
  Object.entries(questions).find(([known]) => known === question)?.[1].short ?? question;

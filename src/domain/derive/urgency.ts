import type { Application, SupportingDocument } from "../application.ts";
import { day, dayOf, type IsoDay, isBefore } from "../dates.ts";
import { lastDayOf, type Settings } from "../deadlines.ts";
import { lastUsableDay } from "../documents/acceptance.ts";
import type { DocumentKind } from "../documents/kinds.ts";
import type { FactName } from "../documents/reading/facts.ts";
import type { Facts } from "../facts.ts";
import { stateRow } from "../lifecycle.ts";
import type { Procedure } from "../procedure.ts";
import { isDecisionToCome } from "./tracking.ts";

/**
 * What may run out for the person while a file waits (échéance): the right to drive on a certificate, the photograph, a
 * document by the dates read on it, then the time that the state itself gives.
 */
export type Lapse = "provisional" | "ePhoto" | DocumentKind | "state";

/** What runs out for the person, and its last day. The first of them is the rank of a file in a queue, with its reason. */
export type Urgency = { readonly what: Lapse; readonly lastDay: IsoDay };

const lastDayOfState = (application: Application, settings: Settings): Temporal.PlainDate | null =>
  lastDayOf(application, application.state, dayOf(Temporal.Instant.from(application.stateSince)), settings);

/** A day read on a document: seals and machine-readable lines before the text of the page. */
const dayRead = ({ files }: SupportingDocument, wanted: FactName): Temporal.PlainDate | null => {
  const facts = files.flatMap(({ read = [] }) => read.filter(({ name }) => name === wanted));
  const fact = facts.find(({ source }) => source !== "text") ?? facts[0];
  return fact === undefined ? null : day(fact.value);
};

/**
 * The ends of the documents that nobody has judged yet. What had ended before the application was sent runs out no more:
 * the checks say it, and an old bill hurries nobody.
 */
const documentLapses = (
  { documents }: Application,
  facts: Facts,
  rules: Procedure["documents"],
): readonly Urgency[] =>
  Object.values(documents).flatMap((document) => {
    if (document.judgement !== null) return [];
    const { kind, paper } = document;
    const { maxAgeInMonths } = rules.find((rule) => rule.document === kind && rule.maxAgeInMonths) ?? {};
    const lastDay = lastUsableDay(
      {
        kind,
        paper,
        issued: dayRead(document, "issuedOn"),
        expires: dayRead(document, "expiry"),
        maxAgeInMonths,
      },
      facts,
    );
    return lastDay === null || isBefore(lastDay, facts.on)
      ? []
      : [{ what: kind, lastDay: lastDay.toString() }];
  });

/**
 * Everything that runs out for the person, the nearest first; nothing once the application is over. A day already past
 * comes first: the person has been without it the longest. On the same day, what the person loses counts before the
 * promise of the service. `facts` are those of the day of filing.
 */
export const lapsesOf = (
  application: Application,
  facts: Facts,
  procedure: Procedure,
  settings: Settings,
): readonly Urgency[] => {
  const { state, ePhoto } = application;
  if (stateRow(state).owner === null) return [];
  const { provisionalLastDay } = facts;
  const lastDayInState = lastDayOfState(application, settings);
  const isToDecide = isDecisionToCome(state, procedure);
  const lapses: readonly Urgency[] = [
    ...(provisionalLastDay === null
      ? []
      : [{ what: "provisional" as const, lastDay: provisionalLastDay.toString() }]),
    ...(isToDecide && ePhoto !== null ? [{ what: "ePhoto" as const, lastDay: ePhoto.lastDay }] : []),
    ...(isToDecide ? documentLapses(application, facts, procedure.documents) : []),
    ...(lastDayInState === null ? [] : [{ what: "state" as const, lastDay: lastDayInState.toString() }]),
  ];
  return lapses.toSorted((a, b) => Temporal.PlainDate.compare(a.lastDay, b.lastDay));
};

import type { TraceFilter } from "#domain/derive/trace.ts";

/** What the parts of an auditor's question are called in addresses. */
export const auditFields = {
  who: "qui",
  kind: "quoi",
  day: "jour",
  staff: "personne",
  from: "du",
  to: "au",
  reference: "dossier",
} as const;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Query = Readonly<Record<string, string>>;

const dayIn = (text: string | undefined): Temporal.PlainDate | null => {
  try {
    return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text) : null;
  } catch {
    return null;
  }
};

/** Which lines of a file's journal an address asks for. What is not known in it is left out. */
export const traceFilterIn = (query: Query): TraceFilter => {
  const kind = query[auditFields.kind];
  const who = query[auditFields.who] ?? "";
  return {
    who: who === "" ? null : who,
    kind: kind === "events" || kind === "looks" ? kind : "all",
    day: dayIn(query[auditFields.day])?.toString() ?? null,
  };
};

export type LooksAsked = {
  readonly of: string | null;
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
};

const usualDays = 30;

/** Whose looks an address asks for, and when: the last thirty days unless it says otherwise. */
export const looksAskedIn = (query: Query, today: Temporal.PlainDate): LooksAsked => {
  const of = query[auditFields.staff] ?? "";
  const lastDay = dayIn(query[auditFields.to]) ?? today;
  return {
    of: uuid.test(of) ? of : null,
    firstDay: dayIn(query[auditFields.from]) ?? lastDay.subtract({ days: usualDays }),
    lastDay,
  };
};

/** The same question, of the table that is taken away. */
export const looksQuery = ({ of, firstDay, lastDay }: LooksAsked): string =>
  `?${new URLSearchParams({
    [auditFields.staff]: of ?? "",
    [auditFields.from]: firstDay.toString(),
    [auditFields.to]: lastDay.toString(),
  })}`;

export const traceQuery = ({ who, kind, day }: TraceFilter): string => {
  const query = new URLSearchParams();
  if (who !== null) query.set(auditFields.who, who);
  if (kind !== "all") query.set(auditFields.kind, kind);
  if (day !== null) query.set(auditFields.day, day);
  return query.size === 0 ? "" : `?${query}`;
};

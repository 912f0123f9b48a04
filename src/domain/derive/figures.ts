import type { IsoDay } from "../dates.ts";
import { ageClasses, type Counted, isInQueue, type Period, weekOf } from "../figures.ts";
import type { State } from "../lifecycle.ts";
import type { OfficeId } from "../offices.ts";

/** What was counted, as the database gives it: a few hundred lines, whatever the number of files. */
export type FigureCounts = {
  readonly standing: readonly {
    readonly state: State;
    readonly isFree: boolean;
    readonly isLate: boolean;
    readonly files: number;
  }[];
  /** Files of the queue; `age` counts the classes from the oldest one. */
  readonly ages: readonly { readonly age: number; readonly files: number }[];
  readonly weeks: readonly { readonly week: IsoDay; readonly what: Counted; readonly files: number }[];
  readonly delays: readonly { readonly state: State; readonly days: number; readonly files: number }[];
  readonly causes: readonly Cause[];
  readonly offices: readonly ({ readonly office: OfficeId } & Part)[];
  readonly procedures: readonly ({ readonly procedure: string } & Part)[];
};

/** Why files come back or are refused: which document and cause, which answer, which ground. */
export type Cause = {
  readonly what: "document" | "answer" | "ground";
  readonly subject: string;
  readonly reason: string;
  readonly files: number;
};

/** A share of the work: what waits, what is past its promise, or something counted over the period. */
type Part = { readonly what: "waiting" | "late" | Counted; readonly files: number };

export type Load = {
  readonly state: State;
  readonly files: number;
  readonly free: number;
  readonly held: number;
  readonly late: number;
};

export type Week = {
  readonly week: IsoDay;
  readonly arrivals: number;
  readonly acceptances: number;
  readonly refusals: number;
  readonly supplements: number;
  readonly closings: number;
};

export type Delay = {
  readonly state: State;
  readonly files: number;
  /** Half of the files left the state within so many days. */
  readonly median: number;
  /** Nine in ten did. */
  readonly nineInTen: number;
};

export type Share<Key extends string> = {
  readonly key: Key;
  readonly waiting: number;
  readonly late: number;
  readonly arrivals: number;
  readonly acceptances: number;
  readonly refusals: number;
  readonly supplements: number;
};

export type Figures = {
  readonly load: readonly Load[];
  /** In the order of `ageClasses`. */
  readonly ages: readonly { readonly upToWeeks: number | null; readonly files: number }[];
  /** Every week of the period, the quiet ones too, the latest last. */
  readonly weeks: readonly Week[];
  readonly delays: readonly Delay[];
  readonly documents: readonly Cause[];
  readonly answers: readonly Cause[];
  readonly grounds: readonly Cause[];
  readonly offices: readonly Share<OfficeId>[];
  readonly procedures: readonly Share<string>[];
};

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const files = ({ files: counted }: { readonly files: number }): number => counted;

/** The fewest days within which that share of the files was done with. The histogram may come in any order. */
export const daysWithin = (
  histogram: readonly { readonly days: number; readonly files: number }[],
  share: number,
): number => {
  const aim = sum(histogram, files) * share;
  let passed = 0;
  for (const { days, files: counted } of histogram.toSorted((a, b) => a.days - b.days)) {
    passed += counted;
    if (passed >= aim) return days;
  }
  return 0;
};

const loadOf = ({ standing }: FigureCounts, order: readonly State[]): readonly Load[] =>
  order.flatMap((state) => {
    const rows = standing.filter((row) => row.state === state);
    const all = sum(rows, files);
    if (all === 0) return [];
    const free = sum(
      rows.filter(({ isFree }) => isFree),
      files,
    );
    const late = sum(
      rows.filter(({ isLate }) => isLate),
      files,
    );
    return [{ state, files: all, free, held: all - free, late }];
  });

const weeksOf = (counts: FigureCounts, today: Temporal.PlainDate, period: Period): readonly Week[] =>
  Array.from({ length: period }, (_, index) => {
    const week = weekOf(today)
      .subtract({ weeks: period - 1 - index })
      .toString();
    const rows = counts.weeks.filter((row) => row.week === week);
    const of = (what: Counted) =>
      sum(
        rows.filter((row) => row.what === what),
        files,
      );
    return {
      week,
      arrivals: of("arrival"),
      acceptances: of("acceptance"),
      refusals: of("refusal"),
      supplements: of("supplement"),
      closings: of("closing"),
    };
  });

const delaysOf = ({ delays }: FigureCounts, order: readonly State[]): readonly Delay[] =>
  order.flatMap((state) => {
    const histogram = delays.filter((row) => row.state === state);
    const all = sum(histogram, files);
    if (all === 0) return [];
    return [{ state, files: all, median: daysWithin(histogram, 0.5), nineInTen: daysWithin(histogram, 0.9) }];
  });

const sharesOf = <Key extends string>(
  parts: readonly (Part & { readonly key: Key })[],
): readonly Share<Key>[] =>
  [...new Set(parts.map(({ key }) => key))]
    .map((key) => {
      const of = (what: Part["what"]) =>
        sum(
          parts.filter((part) => part.key === key && part.what === what),
          files,
        );
      return {
        key,
        waiting: of("waiting"),
        late: of("late"),
        arrivals: of("arrival"),
        acceptances: of("acceptance"),
        refusals: of("refusal"),
        supplements: of("supplement"),
      };
    })
    .sort((a, b) => b.waiting - a.waiting || b.arrivals - a.arrivals || a.key.localeCompare(b.key));

const causesOf = ({ causes }: FigureCounts, what: Cause["what"]): readonly Cause[] =>
  causes.filter((cause) => cause.what === what).toSorted((a, b) => b.files - a.files);

/** The counts as people read them: every state and week in its order, the most frequent cause first. */
export const figuresFrom = (
  counts: FigureCounts,
  {
    today,
    period,
    order,
  }: {
    readonly today: Temporal.PlainDate;
    readonly period: Period;
    /** In which order states are told: that of the life of an application. */
    readonly order: readonly State[];
  },
): Figures => ({
  load: loadOf(counts, order),
  // The database counts from the oldest class, people from the newest.
  ages: ageClasses.map((upToWeeks, index) => ({
    upToWeeks,
    files: sum(
      counts.ages.filter(({ age }) => age === ageClasses.length - 1 - index),
      files,
    ),
  })),
  weeks: weeksOf(counts, today, period),
  delays: delaysOf(counts, order),
  documents: causesOf(counts, "document"),
  answers: causesOf(counts, "answer"),
  grounds: causesOf(counts, "ground"),
  offices: sharesOf(counts.offices.map((part) => ({ ...part, key: part.office }))),
  procedures: sharesOf(counts.procedures.map((part) => ({ ...part, key: part.procedure }))),
});

/** How many files an agent may take, and how many of all are past their promise. */
export const inSight = ({ load }: Figures): Readonly<Record<"toTake" | "held" | "late", number>> => {
  const queue = load.filter(({ state }) => isInQueue(state));
  return {
    toTake: sum(queue, ({ free }) => free),
    held: sum(queue, ({ held }) => held),
    late: sum(load, ({ late }) => late),
  };
};

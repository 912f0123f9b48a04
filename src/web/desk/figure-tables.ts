import type { Cause, Figures, Share } from "#domain/derive/figures.ts";
import { isInQueue } from "#domain/figures.ts";
import { shortDay } from "#messages/days.ts";
import type { FiguresMessages } from "#messages/figures.ts";
import { nameOfKind, nameOfQuestion } from "#messages/states.ts";
import { officeName } from "./queue-filters.tsx";
import { type DeskWords, nameOf, reasonOf } from "./words.ts";

/** What a line draws beside its numbers. */
export type Drawn =
  | { readonly how: "bar"; readonly value: number; readonly partial: number }
  | { readonly how: "delay"; readonly median: number; readonly nineInTen: number };

/** A table of figures, the same on the page and in its file. */
export type FigureTable = {
  /** In the address of the file. */
  readonly slug: string;
  readonly title: string;
  readonly help: string | null;
  readonly columns: readonly { readonly label: string; readonly numeric?: true }[];
  readonly rows: readonly { readonly cells: readonly (string | number)[]; readonly drawn: Drawn | null }[];
};

const bar = (value: number, partial = 0): Drawn => ({ how: "bar", value, partial });

const numeric = (label: string) => ({ label, numeric: true }) as const;

type Told = { readonly words: DeskWords; readonly figures: FiguresMessages };

const loadTable = ({ load }: Figures, { words, figures: { tables, columns } }: Told): FigureTable => ({
  slug: "en-cours",
  title: tables.load,
  help: tables.loadHelp,
  columns: [
    { label: columns.state },
    numeric(columns.files),
    numeric(columns.free),
    numeric(columns.held),
    numeric(columns.late),
  ],
  rows: load.map(({ state, files, free, held, late }) => ({
    // Nobody takes what waits for somebody else.
    cells: [
      words.life.states[state].name,
      files,
      isInQueue(state) ? free : "–",
      isInQueue(state) ? held : "–",
      late,
    ],
    drawn: bar(files, late),
  })),
});

const ageTable = ({ ages }: Figures, { figures }: Told): FigureTable => ({
  slug: "ages",
  title: figures.tables.ages,
  help: figures.tables.agesHelp,
  columns: [{ label: figures.columns.age }, numeric(figures.columns.files)],
  rows: ages.map(({ upToWeeks, files }, index) => ({
    cells: [figures.ageClass(ages[index - 1]?.upToWeeks ?? 0, upToWeeks), files],
    drawn: bar(files, files),
  })),
});

const weekTable = ({ weeks }: Figures, { figures: { tables, columns } }: Told): FigureTable => ({
  slug: "semaines",
  title: tables.weeks,
  help: tables.weeksHelp,
  columns: [
    { label: columns.week },
    numeric(columns.arrivals),
    numeric(columns.acceptances),
    numeric(columns.refusals),
    numeric(columns.supplements),
    numeric(columns.closings),
  ],
  rows: weeks.map(({ week, arrivals, acceptances, refusals, supplements, closings }) => ({
    cells: [shortDay(week), arrivals, acceptances, refusals, supplements, closings],
    drawn: null,
  })),
});

const delayTable = (
  { delays }: Figures,
  { words, figures: { tables, columns, days } }: Told,
): FigureTable => ({
  slug: "durees",
  title: tables.delays,
  help: tables.delaysHelp,
  columns: [
    { label: columns.state },
    numeric(columns.files),
    numeric(columns.median),
    numeric(columns.nineInTen),
  ],
  rows: delays.map(({ state, files, median, nineInTen }) => ({
    cells: [words.life.states[state].name, files, days(median), days(nineInTen)],
    drawn: { how: "delay", median, nineInTen },
  })),
});

const namedIn = (names: Readonly<Record<string, string>>, name: string): string =>
  Object.entries(names).find(([known]) => known === name)?.[1] ?? name;

const documentTable = (
  { documents }: Figures,
  { words, figures: { tables, columns, causes } }: Told,
): FigureTable => ({
  slug: "pieces",
  title: tables.documents,
  help: tables.documentsHelp,
  columns: [{ label: columns.document }, { label: columns.cause }, numeric(columns.files)],
  rows: documents.map(({ subject, reason, files }) => ({
    cells: [
      subject === "ePhoto" ? nameOf("ePhoto", words) : nameOfKind(words.supporting, subject),
      namedIn(causes, reason),
      files,
    ],
    drawn: bar(files, files),
  })),
});

const causeTable = (
  causes: readonly Cause[],
  table: Pick<FigureTable, "slug" | "title"> & { readonly column: string; readonly files: string },
  named: (subject: string) => string,
): FigureTable => ({
  slug: table.slug,
  title: table.title,
  help: null,
  columns: [{ label: table.column }, numeric(table.files)],
  rows: causes.map(({ subject, files }) => ({ cells: [named(subject), files], drawn: bar(files, files) })),
});

const shareTable = <Key extends string>(
  shares: readonly Share<Key>[],
  table: Pick<FigureTable, "slug" | "title"> & { readonly column: string },
  named: (key: Key) => string,
  { columns }: FiguresMessages,
): FigureTable => ({
  slug: table.slug,
  title: table.title,
  help: null,
  columns: [
    { label: table.column },
    numeric(columns.waiting),
    numeric(columns.late),
    numeric(columns.arrivals),
    numeric(columns.acceptances),
    numeric(columns.refusals),
    numeric(columns.supplements),
  ],
  rows: shares.map(({ key, waiting, late, arrivals, acceptances, refusals, supplements }) => ({
    cells: [named(key), waiting, late, arrivals, acceptances, refusals, supplements],
    drawn: bar(waiting, Math.min(late, waiting)),
  })),
});

/** Every table of the page, in its order. */
export const figureTables = (from: Figures, told: Told): readonly FigureTable[] => {
  const { words, figures } = told;
  const { tables, columns } = figures;
  return [
    loadTable(from, told),
    ageTable(from, told),
    weekTable(from, told),
    delayTable(from, told),
    documentTable(from, told),
    causeTable(
      from.answers,
      { slug: "reponses", title: tables.answers, column: columns.answer, files: columns.files },
      (question) => nameOfQuestion(words.questions, question),
    ),
    causeTable(
      from.grounds,
      { slug: "refus", title: tables.grounds, column: columns.ground, files: columns.files },
      (ground) => namedIn(figures.grounds, ground),
    ),
    shareTable(
      from.offices,
      { slug: "bureaux", title: tables.offices, column: columns.office },
      officeName,
      figures,
    ),
    shareTable(
      from.procedures,
      { slug: "motifs", title: tables.procedures, column: columns.procedure },
      (procedure) => reasonOf(procedure, words),
      figures,
    ),
  ];
};

import { linesOf } from "#domain/derive/trace.ts";
import { auditFile, auditStaff } from "#usecases/audit-file.ts";
import { NotFound } from "#usecases/errors.ts";
import { readFigures } from "#usecases/read-figures.ts";
import { download, type Visit } from "#web/kit/page.ts";
import { looksAskedIn, traceFilterIn } from "./audit-asked.ts";
import { accessCells, lookCells, traceCells } from "./audit-lines.ts";
import { csvFile } from "./csv.ts";
import { figureTables } from "./figure-tables.ts";
import { figuresAskedIn } from "./figures-asked.ts";
import { deskPaths } from "./paths.ts";
import { auditWords, figuresWords } from "./staff-words.ts";
import { deskWords } from "./words.ts";

const csv = { type: "text/csv; charset=utf-8", inline: false } as const;

/** One of the tables of figures, of what was on the screen. It names nobody: taking it away is not noted. */
export const figuresTable = download({
  path: deskPaths.figuresTable(":table"),
  access: "desk",
  send: async ({ world, session, params, query, language, today }) => {
    const figures = figuresWords(language);
    const read = await readFigures(world, { agent: session.staff, ...figuresAskedIn(query) });
    const table = figureTables(read, { words: deskWords(language), figures }).find(
      ({ slug }) => slug === params.table,
    );
    if (table === undefined) throw new NotFound();
    return {
      ...csv,
      name: figures.csvName(table.slug, today.toString()),
      body: csvFile(
        table.columns.map(({ label }) => label),
        table.rows.map(({ cells }) => cells.map(String)),
        language,
      ),
    };
  },
});

/** The journal of a file, as filtered. */
export const journalTable = download({
  path: deskPaths.journalTable(":reference"),
  access: "desk",
  send: async ({ world, session, params, query, language }) => {
    const words = deskWords(language);
    const { columns, file } = auditWords(language);
    const trace = await auditFile(world, { agent: session.staff, reference: params.reference ?? "" });
    return {
      ...csv,
      name: file.csvName(trace.reference),
      body: csvFile(
        [columns.when, columns.who, columns.what, columns.detail],
        linesOf(trace.lines, traceFilterIn(query)).map((line) => traceCells(line, words)),
        language,
      ),
    };
  },
});

/** What an auditor asked about somebody of the staff, with the name and the two days that a table of it is called by. */
const auditOf = async ({ world, session, query, today }: Visit<"desk">) => {
  const asked = looksAskedIn(query, today);
  const found = await auditStaff(world, { agent: session.staff, ...asked });
  const who = found.staff.find(({ id }) => id === asked.of);
  if (who === undefined) throw new NotFound();
  return { ...found, called: [who.name, asked.firstDay.toString(), asked.lastDay.toString()] as const };
};

/** What somebody of the staff saw, between the same days. */
export const looksTable = download({
  path: deskPaths.looksTable,
  access: "desk",
  send: async (visit) => {
    const { language } = visit;
    const words = deskWords(language);
    const { columns, staff } = auditWords(language);
    const { looks, called } = await auditOf(visit);
    return {
      ...csv,
      name: staff.csvName(...called),
      body: csvFile(
        [columns.when, columns.reference, columns.what, columns.detail],
        looks.map((look) => lookCells(look, words)),
        language,
      ),
    };
  },
});

/** How the same person came in, and what they were given, between the same days. */
export const accessTable = download({
  path: deskPaths.accessTable,
  access: "desk",
  send: async (visit) => {
    const { language } = visit;
    const { columns, staff } = auditWords(language);
    const { traces, called } = await auditOf(visit);
    return {
      ...csv,
      name: staff.access.csvName(...called),
      body: csvFile(
        [columns.when, columns.what, columns.detail],
        traces.map((trace) => accessCells(trace, deskWords(language))),
        language,
      ),
    };
  },
});

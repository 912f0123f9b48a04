import { officesWithin } from "#domain/access.ts";
import { type Figures, inSight } from "#domain/derive/figures.ts";
import { periods } from "#domain/figures.ts";
import { procedureIds } from "#domain/procedure-ids.ts";
import { shortDay } from "#messages/days.ts";
import type { FiguresMessages } from "#messages/figures.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { readFigures } from "#usecases/read-figures.ts";
import { Details, PageTitle, Table } from "#web/kit/content.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Bar, DelayBar, PairedColumns } from "#web/kit/plots.tsx";
import { type Drawn, type FigureTable, figureTables } from "../figure-tables.ts";
import { type Asked, figuresAskedIn, figuresFields, tableAddress } from "../figures-asked.ts";
import { FilterSelect } from "../filter-select.tsx";
import { deskPaths } from "../paths.ts";
import { officeName } from "../queue-filters.tsx";
import { figuresWords } from "../staff-words.ts";
import { type DeskWords, deskWords, reasonOf } from "../words.ts";

type Model = { readonly figures: Figures; readonly asked: Asked; readonly agent: StaffMember };

/** What the offices have to do and have done, for who answers for them: never for each agent. */
export const figuresPage = page<"desk", Model>({
  path: deskPaths.figures,
  access: "desk",
  width: "full",
  read: async ({ world, session, query }) => {
    const asked = figuresAskedIn(query);
    const agent = session.staff;
    return { figures: await readFigures(world, { agent, ...asked }), asked, agent };
  },
  title: (_, { language }) => figuresWords(language).title,
  view: ({ figures, asked, agent }, { language }) => {
    const told = figuresWords(language);
    const words = deskWords(language);
    const tables = figureTables(figures, { words, figures: told });
    return (
      <>
        <PageTitle>{told.title}</PageTitle>
        <p>{told.lead}</p>
        <p class="tp-quiet">{told.neverPerAgent}</p>
        <Filters asked={asked} agent={agent} told={told} words={words} />
        <InSight figures={figures} told={told} words={words} />
        <div class="tp-figures">
          {tables.map((table) => (
            <section class={table.columns.length > 6 ? "tp-figures__wide" : undefined}>
              <h2>{table.title}</h2>
              {table.help !== null && <p class="tp-quiet">{table.help}</p>}
              {table.rows.length === 0 ? (
                <p>{told.nothing}</p>
              ) : (
                <>
                  {table.slug === "semaines" ? (
                    <Weeks figures={figures} table={table} told={told} words={words} />
                  ) : (
                    <Lines table={table} told={told} words={words} />
                  )}
                  <p>
                    <Link href={tableAddress(table.slug, asked)} hint={`: ${table.title}`} download>
                      {told.csv}
                    </Link>
                  </p>
                </>
              )}
            </section>
          ))}
        </div>
      </>
    );
  },
});

const Filters = ({
  asked,
  agent,
  told: { filters },
  words,
}: {
  asked: Asked;
  agent: StaffMember;
  told: FiguresMessages;
  words: DeskWords;
}) => {
  const offices = officesWithin(agent, "readFigures");
  return (
    <form
      method="get"
      action={deskPaths.figures}
      class="tp-filters tp-screen-only"
      aria-label={filters.title}
    >
      <FilterSelect
        name={figuresFields.period}
        label={filters.period}
        value={String(asked.period)}
        options={periods.map((weeks) => ({ value: String(weeks), label: filters.weeks(weeks) }))}
      />
      {offices.length > 1 && (
        <FilterSelect
          name={figuresFields.office}
          label={filters.office}
          value={asked.office ?? ""}
          options={[
            { value: "", label: filters.everyOffice },
            ...offices.map((office) => ({ value: office, label: officeName(office) })),
          ]}
        />
      )}
      <FilterSelect
        name={figuresFields.procedure}
        label={filters.procedure}
        value={asked.procedure ?? ""}
        options={[
          { value: "", label: filters.everyProcedure },
          ...procedureIds.map((value) => ({ value, label: reasonOf(value, words) })),
        ]}
      />
      <button type="submit" class="fr-btn fr-btn--secondary">
        {filters.show}
      </button>
    </form>
  );
};

const written = (count: number, { language }: DeskWords): string =>
  count.toLocaleString(language === "fr" ? "fr-FR" : "en-GB");

const InSight = ({ figures, told, words }: { figures: Figures; told: FiguresMessages; words: DeskWords }) => {
  const counts = inSight(figures);
  return (
    <ul class="tp-counts">
      {(["toTake", "held", "late"] as const).map((name) => (
        <li>
          <strong>{written(counts[name], words)}</strong> {told.now[name]}
        </li>
      ))}
    </ul>
  );
};

type TableProps = { table: FigureTable; told: FiguresMessages; words: DeskWords };

const longestOf = (drawn: Drawn): number => (drawn.how === "bar" ? drawn.value : drawn.nineInTen);

const Draw = ({ drawn, most }: { drawn: Drawn; most: number }) =>
  drawn.how === "bar" ? <Bar {...drawn} most={most} /> : <DelayBar {...drawn} most={most} />;

/** The numbers, with a bar at the end of each line. */
const Lines = ({ table, told, words }: TableProps) => {
  const most = Math.max(0, ...table.rows.flatMap(({ drawn }) => (drawn === null ? [] : [longestOf(drawn)])));
  const isDrawn = table.rows.some(({ drawn }) => drawn !== null);
  return (
    <Table
      caption={table.title}
      captionHidden
      columns={[...table.columns, ...(isDrawn ? [{ label: told.columns.plot }] : [])]}
      rows={table.rows.map(({ cells, drawn }) => [
        ...cells.map((cell) => (typeof cell === "number" ? written(cell, words) : cell)),
        ...(drawn === null ? [] : [<Draw drawn={drawn} most={most} />]),
      ])}
    />
  );
};

const Weeks = ({ figures: { weeks }, table, told, words }: TableProps & { figures: Figures }) => {
  const pairs = weeks.map(({ arrivals, acceptances, refusals }) => ({
    hollow: arrivals,
    full: acceptances + refusals,
  }));
  const most = Math.max(0, ...pairs.flatMap(({ hollow, full }) => [hollow, full]));
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  return (
    <>
      <PairedColumns pairs={pairs} label={told.plotOfWeeks(most)} />
      <p class="tp-plot__ends tp-quiet" aria-hidden="true">
        <span>{first === undefined ? "" : told.weekOf(shortDay(first.week))}</span>
        <span>{last === undefined ? "" : told.weekOf(shortDay(last.week))}</span>
      </p>
      <p class="tp-quiet" aria-hidden="true">
        {told.plotOfWeeks(most)}
      </p>
      <Details summary={told.table}>
        <Lines table={table} told={told} words={words} />
      </Details>
    </>
  );
};

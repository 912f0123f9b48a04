import { actorKey, frenchDay, linesOf, type TraceFilter } from "#domain/derive/trace.ts";
import { shortDay } from "#messages/days.ts";
import { auditFile } from "#usecases/audit-file.ts";
import type { FileTrace } from "#usecases/ports/audit-store.ts";
import { PageTitle, Table } from "#web/kit/content.tsx";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { auditFields, traceFilterIn, traceQuery } from "../audit-asked.ts";
import { traceCells } from "../audit-lines.ts";
import { FilterSelect } from "../filter-select.tsx";
import { deskPaths } from "../paths.ts";
import { officeName } from "../queue-filters.tsx";
import { auditWords } from "../staff-words.ts";
import { type DeskWords, deskWords, reasonOf } from "../words.ts";

type Model = { readonly trace: FileTrace; readonly filter: TraceFilter };

/** Everything that was done to a file and seen of it, for auditors: to be read, printed, taken away. */
export const journalPage = page<"desk", Model>({
  path: deskPaths.journal(":reference"),
  access: "desk",
  width: "full",
  read: async ({ world, session, params, query }) => ({
    trace: await auditFile(world, { agent: session.staff, reference: params.reference ?? "" }),
    filter: traceFilterIn(query),
  }),
  title: ({ trace }, { language }) => `${auditWords(language).file.title} ${trace.reference}`,
  before: ({ trace: { reference } }) => <BackLink href={deskPaths.file(reference)}>{reference}</BackLink>,
  view: ({ trace, filter }, { language }) => {
    const words = deskWords(language);
    const audit = auditWords(language);
    const lines = linesOf(trace.lines, filter);
    const { when, who, what, detail } = audit.columns;
    return (
      <div class="tp-audit">
        <PageTitle caption={`${trace.reference}, ${reasonOf(trace.procedure, words)}`}>
          {audit.file.title}
        </PageTitle>
        <p>
          {words.life.states[trace.state].name}
          {trace.office !== null && `, ${officeName(trace.office)}`}
        </p>
        <p>{audit.file.lead}</p>
        <Filters trace={trace} filter={filter} words={words} />
        <p role="status">
          <strong>{audit.file.lines(lines.length, trace.lines.length)}</strong>{" "}
          <Link href={`${deskPaths.journalTable(trace.reference)}${traceQuery(filter)}`} download>
            {audit.csv}
          </Link>
        </p>
        <Table
          caption={audit.file.title}
          captionHidden
          columns={[{ label: when }, { label: who }, { label: what }, { label: detail }]}
          rows={lines.map((line) => {
            const [at, by, did, more] = traceCells(line, words);
            return [at, by, did, <span class="tp-journal__line">{more}</span>];
          })}
          empty={audit.file.empty}
        />
      </div>
    );
  },
});

const Filters = ({ trace, filter, words }: { trace: FileTrace; filter: TraceFilter; words: DeskWords }) => {
  const audit = auditWords(words.language);
  const { filters } = audit;
  const people = new Map(
    trace.lines.map(({ by, name }) => [
      actorKey(by),
      by.kind === "agent" ? (name ?? audit.unnamed) : words.life.actors[by.kind],
    ]),
  );
  const days = [...new Set(trace.lines.map(({ at }) => frenchDay(at)))];
  return (
    <form
      method="get"
      action={deskPaths.journal(trace.reference)}
      class="tp-filters tp-screen-only"
      aria-label={filters.title}
    >
      <FilterSelect
        name={auditFields.who}
        label={filters.who}
        value={filter.who ?? ""}
        options={[
          { value: "", label: filters.anyone },
          ...[...people].map(([value, label]) => ({ value, label })),
        ]}
      />
      <FilterSelect
        name={auditFields.kind}
        label={filters.kind}
        value={filter.kind}
        options={(["all", "events", "looks"] as const).map((value) => ({
          value,
          label: filters.kinds[value],
        }))}
      />
      <FilterSelect
        name={auditFields.day}
        label={filters.day}
        value={filter.day ?? ""}
        options={[
          { value: "", label: filters.everyDay },
          ...days.map((value) => ({ value, label: shortDay(value) })),
        ]}
      />
      <button type="submit" class="fr-btn fr-btn--secondary">
        {filters.apply}
      </button>
    </form>
  );
};

import { auditStaff, mostLooks } from "#usecases/audit-file.ts";
import type { StaffLooks } from "#usecases/ports/audit-store.ts";
import { fieldId } from "#web/kit/chrome.ts";
import { PageTitle, Table } from "#web/kit/content.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { auditFields, type LooksAsked, looksAskedIn, looksQuery } from "../audit-asked.ts";
import { accessCells, lookCells } from "../audit-lines.ts";
import { FilterSelect } from "../filter-select.tsx";
import { deskPaths } from "../paths.ts";
import { officeName } from "../queue-filters.tsx";
import { auditWords, officeWords } from "../staff-words.ts";
import { type DeskWords, deskWords } from "../words.ts";

type Model = StaffLooks & { readonly asked: LooksAsked };

/** What somebody of the staff saw, and the way to the journal of a file: for auditors alone. */
export const auditPage = page<"desk", Model>({
  path: deskPaths.audit,
  access: "desk",
  width: "full",
  read: async ({ world, session, query, today }) => {
    const reference = query[auditFields.reference]?.trim().toUpperCase() ?? "";
    // A page of its own says when there is no such file.
    if (reference !== "") return { goTo: deskPaths.journal(encodeURIComponent(reference)) };
    const asked = looksAskedIn(query, today);
    return { ...(await auditStaff(world, { agent: session.staff, ...asked })), asked };
  },
  title: (_, { language }) => auditWords(language).staff.title,
  view: (model, { language }) => {
    const words = deskWords(language);
    const { staff } = auditWords(language);
    return (
      <div class="tp-audit">
        <PageTitle>{staff.title}</PageTitle>
        <p>{staff.lead}</p>
        <WhoAndWhen model={model} words={words} />
        {model.asked.of !== null && (
          <>
            <Looks model={model} words={words} />
            <Access model={model} words={words} />
          </>
        )}
        <h2>{staff.fileTitle}</h2>
        <p>{staff.fileText}</p>
        <form method="get" action={deskPaths.audit} class="tp-filters" aria-label={staff.fileTitle}>
          <div class="tp-filter">
            <label class="fr-label" for={fieldId(auditFields.reference)}>
              {staff.reference}
            </label>
            <input
              class="fr-input tp-width-20"
              id={fieldId(auditFields.reference)}
              name={auditFields.reference}
              autocomplete="off"
              spellcheck={false}
            />
          </div>
          <button type="submit" class="fr-btn fr-btn--secondary">
            {staff.open}
          </button>
        </form>
      </div>
    );
  },
});

type Props = { model: Model; words: DeskWords };

const WhoAndWhen = ({ model: { staff: people, asked }, words }: Props) => {
  const { staff } = auditWords(words.language);
  const { roles } = officeWords(words.language);
  return (
    <form method="get" action={deskPaths.audit} class="tp-filters tp-screen-only" aria-label={staff.title}>
      <FilterSelect
        name={auditFields.staff}
        label={staff.who}
        value={asked.of ?? ""}
        options={[
          { value: "", label: staff.nobody },
          ...people.map(({ id, name, role, office, hasLeft }) => ({
            value: id,
            label: [name, roles[role], officeName(office), ...(hasLeft ? [staff.hasLeft] : [])].join(", "),
          })),
        ]}
      />
      {(["from", "to"] as const).map((end) => (
        <div class="tp-filter">
          <label class="fr-label" for={fieldId(auditFields[end])}>
            {staff[end]}
          </label>
          <input
            class="fr-input"
            type="date"
            id={fieldId(auditFields[end])}
            name={auditFields[end]}
            value={(end === "from" ? asked.firstDay : asked.lastDay).toString()}
          />
        </div>
      ))}
      <button type="submit" class="fr-btn fr-btn--secondary">
        {staff.show}
      </button>
    </form>
  );
};

const Looks = ({ model: { looks, staff: people, asked }, words }: Props) => {
  const { staff, columns, csv } = auditWords(words.language);
  const name = people.find(({ id }) => id === asked.of)?.name ?? "";
  return (
    <>
      <h2>{name}</h2>
      <p role="status">
        <strong>{staff.found(looks.length, looks.length === mostLooks)}</strong>{" "}
        {looks.length > 0 && (
          <Link href={`${deskPaths.looksTable}${looksQuery(asked)}`} hint={`: ${staff.title}`} download>
            {csv}
          </Link>
        )}
      </p>
      <Table
        caption={staff.title}
        captionHidden
        columns={[
          { label: columns.when },
          { label: columns.reference },
          { label: columns.what },
          { label: columns.detail },
        ]}
        rows={looks.map((look) => {
          const [at, file, what, detail] = lookCells(look, words);
          return [
            at,
            look.reference === null ? (
              file
            ) : (
              <Link href={deskPaths.journal(look.reference)} className="fr-link tp-reference">
                {file}
              </Link>
            ),
            what,
            look.view === null ? detail : <Link href={detail}>{staff.wholeView}</Link>,
          ];
        })}
        empty={staff.empty}
      />
    </>
  );
};

const Access = ({ model: { traces, asked }, words }: Props) => {
  const { staff, columns, csv } = auditWords(words.language);
  return (
    <>
      <h2>{staff.access.title}</h2>
      {traces.length === mostLooks && <p>{staff.access.more(traces.length)}</p>}
      {traces.length > 0 && (
        <p>
          <Link
            href={`${deskPaths.accessTable}${looksQuery(asked)}`}
            hint={`: ${staff.access.title}`}
            download
          >
            {csv}
          </Link>
        </p>
      )}
      <Table
        caption={staff.access.title}
        captionHidden
        columns={[{ label: columns.when }, { label: columns.what }, { label: columns.detail }]}
        rows={traces.map((trace) => [...accessCells(trace, words)])}
        empty={staff.access.empty}
      />
    </>
  );
};

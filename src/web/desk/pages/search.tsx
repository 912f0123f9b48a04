import { type Found, findFiles } from "#usecases/find-files.ts";
import { Details, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf } from "#web/kit/controls.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page, type Showing } from "#web/kit/page.ts";
import { deskPaths } from "../paths.ts";
import { FileTable } from "../queue-table.tsx";
import { SearchBox } from "../search-box.tsx";
import { Shortcuts } from "../shortcuts.tsx";
import { nothingTyped, readSearch, searchAddress, searchIn, type TypedSearch, typedFrom } from "../sought.ts";
import { type DeskWords, deskWords } from "../words.ts";

type Model = {
  readonly typed: TypedSearch;
  readonly found: { readonly files: readonly Found[]; readonly isMore: boolean } | null;
};

const wholeReference = /^TP(-[0-9A-Z]{4}){3}$/;

/** Files found by a reference, a name, a birth date, a NEPH number or an e-mail, with why. */
export const searchPage = page<"desk", Model>({
  path: deskPaths.search,
  access: "desk",
  width: "full",
  scripts: ["keys.js"],
  read: async ({ world, session, query, language }) => {
    const typed = searchIn(world, query.r);
    if (typed === null) return { typed: nothingTyped, found: null };
    const read = readSearch(typed, deskWords(language));
    const found =
      "terms" in read ? await findFiles(world, { agent: session.staff, terms: read.terms }) : null;
    return { typed, found };
  },
  title: (_, { language }) => deskWords(language).queue.search.title,
  before: (_, { language }) => (
    <BackLink href={deskPaths.queue}>{deskWords(language).queue.search.back}</BackLink>
  ),
  view: ({ typed, found }, showing) => {
    const words = deskWords(showing.language);
    return (
      <>
        <div class="tp-desk-head">
          <PageTitle>{words.queue.search.title}</PageTitle>
          <SearchBox csrf={showing.csrf} typed={showing.typed?.q?.[0] ?? typed.q} words={words} />
        </div>
        <PreciseSearch typed={typed} showing={showing} words={words} />
        {found !== null && <Results found={found} showing={showing} words={words} />}
        <Shortcuts words={words} hasList />
      </>
    );
  },
  write: async ({ world, field, language }) => {
    const typed = typedFrom(field);
    const read = readSearch(typed, deskWords(language));
    if ("problems" in read) return read;
    const { reference } = read.terms;
    return reference !== null && wholeReference.test(reference)
      ? { goTo: deskPaths.file(reference) }
      : { goTo: searchAddress(world, typed) };
  },
});

const preciseFields = ["name", "birthDate", "neph", "email"] as const;

const PreciseSearch = ({
  typed,
  showing,
  words,
}: {
  typed: TypedSearch;
  showing: Showing<"desk">;
  words: DeskWords;
}) => {
  const { search } = words.queue;
  const isUsed = preciseFields.some((name) => typed[name] !== "" || problemOf(showing.problems, name));
  return (
    <Details summary={search.more} open={isUsed}>
      <Form csrf={showing.csrf}>
        <div class="tp-filters">
          {preciseFields.map((name) => (
            <TextField
              name={name}
              label={search[name]}
              hint={name === "birthDate" ? search.birthDateHint : undefined}
              value={showing.typed?.[name]?.[0] ?? typed[name]}
              error={problemOf(showing.problems, name)}
              width={name === "name" || name === "email" ? 20 : 10}
              autocomplete="off"
              plain
              optional
            />
          ))}
        </div>
        <ButtonRow>
          <Button>{search.submit}</Button>
        </ButtonRow>
      </Form>
    </Details>
  );
};

const Results = ({
  found: { files, isMore },
  showing,
  words,
}: {
  found: NonNullable<Model["found"]>;
  showing: Showing<"desk">;
  words: DeskWords;
}) => {
  const { search, columns } = words.queue;
  const { session, today } = showing.visit;
  return (
    <>
      <p role="status">
        <strong>{files.length === 0 ? search.nothing : search.found(files.length, isMore)}</strong>
      </p>
      {files.length > 0 && (
        <FileTable
          rows={files}
          columns={["birthDate", "procedure", "state", "holder"]}
          caption={search.title}
          empty={words.queue.empty}
          extra={{
            label: columns.why,
            cell: ({ by }) => by.map((reason) => search.by[reason]).join(", "),
          }}
          agent={session.staff}
          today={today}
          words={words}
        />
      )}
    </>
  );
};

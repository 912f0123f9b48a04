import { isRefusal } from "#domain/refusals.ts";
import { isDeskState, listQueue, type QueueFilter } from "#usecases/list-queue.ts";
import type { StaffMember } from "#usecases/people.ts";
import type { Queue } from "#usecases/store.ts";
import { takeNextFile } from "#usecases/take-next-file.ts";
import { fieldId } from "#web/kit/chrome.ts";
import { PageTitle } from "#web/kit/content.tsx";
import { Button, Form } from "#web/kit/controls.tsx";
import { page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { deskPaths } from "../paths.ts";
import { QueueFilters, QueueTable } from "../queue-view.tsx";
import { type DeskWords, deskWords } from "../words.ts";

const filterFrom = (query: Readonly<Record<string, string>>): QueueFilter => ({
  state: query.etat !== undefined && isDeskState(query.etat) ? query.etat : null,
  holder: query.dossiers === "me" || query.dossiers === "nobody" ? query.dossiers : "anyone",
  order: query.tri === "lapse" ? "lapse" : "age",
});

const references = /^TP-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

type Model = {
  readonly queue: Queue;
  readonly filter: QueueFilter;
  readonly agent: StaffMember;
  readonly today: Temporal.PlainDate;
  readonly typed: string;
};

/** The files that wait for an agent: filtered, counted, and the next one to take. */
export const queuePage = page<"desk", Model>({
  path: deskPaths.queue,
  access: "desk",
  width: "full",
  read: async ({ world, session, query, today }) => {
    const typed = (query.reference ?? "").trim().toUpperCase();
    if (references.test(typed)) return { goTo: deskPaths.file(typed) };
    const filter = filterFrom(query);
    const agent = session.staff;
    return { queue: await listQueue(world, { agent, filter }), filter, agent, today, typed };
  },
  title: (_, { language }) => deskWords(language).queue.title,
  view: ({ queue, filter, agent, today, typed }, { language, csrf, key }) => {
    const words = deskWords(language);
    return (
      <>
        <div class="tp-desk-head">
          <div>
            <PageTitle>{words.queue.title}</PageTitle>
            <p>
              <strong>{words.queue.count(queue.total)}</strong>
              {queue.total > queue.rows.length && ` ${words.queue.shown(queue.rows.length)}`}
            </p>
          </div>
          <Form csrf={csrf} idempotencyKey={key}>
            <Button keyShortcut="n">{words.queue.takeNext}</Button>
            <p class="tp-quiet">{words.queue.takeNextHelp}</p>
          </Form>
        </div>
        <div class="tp-desk-tools">
          <QueueFilters filter={filter} words={words} />
          <FindByReference typed={typed} words={words} />
        </div>
        {typed !== "" && <Alert tone="warning">{words.queue.notFound}</Alert>}
        <QueueTable queue={queue} agent={agent} today={today} words={words} />
      </>
    );
  },
  scripts: ["keys.js"],
  write: async ({ world, session, key }) => {
    const taken = await takeNextFile(world, { agent: session.staff, key });
    return isRefusal(taken) ? taken : { goTo: deskPaths.file(taken.reference) };
  },
});

const FindByReference = ({ typed, words }: { typed: string; words: DeskWords }) => (
  <form method="get" action={deskPaths.queue} class="tp-filters" aria-label={words.queue.search}>
    <div class="tp-filter">
      <label class="fr-label" for={fieldId("reference")}>
        {words.queue.search}
      </label>
      <input
        class="fr-input"
        id={fieldId("reference")}
        name="reference"
        value={typed}
        placeholder="TP-…"
        spellcheck={false}
        autocapitalize="characters"
        aria-describedby="reference-hint"
      />
      <span id="reference-hint" class="fr-sr-only">
        {words.queue.searchHint}
      </span>
    </div>
    <button type="submit" class="fr-btn fr-btn--secondary">
      {words.queue.find}
    </button>
  </form>
);

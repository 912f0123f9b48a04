import { fileRights, officesWithin } from "#domain/access.ts";
import type { QueueView } from "#domain/queue-view.ts";
import { isRefusal } from "#domain/refusals.ts";
import { type CountedQueue, listQueue } from "#usecases/list-queue.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { takeNextFile } from "#usecases/take-next-file.ts";
import { PageTitle } from "#web/kit/content.tsx";
import { Button, Form } from "#web/kit/controls.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { deskPaths } from "../paths.ts";
import { QueueFilters } from "../queue-filters.tsx";
import { FileTable } from "../queue-table.tsx";
import { ForgetView, ViewTabs } from "../queue-views.tsx";
import { SearchBox } from "../search-box.tsx";
import { Shortcuts } from "../shortcuts.tsx";
import { exportAddress, isShortest, pageFrom, viewAddress, viewFrom } from "../view-address.ts";
import { type DeskWords, deskWords } from "../words.ts";

type Model = {
  readonly queue: CountedQueue;
  readonly view: QueueView;
  readonly isFirstPage: boolean;
  readonly agent: StaffMember;
  readonly today: Temporal.PlainDate;
};

/** The files that wait for an agent: as a view keeps and orders them, counted, and the next one to take. */
export const queuePage = page<"desk", Model>({
  path: deskPaths.queue,
  access: "desk",
  width: "full",
  scripts: ["keys.js"],
  read: async ({ world, session, search, today }) => {
    const view = viewFrom(search);
    const place = pageFrom(search);
    // What a form sends also says what is as usual: the address that one keeps says the rest alone.
    if (!isShortest(search, view, place)) return { goTo: viewAddress(view, place) };
    const agent = session.staff;
    const queue = await listQueue(world, { agent, view, ...place });
    // Back at the beginning: the first page is whole, and has an address of its own.
    if (place.before && queue.previous === null) return { goTo: viewAddress(view) };
    return { queue, view, isFirstPage: !place.after && !place.before, agent, today };
  },
  title: (_, { language }) => deskWords(language).queue.title,
  view: (model, { language, csrf, key }) => {
    const { queue, view, agent } = model;
    const words = deskWords(language);
    const { total } = queue;
    return (
      <>
        <div class="tp-desk-head">
          <div>
            <PageTitle>{words.queue.title}</PageTitle>
            <p>
              <strong>{words.queue.count(total.files, total.isMore)}</strong>
            </p>
          </div>
          <SearchBox csrf={csrf} words={words} />
          {fileRights.claim[agent.role] !== "nowhere" && (
            <Form csrf={csrf} idempotencyKey={key}>
              <Button keyShortcut="n">{words.queue.takeNext}</Button>
              <p class="tp-quiet">{words.queue.takeNextHelp}</p>
            </Form>
          )}
        </div>
        <ViewTabs queue={queue} view={view} words={words} />
        <QueueFilters view={view} agent={agent} words={words} />
        <FilesOfView model={model} words={words} />
        <AfterTheView model={model} words={words} csrf={csrf} />
        <Shortcuts words={words} hasList />
      </>
    );
  },
  write: async ({ world, session, search, key }) => {
    const taken = await takeNextFile(world, { agent: session.staff, view: viewFrom(search), key });
    return isRefusal(taken) ? taken : { goTo: deskPaths.file(taken.reference) };
  },
});

/** The lines; whoever shares out the work may choose several at once. */
const FilesOfView = ({ model, words }: { model: Model; words: DeskWords }) => {
  const { queue, view, agent, today } = model;
  const mayReassign = fileRights.reassign[agent.role] !== "nowhere";
  const table = (
    <FileTable
      rows={queue.rows}
      columns={view.columns}
      caption={words.queue.table}
      empty={words.queue.empty}
      choosing={mayReassign ? "dossier" : undefined}
      agent={agent}
      today={today}
      words={words}
    />
  );
  if (!mayReassign || queue.rows.length === 0) return table;
  return (
    <form method="get" action={deskPaths.reassign}>
      {table}
      <button type="submit" class="fr-btn fr-btn--tertiary">
        {words.queue.bulk.begin}
      </button>
    </form>
  );
};

/** The other pages, and what may be done with the view as a whole. */
const AfterTheView = ({ model, words, csrf }: { model: Model; words: DeskWords; csrf: string }) => {
  const { queue, view, agent, isFirstPage } = model;
  return (
    <div class="tp-view-tools">
      {!isFirstPage && <Link href={viewAddress(view)}>{words.queue.start}</Link>}
      {queue.previous !== null && (
        <Link href={viewAddress(view, { before: queue.previous })}>{words.queue.previous}</Link>
      )}
      {queue.next !== null && <Link href={viewAddress(view, { after: queue.next })}>{words.queue.next}</Link>}
      <Link href={`${deskPaths.views}${viewAddress(view).slice(deskPaths.queue.length)}`}>
        {words.queue.keep.title}
      </Link>
      <ForgetView queue={queue} view={view} agent={agent} csrf={csrf} words={words} />
      {officesWithin(agent, "exportView").length > 0 && (
        <span>
          <Link href={exportAddress(view)} download>
            {words.queue.export}
          </Link>{" "}
          <span class="tp-quiet">{words.queue.exportHelp}</span>
        </span>
      )}
    </div>
  );
};

import { type BuiltInView, builtInViews, type QueueView } from "#domain/queue-view.ts";
import type { CountedQueue } from "#usecases/list-queue.ts";
import type { Count } from "#usecases/ports/desk-queue.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { Form, TertiaryButton } from "#web/kit/controls.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { deskPaths } from "./paths.ts";
import { isSameView, viewAddress } from "./view-address.ts";
import type { DeskWords } from "./words.ts";

const names = Object.keys(builtInViews) as readonly BuiltInView[];

const FileCount = ({ count: { files, isMore }, words }: { count: Count; words: DeskWords }) => (
  <span class="tp-quiet">{words.queue.shortCount(files, isMore)}</span>
);

/** The views at hand: those that everybody has, one's own, those of the office, with their counts. */
export const ViewTabs = ({
  queue,
  view,
  words,
}: {
  queue: Pick<CountedQueue, "counts" | "saved">;
  view: QueueView;
  words: DeskWords;
}) => (
  <nav class="tp-views" aria-label={words.queue.views}>
    <ul class="tp-nav">
      {names.map((name) => (
        <li>
          <Link
            href={viewAddress(builtInViews[name])}
            current={isSameView(view, builtInViews[name])}
            className="tp-nav__link"
          >
            {words.queue.builtIn[name]} <FileCount count={queue.counts[name]} words={words} />
          </Link>
        </li>
      ))}
      {queue.saved.map((saved) => (
        <li>
          <Link
            href={viewAddress(saved.view)}
            current={isSameView(view, saved.view)}
            className="tp-nav__link"
            hint={saved.office === null ? undefined : `(${words.queue.shared})`}
          >
            {saved.name} {saved.count && <FileCount count={saved.count} words={words} />}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);

/** Takes away the view on the screen, when it is one that this agent kept. */
export const ForgetView = ({
  queue,
  view,
  agent,
  csrf,
  words,
}: {
  queue: Pick<CountedQueue, "saved">;
  view: QueueView;
  agent: StaffMember;
  csrf: string;
  words: DeskWords;
}) => {
  const own = queue.saved.find((saved) => saved.owner === agent.id && isSameView(saved.view, view));
  if (own === undefined) return null;
  return (
    <Form csrf={csrf} action={deskPaths.views} id="forget" hidden={{ id: own.id }}>
      <TertiaryButton name="do" value="forget" small hint={`: ${own.name}`}>
        {words.queue.keep.forget}
      </TertiaryButton>
    </Form>
  );
};

import { type BuiltInView, builtInViews, type QueueView } from "#domain/queue-view.ts";
import type { Queue } from "#usecases/ports/desk-queue.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { Form, TertiaryButton } from "#web/kit/controls.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { deskPaths } from "./paths.ts";
import { isSameView, viewAddress } from "./view-address.ts";
import type { DeskWords } from "./words.ts";

const names = Object.keys(builtInViews) as readonly BuiltInView[];

/** The views at hand: those that everybody has, with their counts, one's own, those of the office. */
export const ViewTabs = ({
  queue,
  view,
  words,
}: {
  queue: Pick<Queue, "counts" | "saved">;
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
            {words.queue.builtIn[name]}{" "}
            <span class="tp-quiet">
              {words.queue.shortCount(queue.counts[name].files, queue.counts[name].isMore)}
            </span>
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
            {saved.name}
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
  queue: Pick<Queue, "saved">;
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

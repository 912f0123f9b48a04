import type { ComponentChildren } from "preact";
import { useChrome, type When } from "#web/kit/chrome.ts";
import { Time } from "#web/kit/status.tsx";

export type TimelineProps = {
  /** What happened, oldest first. */
  done: readonly { readonly title: string; readonly when: When; readonly detail?: ComponentChildren }[];
  /** The step the file is at, who holds it and since when. Absent once everything is over. */
  now?:
    | {
        readonly title: string;
        /** Who holds it, as a whole phrase: "Entre vos mains", "Un agent instructeur l’examine". */
        readonly holder: string;
        readonly since: When;
        readonly detail?: ComponentChildren;
        /** What the person can do about it: a button, a form. */
        readonly action?: ComponentChildren;
      }
    | undefined;
  /** What comes next; `expected` is worded by the caller ("vers le 12 mars", "sous 3 semaines"). */
  next?:
    | readonly {
        readonly title: string;
        readonly expected?: string | undefined;
        readonly detail?: ComponentChildren;
      }[]
    | undefined;
};

/** The life of a file: what is done, who holds it now and since when, what comes next and when. */
export const Timeline = ({ done, now, next = [] }: TimelineProps) => {
  const chrome = useChrome();
  return (
    <ol class="tp-timeline">
      {done.map(({ title, when, detail }) => (
        <li class="tp-step tp-step--done">
          <p class="tp-step__title">
            <span class="fr-sr-only">{chrome.done} : </span>
            {title}
          </p>
          <p class="tp-step__when">
            <Time when={when} />
          </p>
          {detail && <div class="tp-step__detail">{detail}</div>}
        </li>
      ))}
      {now && (
        <li class="tp-step tp-step--now" aria-current="step">
          <p class="tp-step__label">{chrome.now}</p>
          <p class="tp-step__title">{now.title}</p>
          <p class="tp-step__when">
            <strong>{now.holder}</strong> {chrome.since} <Time when={now.since} />
          </p>
          {now.detail && <div class="tp-step__detail">{now.detail}</div>}
          {now.action && <div class="tp-step__action">{now.action}</div>}
        </li>
      )}
      {next.map(({ title, expected, detail }) => (
        <li class="tp-step tp-step--next">
          <p class="tp-step__title">
            <span class="fr-sr-only">{chrome.next} : </span>
            {title}
          </p>
          {expected && <p class="tp-step__when">{expected}</p>}
          {detail && <div class="tp-step__detail">{detail}</div>}
        </li>
      ))}
    </ol>
  );
};

export type Lapse = {
  readonly label: string;
  readonly when: When;
  /** "dans 43 jours", worded by the caller. */
  readonly left: string;
  readonly soon?: boolean | undefined;
};

/** What must not be left to lapse, the nearest first. */
export const Lapses = ({ lapses }: { lapses: readonly Lapse[] }) => {
  const chrome = useChrome();
  if (lapses.length === 0) return null;
  return (
    <section class="tp-lapses" aria-labelledby="lapses">
      <h2 id="lapses" class="tp-lapses__title">
        {chrome.lapses}
      </h2>
      <ul>
        {lapses.map(({ label, when, left, soon }) => (
          <li class={soon ? "tp-lapse tp-lapse--soon" : "tp-lapse"}>
            <span class="tp-lapse__label">{label}</span>
            <span class="tp-lapse__left">{left}</span>
            <span class="tp-lapse__when">
              <Time when={when} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

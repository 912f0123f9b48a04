import type { ComponentChildren } from "preact";
import { classes, useChrome } from "#web/kit/chrome.ts";
import { Drawing } from "#web/kit/drawings.tsx";
import { KeyHint, keyAttributes } from "#web/kit/key-hint.tsx";
import { Link } from "#web/kit/navigation.tsx";

/** The main title of a page, with the section it belongs to above it. */
export const PageTitle = ({
  caption,
  children,
}: {
  caption?: string | undefined;
  children: ComponentChildren;
}) => (
  <h1 class="tp-title">
    {caption && <span class="tp-title__caption">{caption} </span>}
    {children}
  </h1>
);

/** The sentence or two that open a page. */
export const Lead = ({ children }: { children: ComponentChildren }) => <p class="tp-lead">{children}</p>;

/** The opening of the home page: what the service does and where to start. */
export const Hero = ({
  title,
  lead,
  children,
}: {
  title: string;
  lead: ComponentChildren;
  children?: ComponentChildren;
}) => (
  <div class="tp-hero">
    <div>
      <h1 class="tp-hero__title">{title}</h1>
      <p class="tp-lead">{lead}</p>
      {children}
    </div>
    <Drawing name="front" className="tp-hero__drawing" />
  </div>
);

export type SummaryRow = {
  readonly label: string;
  readonly value: ComponentChildren;
  readonly changeHref?: string | undefined;
  /** The answer is missing or doubtful. */
  readonly problem?: string | undefined;
};

/** Questions with their answers, each with the way to change it. */
export const SummaryList = ({ title, rows }: { title?: string | undefined; rows: readonly SummaryRow[] }) => {
  const chrome = useChrome();
  return (
    <section class="tp-summary">
      {title && <h2 class="tp-summary__title">{title}</h2>}
      <dl class="tp-summary__list">
        {rows.map(({ label, value, changeHref, problem }) => (
          <div class={classes("tp-summary__row", problem && "tp-summary__row--problem")}>
            <dt>{label}</dt>
            <dd>
              {value}
              {problem && <p class="fr-message fr-message--error">{problem}</p>}
            </dd>
            {changeHref && (
              <dd class="tp-summary__action">
                <Link href={changeHref} hint={`: ${label}`}>
                  {chrome.change}
                </Link>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Names and values, compact: the desk's view of a file. */
export const DefinitionList = ({
  items,
}: {
  items: readonly { readonly term: string; readonly value: ComponentChildren }[];
}) => (
  <dl class="tp-definitions">
    {items.map(({ term, value }) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

export type TableProps = {
  caption: string;
  /** The caption is read out but not shown, when a title above says the same. */
  captionHidden?: boolean | undefined;
  columns: readonly { readonly label: string; readonly numeric?: boolean | undefined }[];
  /** The first cell of each row names it. */
  rows: readonly (readonly ComponentChildren[])[];
  /** Shown instead of rows when there are none. */
  empty?: string | undefined;
};

/** A table that scrolls inside its own frame on narrow screens, never the page. */
export const Table = ({ caption, captionHidden, columns, rows, empty }: TableProps) => (
  <section class="tp-table" aria-label={caption} tabindex={0}>
    <table>
      <caption class={captionHidden ? "fr-sr-only" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, numeric }) => (
            <th scope="col" class={numeric ? "tp-number" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && empty && (
          <tr>
            <td colSpan={columns.length}>{empty}</td>
          </tr>
        )}
        {rows.map((cells) => (
          <tr>
            {cells.map((cell, index) => {
              const numeric = columns[index]?.numeric ? "tp-number" : undefined;
              return index === 0 ? (
                <th scope="row" class={numeric}>
                  {cell}
                </th>
              ) : (
                <td class={numeric}>{cell}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** More for those who want it, folded. */
export const Details = ({
  summary,
  open,
  keyShortcut,
  children,
}: {
  summary: ComponentChildren;
  open?: boolean | undefined;
  /** One key that unfolds it, on the desk. */
  keyShortcut?: string | undefined;
  children: ComponentChildren;
}) => (
  <details class="tp-details" open={open}>
    <summary {...keyAttributes(keyShortcut)}>
      {summary}
      <KeyHint of={keyShortcut} />
    </summary>
    <div class="tp-details__body">{children}</div>
  </details>
);

/** Something said in a few lines with a title: a step, an offer, a section of the home page. */
export const Card = ({
  title,
  href,
  level = 2,
  children,
}: {
  title: string;
  href?: string | undefined;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | undefined;
  children?: ComponentChildren;
}) => {
  const Title = level === 2 ? "h2" : "h3";
  return (
    <section class="tp-card">
      <Title class="tp-card__title">
        {href ? (
          <Link href={href} className="tp-card__link">
            {title}
          </Link>
        ) : (
          title
        )}
      </Title>
      {children}
    </section>
  );
};

/** Cards side by side where there is room. */
export const CardGrid = ({ children }: { children: ComponentChildren }) => (
  <div class="tp-cards">{children}</div>
);

/** The desk: three columns side by side from 1280 px, one under the other below. Each has a name for assistive tools. */
export const Columns = ({
  columns,
}: {
  columns: readonly { readonly label: string; readonly children: ComponentChildren }[];
}) => (
  <div class="tp-columns">
    {columns.map(({ label, children }) => (
      <section class="tp-column" aria-label={label}>
        {children}
      </section>
    ))}
  </div>
);

/** Main content with a narrower one beside it on wide screens (the account: timeline, then what lapses). */
export const Aside = ({ children, aside }: { children: ComponentChildren; aside: ComponentChildren }) => (
  <div class="tp-with-aside">
    <div>{children}</div>
    <div>{aside}</div>
  </div>
);

import type { ComponentChildren } from "preact";
import { classes, useChrome } from "#web/kit/chrome.ts";
import { KeyHint, keyAttributes } from "#web/kit/key-hint.tsx";

/**
 * The address when it stays on this service or leads to a plain web, mail or phone address; otherwise an error:
 * `javascript:`, `data:` and `//elsewhere` never reach a page.
 */
export const safeAddress = (href: string): string => {
  if (/^(https?:\/\/|mailto:|tel:|#|\?|\/(?![/\\])|\/$)/.test(href) && !/[\s\p{Cc}]/u.test(href)) return href;
  throw new Error(`Refused link address: ${JSON.stringify(href.slice(0, 80))}`);
};

export type LinkProps = {
  href: string;
  children: ComponentChildren;
  /** Read out instead of the visible words when those are not enough alone ("Change"). Must begin with them. */
  hint?: string | undefined;
  current?: boolean | undefined;
  /** The file is saved rather than shown. */
  download?: boolean | undefined;
  describedBy?: string | undefined;
  language?: string | undefined;
  className?: string | undefined;
  /** One key that follows it, on the desk. Shown beside the words. */
  keyShortcut?: string | undefined;
};

/** The only way to write a link. */
export const Link = ({
  href,
  children,
  hint,
  current,
  download,
  describedBy,
  language,
  className,
  keyShortcut,
}: LinkProps) => (
  <a
    class={className ?? "fr-link"}
    href={safeAddress(href)}
    aria-current={current ? "page" : undefined}
    aria-describedby={describedBy}
    lang={language}
    hreflang={language}
    download={download}
    {...keyAttributes(keyShortcut)}
  >
    {children}
    {hint && <span class="fr-sr-only"> {hint}</span>}
    <KeyHint of={keyShortcut} />
  </a>
);

export type ButtonLinkProps = {
  href: string;
  children: ComponentChildren;
  look?: "primary" | "secondary" | "tertiary" | undefined;
  download?: boolean | undefined;
  keyShortcut?: string | undefined;
};

const looks = {
  primary: "fr-btn",
  secondary: "fr-btn fr-btn--secondary",
  tertiary: "fr-btn fr-btn--tertiary",
} as const;

/** A link that starts or continues something, drawn as a button. */
export const ButtonLink = ({ href, children, look = "primary", ...link }: ButtonLinkProps) => (
  <Link href={href} className={looks[look]} {...link}>
    {children}
  </Link>
);

/** One step back, at the top of a page. */
export const BackLink = ({ href, children }: { href: string; children?: ComponentChildren }) => {
  const chrome = useChrome();
  return (
    <nav class="tp-back" aria-label={chrome.breadcrumb}>
      <Link href={href} className="tp-back__link">
        {children ?? chrome.back}
      </Link>
    </nav>
  );
};

export type NavigationItem = {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
};

/** The few places of a surface (account, messages, desk queue…). */
export const Navigation = ({
  items,
  className,
}: {
  items: readonly NavigationItem[];
  className?: string | undefined;
}) => (
  <ul class={classes("tp-nav", className)}>
    {items.map(({ label, href, current }) => (
      <li>
        <Link href={href} current={current} className="tp-nav__link">
          {label}
        </Link>
      </li>
    ))}
  </ul>
);

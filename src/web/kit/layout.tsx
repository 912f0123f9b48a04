import type { ComponentChildren } from "preact";
import { type Chrome, ChromeContext, classes, type Language, useChrome } from "#web/kit/chrome.ts";
import { Link, Navigation, type NavigationItem, safeAddress } from "#web/kit/navigation.tsx";

/**
 * How the language is changed without losing typed work: with the page's own form (`id="form"`), which then carries
 * what was typed, or with a small form of its own.
 */
export type LanguageTarget =
  | { readonly form: "page" }
  | { readonly action: string; readonly csrf: string; readonly returnTo: string };

/** Who is signed in, and how to leave; or where to sign in. */
export type Account =
  | {
      readonly signedIn: true;
      readonly name: string;
      readonly href: string;
      readonly signOut: { action: string; csrf: string };
    }
  | { readonly signedIn: false; readonly href: string };

export type LayoutProps = {
  language: Language;
  chrome: Chrome;
  title: string;
  /** Prefixes the title, so that a screen reader says first that the page came back with problems. */
  hasProblems?: boolean | undefined;
  assets: { readonly stylesheet: string; readonly scripts: readonly string[] };
  account?: Account | undefined;
  navigation?: readonly NavigationItem[] | undefined;
  languageSwitch?: LanguageTarget | undefined;
  footerLinks?: readonly NavigationItem[] | undefined;
  homeHref?: string | undefined;
  /** An operator's identity is configured: no banner. */
  official?: boolean | undefined;
  /** `reading` for a question, `wide` for lists and the home page, `full` for the desk. */
  width?: "reading" | "wide" | "full" | undefined;
  /** What comes above the main title: a back link or a breadcrumb. */
  before?: ComponentChildren;
  children: ComponentChildren;
};

const widths = {
  reading: "fr-container tp-main tp-main--reading",
  wide: "fr-container tp-main",
  full: "tp-main tp-main--full",
} as const;

/** A square of the accent: no request for an icon, no emblem. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230a6462'/%3E%3Cpath d='M4 4.5h8M8 4.5v7.5' stroke='%23fff' stroke-width='2' fill='none'/%3E%3C/svg%3E";

/** The whole page around its content. The caller puts `<!doctype html>` before it. */
export const Layout = (props: LayoutProps) => {
  const { language, chrome, title, hasProblems, assets, width = "reading", before, children } = props;
  return (
    <ChromeContext.Provider value={chrome}>
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="format-detection" content="telephone=no" />
          <title>{`${hasProblems ? `${chrome.errorPrefix} ` : ""}${title} · ${chrome.serviceName}`}</title>
          <link rel="icon" href={icon} />
          <link rel="stylesheet" href={assets.stylesheet} />
          {assets.scripts.map((script) => (
            <script src={script} defer />
          ))}
        </head>
        <body>
          <SkipLinks />
          {!props.official && <NotOfficial width={props.width} />}
          <Header {...props} />
          <div class={widths[width]}>
            {before}
            <main id="main" tabindex={-1}>
              {children}
            </main>
          </div>
          <Footer links={props.footerLinks ?? []} width={props.width} />
        </body>
      </html>
    </ChromeContext.Provider>
  );
};

const SkipLinks = () => {
  const chrome = useChrome();
  return (
    <div class="fr-skiplinks">
      <nav class="fr-container" aria-label={chrome.skipLinks}>
        <ul class="fr-skiplinks__list">
          <li>
            <Link href="#main">{chrome.skipToContent}</Link>
          </li>
          <li>
            <Link href="#footer">{chrome.skipToFooter}</Link>
          </li>
        </ul>
      </nav>
    </div>
  );
};

/** The bands above and below begin where the page does. */
const acrossFor = (width: LayoutProps["width"]): string => (width === "full" ? "tp-across" : "fr-container");

/** Says plainly that nothing done here has legal value, until an operator's identity is configured. */
const NotOfficial = ({ width }: Pick<LayoutProps, "width">) => {
  const chrome = useChrome();
  return (
    <aside class="tp-not-official" aria-label={chrome.information}>
      <p class={acrossFor(width)}>{chrome.notOfficial}</p>
    </aside>
  );
};

const Header = ({
  account,
  navigation = [],
  languageSwitch,
  language,
  homeHref = "/",
  width,
}: LayoutProps) => {
  const chrome = useChrome();
  return (
    <header class="tp-header">
      <div class={classes("tp-header__row", acrossFor(width))}>
        <p class="tp-header__brand">
          <Link href={homeHref} className="tp-wordmark" hint={`– ${chrome.home}`}>
            {chrome.serviceName}
          </Link>
          <span class="tp-header__tagline">{chrome.tagline}</span>
        </p>
        <nav class="tp-header__tools" aria-label={chrome.navigation}>
          {navigation.length > 0 && <Navigation items={navigation} />}
          {account && <AccountTools {...account} />}
          {languageSwitch && <LanguageSwitch language={language} target={languageSwitch} />}
        </nav>
      </div>
    </header>
  );
};

const AccountTools = (account: Account) => {
  const chrome = useChrome();
  if (!account.signedIn) {
    return (
      <Link href={account.href} className="tp-nav__link">
        {chrome.signIn}
      </Link>
    );
  }
  return (
    <>
      <Link href={account.href} className="tp-nav__link tp-nav__link--account">
        {account.name}
      </Link>
      <form method="post" action={safeAddress(account.signOut.action)} class="tp-header__form">
        <input type="hidden" name="_csrf" value={account.signOut.csrf} />
        <button type="submit" class="tp-nav__link">
          {chrome.signOut}
        </button>
      </form>
    </>
  );
};

/** Offers the other language, keeping what was typed. */
export const LanguageSwitch = ({ language, target }: { language: Language; target: LanguageTarget }) => {
  const chrome = useChrome();
  const other = language === "fr" ? "en" : "fr";
  const words = (
    <>
      <span aria-hidden="true">{chrome.otherLanguage}</span>
      <span class="fr-sr-only">{chrome.otherLanguageHint}</span>
    </>
  );
  if ("form" in target) {
    return (
      <>
        {/* Enter in a field presses the first button of its form in the page: it must not be the language. */}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: neither seen nor reached, only pressed by Enter. */}
        <button type="submit" form="form" class="fr-sr-only" tabindex={-1} aria-hidden="true" />
        <button
          type="submit"
          form="form"
          name="_language"
          value={other}
          formnovalidate
          lang={other}
          class="tp-nav__link"
        >
          {words}
        </button>
      </>
    );
  }
  return (
    <form method="post" action={safeAddress(target.action)} class="tp-header__form">
      <input type="hidden" name="_csrf" value={target.csrf} />
      <input type="hidden" name="returnTo" value={target.returnTo} />
      <button type="submit" name="_language" value={other} lang={other} class="tp-nav__link">
        {words}
      </button>
    </form>
  );
};

const Footer = ({ links, width }: { links: readonly NavigationItem[] } & Pick<LayoutProps, "width">) => {
  const chrome = useChrome();
  return (
    <footer class="tp-footer" id="footer" tabindex={-1}>
      <nav class={classes("tp-footer__row", acrossFor(width))} aria-label={chrome.footer}>
        <p class="tp-footer__name">{chrome.serviceName}</p>
        {links.length > 0 && <Navigation items={links} className="tp-footer__links" />}
      </nav>
    </footer>
  );
};

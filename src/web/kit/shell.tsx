import type { VNode } from "preact";
import { chromeEn } from "#messages/en/chrome.ts";
import { chromeFr } from "#messages/fr/chrome.ts";
import type { Surface } from "#usecases/ports/people.ts";
import { ErrorSummary } from "./controls.tsx";
import { deskNavigation } from "./desk-navigation.ts";
import { type Account, Layout } from "./layout.tsx";
import type { NavigationItem } from "./navigation.tsx";
import type { Access, Page, Showing } from "./page.ts";

export const signInPaths: Readonly<Record<Surface, string>> = {
  applicant: "/connexion",
  desk: "/agents/connexion",
  photographer: "/photographes/connexion",
};

const homePaths: Readonly<Record<Surface, string>> = {
  applicant: "/compte",
  desk: "/agents",
  photographer: "/photographes",
};

/** Where the name in the header leads. */
const accountPaths: Readonly<Record<Surface, string>> = { ...homePaths, desk: "/agents/ma-connexion" };

const reasonsPath = "/demarches";

/** Logical name of an asset → its address, named after its content. */
export type Assets = (name: string) => string;

/** Puts a page inside the layout, with the words around it. */
export type Shell = <A extends Access, Model>(
  page: Page<A, Model>,
  model: Model,
  showing: Showing<A>,
) => VNode;

const accountOf = (access: Access, { visit, csrf }: Showing): Account | undefined => {
  const { session } = visit;
  if (session === null) {
    return access === "anyone" ? { signedIn: false, href: signInPaths.applicant } : undefined;
  }
  const signOut = {
    action: `${session.surface === "applicant" ? "" : homePaths[session.surface]}/deconnexion`,
    csrf,
  };
  const name =
    session.surface === "applicant"
      ? (visit.language === "fr" ? chromeFr : chromeEn).account
      : session.surface === "desk"
        ? session.staff.name
        : session.partner.name;
  return { signedIn: true, name, href: accountPaths[session.surface], signOut };
};

const headerLinks = ({ language, visit }: Showing): readonly NavigationItem[] => {
  const { reasons } = language === "fr" ? chromeFr : chromeEn;
  return [{ label: reasons, href: reasonsPath, current: visit.path === reasonsPath }];
};

const navigationOf = (access: Access, showing: Showing): readonly NavigationItem[] => {
  if (access === "anyone" || access === "applicant") return headerLinks(showing);
  const { session, path } = showing.visit;
  return session?.surface === "desk" ? deskNavigation(session.staff, path, showing.language) : [];
};

const footerLinks = ({ language, visit }: Showing): readonly NavigationItem[] => {
  const words = language === "fr" ? chromeFr : chromeEn;
  return [
    { label: words.accessibility, href: "/accessibilite" },
    { label: words.personalData, href: "/donnees-personnelles" },
    { label: words.verify, href: "/verifier" },
    { label: words.help, href: "/aide" },
    ...(visit.site.demonstration ? [{ label: words.demonstration, href: "/demonstration" }] : []),
  ];
};

export const createShell =
  (assets: Assets): Shell =>
  (page, model, showing) => {
    const { language, visit, csrf, problems } = showing;
    // The words around a page do not depend on whose page it is.
    const any = showing as unknown as Showing;
    const hasForm = page.write !== undefined || page.receive !== undefined;
    const hasFiles = page.receive !== undefined;
    return (
      <Layout
        language={language}
        chrome={language === "fr" ? chromeFr : chromeEn}
        title={page.title(model, showing)}
        hasProblems={problems.length > 0}
        assets={{
          stylesheet: assets("app.css"),
          scripts: [...(hasForm ? ["submit-once.js"] : []), ...(page.scripts ?? [])].map(assets),
        }}
        navigation={navigationOf(page.access, any)}
        account={accountOf(page.access, any)}
        // A chosen file cannot be shown again: there, the language has a form of its own.
        languageSwitch={
          hasForm && !hasFiles
            ? { form: "page" }
            : { action: "/langue", csrf, returnTo: `${visit.path}${visit.search}` }
        }
        footerLinks={footerLinks(any)}
        homeHref={page.access === "desk" ? "/agents" : "/"}
        official={visit.site.official}
        width={page.width}
        before={page.before?.(model, showing)}
      >
        <ErrorSummary problems={problems} />
        {page.view(model, showing)}
      </Layout>
    );
  };

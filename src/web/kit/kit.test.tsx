import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { chromeEn } from "#messages/en/chrome.ts";
import { chromeFr } from "#messages/fr/chrome.ts";
import { Radios } from "./choices.tsx";
import { ErrorSummary, Form } from "./controls.tsx";
import { DateField, PasswordField, TextField } from "./fields.tsx";
import { Layout, type LayoutProps } from "./layout.tsx";
import { Link, safeAddress } from "./navigation.tsx";
import { Timeline } from "./timeline.tsx";

const html = (node: VNode) => render(node);

const layout: Omit<LayoutProps, "children"> = {
  language: "fr",
  chrome: chromeFr,
  title: "Votre adresse",
  assets: { stylesheet: "/assets/app.css", scripts: [] },
  languageSwitch: { form: "page" },
};

test.each([
  "/compte",
  "/",
  "#field-a",
  "?page=2",
  "https://exemple.fr/",
  "mailto:a@exemple.fr",
  "tel:+33123456789",
])("a link may lead to %s", (address) => expect(safeAddress(address)).toBe(address));

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:x",
  "data:text/html,x",
  "//elsewhere.example",
  "/\\elsewhere",
  " /x",
  "java\nscript:x",
  "compte",
  "",
])("a link never leads to %j", (address) =>
  expect(() => html(<Link href={address}>x</Link>)).toThrow("Refused link address"),
);

test("what people typed is shown as text", () => {
  expect(html(<TextField name="birthName" label="Nom" value={'"><script>'} />)).toContain(
    'value="&quot;>&lt;script>"',
  );
  expect(html(<p>{"<script>"}</p>)).toBe("<p>&lt;script></p>");
});

test("a form carries its token first, then its idempotency key, and leaves validation to us", () => {
  const page = html(
    <Form csrf="token" idempotencyKey="key">
      <TextField name="city" label="Commune" />
    </Form>,
  );
  expect(page).toMatch(
    /^<form id="form" method="post" novalidate><input type="hidden" name="_csrf" value="token"\/?><input type="hidden" name="_key" value="key"/,
  );
});

test("each problem of the summary leads to its field, which names its message", () => {
  const message = "Indiquez votre commune";
  const page = html(
    <main>
      <ErrorSummary
        problems={[
          { field: "city", message },
          { field: "birthDate", message: "Date impossible" },
          { field: "own", message: "Choisissez" },
        ]}
      />
      <TextField name="city" label="Commune" error={message} />
      <DateField name="birthDate" label="Date de naissance" error="Date impossible" />
      <Radios name="own" label="Logement" error="Choisissez" choices={[{ value: "yes", label: "Oui" }]} />
    </main>,
  );
  for (const field of ["city", "birthDate", "own"]) {
    expect(page).toContain(`href="#field-${field}"`);
    expect(page).toMatch(new RegExp(`<input[^>]* id="field-${field}"`));
    expect(page).toContain(`aria-describedby="field-${field}-error"`);
  }
  expect(page.indexOf("Commune</label>")).toBeLessThan(page.indexOf('id="field-city-error"'));
  expect(page.indexOf('id="field-city-error"')).toBeLessThan(page.indexOf('id="field-city"'));
});

test("the summary says which field a message is about when it would fit several", () => {
  const message = "Retirez les chiffres";
  const page = html(<ErrorSummary problems={[{ field: "firstNames", message, about: "Prénoms" }]} />);
  expect(page).toContain('href="#field-firstNames"');
  expect(page).toContain("Prénoms – Retirez les chiffres</a>");
});

test("an optional field says so; the others say they are required", () => {
  expect(html(<TextField name="a" label="Nom d’usage" optional />)).toContain("(facultatif)");
  expect(html(<TextField name="a" label="Nom" />)).toContain('aria-required="true"');
});

test("a date keeps its three parts as typed", () => {
  const page = html(
    <DateField name="birthDate" label="Date" partial value={{ day: "", month: "02", year: "1999" }} />,
  );
  expect(page).toContain('name="birthDate.month"');
  expect(page).toContain('value="02"');
  expect(page).toContain(chromeFr.partialDate);
});

test("a password is never sent back by a page", () => {
  expect(html(<PasswordField name="password" label="Mot de passe" use="current" />)).not.toContain("value=");
});

test("a page with problems says it in its title", () => {
  expect(
    html(
      <Layout {...layout} hasProblems>
        x
      </Layout>,
    ),
  ).toContain("<title>Erreur : Votre adresse · Télépermis</title>");
});

test("the language changes with the page's form, and Enter never presses that button", () => {
  const page = html(<Layout {...layout}>x</Layout>);
  const buttons = page.match(/<button[^>]*form="form"[^>]*>/g) ?? [];
  expect(buttons).toHaveLength(2);
  expect(buttons[0]).not.toContain("_language");
  expect(buttons[1]).toMatch(/name="_language" value="en" formnovalidate/);
});

test("the layout speaks the page's language down to its controls", () => {
  const page = html(
    <Layout {...layout} language="en" chrome={chromeEn}>
      <TextField name="a" label="Other name" optional />
    </Layout>,
  );
  expect(page).toContain('<html lang="en">');
  expect(page).toContain("(optional)");
});

test("no page carries inline styles or scripts, which the content security policy would refuse", () => {
  const page = html(
    <Layout
      {...layout}
      account={{
        signedIn: true,
        name: "Zoé",
        href: "/compte",
        signOut: { action: "/deconnexion", csrf: "x" },
      }}
    >
      <Timeline
        done={[{ title: "Envoyée", when: { iso: "2027-01-03", text: "3 janvier" } }]}
        now={{ title: "Examen", holder: "Entre vos mains", since: { iso: "2027-01-04", text: "4 janvier" } }}
      />
    </Layout>,
  );
  expect(page).not.toMatch(/ style=| on[a-z]+=|<style|<script>/);
  expect(page).toContain('aria-current="step"');
});

test("the banner says that the instance is not official, until it is", () => {
  expect(html(<Layout {...layout}>x</Layout>)).toContain("pas un service officiel");
  expect(
    html(
      <Layout {...layout} official>
        x
      </Layout>,
    ),
  ).not.toContain("pas un service officiel");
});

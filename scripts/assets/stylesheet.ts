import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { browserslistToTargets, type Selector, type SelectorComponent, transform } from "lightningcss";
import { PurgeCSS } from "purgecss";

const house = join(import.meta.dirname, "../..");
const dsfr = join(house, "node_modules/@gouvfr/dsfr/dist");

/** What we take from the DSFR, in the order of its own bundle. Everything else is drawn in `src/web/styles/`. */
const dsfrFiles = [
  "core/core.main.css",
  "scheme/scheme.css",
  "component/link/link.main.css",
  "component/button/button.main.css",
  "component/form/form.main.css",
  "component/input/input.main.css",
  "component/select/select.main.css",
  "component/upload/upload.main.css",
  "component/alert/alert.main.css",
  "component/skiplink/skiplink.main.css",
] as const;

/** Our own sheets: the accent first, because it redefines variables of the DSFR. */
const ownFiles = [
  "identity.css",
  "chrome.css",
  "fields.css",
  "content.css",
  "progress.css",
  "timeline.css",
  "documents.css",
  "letters.css",
  "crop.css",
  "desk.css",
  "desk-file.css",
  "viewer.css",
  "queue.css",
  "figures.css",
  "public.css",
  "print.css",
] as const;

/** Phones some seven years old; what they lack (`:has`, nesting) is only ever decoration. */
const targets = browserslistToTargets(["chrome 80", "firefox 78", "safari 13", "ios_saf 13", "samsung 13"]);

/** The one stylesheet of the service: the DSFR and ours, without the rules and variables that no view uses. */
export const buildStylesheet = async (): Promise<Uint8Array> => {
  const sources = await Promise.all([
    ...dsfrFiles.map((file) => readFile(join(dsfr, file), "utf8").then(neutral)),
    ...ownFiles.map((file) => readFile(join(house, "src/web/styles", file), "utf8")),
  ]);
  const simpler = withoutUnusedFeatures(sources.join("\n").replaceAll('@charset "UTF-8";', ""));
  const [purged] = await new PurgeCSS().purge({
    content: [join(house, "src/web/**/*.tsx"), join(house, "src/web/islands/**/*.ts")],
    css: [{ raw: simpler }],
    variables: true,
    // The part of a page that no view names.
    safelist: ["html", "body", ":root"],
  });
  if (!purged) throw new Error("The stylesheet could not be purged.");
  const inlined = await withInlineIcons(purged.css);
  return transform({ filename: "app.css", code: Buffer.from(inlined), minify: true, targets }).code;
};

/**
 * Gives the DSFR a neutral dress: its "blue-france" roles are named after what they are here (the accent), its reserved
 * typeface gives way to the system's, and its dark scheme follows the reader's system, without a script. Print always
 * uses the light scheme.
 */
const neutral = (css: string) =>
  css
    .replaceAll("blue-france", "accent")
    .replaceAll(/"Marianne", arial, sans-serif/gi, "var(--typeface)")
    .replaceAll(
      /([^{}]*)\[data-fr-theme=dark\]([^{}]*)\{([^{}]*)\}/g,
      "@media screen and (prefers-color-scheme: dark) {$1$2{$3}}",
    )
    .replaceAll("(-ms-high-contrast: active), (forced-colors: active)", "(forced-colors: active)");

/** Classes and attributes of the DSFR that our views never write: its icon font names and its script's hooks. */
const unused = (part: SelectorComponent) =>
  part.type === "attribute" &&
  ((part.name === "class" && /^ ?fr-/.test(part.operation?.value ?? "")) ||
    /^(data-fr-|target$)/.test(part.name));

/** No view has this class: the rules under it go with the other unused ones. */
const nowhere: Selector = [{ type: "class", name: "__nowhere" }];

const withoutUnusedFeatures = (css: string) =>
  transform({
    filename: "app.css",
    code: Buffer.from(css),
    targets,
    visitor: {
      Rule: { "font-face": () => [], "moz-document": () => [] },
      Selector: (selector) => {
        const positive = selector.filter((part) => !neverOccurs(part));
        return positive.some(unused) ? nowhere : positive;
      },
    },
  }).code.toString();

/** `:not(…)` of something that never occurs is always true. */
const neverOccurs = (part: SelectorComponent) =>
  part.type === "pseudo-class" && part.kind === "not" && part.selectors.every((inner) => inner.some(unused));

/** The DSFR's icons still in use become `data:` addresses: no request, and the content security policy allows them. */
const withInlineIcons = async (css: string) => {
  const pattern = /url\("?(?:\.\.\/)+(icons\/[^")]+\.svg)"?\)/g;
  const icons = new Map<string, string>();
  for (const [, path] of css.matchAll(pattern)) {
    if (path && !icons.has(path)) icons.set(path, dataAddress(await readFile(join(dsfr, path), "utf8")));
  }
  return css.replaceAll(pattern, (_, path: string) => `url("${icons.get(path) ?? ""}")`);
};

const dataAddress = (svg: string) =>
  `data:image/svg+xml,${svg
    .replaceAll(/<\?xml.*?\?>|<!--.*?-->/gs, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll('"', "'")
    .replaceAll(/[#%{}<>]/g, encodeURIComponent)}`;

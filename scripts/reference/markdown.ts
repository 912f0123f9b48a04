/** A page of the reference: where it lies under `docs/reference/`, and its Markdown. */
export type Page = { readonly path: string; readonly text: string };

/** Blocks parted by an empty line; what has nothing to say leaves no trace. */
export const blocks = (...parts: readonly (string | false)[]): string =>
  `${parts.filter((part) => part !== false && part !== "").join("\n\n")}\n`;

export const list = (items: readonly (string | false)[]): string =>
  items
    .filter((item) => item !== false && item !== "")
    .map((item) => `- ${item}`)
    .join("\n");

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? "" : [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n");

export const code = (text: string): string => `\`${text}\``;

export const link = (text: string, to: string): string => `[${text}](${to})`;

/** How a forge names the anchor of a heading made of one identifier. */
export const anchor = (identifier: string): string => `#${identifier.toLowerCase()}`;

export const generated =
  "<!-- Written by `npm run reference` from the rules themselves: change those, not this page. -->";

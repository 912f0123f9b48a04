/** The same words as HTML, for the readers that prefer it: paragraphs, lists and links, nothing else. */
export const htmlOf = ({
  subject,
  text,
  language,
}: {
  subject: string;
  text: string;
  language: string;
}): string =>
  [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>`,
    '<body style="font:16px/1.5 system-ui,sans-serif;max-width:38em;margin:1em auto;padding:0 1em">',
    ...text
      .trim()
      .split(/\n{2,}/)
      .map(block),
    "</body>",
    "</html>",
    "",
  ].join("\n");

const block = (text: string): string => {
  const lines = text.split("\n");
  if (!lines.every((line) => line.startsWith("- "))) return `<p>${lines.map(line).join("<br>\n")}</p>`;
  return `<ul>\n${lines.map((item) => `<li>${escapeHtml(item.slice(2))}</li>`).join("\n")}\n</ul>`;
};

/** Only an address alone on its line becomes a link: one inside somebody's words stays words. */
const line = (text: string): string =>
  /^https?:\/\/\S+$/.test(text) ? `<a href="${escapeHtml(text)}">${escapeHtml(text)}</a>` : escapeHtml(text);

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");

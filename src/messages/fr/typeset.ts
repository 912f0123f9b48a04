/** Puts the spaces that French typography never breaks: before : ; ? ! and inside « ». */
export const typeset = (text: string): string =>
  text
    .replace(/ :(?=\s|$)/gm, "\u00a0:")
    .replace(/ ([;?!])/g, "\u202f$1")
    .replace(/« /g, "«\u00a0")
    .replace(/ »/g, "\u00a0»");

/** The same for a whole table of texts, those that a function words included. */
export const typesetAll = <Words>(words: Words): Words => typesetAny(words) as Words;

const typesetAny = (words: unknown): unknown => {
  if (typeof words === "string") return typeset(words);
  if (typeof words === "function") return (...facts: unknown[]) => typesetAny(words(...facts));
  if (Array.isArray(words)) return words.map(typesetAny);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, worded]) => [name, typesetAny(worded)]));
};

/** Puts the spaces that French typography never breaks: before : ; ? ! and inside « ». */
export const typeset = (text: string): string =>
  text
    .replace(/ :(?=\s|$)/gm, "\u00a0:")
    .replace(/ ([;?!])/g, "\u202f$1")
    .replace(/« /g, "«\u00a0")
    .replace(/ »/g, "\u00a0»");

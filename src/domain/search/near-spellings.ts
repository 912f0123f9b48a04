const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Shorter words are too many to be near of: Léa, Léo and Mia would all be one. */
const shortestForgiven = 4;

/**
 * The word itself, then every one that a single slip of the finger makes of it: two letters swapped, one left out, one
 * too many, one for another. Expects capitals without accents.
 */
export const nearSpellings = (word: string): readonly string[] => {
  if (word.length < shortestForgiven || !/^[A-Z]+$/.test(word)) return [word];
  const found = new Set([word]);
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const here = word.charAt(at);
    const after = word.slice(at + 1);
    for (const letter of letters) found.add(`${before}${letter}${here}${after}`);
    if (here === "") continue;
    found.add(`${before}${after}`);
    for (const letter of letters) found.add(`${before}${letter}${after}`);
    if (after !== "") found.add(`${before}${after.charAt(0)}${here}${after.slice(1)}`);
  }
  return [...found];
};

/** The options of a command, `--name value` each, among those it knows; null when the words are something else. */
export const optionsOf = <Name extends string>(
  words: readonly string[],
  known: readonly Name[],
): Readonly<Partial<Record<Name, string>>> | null => {
  const found: Partial<Record<Name, string>> = {};
  for (let at = 0; at < words.length; at += 2) {
    const name = known.find((option) => words[at] === `--${option}`);
    const value = words[at + 1];
    if (name === undefined || value === undefined || found[name] !== undefined) return null;
    found[name] = value;
  }
  return found;
};

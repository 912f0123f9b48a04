/**
 * Names as a machine-readable zone writes them, and how they compare with a form. A letter with an accent may have
 * several spellings there, so sets of spellings are compared. Source: ICAO Doc 9303-3 §6.
 */
const spellings: Readonly<Record<string, readonly string[]>> = {
  Æ: ["AE"],
  Œ: ["OE"],
  ß: ["SS"],
  Ä: ["AE", "A"],
  Ö: ["OE", "O"],
  Ü: ["UE", "UXX", "U"],
  Å: ["AA", "A"],
  Ø: ["OE", "O"],
  Ñ: ["N", "NXX"],
  Ð: ["D"],
  Đ: ["D"],
  Þ: ["TH"],
  Ł: ["L"],
  Ħ: ["H"],
  İ: ["I"],
  Ĳ: ["IJ"],
};

/** A name may hold many such letters: their combinations stop there. */
const mostSpellings = 64;

/** Every way a zone may write a name: capitals without accents, words separated by one space, no apostrophe. */
export const mrzSpellings = (name: string): ReadonlySet<string> => {
  let written: readonly string[] = [""];
  for (const letter of name.normalize("NFC").replaceAll("ß", "SS").toUpperCase()) {
    const choices = spellings[letter] ?? [plain(letter)];
    written = written.flatMap((start) => choices.map((choice) => start + choice)).slice(0, mostSpellings);
  }
  return new Set(written.map((text) => text.replaceAll(/ +/g, " ").trim()));
};

const plain = (letter: string): string => {
  if (/^['’ʼ`.]$/.test(letter)) return "";
  const bare = letter.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return /^[A-Z]+$/.test(bare) ? bare : " ";
};

/**
 * Whether a name of a form may be the one read. When the zone had no room left, what was read only has to begin it.
 * Where the space of a compound name falls isn't settled between papers: spaces don't count.
 */
export const isSameName = (entered: string, read: string, isCut: boolean): boolean => {
  const compact = (text: string) => text.replaceAll(" ", "");
  const wanted = compact(read);
  if (wanted === "") return false;
  return [...mrzSpellings(entered)]
    .map(compact)
    .some((way) => way === wanted || (isCut && way.startsWith(wanted)));
};

/** The first given name is required; the others are noted, not compared, as people put them in another order. */
export const isSameFirstName = (
  entered: readonly string[],
  read: readonly string[],
  isCut: boolean,
): boolean => {
  const [first] = entered;
  if (first === undefined || read.length === 0) return false;
  // A compound first name may be written as several: as many words are taken as it has.
  return read.some((_, index) => {
    const isLast = index === read.length - 1;
    return isSameName(first, read.slice(0, index + 1).join(" "), isCut && isLast);
  });
};

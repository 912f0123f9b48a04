/** Upper case, without accents, ligatures parted, hyphens and apostrophes as spaces: how names and places compare. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[Ææ]/g, "AE")
    .replaceAll(/[Œœ]/g, "OE")
    .replaceAll("ß", "SS")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, " ")
    .trim();

/** The words of a text, in that form. */
export const wordsOf = (text: string): readonly string[] => plain(text).split(" ").filter(Boolean);

/** Whether two lines of an address are the same, whatever their case, accents and signs. */
export const isSamePlace = (a: string, b: string): boolean => plain(a) === plain(b);

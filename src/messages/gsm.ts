/** The basic alphabet of text messages (GSM 03.38): one character outside it and a message holds 70, not 160. */
const alphabet =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/** Those of the extension table count twice. */
const extension = "^{}\\[~]|€";

const plainer: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "…": "...",
  "–": "-",
  "—": "-",
  œ: "oe",
  Œ: "OE",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
};

/** The nearest text that fits the basic alphabet: « forêt reçue » becomes « foret recue ». */
export const toGsm = (text: string): string =>
  [...text.normalize("NFC").replace(/« ?/g, '"').replace(/\s?»/g, '"')].map(plainCharacter).join("");

const plainCharacter = (character: string): string => {
  if (isBasic(character)) return character;
  if (/\s/u.test(character)) return " ";
  const known = plainer[character];
  if (known !== undefined) return known;
  const bare = character.normalize("NFD").replace(/\p{M}/gu, "");
  return bare !== "" && isBasic(bare) ? bare : "?";
};

const isBasic = (character: string): boolean => alphabet.includes(character) || extension.includes(character);

/** Length as operators count it; one message holds 160, each part of a longer one 153. */
export const gsmLength = (text: string): number =>
  [...text].reduce((length, character) => length + (extension.includes(character) ? 2 : 1), 0);

/** Whether a text travels in the basic alphabet. */
export const isGsm = (text: string): boolean => [...text].every(isBasic);

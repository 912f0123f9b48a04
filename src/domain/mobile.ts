/** Overseas mobile prefixes with the country code they are reached under, not +33. Source: national numbering plan. */
const overseas: readonly (readonly [prefix: string, countryCode: string])[] = [
  ["639", "262"],
  ["690", "590"],
  ["691", "590"],
  ["692", "262"],
  ["693", "262"],
  ["694", "594"],
  ["696", "596"],
  ["697", "596"],
];

const countryCodes = [...new Set(overseas.map(([, code]) => code))];

/** Nine digits after the 0, as typed in France: a mobile of the mainland or of overseas, or null. */
const fromNational = (digits: string): string | null => {
  if (!/^[67]\d{8}$/.test(digits)) return null;
  const [, countryCode] = overseas.find(([prefix]) => digits.startsWith(prefix)) ?? [];
  return `+${countryCode ?? "33"}${digits}`;
};

/**
 * A mobile number in international form (E.164), or null when it is not one. A French number may be typed with its 0,
 * with 0033, +33 or +33 (0); a foreign one needs its country code.
 */
export const readMobile = (typed: string): string | null => {
  const plain = typed
    .trim()
    .replace(/\(0\)/, "")
    .replaceAll(/[\s.\-/()\u00a0\u202f]/g, "")
    .replace(/^00/, "+");
  if (/^0\d{9}$/.test(plain)) return fromNational(plain.slice(1));
  if (plain.startsWith("+33")) return fromNational(plain.slice(3).replace(/^0/, ""));
  const countryCode = countryCodes.find((code) => plain.startsWith(`+${code}`));
  if (countryCode !== undefined) {
    const number = fromNational(plain.slice(countryCode.length + 1).replace(/^0/, ""));
    return number?.startsWith(`+${countryCode}`) === true ? number : null;
  }
  return /^\+[1-9]\d{7,14}$/.test(plain) ? plain : null;
};

/** The number as people write it: « 06 12 34 56 78 » in France, with its country code elsewhere. */
export const writeMobile = (mobile: string): string => {
  const [, national] = /^\+(?:33|262|590|594|596)([67]\d{8})$/.exec(mobile) ?? [];
  if (national !== undefined) return `0${national}`.replaceAll(/(\d\d)(?=\d)/g, "$1\u00a0");
  return mobile;
};

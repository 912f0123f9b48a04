/** Worth of a character in a check digit: figures as they are, A = 10 … Z = 35, the filler 0. Source: ICAO Doc 9303-3 §4.9. */
const worthOf = (character: string): number => {
  if (character >= "0" && character <= "9") return Number(character);
  return character >= "A" && character <= "Z" ? character.charCodeAt(0) - 55 : 0;
};

const weights = [7, 3, 1];

/** The figure that closes a field of a machine-readable zone: weights 7, 3, 1 repeated, modulo 10. */
export const checkDigit = (text: string): string => {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1)
    sum += worthOf(text.charAt(index)) * (weights[index % 3] ?? 0);
  return String(sum % 10);
};

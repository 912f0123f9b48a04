import type { Answers } from "#domain/questions.ts";

/** The postal address, the name on the letter box first: what the carrier needs to find it. */
export const addressLines = ({
  letterBoxName = "",
  street = "",
  addressComplement = "",
  postalCode = "",
  town = "",
}: Answers): readonly string[] =>
  [letterBoxName, street, addressComplement, `${postalCode} ${town}`.trim()].filter((line) => line !== "");

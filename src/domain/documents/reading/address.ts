import { plain, wordsOf } from "./plain-text.ts";

export type PostalAddress = { readonly street: string; readonly postcode: string; readonly town: string };

/** Kinds of ways, whole or shortened: they tell no street from another. */
const ways = new Set(
  "RUE R AVENUE AVE AV BOULEVARD BD BVD PLACE PL CHEMIN CHE CH ALLEE ALL ALLEES IMPASSE IMP ROUTE RTE SQUARE SQ QUAI COURS CRS PASSAGE PAS VILLA CITE LOTISSEMENT LOT RESIDENCE RES DE DU DES LA LE LES L D A AUX ET BIS TER".split(
    " ",
  ),
);

/**
 * Whether a text holds this address: the postcode, the number when there is one, and the words of the street's own name.
 * One word in four may be missing: streets are shortened in many ways.
 */
export const isAddressIn = ({ street, postcode }: PostalAddress, text: string): boolean => {
  const written = new Set(wordsOf(text));
  if (!written.has(postcode)) return false;
  const [number] = plain(street).match(/^\d+/) ?? [];
  if (number !== undefined && ![...written].some((word) => word === number || word.startsWith(`${number}B`)))
    return false;
  const own = wordsOf(street).filter((word) => !ways.has(word) && !/^\d+$/.test(word));
  const missing = own.filter((word) => !written.has(word)).length;
  return missing <= own.length / 4;
};

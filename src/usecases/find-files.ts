import { officesWithin } from "#domain/access.ts";
import { officesIn } from "#domain/queue-view.ts";
import { nearSpellings } from "#domain/search/near-spellings.ts";
import type { SearchTerms } from "#domain/search/terms.ts";
import type { FoundFile, SoughtWord } from "./ports/desk-queue.ts";
import type { StaffMember } from "./ports/people.ts";
import type { Uses } from "./world.ts";

const mostShown = 50;

/** Family names of more parts are written whole. */
const mostJoined = 3;

const sought = (word: string): SoughtWord => ({ word, near: nearSpellings(word) });

/** Why a file was found: what it has of what was typed, a name to the letter or a slip away. */
export type FoundBy = "reference" | "email" | "neph" | "birthDate" | "name" | "nearName";

export type Found = FoundFile & { readonly by: readonly FoundBy[] };

const foundBy = ({ words }: FoundFile, terms: SearchTerms): readonly FoundBy[] => {
  const { reference, email, neph, birthDate, names } = terms;
  const isExact =
    names.every((name) => words.includes(name)) || (names.length > 1 && words.includes(names.join("")));
  return [
    ...(reference === null ? [] : (["reference"] as const)),
    ...(email === null ? [] : (["email"] as const)),
    ...(neph === null ? [] : (["neph"] as const)),
    ...(birthDate === null ? [] : (["birthDate"] as const)),
    ...(names.length === 0 ? [] : isExact ? (["name"] as const) : (["nearName"] as const)),
  ];
};

/**
 * The files that this member of the staff may see and that match everything typed, whatever their state: exact names
 * first, then those that wait, the newest first. `isMore` when there are more than are shown.
 */
export const findFiles = async (
  { store }: Uses<"store">,
  { agent, terms }: { readonly agent: StaffMember; readonly terms: SearchTerms },
): Promise<{ readonly files: readonly Found[]; readonly isMore: boolean }> => {
  const { names, ...others } = terms;
  const files = await store.find({
    terms: others,
    names: names.map(sought),
    joined: names.length > 1 && names.length <= mostJoined ? sought(names.join("")) : null,
    offices: officesIn({ offices: [] }, officesWithin(agent, "readQueue")),
    limit: mostShown + 1,
  });
  return {
    files: files.slice(0, mostShown).map((file) => ({ ...file, by: foundBy(file, terms) })),
    isMore: files.length > mostShown,
  };
};

import { z } from "zod";
import {
  birthDateFrom,
  namesFrom,
  nephFrom,
  type SearchTerms,
  soughtOrNull,
  termsFrom,
} from "#domain/search/terms.ts";
import type { Uses } from "#usecases/world.ts";
import type { FieldProblem } from "#web/kit/chrome.ts";
import { deskPaths } from "./paths.ts";
import type { DeskWords } from "./words.ts";

/** What was typed to find a file: the one box, or each thing in a field of its own. */
const typedSearch = z.object({
  q: z.string(),
  name: z.string(),
  birthDate: z.string(),
  neph: z.string(),
  email: z.string(),
});

export type TypedSearch = z.infer<typeof typedSearch>;

export const nothingTyped: TypedSearch = { q: "", name: "", birthDate: "", neph: "", email: "" };

const longest = 200;

export const typedFrom = (field: (name: string) => string): TypedSearch => ({
  q: field("q").slice(0, longest),
  name: field("name").slice(0, longest),
  birthDate: field("birthDate").slice(0, longest),
  neph: field("neph").slice(0, longest),
  email: field("email").slice(0, longest),
});

/** What to look for, or what cannot be understood of it. */
export const readSearch = (
  typed: TypedSearch,
  { queue: { search } }: DeskWords,
): { readonly terms: SearchTerms } | { readonly problems: readonly FieldProblem[] } => {
  const box = termsFrom(typed.q);
  const birthDate = birthDateFrom(typed.birthDate);
  const neph = nephFrom(typed.neph);
  const problems = [
    ...(typed.birthDate !== "" && birthDate === null
      ? [{ field: "birthDate", message: search.birthDateUnread }]
      : []),
    ...(typed.neph !== "" && neph === null ? [{ field: "neph", message: search.nephUnread }] : []),
  ];
  if (problems.length > 0) return { problems };
  const terms = soughtOrNull({
    reference: box.reference,
    birthDate: birthDate ?? box.birthDate,
    neph: neph ?? box.neph,
    email: typed.email === "" ? box.email : typed.email.toLowerCase(),
    names: [...box.names, ...namesFrom(typed.name)],
  });
  return terms === null ? { problems: [{ field: "q", message: search.nothingTyped }] } : { terms };
};

const context = "desk search";

/** The address of what was found: what was typed is sealed in it, since names and birth dates are personal. */
export const searchAddress = ({ secrets }: Uses<"secrets">, typed: TypedSearch): string =>
  `${deskPaths.search}?r=${encodeURIComponent(secrets.seal(JSON.stringify(typed), context))}`;

/** What an address was made for; null for any other. */
export const searchIn = ({ secrets }: Uses<"secrets">, sealed: string | undefined): TypedSearch | null => {
  if (sealed === undefined) return null;
  try {
    return typedSearch.parse(JSON.parse(secrets.open(sealed, context)));
  } catch {
    // An address comes from outside: whatever it holds is not an error of ours.
    return null;
  }
};

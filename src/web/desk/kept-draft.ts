import { z } from "zod";
import type { TypedForm } from "#domain/reading.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import type { Uses } from "#usecases/world.ts";

const typedFields = z.record(z.string(), z.array(z.string()));

/** What is being prepared, on which file, by whom: one is never read in the place of another. */
export type DraftOf = {
  readonly what: "supplement" | "refusal";
  readonly reference: string;
  readonly agent: Pick<StaffMember, "id">;
};

const contextOf = ({ what, reference, agent }: DraftOf): string => `desk ${what} ${reference} ${agent.id}`;

/** Browsers drop a cookie over 4096 bytes, its name and attributes included, without a word. */
const longestCookie = 3900;

/**
 * What an agent prepared, for the page that shows it again: sealed, kept by the browser for ten minutes. Null when it
 * is too long for the browser to keep.
 */
export const sealDraft = ({ secrets }: Uses<"secrets">, draftOf: DraftOf, form: TypedForm): string | null => {
  const typed = Object.fromEntries(
    Object.entries(form).filter(
      ([name, values]) => !name.startsWith("_") && values.some((value) => value !== ""),
    ),
  );
  const sealed = secrets.seal(JSON.stringify(typed), contextOf(draftOf));
  return sealed.length > longestCookie ? null : sealed;
};

/** What was prepared on this file by this agent, or null: too late, or another file since. */
export const openDraft = (
  { secrets }: Uses<"secrets">,
  draftOf: DraftOf,
  kept: string | null,
): TypedForm | null => {
  if (kept === null) return null;
  try {
    return typedFields.parse(JSON.parse(secrets.open(kept, contextOf(draftOf))));
  } catch {
    // A cookie comes from outside: whatever it holds is not an error of ours.
    return null;
  }
};

import { z } from "zod";
import type { TypedForm } from "#domain/reading.ts";
import type { StaffMember } from "#usecases/people.ts";
import type { Uses } from "#usecases/world.ts";

const typedFields = z.record(z.string(), z.array(z.string()));
const contextOf = ({ id }: StaffMember, reference: string): string => `desk draft ${reference} ${id}`;

/** What an agent prepared, for the page that shows it again: sealed, kept by the browser for ten minutes. */
export const sealDraft = (
  { secrets }: Uses<"secrets">,
  agent: StaffMember,
  reference: string,
  form: TypedForm,
): string => {
  const typed = Object.fromEntries(
    Object.entries(form).filter(
      ([name, values]) => !name.startsWith("_") && values.some((value) => value !== ""),
    ),
  );
  return secrets.seal(JSON.stringify(typed), contextOf(agent, reference));
};

/** What was prepared on this file by this agent, or null: too late, or another file since. */
export const openDraft = (
  { secrets }: Uses<"secrets">,
  agent: StaffMember,
  reference: string,
  kept: string | null,
): TypedForm | null => {
  if (kept === null) return null;
  try {
    return typedFields.parse(JSON.parse(secrets.open(kept, contextOf(agent, reference))));
  } catch {
    // A cookie comes from outside: whatever it holds is not an error of ours.
    return null;
  }
};

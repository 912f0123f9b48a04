import { z } from "zod";
import type { FederatedIdentity } from "#usecases/ports/people.ts";

const claims = z.object({
  family_name: z.string().min(1).max(100),
  given_name: z.string().min(1).max(100),
  birthdate: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  gender: z.enum(["female", "male"]).optional().catch(undefined),
});

const contact = z.object({
  email: z.email().max(254).optional().catch(undefined),
  email_verified: z.boolean().optional().catch(undefined),
});

/** The civil status that the provider vouches for, or null when a part of it is missing. */
export const identityFrom = (person: unknown): FederatedIdentity | null => {
  const read = claims.safeParse(person);
  if (!read.success) return null;
  const { family_name, given_name, birthdate, gender } = read.data;
  return {
    birthName: family_name,
    firstNames: given_name,
    birthDate: knownPart(birthdate),
    sex: gender === undefined ? null : gender === "female" ? "F" : "M",
  };
};

/** The address the person is known by there, and whether the provider made sure of it. */
export const verifiedEmail = (
  person: unknown,
): { readonly email: string | null; readonly emailVerified: boolean } => {
  const { email, email_verified } = contact.parse(person);
  return { email: email ?? null, emailVerified: email !== undefined && email_verified === true };
};

/** An unknown day or month comes as `00`: `1996-07-00` is July 1996. */
const knownPart = (birthdate: string): string => birthdate.replace(/(-00)+$/, "");

import type { StaffMember } from "./ports/people.ts";
import { loginFrom } from "./sign-in-agent.ts";
import type { Uses } from "./world.ts";

// Read aloud or copied by hand without mistakes.
const passwordAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** Opens the door of the desk to somebody; the password is given once, and only here. */
export const addStaff = async (
  world: Uses<"store" | "clock" | "random" | "passwords">,
  { login, ...rest }: Omit<StaffMember, "id" | "ownAccountId"> & { readonly email?: string | null },
): Promise<{ readonly password: string }> => {
  const password = world.random.text(20, passwordAlphabet);
  const passwordHash = await world.passwords.hash(password);
  await world.store.write({ key: null }, async (tx) => {
    const id = world.random.uuid();
    await tx.createStaff({ id, login: loginFrom(login), ...rest, passwordHash });
    await tx.noteStaff({ staffId: id, what: "added", at: world.clock.now(), detail: rest.role });
    return {};
  });
  return { password };
};

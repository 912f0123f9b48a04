import { readEmail } from "#domain/email.ts";
import { passwordProblem } from "#domain/password.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import type { ProcedureId } from "#procedures/index.ts";
import { mailLink, mayMail } from "./mail-links.ts";
import type { Language } from "./ports/people.ts";
import type { Uses } from "./world.ts";

type SignUp = {
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  /** The reason for applying that they chose before, if any. */
  readonly reason?: ProcedureId | null;
  readonly key: string | null;
};

/**
 * Creates an account (création de compte), to be confirmed by the link sent. Whoever asks gets the same answer whether
 * the address is known or not: only its owner learns more, by mail.
 */
export const signUp = async (
  world: Uses<"store" | "clock" | "random" | "passwords" | "secrets">,
  { email: typed, password, language, reason = null, key }: SignUp,
): Promise<{ readonly email: string } | Refusal> => {
  const email = readEmail(typed);
  if (email === null) return refused("emailInvalid");
  const problem = passwordProblem(password, email);
  if (problem !== null) return problem;
  const passwordHash = await world.passwords.hash(password);
  const at = world.clock.now();
  return world.store.write({ key }, async (tx) => {
    const mayTell = await mayMail(world, tx, email);
    const known = await tx.accountByEmail(email);
    if (known === null) {
      const account = { id: world.random.uuid(), email, language };
      await tx.createAccount({ ...account, emailConfirmedAt: null, passwordHash, federated: null, at });
      if (mayTell) await mailLink(world, tx, account, "confirmEmail", reason);
    } else if (!known.emailConfirmed && known.passwordHash !== null) {
      // Nobody has proved the address yet: the last one to ask chooses, and the link asks for that password again.
      await tx.updateAccount(known.id, { passwordHash });
      if (mayTell) await mailLink(world, tx, { ...known, email }, "confirmEmail", reason);
    } else if (mayTell) {
      await tx.tell({
        account: known,
        channel: "email",
        recipient: email,
        reference: null,
        notice: { kind: "addressAlreadyKnown", facts: {} },
        secret: null,
        at,
      });
    }
    return { email };
  });
};

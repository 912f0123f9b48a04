import { hash, verify } from "@node-rs/argon2";
import { Unavailable } from "#usecases/errors.ts";
import type { Passwords } from "#usecases/ports/services.ts";

// Parameters of the OWASP password storage sheet; `algorithm: 2` is argon2id.
const parameters = { algorithm: 2, memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;

/** What a digest that nobody has costs to compare with: an unknown account answers as slowly as a known one. */
const nobody = hash("nobody has this password", parameters);

export type PasswordLimits = {
  /** Digests computed at the same time: each takes 46 MB. */
  readonly atOnce: number;
  /** How many may wait for their turn before the others are told to come back. */
  readonly waiting: number;
};

/** Passwords as argon2id digests, a few at a time so that a rush of sign-ins never starves the rest. */
export const createPasswords = (limits: PasswordLimits = { atOnce: 4, waiting: 40 }): Passwords => {
  const queue: (() => void)[] = [];
  let running = 0;

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= limits.atOnce) {
      if (queue.length >= limits.waiting) throw new Unavailable("too many passwords to check at once");
      // The one who leaves hands its place over: `running` stays as it is.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };

  return {
    hash: (password) => inTurn(() => hash(sameLetters(password), parameters)),
    verify: async (password, digest) => {
      const known = digest ?? (await nobody);
      const isRight = await inTurn(() => verify(known, sameLetters(password)));
      return digest !== null && isRight;
    },
  };
};

/** Two keyboards may compose « é » in two ways: the password is the same. */
const sameLetters = (password: string): string => password.normalize("NFKC");

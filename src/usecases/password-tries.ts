import { type Refusal, refused } from "#domain/refusals.ts";
import type { Transaction } from "./ports/store.ts";
import type { Uses } from "./world.ts";

/** Whose password is tried, and from where. */
type Try = { readonly account: string; readonly address: string };

const limits = {
  /** From one place, on one account. */
  here: 5,
  /** On one account, wherever from: few enough to guess nothing, too many for a stranger to lock somebody out alone. */
  account: 20,
  /** Failures from one place, on whichever accounts. */
  place: 50,
} as const;

/**
 * Password tries, counted in the database so that every process shares them. A try is counted before it is judged:
 * sent all at once, tries still see each other. Buckets name nobody: they hold fingerprints.
 */
export const passwordTries = (
  { secrets, clock }: Uses<"secrets" | "clock">,
  tx: Transaction,
  { account, address }: Try,
) => {
  const whose = secrets.fingerprint("tries", account);
  const where = secrets.fingerprint("tries", rangeOf(address));
  const here = `password:${whose}:${where}`;
  const ofAccount = `password:${whose}`;
  const ofPlace = `password-place:${where}`;
  const at = clock.now();
  const areTooMany = async (): Promise<boolean> => {
    const quarter = at.subtract({ minutes: 15 });
    if ((await tx.counted(ofPlace, at.subtract({ hours: 1 }))) >= limits.place) return true;
    // Once refused here, a try is not held against the account: one stranger alone would keep its owner out.
    if ((await tx.count(here, at, quarter)) > limits.here) return true;
    return (await tx.count(ofAccount, at, quarter)) > limits.account;
  };
  const forget = async (): Promise<void> => {
    await tx.clearCount(here);
    await tx.clearCount(ofAccount);
  };
  return {
    forget,
    /**
     * Null for a right password within the limits; beyond them, even the right one gives nothing away, and what would
     * be spent by looking at it is not.
     */
    judge: async (
      isRight: boolean | (() => Promise<boolean>),
    ): Promise<Refusal<"tooManyTries" | "passwordWrong"> | null> => {
      if (await areTooMany()) return refused("tooManyTries");
      if (typeof isRight === "boolean" ? isRight : await isRight()) {
        await forget();
        return null;
      }
      await tx.count(ofPlace, at, at);
      return refused("passwordWrong");
    },
  };
};

/** One IPv4 address, or the /64 that a provider gives to one IPv6 line. */
const rangeOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const last = tail?.split(":").filter((group) => group !== "") ?? [];
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - groups.length - last.length) }, () => "0");
  return [...groups, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
};

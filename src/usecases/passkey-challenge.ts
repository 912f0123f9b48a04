import type { Uses } from "./world.ts";

const lastsInMinutes = 10;
const signs = "passkeyChallenge";

/**
 * What a browser must answer, with a passkey, within ten minutes. It is signed rather than kept: a page that is only
 * looked at writes nothing. `purpose` ties it to what it was asked for.
 */
export const newChallenge = (
  { secrets, clock, random }: Uses<"secrets" | "clock" | "random">,
  purpose: string,
): string => {
  const asked = `${clock.now().epochMilliseconds}~${random.token()}`;
  return `${asked}~${secrets.fingerprint(signs, `${purpose} ${asked}`)}`;
};

/** Whether a challenge is one of ours, asked for this purpose, and not over. */
export const isOurChallenge =
  ({ secrets, clock }: Uses<"secrets" | "clock">, purpose: string) =>
  (challenge: string): boolean => {
    const [at = "", drawn = "", signature = ""] = challenge.split("~");
    const age = clock.now().epochMilliseconds - Number(at);
    return (
      age >= 0 &&
      age <= lastsInMinutes * 60_000 &&
      secrets.matches(signs, `${purpose} ${at}~${drawn}`, signature)
    );
  };

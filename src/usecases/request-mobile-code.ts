import { readMobile } from "#domain/mobile.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { passwordTries } from "./password-tries.ts";
import type { Account } from "./ports/people.ts";
import type { Uses } from "./world.ts";

type RequestMobileCode = {
  readonly account: Account;
  readonly mobile: string;
  /** Asked to replace a number that was confirmed. */
  readonly password: string;
  readonly address: string;
  readonly key: string | null;
};

const codesPerQuarter = 3;
const codesPerNumberADay = 10;

/** A confirmed number is replaced or removed by who knows the password, when the account has one. */
export const asksPasswordForMobile = ({ mobileConfirmed, passwordHash }: Account): boolean =>
  mobileConfirmed && passwordHash !== null;

/** Names one code: whose, for which number. */
export const mobileCodeText = (accountId: string, mobile: string, code: string): string =>
  `${accountId} ${mobile} ${code}`;

/** Sends a six-digit code to a mobile number, to be added to the account once the code comes back. */
export const requestMobileCode = async (
  world: Uses<"store" | "clock" | "random" | "secrets" | "passwords">,
  { account, mobile: typed, password, address, key }: RequestMobileCode,
): Promise<{ readonly mobile: string } | Refusal> => {
  const mobile = readMobile(typed);
  if (mobile === null) return refused("mobileInvalid");
  const asksPassword = asksPasswordForMobile(account);
  const isRight = !asksPassword || (await world.passwords.verify(password, account.passwordHash));
  const at = world.clock.now();
  return world.store.write({ key }, async (tx) => {
    if (asksPassword) {
      const tries = passwordTries(world, tx, { account: account.email ?? account.id, address });
      const wrong = await tries.judge(isRight);
      if (wrong !== null) return wrong;
    }
    const ofAccount = await tx.codesSent(account.id, "confirmMobile", at.subtract({ minutes: 15 }));
    const bucket = `mobile-code:${world.secrets.fingerprint("tries", mobile)}`;
    const ofNumber = await tx.counted(bucket, at.subtract({ hours: 24 }));
    if (ofAccount >= codesPerQuarter || ofNumber >= codesPerNumberADay) return refused("tooManyCodes");
    await tx.count(bucket, at, at);
    const code = world.random.code();
    await tx.createCode({
      accountId: account.id,
      purpose: "confirmMobile",
      subject: mobile,
      fingerprint: world.secrets.fingerprint("confirmMobile", mobileCodeText(account.id, mobile, code)),
      at,
      expiresAt: at.add({ minutes: 10 }),
    });
    await tx.tell({
      account,
      channel: "sms",
      recipient: mobile,
      reference: null,
      notice: { kind: "confirmMobile", facts: { secret: "code" } },
      secret: code,
      at,
    });
    return { mobile };
  });
};

import { dayOf } from "#domain/dates.ts";
import { problemsOf } from "#domain/derive/problems.ts";
import { movedToToday } from "#domain/derive/version-move.ts";
import { type Refusal, refused } from "#domain/refusals.ts";
import { contextOf, lockFor, type Wish } from "./change.ts";
import { NotFound } from "./errors.ts";
import type { Account } from "./ports/people.ts";
import type { Uses } from "./world.ts";

export type Channel = "email" | "sms";

type Contact = Pick<Account, "email" | "emailConfirmed" | "mobile" | "mobileConfirmed">;

const liveMinutes = 10;
const limits = [
  { sends: 3, within: { minutes: 15 } },
  { sends: 10, within: { hours: 24 } },
] as const;

/** Where codes can be sent: only what the person has confirmed. */
export const confirmedChannels = (
  contact: Contact,
): readonly { readonly channel: Channel; readonly recipient: string }[] => [
  ...(contact.email !== null && contact.emailConfirmed
    ? [{ channel: "email", recipient: contact.email } as const]
    : []),
  ...(contact.mobile !== null && contact.mobileConfirmed
    ? [{ channel: "sms", recipient: contact.mobile } as const]
    : []),
];

/**
 * Sends the one-time code (code à usage unique) that stands for the signature of the application: six digits, ten
 * minutes, five tries. A new code voids the earlier one.
 */
export const requestValidationCode = (
  world: Uses<"store" | "clock" | "settings" | "procedures" | "secrets" | "random">,
  {
    reference,
    by,
    key,
    accountId,
    channel,
  }: Wish & { readonly accountId: string; readonly channel: Channel },
): Promise<{ readonly channel: Channel } | Refusal> =>
  world.store.write<{ readonly channel: Channel }>({ key }, async (tx) => {
    const draft = await lockFor(tx, reference, by);
    if (draft.state !== "draft") return refused("notNow");
    const { procedure, at } = contextOf(world, draft, by);
    const today = dayOf(at);
    const application = movedToToday(draft, procedure, today)?.application ?? draft;
    const problems = problemsOf(procedure, application, today);
    if (problems.pages.length > 0) return refused("incomplete");
    if (problems.rule !== null) return refused("notEligible");

    const account = await tx.account(accountId);
    if (account === null) throw new NotFound();
    const chosen = confirmedChannels(account).find((confirmed) => confirmed.channel === channel);
    if (chosen === undefined) return refused("emailNotConfirmed");
    for (const { sends, within } of limits) {
      if ((await tx.codesSent(accountId, "validateApplication", at.subtract(within))) >= sends)
        return refused("tooManyCodes");
    }

    const code = world.random.code();
    await tx.createCode({
      accountId,
      purpose: "validateApplication",
      subject: reference,
      fingerprint: world.secrets.fingerprint("validateApplication", `${accountId} ${reference} ${code}`),
      at,
      expiresAt: at.add({ minutes: liveMinutes }),
    });
    await tx.tell({
      account,
      channel,
      recipient: chosen.recipient,
      reference,
      notice: { kind: "validationCode", facts: { secret: "code" } },
      secret: code,
      at,
    });
    return { channel };
  });

import { isRefusal } from "#domain/refusals.ts";
import { pendingSignIn } from "#usecases/pending-sign-in.ts";
import { signInWithCode } from "#usecases/sign-in-with-code.ts";
import { askForPasskey, signInWithPasskey } from "#usecases/sign-in-with-passkey.ts";
import { Details, Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { PasskeySignIn } from "../passkey-form.tsx";
import { deskPaths } from "../paths.ts";
import { staffWords } from "../staff-words.ts";
import { wayBack } from "../way-back.ts";

type Model = {
  readonly back: string;
  readonly hasTotp: boolean;
  /** What the browser needs, when the person has a passkey. */
  readonly passkey: string | null;
};

/** After the password: the code of the authenticator, a recovery code, or a passkey. */
export const secondFactorPage = page<"anyone", Model>({
  path: deskPaths.secondFactor,
  access: "anyone",
  perMinute: 20,
  scripts: ["passkey.js"],
  read: async ({ world, kept, query }) => {
    const pending = await pendingSignIn(world, kept);
    if (pending === null) return { goTo: deskPaths.signIn };
    if (!pending.hasFactor) return { goTo: deskPaths.chooseFactor };
    const { passkeyIds } = pending;
    return {
      back: query.retour ?? "",
      hasTotp: pending.totpSecret !== null,
      passkey: passkeyIds.length === 0 ? null : askForPasskey(world, passkeyIds),
    };
  },
  title: (_, { language }) => staffWords(language).code.title,
  view: ({ back: asked, hasTotp, passkey }, { language, csrf, key, typed, problems }) => {
    const { code: words, passkey: said } = staffWords(language);
    const back = typed?.back?.[0] ?? asked;
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{hasTotp ? words.lead : words.onlyPasskey}</Lead>
        <Form csrf={csrf} idempotencyKey={key} hidden={{ back }}>
          <TextField
            name="code"
            label={words.code}
            hint={words.hint}
            autocomplete="one-time-code"
            plain
            width={10}
            error={problemOf(problems, "code")}
          />
          <Button>{words.submit}</Button>
        </Form>
        {passkey !== null && <PasskeySignIn options={passkey} csrf={csrf} words={said} hidden={{ back }} />}
        <Details summary={words.lost}>
          <p>{words.lostText}</p>
        </Details>
        <p>
          <Link href={deskPaths.signIn}>{words.again}</Link>
        </p>
      </>
    );
  },
  write: async ({ world, kept, field, address, language }) => {
    const words = staffWords(language).code;
    const answer = field("answer");
    const code = field("code");
    if (answer === "" && code === "") return { problems: [{ field: "code", message: words.missing }] };
    const outcome =
      answer === ""
        ? await signInWithCode(world, { pending: kept, code, address })
        : await signInWithPasskey(world, { answer, pending: kept });
    if (!isRefusal(outcome))
      return { goTo: wayBack(field("back")), session: { open: outcome.token }, keep: null };
    if (outcome.refused === "signInNeeded") return { goTo: deskPaths.signIn, keep: null };
    return outcome.refused === "codeWrong"
      ? { problems: [{ field: "code", message: words.wrong }] }
      : outcome;
  },
});

import { isRefusal } from "#domain/refusals.ts";
import { signInAgent } from "#usecases/sign-in-agent.ts";
import { askForPasskey, signInWithPasskey } from "#usecases/sign-in-with-passkey.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { PasswordField, TextField } from "#web/kit/fields.tsx";
import { page } from "#web/kit/page.ts";
import { PasskeySignIn } from "../passkey-form.tsx";
import { deskPaths } from "../paths.ts";
import { staffWords } from "../staff-words.ts";
import { wayBack, withBack } from "../way-back.ts";
import { deskWords } from "../words.ts";

/** An agent signs in, by a password and what comes after it, or by a passkey. The way back stays on the desk. */
export const signInPage = page({
  path: deskPaths.signIn,
  access: "anyone",
  perMinute: 20,
  scripts: ["password.js", "passkey.js"],
  read: ({ query, world }) => ({ back: query.retour ?? "", passkey: askForPasskey(world) }),
  title: (_, { language }) => deskWords(language).signIn.title,
  view: ({ back: asked, passkey }, { language, csrf, key, typed, problems }) => {
    const words = deskWords(language).signIn;
    const { passkey: said } = staffWords(language);
    const back = typed?.back?.[0] ?? asked;
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        <Form csrf={csrf} idempotencyKey={key} hidden={{ back }}>
          <TextField
            name="login"
            label={words.login}
            autocomplete="username"
            plain
            width={20}
            value={typed?.login?.[0]}
            error={problemOf(problems, "login")}
          />
          <PasswordField
            name="password"
            use="current"
            label={words.password}
            error={problemOf(problems, "password")}
          />
          <Button>{words.submit}</Button>
        </Form>
        <PasskeySignIn options={passkey} csrf={csrf} words={said} hidden={{ back }} />
      </>
    );
  },
  write: async ({ world, form, field, address, language }) => {
    const words = deskWords(language).signIn;
    const back = field("back");
    const answer = field("answer");
    if (answer !== "") {
      const outcome = await signInWithPasskey(world, { answer, pending: null });
      return isRefusal(outcome)
        ? outcome
        : { goTo: wayBack(back), session: { open: outcome.token }, keep: null };
    }
    const login = field("login");
    // A password is never trimmed.
    const password = form.password?.[0] ?? "";
    const problems = [
      ...(login === "" ? [{ field: "login", message: words.loginMissing }] : []),
      ...(password === "" ? [{ field: "password", message: words.passwordMissing }] : []),
    ];
    if (problems.length > 0) return { problems };
    const outcome = await signInAgent(world, { login, password, address });
    if (isRefusal(outcome)) {
      return outcome.refused === "signInFailed"
        ? { problems: [{ field: "login", message: words.failed }] }
        : outcome;
    }
    const next = outcome.hasFactor ? deskPaths.secondFactor : deskPaths.chooseFactor;
    return { goTo: withBack(next, back), keep: outcome.pending };
  },
});

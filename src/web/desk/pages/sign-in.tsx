import { isRefusal } from "#domain/refusals.ts";
import { signInAgent } from "#usecases/sign-in-agent.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { PasswordField, TextField } from "#web/kit/fields.tsx";
import { localPath } from "#web/kit/local-path.ts";
import { page } from "#web/kit/page.ts";
import { deskPaths } from "../paths.ts";
import { deskWords } from "../words.ts";

/** An agent signs in. The way back is kept when it stays on the desk. */
export const signInPage = page({
  path: deskPaths.signIn,
  access: "anyone",
  perMinute: 20,
  scripts: ["password.js"],
  read: ({ query }) => ({ back: query.retour ?? "" }),
  title: (_, { language }) => deskWords(language).signIn.title,
  view: ({ back }, { language, csrf, key, typed, problems }) => {
    const words = deskWords(language).signIn;
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        <Form csrf={csrf} idempotencyKey={key} hidden={{ back: typed?.back?.[0] ?? back }}>
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
      </>
    );
  },
  write: async ({ world, form, field, address, language }) => {
    const words = deskWords(language).signIn;
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
    return { goTo: wayBack(field("back")), session: { open: outcome.token } };
  },
});

/** Only an address of the desk, never another's. */
const wayBack = (back: string): string => {
  const path = localPath(back, deskPaths.queue);
  return path.startsWith(`${deskPaths.queue}/`) ? path : deskPaths.queue;
};

import { isRefusal } from "#domain/refusals.ts";
import { signInPhotographer } from "#usecases/sign-in-photographer.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { PasswordField } from "#web/kit/fields.tsx";
import { page } from "#web/kit/page.ts";
import { paths } from "../paths.ts";
import { words } from "../words.ts";

/** A studio signs in with its access key. */
export const signInPage = page({
  path: paths.signIn,
  access: "anyone",
  perMinute: 20,
  scripts: ["password.js"],
  read: () => ({}),
  title: (_, { language }) => words(language).signInTitle,
  view: (_, { language, csrf, key, problems }) => {
    const say = words(language);
    return (
      <>
        <PageTitle>{say.signInTitle}</PageTitle>
        <Lead>{say.signInLead}</Lead>
        <Form csrf={csrf} idempotencyKey={key}>
          <PasswordField
            name="key"
            use="current"
            label={say.key}
            hint={say.keyHint}
            error={problemOf(problems, "key")}
          />
          <Button>{say.signIn}</Button>
        </Form>
      </>
    );
  },
  write: async ({ world, field, address, language }) => {
    const say = words(language);
    const key = field("key").replaceAll(/\s/g, "");
    if (key === "") return { problems: [{ field: "key", message: say.keyMissing }] };
    const outcome = await signInPhotographer(world, { key, address });
    if (!isRefusal(outcome)) return { goTo: paths.deposit, session: { open: outcome.token } };
    return outcome.refused === "signInFailed"
      ? { problems: [{ field: "key", message: say.keyUnknown }] }
      : outcome;
  },
});

import { isRefusal } from "#domain/refusals.ts";
import { changePassword as change } from "#usecases/change-password.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { PasswordField } from "#web/kit/fields.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { accountWords } from "../account-words.ts";
import { passwordIn } from "../kept.ts";
import { paths, withQuery } from "../paths.ts";

/** Changing the password with the current one. Who came through the federation has none. */
export const changePassword = page({
  path: paths.changePassword,
  access: "applicant",
  scripts: ["password.js"],
  perMinute: 20,
  refusalFields: {
    passwordWrong: "current",
    passwordTooShort: "password",
    passwordTooLong: "password",
    passwordTooCommon: "password",
    passwordContainsIdentity: "password",
  },
  read: ({ session }) => (session.account.passwordHash === null ? { goTo: paths.settings } : {}),
  write: async ({ world, session, form, address }) => {
    const outcome = await change(world, {
      account: session.account,
      current: passwordIn(form, "current"),
      password: passwordIn(form, "password"),
      address,
    });
    if (isRefusal(outcome)) return outcome;
    return { goTo: withQuery(paths.settings, { fait: "mot-de-passe" }), session: { open: outcome.token } };
  },
  title: (_, { language }) => accountWords(language).changePassword.title,
  before: () => <BackLink href={paths.settings} />,
  view: (_, { language, csrf, key, problems }) => {
    const { fields, changePassword: words } = accountWords(language);
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        <Form csrf={csrf} idempotencyKey={key}>
          <PasswordField
            name="current"
            use="current"
            label={fields.currentPassword}
            error={problemOf(problems, "current")}
          />
          <PasswordField
            name="password"
            use="new"
            label={fields.newPassword}
            hint={fields.passwordHint}
            error={problemOf(problems, "password")}
          />
          <Button>{words.action}</Button>
        </Form>
      </>
    );
  },
});

import { isResetOpen, resetPassword } from "#usecases/reset-password.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { PasswordField } from "#web/kit/fields.tsx";
import { ButtonLink } from "#web/kit/navigation.tsx";
import { type Departure, page } from "#web/kit/page.ts";
import { accountWords } from "../account-words.ts";
import { keepText, keptText, passwordIn } from "../kept.ts";
import { paths, withQuery } from "../paths.ts";

/** Where the reset link leads: nothing is spent until the new password is sent. */
export const newPassword = page({
  path: paths.newPassword,
  access: "anyone",
  scripts: ["password.js"],
  perMinute: 20,
  refusalFields: {
    passwordTooShort: "password",
    passwordTooLong: "password",
    passwordTooCommon: "password",
    passwordContainsIdentity: "password",
  },
  read: async ({ world, query, kept }): Promise<{ readonly isOpen: boolean } | Departure> => {
    if (query.jeton !== undefined) return { goTo: paths.newPassword, keep: keepText("reset", query.jeton) };
    const token = keptText(kept, "reset");
    return { isOpen: token !== null && (await isResetOpen(world, token)) };
  },
  write: async ({ world, form, kept, address, key }) => {
    const outcome = await resetPassword(world, {
      token: keptText(kept, "reset") ?? "",
      password: passwordIn(form, "password"),
      address,
      key,
    });
    if (!("done" in outcome)) return outcome;
    return { goTo: withQuery(paths.signIn, { fait: "mot-de-passe" }), session: "close", keep: null };
  },
  title: ({ isOpen }, { language }) => {
    const { newPassword: words } = accountWords(language);
    return isOpen ? words.title : words.closedTitle;
  },
  view: ({ isOpen }, { language, csrf, key, problems }) => {
    const { fields, newPassword: words } = accountWords(language);
    if (!isOpen) {
      return (
        <>
          <PageTitle>{words.closedTitle}</PageTitle>
          <p>{words.closed}</p>
          <ButtonLink href={paths.forgottenPassword}>{words.newLink}</ButtonLink>
        </>
      );
    }
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        <Form csrf={csrf} idempotencyKey={key}>
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

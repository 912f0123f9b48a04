import { signUp as createAccount } from "#usecases/sign-up.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { EmailField, PasswordField } from "#web/kit/fields.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { accountWords } from "../account-words.ts";
import { FederationButton } from "../federation-button.tsx";
import { keepText, passwordIn } from "../kept.ts";
import { paths } from "../paths.ts";

/** Creating an account: the answer is the same whether the address is known or not. */
export const signUp = page({
  path: paths.signUp,
  access: "anyone",
  scripts: ["password.js"],
  perMinute: 20,
  refusalFields: {
    emailInvalid: "email",
    passwordTooShort: "password",
    passwordTooLong: "password",
    passwordTooCommon: "password",
    passwordContainsIdentity: "password",
  },
  read: ({ session }) => (session === null ? {} : { goTo: paths.account }),
  write: async ({ world, form, field, language, key }) => {
    const outcome = await createAccount(world, {
      email: field("email"),
      password: passwordIn(form, "password"),
      language,
      key,
    });
    return "email" in outcome ? { goTo: paths.signUpSent, keep: keepText("email", outcome.email) } : outcome;
  },
  title: (_, { language }) => accountWords(language).signUp.title,
  view: (_, showing) => {
    const { fields, signUp: words } = accountWords(showing.language);
    const { csrf, key, typed, problems } = showing;
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        <p>{words.represented}</p>
        <FederationButton showing={showing} returnTo={paths.account} />
        <Form csrf={csrf} idempotencyKey={key}>
          <EmailField
            name="email"
            label={fields.email}
            hint={fields.emailHint}
            value={typed?.email?.[0]}
            error={problemOf(problems, "email")}
          />
          <PasswordField
            name="password"
            use="new"
            label={fields.password}
            hint={fields.passwordHint}
            error={problemOf(problems, "password")}
          />
          <Button>{words.action}</Button>
        </Form>
        <p>
          {words.already} <Link href={paths.signIn}>{words.signIn}</Link>
        </p>
      </>
    );
  },
});

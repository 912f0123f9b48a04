import type { ProcedureId } from "#procedures/index.ts";
import { signUp as createAccount } from "#usecases/sign-up.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { EmailField, PasswordField } from "#web/kit/fields.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { type Departure, page } from "#web/kit/page.ts";
import { accountWords } from "../account-words.ts";
import { FederationButton } from "../federation-button.tsx";
import { guideWords } from "../guide-words.ts";
import { keepText, passwordIn } from "../kept.ts";
import { paths, withQuery } from "../paths.ts";
import { reasonNamed, reasonSlug } from "../reason-slugs.ts";

/** The reason for applying that was chosen before, and where the account then leads. */
type Model = { readonly reason: ProcedureId | null; readonly goesTo: string };

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
  read: ({ session, query }): Model | Departure => {
    const reason = reasonNamed(query.demande);
    const goesTo = reason === null ? paths.account : paths.reason(reason);
    return session === null ? { reason, goesTo } : { goTo: goesTo };
  },
  write: async ({ world, form, field, language, query, key }) => {
    const reason = reasonNamed(query.demande);
    const outcome = await createAccount(world, {
      email: field("email"),
      password: passwordIn(form, "password"),
      language,
      reason,
      key,
    });
    if (!("email" in outcome)) return outcome;
    const goTo = withQuery(paths.signUpSent, reason === null ? {} : { demande: reasonSlug(reason) });
    return { goTo, keep: keepText("email", outcome.email) };
  },
  title: (_, { language }) => accountWords(language).signUp.title,
  view: ({ reason, goesTo }, showing) => {
    const { fields, signUp: words } = accountWords(showing.language);
    const { csrf, key, typed, problems } = showing;
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        {reason !== null && <p>{words.chosen(guideWords(showing.language).reasons[reason].short)}</p>}
        <p>{words.represented}</p>
        <FederationButton showing={showing} returnTo={goesTo} />
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
          {words.already}{" "}
          <Link href={reason === null ? paths.signIn : withQuery(paths.signIn, { retour: goesTo })}>
            {words.signIn}
          </Link>
        </p>
      </>
    );
  },
});

import { requestPasswordReset } from "#usecases/request-password-reset.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { EmailField } from "#web/kit/fields.tsx";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { accountWords } from "../account-words.ts";
import { paths } from "../paths.ts";

/** Asking for a link to choose another password. */
export const forgottenPassword = page({
  path: paths.forgottenPassword,
  access: "anyone",
  perMinute: 20,
  refusalFields: { emailInvalid: "email" },
  read: () => ({}),
  write: async ({ world, field, key }) => {
    const outcome = await requestPasswordReset(world, { email: field("email"), key });
    return "email" in outcome ? { goTo: paths.forgottenPasswordSent } : outcome;
  },
  title: (_, { language }) => accountWords(language).forgotten.title,
  before: () => <BackLink href={paths.signIn} />,
  view: (_, { language, csrf, key, typed, problems }) => {
    const { fields, forgotten: words } = accountWords(language);
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        <Form csrf={csrf} idempotencyKey={key}>
          <EmailField
            name="email"
            label={fields.email}
            value={typed?.email?.[0]}
            error={problemOf(problems, "email")}
          />
          <Button>{words.action}</Button>
        </Form>
      </>
    );
  },
});

/** The same words whether the address has an account or not. */
export const forgottenPasswordSent = page({
  path: paths.forgottenPasswordSent,
  access: "anyone",
  read: () => ({}),
  title: (_, { language }) => accountWords(language).forgotten.sentTitle,
  before: () => <BackLink href={paths.signIn} />,
  view: (_, { language }) => {
    const { forgotten: words } = accountWords(language);
    return (
      <>
        <PageTitle>{words.sentTitle}</PageTitle>
        <p>{words.sent}</p>
        <p>{words.advice}</p>
        <p>
          <Link href={paths.forgottenPassword}>{words.again}</Link>
        </p>
      </>
    );
  },
});

import { resendConfirmation } from "#usecases/resend-confirmation.ts";
import { PageTitle } from "#web/kit/content.tsx";
import { Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { EmailField } from "#web/kit/fields.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { accountWords } from "../account-words.ts";
import { keepText, keptText } from "../kept.ts";
import { paths, withQuery } from "../paths.ts";
import { reasonNamed, reasonSlug } from "../reason-slugs.ts";

/** The confirmation link is on its way; it can be sent again. */
export const signUpSent = page({
  path: paths.signUpSent,
  access: "anyone",
  perMinute: 20,
  refusalFields: { emailInvalid: "email" },
  read: ({ kept, query }) => ({ email: keptText(kept, "email"), isResent: query.fait === "renvoi" }),
  write: async ({ world, field, query, key }) => {
    const reason = reasonNamed(query.demande);
    const outcome = await resendConfirmation(world, { email: field("email"), reason, key });
    if (!("email" in outcome)) return outcome;
    const chosen = reason === null ? {} : { demande: reasonSlug(reason) };
    const goTo = withQuery(paths.signUpSent, { fait: "renvoi", ...chosen });
    return { goTo, keep: keepText("email", outcome.email) };
  },
  title: (_, { language }) => accountWords(language).signUpSent.title,
  view: ({ email, isResent }, { language, csrf, key, typed, problems }) => {
    const { fields, signUpSent: words } = accountWords(language);
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        {isResent && (
          <Alert tone="success" live>
            {words.resent}
          </Alert>
        )}
        <p>{email === null ? words.sent : words.sentTo(email)}</p>
        <h2>{words.notReceived}</h2>
        <p>{words.advice}</p>
        <Form csrf={csrf} idempotencyKey={key}>
          <EmailField
            name="email"
            label={fields.email}
            value={typed?.email?.[0] ?? email ?? ""}
            error={problemOf(problems, "email")}
          />
          <SecondaryButton>{words.again}</SecondaryButton>
        </Form>
        <p>
          <Link href={paths.signUp}>{words.start}</Link>
        </p>
      </>
    );
  },
});

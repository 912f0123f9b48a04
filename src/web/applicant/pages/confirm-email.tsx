import { isRefusal } from "#domain/refusals.ts";
import { type Confirmable, confirmEmail as confirm, findConfirmation } from "#usecases/confirm-email.ts";
import type { SignedIn } from "#usecases/ports/people.ts";
import { PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { PasswordField } from "#web/kit/fields.tsx";
import { ButtonLink, Link } from "#web/kit/navigation.tsx";
import { type Departure, page } from "#web/kit/page.ts";
import { accountWords } from "../account-words.ts";
import { keepText, keptText, passwordIn } from "../kept.ts";
import { paths, withQuery } from "../paths.ts";
import { reasonNamed, reasonSlug } from "../reason-slugs.ts";

const accountIn = (session: SignedIn | null): string | null =>
  session?.surface === "applicant" ? session.account.id : null;

/** `link` is null when it has been used, has lapsed, or was opened too long ago. */
type Model = { readonly hasToken: boolean; readonly link: Confirmable | null };

/**
 * Where the confirmation link leads. Opening it spends nothing, since mail scanners open links too; the token leaves
 * the address at once, and the reason for applying chosen before the account stays in it.
 */
export const confirmEmail = page({
  path: paths.confirmEmail,
  access: "anyone",
  scripts: ["password.js"],
  perMinute: 20,
  refusalFields: { passwordWrong: "password" },
  read: async ({ world, query, kept, session }): Promise<Model | Departure> => {
    if (query.jeton !== undefined) {
      const reason = reasonNamed(query.demande);
      const goTo = withQuery(paths.confirmEmail, reason === null ? {} : { demande: reasonSlug(reason) });
      return { goTo, keep: keepText("confirmation", query.jeton) };
    }
    const token = keptText(kept, "confirmation");
    if (token === null) return { hasToken: false, link: null };
    return { hasToken: true, link: await findConfirmation(world, { token, signedInAs: accountIn(session) }) };
  },
  write: async ({ world, form, kept, query, address, session }) => {
    const outcome = await confirm(world, {
      token: keptText(kept, "confirmation") ?? "",
      password: passwordIn(form, "password"),
      address,
      signedInAs: accountIn(session),
    });
    if (isRefusal(outcome)) return outcome;
    const opened = outcome.token === null ? {} : { session: { open: outcome.token } };
    const reason = reasonNamed(query.demande);
    return { goTo: reason === null ? paths.account : paths.reason(reason), keep: null, ...opened };
  },
  title: ({ link }, { language }) => {
    const { confirm: words } = accountWords(language);
    return link === null ? words.closedTitle : words.title;
  },
  view: ({ hasToken, link }, { language, csrf, key, problems }) => {
    const { fields, confirm: words, signIn } = accountWords(language);
    if (link === null) {
      return (
        <>
          <PageTitle>{words.closedTitle}</PageTitle>
          <p>{hasToken ? words.closed : words.reopen}</p>
          <div class="tp-buttons">
            <ButtonLink href={paths.signIn}>{signIn.action}</ButtonLink>
            <ButtonLink href={paths.signUpSent} look="secondary">
              {words.newLink}
            </ButtonLink>
          </div>
        </>
      );
    }
    if (link.asks === "signIn") {
      return (
        <>
          <PageTitle>{words.title}</PageTitle>
          <p>{words.address(link.email)}</p>
          <p>{words.signInFirst}</p>
          <Form csrf={csrf}>
            <ButtonLink href={paths.signIn}>{signIn.action}</ButtonLink>
          </Form>
        </>
      );
    }
    const asksPassword = link.asks === "password";
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <p>{words.address(link.email)}</p>
        {asksPassword && <p>{words.why}</p>}
        <Form csrf={csrf} idempotencyKey={key}>
          {asksPassword && (
            <PasswordField
              name="password"
              use="current"
              label={fields.password}
              error={problemOf(problems, "password")}
            />
          )}
          <Button>{words.action}</Button>
        </Form>
        {asksPassword && (
          <p>
            <Link href={paths.forgottenPassword}>{words.forgotten}</Link>
          </p>
        )}
      </>
    );
  },
});

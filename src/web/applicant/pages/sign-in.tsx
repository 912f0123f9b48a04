import { isRefusal } from "#domain/refusals.ts";
import { signIn as enter } from "#usecases/sign-in.ts";
import { PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { EmailField, PasswordField } from "#web/kit/fields.tsx";
import { localPath } from "#web/kit/local-path.ts";
import { Link } from "#web/kit/navigation.tsx";
import { type Departure, page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { accountWords } from "../account-words.ts";
import { FederationButton } from "../federation-button.tsx";
import { passwordIn } from "../kept.ts";
import { paths } from "../paths.ts";

type Model = {
  readonly returnTo: string;
  readonly isSentHere: boolean;
  /** The session ended while a form was being filled in, and what was typed waits. */
  readonly isTypedKept: boolean;
  readonly isPasswordChanged: boolean;
  readonly isFederationFailed: boolean;
};

/** Signing in, then on to the page that was asked for, if it is one of ours. */
export const signIn = page({
  path: paths.signIn,
  access: "anyone",
  scripts: ["password.js"],
  perMinute: 60,
  read: ({ session, query }): Model | Departure => {
    const returnTo = localPath(query.retour, paths.account);
    if (session !== null) return { goTo: returnTo };
    return {
      returnTo,
      isSentHere: query.retour !== undefined,
      isTypedKept: query.saisie === "gardee",
      isPasswordChanged: query.fait === "mot-de-passe",
      isFederationFailed: query.echec === "federation",
    };
  },
  write: async ({ world, form, field, query, address, sessionHash }) => {
    const outcome = await enter(world, {
      email: field("email"),
      password: passwordIn(form, "password"),
      address,
      sessionHash,
    });
    if (isRefusal(outcome)) return outcome;
    return { goTo: localPath(query.retour, paths.account), session: { open: outcome.token }, keep: null };
  },
  title: (_, { language }) => accountWords(language).signIn.title,
  view: ({ returnTo, isSentHere, isTypedKept, isPasswordChanged, isFederationFailed }, showing) => {
    const { fields, federation, signIn: words } = accountWords(showing.language);
    const { csrf, typed, problems } = showing;
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        {isPasswordChanged && (
          <Alert tone="success" live>
            {words.passwordChanged}
          </Alert>
        )}
        {isFederationFailed && (
          <Alert tone="error" title={federation.failed} live>
            {federation.failedText}
          </Alert>
        )}
        {isSentHere && <p>{isTypedKept ? words.typedKept : words.toGoOn}</p>}
        <FederationButton showing={showing} returnTo={returnTo} />
        <Form csrf={csrf}>
          <EmailField
            name="email"
            label={fields.email}
            value={typed?.email?.[0]}
            error={problemOf(problems, "email")}
          />
          <PasswordField
            name="password"
            use="current"
            label={fields.password}
            error={problemOf(problems, "password")}
          />
          <Button>{words.action}</Button>
        </Form>
        <ul class="tp-ways">
          <li>
            <Link href={paths.forgottenPassword}>{words.forgotten}</Link>
          </li>
          <li>
            <Link href={paths.signUpSent}>{words.notConfirmed}</Link>
          </li>
          <li>
            {words.noAccount} <Link href={paths.signUp}>{words.signUp}</Link>
          </li>
        </ul>
      </>
    );
  },
});

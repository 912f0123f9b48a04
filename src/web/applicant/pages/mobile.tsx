import { writeMobile } from "#domain/mobile.ts";
import { isRefusal } from "#domain/refusals.ts";
import { confirmMobile } from "#usecases/confirm-mobile.ts";
import { removeMobile as remove } from "#usecases/remove-mobile.ts";
import { asksPasswordForMobile, requestMobileCode } from "#usecases/request-mobile-code.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, DangerButton, Form, problemOf } from "#web/kit/controls.tsx";
import { CodeField, PasswordField, PhoneField } from "#web/kit/fields.tsx";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { accountWords } from "../account-words.ts";
import { keepText, keptText, passwordIn } from "../kept.ts";
import { paths, withQuery } from "../paths.ts";

/** Adding a mobile number, or replacing it: a code is sent there first. */
export const mobile = page({
  path: paths.mobile,
  access: "applicant",
  scripts: ["password.js"],
  perMinute: 20,
  refusalFields: { mobileInvalid: "mobile", passwordWrong: "password", tooManyCodes: "mobile" },
  read: ({ session, kept }) => ({
    asksPassword: asksPasswordForMobile(session.account),
    pending: keptText(kept, "mobile"),
  }),
  write: async ({ world, session, form, field, address, key }) => {
    const outcome = await requestMobileCode(world, {
      account: session.account,
      mobile: field("mobile"),
      password: passwordIn(form, "password"),
      address,
      key,
    });
    if (isRefusal(outcome)) return outcome;
    return { goTo: paths.mobileCode, keep: keepText("mobile", outcome.mobile) };
  },
  title: ({ asksPassword }, { language }) => {
    const { mobile: words } = accountWords(language);
    return asksPassword ? words.changeTitle : words.addTitle;
  },
  before: () => <BackLink href={paths.settings} />,
  view: ({ asksPassword, pending }, { language, csrf, key, typed, problems }) => {
    const { fields, mobile: words } = accountWords(language);
    return (
      <>
        <PageTitle>{asksPassword ? words.changeTitle : words.addTitle}</PageTitle>
        <Lead>{words.lead}</Lead>
        <Form csrf={csrf} idempotencyKey={key}>
          <PhoneField
            name="mobile"
            label={fields.mobile}
            hint={fields.mobileHint}
            value={typed?.mobile?.[0] ?? (pending === null ? "" : writeMobile(pending))}
            error={problemOf(problems, "mobile")}
          />
          {asksPassword && (
            <PasswordField
              name="password"
              use="current"
              label={fields.currentPassword}
              hint={words.passwordHint}
              error={problemOf(problems, "password")}
            />
          )}
          <Button>{words.action}</Button>
        </Form>
      </>
    );
  },
});

/** The code comes back: the number is the person's. */
export const mobileCode = page({
  path: paths.mobileCode,
  access: "applicant",
  perMinute: 20,
  refusalFields: { codeWrong: "code", codeExpired: "code", codeSpent: "code" },
  read: ({ kept }) => {
    const pending = keptText(kept, "mobile");
    return pending === null ? { goTo: paths.mobile } : { pending };
  },
  write: async ({ world, session, kept, field, key }) => {
    const outcome = await confirmMobile(world, {
      account: session.account,
      mobile: keptText(kept, "mobile") ?? "",
      code: field("code"),
      key,
    });
    return isRefusal(outcome) ? outcome : { goTo: withQuery(paths.settings, { fait: "mobile" }), keep: null };
  },
  title: (_, { language }) => accountWords(language).mobile.codeTitle,
  before: () => <BackLink href={paths.settings} />,
  view: ({ pending }, { language, csrf, key, problems }) => {
    const { fields, mobile: words } = accountWords(language);
    return (
      <>
        <PageTitle>{words.codeTitle}</PageTitle>
        <Lead>{words.codeSent(writeMobile(pending ?? ""))}</Lead>
        <Form csrf={csrf} idempotencyKey={key}>
          <CodeField
            name="code"
            label={fields.code}
            hint={fields.codeHint}
            error={problemOf(problems, "code")}
          />
          <Button>{words.confirm}</Button>
        </Form>
        <p>
          <Link href={paths.mobile}>{words.otherNumber}</Link>
        </p>
      </>
    );
  },
});

/** Taking the number off the account. */
export const removeMobile = page({
  path: paths.removeMobile,
  access: "applicant",
  scripts: ["password.js"],
  perMinute: 20,
  refusalFields: { passwordWrong: "password" },
  read: ({ session: { account } }) =>
    account.mobile === null
      ? { goTo: paths.settings }
      : { number: account.mobile, asksPassword: asksPasswordForMobile(account) },
  write: async ({ world, session, form, address, key }) => {
    const outcome = await remove(world, {
      account: session.account,
      password: passwordIn(form, "password"),
      address,
      key,
    });
    return isRefusal(outcome) ? outcome : { goTo: withQuery(paths.settings, { fait: "mobile-retire" }) };
  },
  title: (_, { language }) => accountWords(language).mobile.removeTitle,
  before: () => <BackLink href={paths.settings} />,
  view: ({ number, asksPassword }, { language, csrf, key, problems }) => {
    const { fields, mobile: words } = accountWords(language);
    return (
      <>
        <PageTitle>{words.removeTitle}</PageTitle>
        <Lead>{words.removeText(writeMobile(number ?? ""))}</Lead>
        <Form csrf={csrf} idempotencyKey={key}>
          {asksPassword && (
            <PasswordField
              name="password"
              use="current"
              label={fields.currentPassword}
              error={problemOf(problems, "password")}
            />
          )}
          <DangerButton>{words.remove}</DangerButton>
        </Form>
        <p>
          <Link href={paths.settings}>{words.keep}</Link>
        </p>
      </>
    );
  },
});

import { Lead, PageTitle, Table } from "#web/kit/content.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import type { Authenticator } from "../authenticator.ts";
import { paths } from "../paths.ts";
import { staff } from "../people.ts";
import { words } from "../words.ts";

/** Everybody's authenticator: the codes of the invented agents, and that of any key typed. */
export const authenticatorPage = ({ authenticator }: { readonly authenticator: Authenticator }) =>
  page({
    path: paths.authenticator,
    access: "demonstration",
    read: async ({ query }) => {
      const typed = query.cle ?? "";
      return { codes: await authenticator.codes(), typed, code: authenticator.codeOf(typed) };
    },
    before: (_, { language }) => <BackLink href={paths.home}>{words(language).back}</BackLink>,
    title: (_, { language }) => words(language).authenticator,
    view: ({ codes, typed, code }, { language }) => {
      const say = words(language);
      return (
        <>
          <PageTitle>{say.authenticator}</PageTitle>
          <Lead>{say.authenticatorLead}</Lead>
          <Table
            caption={say.codesNow}
            columns={[{ label: say.agent }, { label: say.login }, { label: say.code }]}
            rows={staff.map(({ login, name }) => [
              name,
              login,
              <code>{codes.find((each) => each.login === login)?.code ?? say.codeSpent}</code>,
            ])}
          />
          <h2>{say.ownKey}</h2>
          <form method="get" action={paths.authenticator}>
            <TextField name="cle" label={say.keyShown} hint={say.keyHint} plain value={typed} />
            <button type="submit" class="fr-btn">
              {say.showCode}
            </button>
          </form>
          {typed !== "" && (
            <Alert tone={code === null ? "warning" : "info"} live>
              {code === null ? say.keyWrong : say.codeIs(code)}
            </Alert>
          )}
        </>
      );
    },
  });

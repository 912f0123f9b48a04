import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form } from "#web/kit/controls.tsx";
import { page } from "#web/kit/page.ts";
import { openCodes } from "../kept-codes.ts";
import { deskPaths } from "../paths.ts";
import { staffWords } from "../staff-words.ts";
import { wayBack } from "../way-back.ts";

/** The recovery codes just drawn: shown until the person says they are noted, and never again. */
export const recoveryCodesPage = page<"desk", { codes: readonly string[]; back: string }>({
  path: deskPaths.recoveryCodes,
  access: "desk",
  read: ({ world, kept, query }) => {
    const codes = openCodes(world, kept);
    return codes === null ? { goTo: deskPaths.security } : { codes, back: query.retour ?? "" };
  },
  title: (_, { language }) => staffWords(language).recovery.title,
  view: ({ codes, back }, { language, csrf, key }) => {
    const { recovery: words } = staffWords(language);
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        <ul class="tp-codes" aria-label={words.list}>
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <Form csrf={csrf} idempotencyKey={key} hidden={{ back }}>
          <Button>{words.noted}</Button>
        </Form>
      </>
    );
  },
  write: async ({ field }) => ({ goTo: wayBack(field("back")), keep: null }),
});

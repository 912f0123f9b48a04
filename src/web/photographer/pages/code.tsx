import { wordDay } from "#messages/days.ts";
import { ButtonLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert, Callout, Panel, Time } from "#web/kit/status.tsx";
import { openDeposit } from "../kept-code.ts";
import { paths } from "../paths.ts";
import { words } from "../words.ts";

/** Twenty-two characters in groups, as they are read from paper: `7KQ4 M2XH 9CVB 3TRN 8DWZ 5G`. */
const inGroups = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, "$1 ");

/** The code just given, to hand over and to print. Shown for ten minutes, then gone. */
export const codePage = page({
  path: paths.code,
  access: "photographer",
  read: ({ world, session, kept }) => ({ deposit: openDeposit(world, session.partner, kept) }),
  title: (_, { language }) => words(language).codeTitle,
  view: ({ deposit }, { language }) => {
    const say = words(language);
    const another = <ButtonLink href={paths.deposit}>{say.another}</ButtonLink>;
    if (deposit === null) {
      return (
        <>
          <h1>{say.codeLabel}</h1>
          <Alert tone="info">{say.codeGone}</Alert>
          <p>{another}</p>
        </>
      );
    }
    return (
      <>
        <Panel title={say.codeTitle} label={say.codeLabel} reference={inGroups(deposit.code)}>
          <p>
            {say.lastDay} <Time when={{ iso: deposit.lastDay, text: wordDay(deposit.lastDay, language) }} />{" "}
            {say.included}
          </p>
        </Panel>
        <p>{say.codeHow}</p>
        <div class="tp-screen-only">
          <Callout>{say.codeAdvice}</Callout>
        </div>
        <p class="tp-screen-only">{say.print}</p>
        <p class="tp-screen-only">{another}</p>
      </>
    );
  },
});

import { wordDay } from "#messages/days.ts";
import { Radios } from "#web/kit/choices.tsx";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf, TertiaryButton } from "#web/kit/controls.tsx";
import { page } from "#web/kit/page.ts";
import type { IdentityProvider } from "../identity-provider.ts";
import { paths } from "../paths.ts";
import { federatedPeople } from "../people.ts";
import { words } from "../words.ts";

/** Where the simulated federation asks who one is. */
export const identityPage = ({ identityProvider }: { readonly identityProvider: IdentityProvider }) =>
  page({
    path: paths.chooseIdentity(":uid"),
    access: "demonstration",
    read: () => ({}),
    title: (_, { language }) => words(language).identityTitle,
    view: (_, { language, csrf, key, problems }) => {
      const say = words(language);
      return (
        <>
          <PageTitle>{say.identityTitle}</PageTitle>
          <Lead>{say.identityLead}</Lead>
          <Form csrf={csrf} idempotencyKey={key}>
            <Radios
              name="who"
              label={say.who}
              error={problemOf(problems, "who")}
              choices={federatedPeople.map((person) => ({
                value: person.sub,
                label: `${person.given_name} ${person.family_name}`,
                hint: say.born(wordDay(person.birthdate, language)),
              }))}
            />
            <ButtonRow>
              <Button>{say.continue}</Button>
              <TertiaryButton name="giveUp" value="yes">
                {say.giveUp}
              </TertiaryButton>
            </ButtonRow>
          </Form>
        </>
      );
    },
    write: async ({ params, field, language }) => {
      const say = words(language);
      const givesUp = field("giveUp") === "yes";
      const person = federatedPeople.find(({ sub }) => sub === field("who"));
      if (!givesUp && person === undefined) return { problems: [{ field: "who", message: say.whoMissing }] };
      const next = await identityProvider.choose(params.uid ?? "", givesUp ? null : (person?.sub ?? null));
      return next === null ? { problems: [{ field: "", message: say.gone }] } : { goTo: next };
    },
  });

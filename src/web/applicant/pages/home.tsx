import { Card, CardGrid, Hero } from "#web/kit/content.tsx";
import { ButtonRow } from "#web/kit/controls.tsx";
import { ButtonLink, Link } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Callout } from "#web/kit/status.tsx";
import { accountWords } from "../account-words.ts";
import { paths } from "../paths.ts";

/** The front door: what the service does, for whom, the way from the first question to the letterbox. */
export const home = page({
  path: paths.home,
  access: "anyone",
  width: "wide",
  read: ({ session }) => ({ isSignedIn: session !== null }),
  title: (_, { language }) => accountWords(language).home.title,
  view: ({ isSignedIn }, { language }) => {
    const words = accountWords(language).home;
    return (
      <>
        <Hero title={words.title} lead={words.lead}>
          <ButtonRow>
            {isSignedIn && <ButtonLink href={paths.account}>{words.resume}</ButtonLink>}
            <ButtonLink href={paths.guide} look={isSignedIn ? "secondary" : "primary"}>
              {words.find}
            </ButtonLink>
            <ButtonLink href={paths.checklist} look="secondary">
              {words.prepare}
            </ButtonLink>
          </ButtonRow>
          <p>{words.free}</p>
          <p>
            <Link href={paths.reasons}>{words.allReasons}</Link>
          </p>
        </Hero>

        <h2>{words.stepsTitle}</h2>
        <ol class="tp-steps">
          {words.steps.map(({ title, text }) => (
            <li>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>

        <h2>{words.forWhom.title}</h2>
        <ul>
          {words.forWhom.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>

        <Callout title={words.meanwhile.title}>{words.meanwhile.text}</Callout>

        <h2>{words.promises.title}</h2>
        <CardGrid>
          {words.promises.items.map(({ title, text }) => (
            <Card title={title} level={3}>
              <p>{text}</p>
            </Card>
          ))}
        </CardGrid>
      </>
    );
  },
});

import { Form, SecondaryButton } from "#web/kit/controls.tsx";
import type { Showing } from "#web/kit/page.ts";
import { accountWords } from "./account-words.ts";
import { paths } from "./paths.ts";

/** Sign in with the identity federation, when one is configured; then what separates it from the other way. */
export const FederationButton = ({ showing, returnTo }: { showing: Showing<"anyone">; returnTo: string }) => {
  const { federation, orElse } = accountWords(showing.language);
  if (showing.visit.world.federation === null) return null;
  return (
    <section class="tp-federation" aria-label="FranceConnect">
      <p>{federation.explanation}</p>
      <Form id="federation" action={paths.federation} csrf={showing.csrf} hidden={{ retour: returnTo }}>
        <SecondaryButton>{federation.button}</SecondaryButton>
      </Form>
      <p class="tp-or">{orElse}</p>
    </section>
  );
};

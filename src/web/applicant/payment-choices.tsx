import { wordAmount } from "#messages/money.ts";
import { Button, ButtonRow, Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { Link } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Callout } from "#web/kit/status.tsx";
import type { FormWords } from "./form-words.ts";

type Choice = { readonly showing: Showing<"applicant">; readonly words: FormWords };

/** Where tax stamps are sold and refunded online. */
const stampShop = "https://timbres.impots.gouv.fr/";

/** On the page of the payment service. */
export const ByCard = ({ left, showing, words }: Choice & { readonly left: number }) => {
  const { card } = words.payment;
  return (
    <section>
      <h2>{card.title}</h2>
      <p>{card.text}</p>
      <Form csrf={showing.csrf} idempotencyKey={showing.key} id="card" hidden={{ action: "card" }}>
        <ButtonRow>
          <Button>{card.submit(wordAmount(left, showing.language))}</Button>
        </ButtonRow>
      </Form>
    </section>
  );
};

/** A stamp bought elsewhere: its number is typed here. */
export const ByStamp = ({ showing, words }: Choice) => {
  const { stamp, where } = words.payment;
  return (
    <section>
      <h2>{stamp.title}</h2>
      <Form csrf={showing.csrf} idempotencyKey={showing.key}>
        <TextField
          name="stamp"
          label={stamp.label}
          hint={stamp.hint}
          value={showing.typed?.stamp?.[0]}
          error={problemOf(showing.problems, "stamp")}
          inputMode="numeric"
          autocomplete="off"
          width={20}
          plain
        />
        <ButtonRow>
          <SecondaryButton>{stamp.submit}</SecondaryButton>
        </ButtonRow>
      </Form>
      <Callout title={where.title}>
        <ul>
          {where.places.map((place) => (
            <li>{place}</li>
          ))}
        </ul>
        <p>
          <Link href={stampShop}>{where.link}</Link>
        </p>
      </Callout>
    </section>
  );
};

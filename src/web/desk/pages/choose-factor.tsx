import { isRefusal } from "#domain/refusals.ts";
import {
  chooseAuthenticator,
  choosePasskey,
  offerSecondFactor,
  type SecondFactorOffer,
} from "#usecases/choose-second-factor.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, Form, problemOf } from "#web/kit/controls.tsx";
import { CodeField } from "#web/kit/fields.tsx";
import { page } from "#web/kit/page.ts";
import { QrCode } from "#web/kit/qr-code.tsx";
import { sealCodes } from "../kept-codes.ts";
import { PasskeyFields, PasskeySection } from "../passkey-form.tsx";
import { PasskeyName } from "../passkey-name.tsx";
import { deskPaths } from "../paths.ts";
import { staffWords } from "../staff-words.ts";
import { withBack } from "../way-back.ts";

type Model = SecondFactorOffer & { readonly back: string };

/** The first time, after the password: an authenticator, or a passkey. */
export const chooseFactorPage = page<"anyone", Model>({
  path: deskPaths.chooseFactor,
  access: "anyone",
  perMinute: 20,
  scripts: ["passkey.js"],
  read: async ({ world, kept, query }) => {
    const offer = await offerSecondFactor(world, kept);
    return offer === null ? { goTo: deskPaths.signIn } : { ...offer, back: query.retour ?? "" };
  },
  title: (_, { language }) => staffWords(language).choose.title,
  view: ({ secret, qr, passkey, back: asked }, { language, csrf, key, typed, problems }) => {
    const { choose: words, passkey: said } = staffWords(language);
    const back = typed?.back?.[0] ?? asked;
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        <h2>{words.authenticator}</h2>
        <ol>
          {words.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>
          <QrCode {...qr} alt={words.square} />
        </p>
        <p>
          {words.secret}
          <br />
          <code class="tp-secret">{inFours(secret)}</code>
        </p>
        <Form csrf={csrf} idempotencyKey={key} hidden={{ back }}>
          <CodeField
            name="code"
            label={words.code}
            hint={words.codeHint}
            error={problemOf(problems, "code")}
          />
          <Button>{words.submit}</Button>
        </Form>
        <PasskeySection title={words.passkeyTitle} text={words.passkeyText}>
          <PasskeyFields
            id="passkey"
            does="make"
            options={passkey}
            csrf={csrf}
            words={said}
            hidden={{ back }}
          >
            <PasskeyName words={said} typed={typed} />
          </PasskeyFields>
        </PasskeySection>
      </>
    );
  },
  write: async ({ world, kept, field, address, language }) => {
    const words = staffWords(language);
    const answer = field("answer");
    const code = field("code");
    if (answer === "" && code === "") return { problems: [{ field: "code", message: words.code.missing }] };
    const name = field("name").slice(0, 60) || words.passkey.defaultName;
    const outcome =
      answer === ""
        ? await chooseAuthenticator(world, { pending: kept, code, address })
        : await choosePasskey(world, { pending: kept, answer, name });
    if (isRefusal(outcome)) {
      if (outcome.refused === "signInNeeded") return { goTo: deskPaths.signIn, keep: null };
      return outcome.refused === "codeWrong"
        ? { problems: [{ field: "code", message: words.code.wrong }] }
        : outcome;
    }
    return {
      goTo: withBack(deskPaths.recoveryCodes, field("back")),
      session: { open: outcome.token },
      keep: sealCodes(world, outcome.recoveryCodes),
    };
  },
});

/** Groups of four are copied without losing one's place. */
const inFours = (secret: string): string => secret.replaceAll(/.{4}(?=.)/g, "$& ");

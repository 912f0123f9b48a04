import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { wordMoment } from "#messages/days.ts";
import type { StaffMessages } from "#messages/staff.ts";
import {
  addOwnPasskey,
  type OwnChange,
  readOwnFactors,
  removeOwnPasskey,
  renewRecoveryCodes,
} from "#usecases/own-factors.ts";
import type { World } from "#usecases/world.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { DangerButton, Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { PasswordField } from "#web/kit/fields.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { type Departure, page } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { sealCodes } from "../kept-codes.ts";
import { PasskeyFields, PasskeySection } from "../passkey-form.tsx";
import { PasskeyName } from "../passkey-name.tsx";
import { deskPaths } from "../paths.ts";
import { staffWords } from "../staff-words.ts";
import { deskWords } from "../words.ts";

const done = { "cle-ajoutee": "passkeyAdded", "cle-retiree": "passkeyRemoved" } as const;

const isDone = (name: string): name is keyof typeof done => Object.hasOwn(done, name);

/** The second factors of whoever is signed in: seen, added, removed, each time with the password. */
export const securityPage = page({
  path: deskPaths.security,
  access: "desk",
  perMinute: 20,
  scripts: ["password.js", "passkey.js"],
  before: () => <BackLink href={deskPaths.queue} />,
  read: async ({ world, session, query }) => ({
    ...(await readOwnFactors(world, session.staff)),
    did: query.fait ?? "",
  }),
  title: (_, { language }) => staffWords(language).security.title,
  view: (factors, { language, csrf, key, typed, problems }) => {
    const { security: words, passkey: said, choose } = staffWords(language);
    const { hasTotp, passkeys, recoveryCodesLeft, another, did } = factors;
    const acting = typed?.action?.[0];
    const password = (id: string) => (
      <PasswordField
        name={`password.${id}`}
        use="current"
        label={words.password}
        hint={words.passwordHint}
        error={problemOf(problems, `password.${id}`)}
      />
    );
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        {isDone(did) && (
          <Alert tone="success" live>
            {words.done[done[did]]}
          </Alert>
        )}
        <h2>{words.authenticator}</h2>
        <p>{hasTotp ? words.has : words.hasNot}</p>
        <p class="tp-quiet">{words.lost}</p>
        <h2>{words.passkeys}</h2>
        {passkeys.length === 0 && <p>{words.noPasskey}</p>}
        {passkeys.map(({ id, name, createdAt, usedAt }) => (
          <section>
            <h3>{name}</h3>
            <p>
              {words.addedOn(wordMoment(createdAt, language))},{" "}
              {usedAt === null ? words.neverUsed : words.usedOn(wordMoment(usedAt, language))}
            </p>
            <Form csrf={csrf} idempotencyKey={key} id={`remove-${id}`} hidden={{ action: id }}>
              {password(id)}
              <DangerButton hint={name}>{words.remove}</DangerButton>
            </Form>
          </section>
        ))}
        <PasskeySection title={words.add} text={choose.passkeyText}>
          <PasskeyFields
            id="passkey"
            does="make"
            options={another}
            csrf={csrf}
            words={said}
            hidden={{ action: "add" }}
          >
            <PasskeyName words={said} typed={acting === "add" ? typed : null} />
            {password("add")}
          </PasskeyFields>
        </PasskeySection>
        <h2>{words.recovery}</h2>
        <p>{words.left(recoveryCodesLeft)}</p>
        <Form csrf={csrf} idempotencyKey={key} hidden={{ action: "renew" }}>
          {password("renew")}
          <SecondaryButton>{words.renew}</SecondaryButton>
        </Form>
      </>
    );
  },
  write: async ({ world, session, form, field, address, language }) => {
    const words = staffWords(language);
    const action = field("action");
    const passwordField = `password.${action}`;
    const password = form[passwordField]?.[0] ?? "";
    if (password === "")
      return { problems: [{ field: passwordField, message: words.security.passwordMissing }] };
    const change = { staff: session.staff, password, address };
    const outcome = await carryOut(
      world,
      change,
      { action, answer: field("answer"), name: field("name") },
      words,
    );
    return isRefusal(outcome) && outcome.refused === "passwordWrong"
      ? { problems: [{ field: passwordField, message: deskWords(language).refusals.passwordWrong }] }
      : outcome;
  },
});

/** `action` is the one change asked for: another passkey, new codes, or the passkey to remove. */
const carryOut = async (
  world: World,
  change: OwnChange,
  { action, answer, name }: { readonly action: string; readonly answer: string; readonly name: string },
  { passkey }: StaffMessages,
): Promise<Departure | Refusal> => {
  if (action === "renew") {
    const outcome = await renewRecoveryCodes(world, change);
    return isRefusal(outcome)
      ? outcome
      : { goTo: deskPaths.recoveryCodes, keep: sealCodes(world, outcome.codes) };
  }
  const [outcome, did] =
    action === "add"
      ? ([
          await addOwnPasskey(world, { ...change, answer, name: name.slice(0, 60) || passkey.defaultName }),
          "cle-ajoutee",
        ] as const)
      : ([await removeOwnPasskey(world, { ...change, passkeyId: action }), "cle-retiree"] as const);
  return isRefusal(outcome) ? outcome : { goTo: `${deskPaths.security}?fait=${did}` };
};

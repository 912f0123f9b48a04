import { type Picture, pictures } from "#domain/documents/checks/e-photo.ts";
import { isRefusal } from "#domain/refusals.ts";
import { advisedDeposit, keepDeposit } from "#usecases/keep-deposit.ts";
import type { PhotoDeposit } from "#usecases/ports/store.ts";
import type { Language } from "#web/kit/chrome.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { ButtonRow, Form, SecondaryButton } from "#web/kit/controls.tsx";
import { Marks, placesOf } from "#web/kit/marks.tsx";
import { ButtonLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { sealDeposit } from "../kept-code.ts";
import { paths } from "../paths.ts";
import { findingWords, words } from "../words.ts";

/** One picture, the places that the advice is about, and the advice. */
const Judged = ({
  deposit,
  which,
  language,
}: {
  deposit: PhotoDeposit;
  which: Picture;
  language: Language;
}) => {
  const say = words(language);
  const says = findingWords(language);
  const { width, height } = deposit[which];
  const findings = deposit.findings?.[which] ?? [];
  const places = placesOf(findings);
  return (
    <section class="tp-advised">
      <h2>{say[which]}</h2>
      <p>
        <span class="tp-marked">
          <img src={paths.picture(deposit.id, which)} alt={say[which]} width={width} height={height} />
          <Marks width={width} height={height} places={places} />
        </span>
      </p>
      {findings.length === 0 ? (
        <p>{say.pictureGood}</p>
      ) : (
        <ul class="tp-findings">
          {findings.map(({ code, values }) => (
            <li>{says[code](values)}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** The advice on the two pictures: take others, or deposit them as they are in one press. */
export const advicePage = page({
  path: paths.advice(":deposit"),
  access: "photographer",
  read: async ({ world, session, params }) => ({
    deposit: await advisedDeposit(world, {
      depositId: params.deposit ?? "",
      photographerId: session.partner.id,
    }),
  }),
  title: (_, { language }) => words(language).adviceTitle,
  view: ({ deposit }, { language, csrf, key }) => {
    const say = words(language);
    return (
      <>
        <PageTitle>{say.adviceTitle}</PageTitle>
        <Lead>{say.adviceLead}</Lead>
        <div class="tp-advised-pictures">
          {pictures.map((which) => (
            <Judged deposit={deposit} which={which} language={language} />
          ))}
        </div>
        <p>{say.adviceHelp}</p>
        <Form csrf={csrf} idempotencyKey={key}>
          <ButtonRow>
            <ButtonLink href={paths.deposit}>{say.chooseOthers}</ButtonLink>
            <SecondaryButton>{say.depositAsIs}</SecondaryButton>
          </ButtonRow>
        </Form>
      </>
    );
  },
  write: async ({ world, session, params, key }) => {
    const { partner } = session;
    const kept = await keepDeposit(world, {
      depositId: params.deposit ?? "",
      photographerId: partner.id,
      key: `photographer ${partner.id} ${key ?? world.random.uuid()}`,
    });
    return isRefusal(kept) ? kept : { goTo: paths.code, keep: sealDeposit(world, partner, kept) };
  },
});

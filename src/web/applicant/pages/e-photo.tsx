import { isBefore } from "#domain/dates.ts";
import { isRefusal } from "#domain/refusals.ts";
import { voiced } from "#messages/questions.ts";
import { giveEPhoto } from "#usecases/give-e-photo.ts";
import { Details, Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { BackLink, ButtonLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert, Callout } from "#web/kit/status.tsx";
import { AskedAgain } from "../about-document.tsx";
import { askedAgain, type Filing, isFromReview, openOf, referenceOf, wishOf } from "../filing.ts";
import { type FormWords, formWords } from "../form-words.ts";
import { paths } from "../paths.ts";

/** The photo-signature code (code ePhoto) that an approved photographer gave. */
export const ePhotoPage = page<"applicant", Filing>({
  path: paths.formPage(":reference", "ePhoto"),
  access: "applicant",
  refusalFields: {
    ePhotoForm: "code",
    ePhotoUnknown: "code",
    ePhotoUsed: "code",
    ePhotoLapsed: "code",
    tooManyTries: "code",
  },
  read: (visit) => openOf(visit, "ePhoto"),
  title: (_, { language }) => voiced(formWords(language).pages.ePhoto.title, false),
  before: ({ application }, { language }) => {
    const words = formWords(language);
    return (
      <BackLink href={paths.application(application.reference)}>
        {application.state === "draft" ? words.backToTasks : words.backToApplication}
      </BackLink>
    );
  },
  view: (filing, { language, csrf, key, typed, problems }) => {
    const words = formWords(language);
    const { title, intro } = words.pages.ePhoto;
    const again = askedAgain(filing, "ePhoto");
    const { ePhoto } = filing.application;
    const isHeld = ePhoto !== null && ePhoto.lastDay >= filing.today.toString() && (again?.isRenewed ?? true);
    const form = (
      <Form csrf={csrf} idempotencyKey={key}>
        <TextField
          name="code"
          label={words.ePhoto.label}
          hint={words.ePhoto.hint}
          value={typed?.code?.[0]}
          error={problemOf(problems, "code")}
          autocomplete="off"
          plain
        />
        <ButtonRow>
          {isHeld ? (
            <SecondaryButton>{words.ePhoto.verify}</SecondaryButton>
          ) : (
            <Button>{words.ePhoto.verify}</Button>
          )}
        </ButtonRow>
      </Form>
    );
    return (
      <>
        <PageTitle caption={words.sections.photo}>{voiced(title, filing.isForOther)}</PageTitle>
        {intro !== undefined && <Lead>{voiced(intro, filing.isForOther)}</Lead>}
        <AskedAgain reason={again?.isRenewed === false ? again.reason : undefined} words={words} />
        <Reserved filing={filing} words={words} />
        {isHeld ? (
          <Details summary={words.ePhoto.another} open={problems.length > 0 || typed !== null}>
            {form}
          </Details>
        ) : (
          <>
            {form}
            <Callout title={words.ePhoto.where}>
              <ul>
                {words.ePhoto.places.map((place) => (
                  <li>{place}</li>
                ))}
              </ul>
            </Callout>
          </>
        )}
      </>
    );
  },
  write: async (sent) => {
    const code = sent.field("code");
    if (code === "")
      return { problems: [{ field: "code", message: formWords(sent.language).ePhoto.missing }] };
    const given = await giveEPhoto(sent.world, {
      ...wishOf(sent),
      accountId: sent.session.account.id,
      code,
    });
    if (isRefusal(given)) return given;
    // Back on this page, which says which code is held and until when.
    return {
      goTo: isFromReview(sent)
        ? paths.review(referenceOf(sent))
        : paths.formPage(referenceOf(sent), "ePhoto"),
    };
  },
});

/** The code this application holds, and when it lapses. */
const Reserved = ({ filing, words }: { filing: Filing; words: FormWords }) => {
  const { ePhoto, reference } = filing.application;
  if (ePhoto === null) return null;
  const { ending, lastDay } = ePhoto;
  if (isBefore(Temporal.PlainDate.from(lastDay), filing.today)) {
    return (
      <Alert tone="error" title={words.ePhoto.reserved(ending)}>
        {words.ePhoto.lapsed(lastDay)}
      </Alert>
    );
  }
  return (
    <>
      <Alert tone="success" title={words.ePhoto.reserved(ending)} live>
        {words.ePhoto.lastDay(lastDay)}
      </Alert>
      <ButtonRow>
        <ButtonLink href={paths.application(reference)}>{words.goOn}</ButtonLink>
      </ButtonRow>
    </>
  );
};

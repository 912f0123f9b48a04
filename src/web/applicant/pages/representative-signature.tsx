import { isRefusal } from "#domain/refusals.ts";
import { voiced } from "#messages/questions.ts";
import { NotFound } from "#usecases/errors.ts";
import { signAsRepresentative } from "#usecases/sign-as-representative.ts";
import { Checkbox } from "#web/kit/choices.tsx";
import type { FieldProblem } from "#web/kit/chrome.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf } from "#web/kit/controls.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { SignatureField } from "#web/kit/signature.tsx";
import { Callout } from "#web/kit/status.tsx";
import { draftOf, type Filing, isFromReview, referenceOf, wishOf } from "../filing.ts";
import { type FormWords, formWords } from "../form-words.ts";
import { paths } from "../paths.ts";

const path = (reference: string) => paths.formPage(reference, "representativeSignature");

/** The legal representative (représentant légal) of a minor, or of an adult under guardianship, signs. */
export const representativeSignaturePage = page<"applicant", Filing>({
  path: path(":reference"),
  access: "applicant",
  scripts: ["signature.js"],
  read: async (visit) => {
    const filing = await draftOf(visit);
    if ("goTo" in filing) return filing;
    if (!filing.journey.some(({ name }) => name === "representativeSignature")) throw new NotFound();
    return filing;
  },
  title: (_, { language }) => voiced(formWords(language).pages.representativeSignature.title, true),
  before: ({ application }, { language }) => (
    <BackLink href={paths.application(application.reference)}>{formWords(language).backToTasks}</BackLink>
  ),
  view: (filing, { language, csrf, key, typed, problems }) => {
    const words = formWords(language);
    const { title, intro } = words.pages.representativeSignature;
    const { representativeFirstNames = "", representativeBirthName = "" } = filing.application.answers;
    return (
      <>
        <PageTitle caption={words.sections.representative}>{voiced(title, true)}</PageTitle>
        {intro !== undefined && <Lead>{voiced(intro, true)}</Lead>}
        <Signed filing={filing} words={words} />
        <Form csrf={csrf} idempotencyKey={key}>
          <SignatureField
            name="drawing"
            label={words.signature.drawn}
            error={problemOf(problems, "drawing")}
            typed={{
              name: "name",
              label: words.signature.typed,
              hint: `${words.signature.typedHint} ${representativeFirstNames.split(" ")[0]} ${representativeBirthName}`.trim(),
              value: typed?.name?.[0],
              error: problemOf(problems, "name"),
            }}
          />
          <Checkbox
            name="statement"
            label={words.signature.statement}
            checked={typed?.statement?.[0] === "yes"}
            error={problemOf(problems, "statement")}
          />
          <ButtonRow>
            <Button>{words.signature.sign}</Button>
          </ButtonRow>
        </Form>
      </>
    );
  },
  write: async (sent) => {
    const words = formWords(sent.language).signature;
    const unstated: readonly FieldProblem[] =
      sent.field("statement") === "yes" ? [] : [{ field: "statement", message: words.statementMissing }];
    const name = sent.field("name");
    const drawing = sent.field("drawing");
    if (unstated.length > 0) {
      const unsigned = name === "" && drawing === "" ? [{ field: "name", message: words.missing }] : [];
      return { problems: [...unsigned, ...unstated] };
    }
    const signed = await signAsRepresentative(sent.world, { ...wishOf(sent), name, drawing });
    if (isRefusal(signed)) return signed;
    if ("signature" in signed) return { problems: [{ field: "name", message: words[signed.signature] }] };
    return {
      goTo: isFromReview(sent) ? paths.review(referenceOf(sent)) : paths.application(referenceOf(sent)),
    };
  },
});

const Signed = ({ filing, words }: { filing: Filing; words: FormWords }) => {
  const { signature, reference } = filing.application;
  if (signature === null) return null;
  return (
    <Callout>
      {signature.how === "typed" ? (
        <p>{words.signature.signedByName(signature.name, signature.at)}</p>
      ) : (
        <>
          <p>{words.signature.signedByDrawing(signature.at)}</p>
          <img
            class="tp-signature__signed"
            src={paths.file(reference, signature.image.address)}
            alt={words.signature.drawing}
            width={signature.image.width / 2}
            height={signature.image.height / 2}
          />
        </>
      )}
    </Callout>
  );
};

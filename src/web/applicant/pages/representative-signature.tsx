import { isRefusal } from "#domain/refusals.ts";
import { voiced } from "#messages/questions.ts";
import { NotFound } from "#usecases/errors.ts";
import { signAsRepresentative } from "#usecases/sign-as-representative.ts";
import { Checkbox } from "#web/kit/choices.tsx";
import type { FieldProblem } from "#web/kit/chrome.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf } from "#web/kit/controls.tsx";
import { BackLink, ButtonLink } from "#web/kit/navigation.tsx";
import { page, type Showing } from "#web/kit/page.ts";
import { SignatureField } from "#web/kit/signature.tsx";
import { Alert } from "#web/kit/status.tsx";
import { draftOf, type Filing, isFromReview, referenceOf, wishOf } from "../filing.ts";
import { formWords } from "../form-words.ts";
import { paths, withQuery } from "../paths.ts";
import { RemovalDone } from "../removal.tsx";

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
  view: (filing, showing) => {
    const words = formWords(showing.language);
    const { title, intro } = words.pages.representativeSignature;
    const isSigned = filing.application.signature !== null;
    const isAgain = showing.visit.query.signer === "encore" || showing.typed !== null;
    return (
      <>
        <RemovalDone filing={filing} words={words} query={showing.visit.query} />
        <PageTitle caption={words.sections.representative}>{voiced(title, true)}</PageTitle>
        {isSigned && !isAgain ? (
          <Signed filing={filing} showing={showing} />
        ) : (
          <>
            {intro !== undefined && <Lead>{voiced(intro, true)}</Lead>}
            <SigningForm filing={filing} showing={showing} />
          </>
        )}
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

type Props = { readonly filing: Filing; readonly showing: Showing<"applicant"> };

const SigningForm = ({ filing, showing: { language, csrf, key, typed, problems } }: Props) => {
  const words = formWords(language).signature;
  const { representativeFirstNames = "", representativeBirthName = "" } = filing.application.answers;
  const [firstName = ""] = representativeFirstNames.split(" ");
  return (
    <Form csrf={csrf} idempotencyKey={key}>
      <SignatureField
        name="drawing"
        label={words.drawn}
        value={typed?.drawing?.[0]}
        error={problemOf(problems, "drawing")}
        typed={{
          name: "name",
          label: words.typed,
          hint: words.typedHint(`${firstName} ${representativeBirthName}`.trim()),
          value: typed?.name?.[0],
          error: problemOf(problems, "name"),
        }}
      />
      <Checkbox
        name="statement"
        label={words.statement}
        checked={typed?.statement?.[0] === "yes"}
        error={problemOf(problems, "statement")}
      />
      <ButtonRow>
        <Button>{words.sign}</Button>
      </ButtonRow>
    </Form>
  );
};

/** The signature given; it may be given anew. */
const Signed = ({ filing, showing: { language, csrf } }: Props) => {
  const words = formWords(language);
  const { signature, reference } = filing.application;
  if (signature === null) return null;
  return (
    <>
      <Alert tone="success" live>
        {signature.how === "typed"
          ? words.signature.signedByName(signature.name, signature.at)
          : words.signature.signedByDrawing(signature.at)}
      </Alert>
      {signature.how === "drawn" && (
        <p>
          <img
            src={paths.file(reference, signature.image.address)}
            alt={words.signature.drawing}
            width={signature.image.width / 2}
            height={signature.image.height / 2}
          />
        </p>
      )}
      <ButtonRow>
        <ButtonLink href={paths.application(reference)}>{words.goOn}</ButtonLink>
        <ButtonLink href={withQuery(path(reference), { signer: "encore" })} look="secondary">
          {words.signature.again}
        </ButtonLink>
      </ButtonRow>
      <Form csrf={csrf}>{null}</Form>
    </>
  );
};

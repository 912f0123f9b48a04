import { requirementsOf, type Slot } from "#domain/documents/kinds.ts";
import { maxFileInBytes } from "#usecases/upload-document.ts";
import { Details, Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf } from "#web/kit/controls.tsx";
import { PhotoAdvice } from "#web/kit/drawings.tsx";
import { ButtonLink, Link } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Alert, Callout } from "#web/kit/status.tsx";
import { DocumentSlot, FileField, Slots } from "#web/kit/upload.tsx";
import { AboutDocument, AskedAgain } from "./about-document.tsx";
import { type FormWords, formWords } from "./form-words.ts";
import { paths, withQuery } from "./paths.ts";
import { PicturePreview } from "./picture-preview.tsx";
import { ReceivedFiles } from "./received-files.tsx";
import type { DocumentModel } from "./supporting-document.ts";

type Props = { readonly model: DocumentModel; readonly showing: Showing<"applicant"> };

/** What was received of a document, what still misses, and how to make a good picture of it. */
export const DocumentView = ({ model, showing }: Props) => {
  const { kind, paper, papers, files, toRenew, isComplete } = model;
  const words = formWords(showing.language);
  const { name, what } = words.supporting.documents[kind];
  const { reference } = model.filing.application;
  const isEmpty = files.length === 0;
  const isReplacing = replacedBy(model, showing.visit.query.remplacer) !== null;
  return (
    <>
      <PageTitle caption={words.sections.documents}>{name}</PageTitle>
      {isEmpty && <Lead>{what}</Lead>}
      <AskedAgain reason={toRenew?.reason} words={words} />
      {model.isInfected && <Alert tone="error">{words.checks.infected}</Alert>}
      {paper !== null && papers.length > 1 && (
        <p>
          {words.document.paperChosen(words.supporting.papers[paper])}{" "}
          <Link href={withQuery(paths.document(reference, kind), { papier: "changer" })}>
            {words.document.changePaper}
          </Link>
        </p>
      )}
      {kind === "hostingAttestation" && isEmpty && <Template reference={reference} words={words} />}
      {isEmpty && (
        <AboutDocument kind={kind} facts={model.filing.facts} words={words} open={papers.length < 2} />
      )}
      {isEmpty && <Advice words={words} isColour={requirementsOf(kind).colour === "required"} />}
      <ReceivedFiles model={model} showing={showing} />
      {isComplete && !isReplacing && <Complete model={model} words={words} />}
      <Upload model={model} showing={showing} />
    </>
  );
};

/** The hosting attestation already filled in: it only has to be dated and signed. */
const Template = ({ reference, words }: { reference: string; words: FormWords }) => (
  <Callout>
    <p>{words.document.templateHelp}</p>
    <p>
      <ButtonLink href={paths.hostingAttestation(reference)} look="secondary" download>
        {words.document.template}
      </ButtonLink>
    </p>
  </Callout>
);

const Complete = ({ model: { next, filing }, words }: { model: DocumentModel; words: FormWords }) => {
  const { reference, state } = filing.application;
  return (
    <>
      <Alert tone="success" live>
        {words.document.complete}
      </Alert>
      <ButtonRow>
        {next !== null ? (
          <ButtonLink href={paths.document(reference, next)}>
            {words.document.next(words.supporting.documents[next].name)}
          </ButtonLink>
        ) : (
          <ButtonLink
            href={state === "draft" ? paths.formPage(reference, "documents") : paths.application(reference)}
          >
            {state === "draft" ? words.document.allDone : words.backToApplication}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
};

type Replaced = { readonly slot: Slot; readonly fileId: string | null };

/** The side to replace, or the file whose page is to be replaced. */
const replacedBy = ({ slots, files }: DocumentModel, name: string | undefined): Replaced | null => {
  const slot = slots.find((each) => each === name);
  if (slot !== undefined) return { slot, fileId: null };
  const file = files.find(({ id }) => id === name);
  return file === undefined ? null : { slot: file.slot, fileId: file.id };
};

/** The places to fill: those still empty, all of them when the document is asked again, the one being replaced. */
const Upload = ({ model, showing }: Props) => {
  const { slots, empty, toRenew, isComplete, kind } = model;
  const { language, visit, csrf, key, problems } = showing;
  const words = formWords(language);
  const replacement = replacedBy(model, visit.query.remplacer);
  const replaced = replacement?.slot;
  const asked = toRenew !== null && empty.length === 0 ? slots : empty;
  const shown = replaced !== undefined && !asked.includes(replaced) ? [replaced] : asked;
  const isFurther = shown.length === 0 && slots.includes("page");
  if (shown.length === 0 && !isFurther) return null;
  const form = (
    <Form
      csrf={csrf}
      idempotencyKey={key}
      upload
      hidden={replacement?.fileId == null ? {} : { replaces: replacement.fileId }}
    >
      {isFurther ? (
        <SlotField
          slot="page"
          label={words.document.addPage}
          words={words}
          problem={problemOf(problems, "page")}
        />
      ) : (
        <Slots>
          {shown.map((slot) => (
            <DocumentSlot
              name={`${kind}.${slot}`}
              title={
                replaced === slot || toRenew !== null
                  ? words.document.newOne[slot]
                  : words.supporting.slots[slot]
              }
              drawing={slot}
              state={toRenew === null ? "empty" : "refused"}
              stateText={
                replaced === slot || toRenew !== null ? words.document.toReplace : words.document.expected
              }
            >
              <SlotField
                slot={slot}
                label={words.document.add[slot]}
                hint={slot === "front" && slots.length === 2 ? words.document.bothSides : undefined}
                words={words}
                problem={problemOf(problems, slot)}
              />
            </DocumentSlot>
          ))}
        </Slots>
      )}
      <PicturePreview words={words} />
      <ButtonRow>
        <Button>{words.document.send}</Button>
        {!isComplete && (
          <ButtonLink href={paths.application(model.filing.application.reference)} look="tertiary">
            {words.comeBackLater}
          </ButtonLink>
        )}
      </ButtonRow>
    </Form>
  );
  return isFurther ? (
    <Details summary={words.document.addPage} open={problems.length > 0}>
      {form}
    </Details>
  ) : (
    form
  );
};

const SlotField = ({
  slot,
  label,
  hint,
  words,
  problem,
}: {
  slot: Slot;
  label: string;
  hint?: string | undefined;
  words: FormWords;
  problem: string | undefined;
}) => (
  <FileField
    name={slot}
    label={label}
    hint={hint}
    limits={words.document.limits}
    accept="image/jpeg,image/png,image/webp,image/tiff,image/heic,image/heif,application/pdf,.heic,.heif"
    maxBytes={maxFileInBytes}
    error={problem}
  />
);

const Advice = ({ words, isColour }: { words: FormWords; isColour: boolean }) => {
  const { title, good, blurred, cut, glare } = words.document.advice;
  return (
    <Details summary={title} open={isColour}>
      <PhotoAdvice
        good={good}
        bad={[
          { drawing: "blurred", text: blurred },
          { drawing: "cut", text: cut },
          { drawing: "glare", text: glare },
        ]}
      />
    </Details>
  );
};

import type { Application } from "#domain/application.ts";
import type { RefusalGround } from "#domain/desk-work.ts";
import type { TypedForm } from "#domain/reading.ts";
import { type GroundName, isGroundName, refusalGrounds } from "#domain/refusal-grounds.ts";
import { isRefusal } from "#domain/refusals.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { decidingAuthority } from "#usecases/refusal-letter.ts";
import { Checkboxes } from "#web/kit/choices.tsx";
import type { FieldProblem } from "#web/kit/chrome.ts";
import { Details, Lead } from "#web/kit/content.tsx";
import { ButtonRow, DangerButton, Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { TextArea, TextField } from "#web/kit/fields.tsx";
import { fieldOf } from "#web/kit/forms.ts";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { page, type Showing } from "#web/kit/page.ts";
import { Alert, Callout } from "#web/kit/status.tsx";
import { FileHead, WhatHappened } from "../file-head.tsx";
import { type FileModel, readFileModel } from "../file-model.ts";
import { openDraft, sealDraft } from "../kept-draft.ts";
import { deskPaths } from "../paths.ts";
import { type DeskWords, deskWords } from "../words.ts";

const longestText = 600;

/** The grounds chosen and written, in the order of the table. */
export const groundsFrom = (form: TypedForm): readonly RefusalGround[] => {
  const chosen = (form.grounds ?? []).filter(isGroundName);
  const other: RefusalGround = {
    reason: fieldOf(form, "otherReason"),
    legalBasis: fieldOf(form, "otherBasis"),
  };
  return [
    ...chosen.map((name) => refusalGrounds[name]),
    ...(other.reason === "" && other.legalBasis === "" ? [] : [other]),
  ];
};

const problemsOf = (form: TypedForm, { refusal }: DeskWords): readonly FieldProblem[] => {
  const reason = fieldOf(form, "otherReason");
  const basis = fieldOf(form, "otherBasis");
  const problems: (FieldProblem | false)[] = [
    groundsFrom(form).length === 0 && { field: "grounds", message: refusal.groundsMissing },
    reason !== "" && basis === "" && { field: "otherBasis", message: refusal.otherBasisMissing },
    basis !== "" && reason === "" && { field: "otherReason", message: refusal.otherReasonMissing },
    reason.length > longestText && { field: "otherReason", message: refusal.tooLong },
    basis.length > longestText && { field: "otherBasis", message: refusal.tooLong },
  ];
  return problems.filter((problem) => problem !== false);
};

type Model = FileModel & { readonly draft: TypedForm | null };

/** An agent refuses: reasons with the law they rest on, the letter read before it is sent. */
export const refusalPage = page({
  path: deskPaths.refusal(":reference"),
  access: "desk",
  width: "wide",
  read: async (visit): Promise<Model> => {
    const model = await readFileModel(visit);
    return {
      ...model,
      draft: openDraft(
        visit.world,
        { what: "refusal", reference: model.application.reference, agent: model.agent },
        visit.kept,
      ),
    };
  },
  title: ({ application }, { language }) => `${deskWords(language).refusal.title}, ${application.reference}`,
  before: ({ application }) => (
    <BackLink href={deskPaths.file(application.reference)}>{application.reference}</BackLink>
  ),
  view: (model, showing) => {
    const words = deskWords(showing.language);
    return (
      <>
        <FileHead model={model} words={words} />
        <WhatHappened model={model} words={words} showing={showing} />
        <h2>{words.refusal.title}</h2>
        {model.transitions.includes("refuse") ? (
          <RefusalForm model={model} words={words} showing={showing} />
        ) : (
          <Form csrf={showing.csrf}>
            <Alert tone="info">{words.refusal.impossible}</Alert>
          </Form>
        )}
      </>
    );
  },
  write: async (sent) => {
    const { world, form, field, session, language } = sent;
    const reference = sent.params.reference ?? "";
    const problems = problemsOf(form, deskWords(language));
    if (problems.length > 0) return { problems };
    if (field("do") === "preview") {
      const keep = sealDraft(world, { what: "refusal", reference, agent: session.staff }, form);
      if (keep === null)
        return { problems: [{ field: "", message: deskWords(language).file.tooLongToPreview }] };
      return { goTo: `${deskPaths.refusal(reference)}#lettre`, keep };
    }
    const outcome = await actOnFile(world, {
      reference,
      agent: session.staff,
      seen: Number(field("seen")),
      step: { type: "refuse", reasons: groundsFrom(form) },
      key: sent.key,
    });
    return isRefusal(outcome) ? outcome : { goTo: deskPaths.file(reference), keep: null };
  },
});

type Props = { model: Model; words: DeskWords; showing: Showing<"desk"> };

const groundNames = Object.keys(refusalGrounds) as readonly GroundName[];

const RefusalForm = ({ model, words, showing }: Props) => {
  const { refusal } = words;
  const { reference, version } = model.application;
  const typed = showing.typed ?? model.draft ?? {};
  const isReady = showing.typed === null && model.draft !== null && groundsFrom(model.draft).length > 0;
  return (
    <>
      <Lead>{refusal.lead}</Lead>
      <Form csrf={showing.csrf} idempotencyKey={showing.key} hidden={{ seen: String(version) }}>
        <Checkboxes
          name="grounds"
          label={refusal.grounds}
          values={typed.grounds}
          error={problemOf(showing.problems, "grounds")}
          choices={groundNames.map((name) => ({
            value: name,
            label: <span lang="fr">{refusalGrounds[name].reason}</span>,
            hint: <span lang="fr">{refusalGrounds[name].legalBasis}</span>,
          }))}
        />
        <Details
          summary={refusal.other}
          open={fieldOf(typed, "otherReason") !== "" || fieldOf(typed, "otherBasis") !== ""}
        >
          <TextArea
            name="otherReason"
            label={refusal.otherReason}
            hint={refusal.otherReasonHint}
            rows={3}
            maxLength={longestText}
            value={fieldOf(typed, "otherReason")}
            error={problemOf(showing.problems, "otherReason")}
            optional
          />
          <TextField
            name="otherBasis"
            label={refusal.otherBasis}
            hint={refusal.otherBasisHint}
            maxLength={longestText}
            value={fieldOf(typed, "otherBasis")}
            error={problemOf(showing.problems, "otherBasis")}
            optional
          />
        </Details>
        <Appeals application={model.application} words={words} />
        {isReady && (
          <div id="lettre" class="tp-letter">
            <h3>{refusal.previewTitle}</h3>
            <p>
              <Link href={deskPaths.refusalLetter(reference)}>{refusal.letter}</Link>
            </p>
          </div>
        )}
        <ButtonRow>
          <SecondaryButton name="do" value="preview">
            {refusal.preview}
          </SecondaryButton>
          <DangerButton name="do" value="refuse">
            {refusal.refuse}
          </DangerButton>
        </ButtonRow>
      </Form>
    </>
  );
};

const place = ({ name, address }: { name: string; address: readonly string[] }): string =>
  [name, ...address].join(", ");

/** Ways and times of appeal (voies et délais de recours), as the letter says them. */
const Appeals = ({
  application,
  words: { letter, refusal },
}: {
  application: Application;
  words: DeskWords;
}) => {
  const { authority, appeals } = decidingAuthority(application);
  return (
    <Callout title={refusal.appeals}>
      <p>{letter.appealsOpening}</p>
      <ul>
        <li>{letter.informal(place(authority))}</li>
        <li>{letter.hierarchical(place(appeals.minister))}</li>
        <li>{letter.court(place(appeals.court))}</li>
      </ul>
      <p>{letter.appealsEffect}</p>
    </Callout>
  );
};

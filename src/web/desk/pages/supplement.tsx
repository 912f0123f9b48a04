import type { DocumentRefusal, SupplementItem } from "#domain/application.ts";
import { lastDayOf } from "#domain/deadlines.ts";
import { deskWorkOf } from "#domain/desk-work.ts";
import { documentReasonsFor } from "#domain/documents/document-reasons.ts";
import { isDocumentKind } from "#domain/documents/kinds.ts";
import type { TypedForm } from "#domain/reading.ts";
import { isRefusal } from "#domain/refusals.ts";
import { createWording } from "#messages/wording.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { Checkbox } from "#web/kit/choices.tsx";
import type { FieldProblem } from "#web/kit/chrome.ts";
import { DefinitionList, Details, Lead } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { fieldOf } from "#web/kit/forms.ts";
import { Marks } from "#web/kit/marks.tsx";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { page, type Showing } from "#web/kit/page.ts";
import { Alert, Time } from "#web/kit/status.tsx";
import { FileHead, WhatHappened } from "../file-head.tsx";
import { type FileModel, readFileModel } from "../file-model.ts";
import { openDraft, sealDraft } from "../kept-draft.ts";
import { deskPaths, lookingAt } from "../paths.ts";
import { type Asked, composeReason, ReasonFields, takeReasonApart } from "../reasons.tsx";
import { type DeskWords, dayWhen, deskWords, nameOf } from "../words.ts";

type Model = FileModel & {
  readonly draft: TypedForm | null;
  readonly lastDay: string;
  readonly origin: string;
};

const isAsked = (name: string): name is Asked => name === "ePhoto" || isDocumentKind(name);

const askPrefix = "ask.";

const tickedIn = (form: TypedForm): readonly Asked[] =>
  Object.keys(form)
    .filter((name) => name.startsWith(askPrefix))
    .map((name) => name.slice(askPrefix.length))
    .filter(isAsked);

/** The items ticked, each with its reason as the applicant will read it. */
const itemsFrom = (form: TypedForm, reader: "fr" | "en"): readonly SupplementItem[] =>
  tickedIn(form).map((asked) => {
    const ready = fieldOf(form, `ready.${asked}`);
    const cause = documentReasonsFor(asked).find((reason) => reason === ready);
    const reason = composeReason(asked, ready, fieldOf(form, `details.${asked}`), reader);
    return { asked, reason, ...(cause === undefined ? {} : { cause }) };
  });

/** Refused documents come first, with the reason already given and the place already shown. */
const refusalOf = ({ application }: FileModel, asked: Asked): DocumentRefusal | null => {
  const judgement = asked === "ePhoto" ? null : (application.documents[asked]?.judgement ?? null);
  if (judgement?.accepted !== false) return null;
  const { reason, cause, marks } = judgement;
  return { reason, cause, marks };
};

/** The request writes itself from what was refused. */
const writtenByItself = (model: FileModel): readonly SupplementItem[] =>
  model.requestable.flatMap((asked) => {
    const given = refusalOf(model, asked);
    if (given !== null) return [{ asked, ...given }];
    if (!isInfected(model, asked)) return [];
    return [
      { asked, cause: "infected", reason: composeReason(asked, "infected", "", model.view.contact.language) },
    ];
  });

/** A file of it was erased, and nothing new came yet. */
const isInfected = ({ application }: FileModel, asked: Asked): boolean =>
  asked !== "ePhoto" && application.documents[asked]?.infectedAt !== undefined;

/** An agent asks for what is missing or not acceptable (demande de complément). */
export const supplementPage = page({
  path: deskPaths.supplement(":reference"),
  access: "desk",
  width: "wide",
  scripts: ["keys.js"],
  read: async (visit): Promise<Model> => {
    const model = await readFileModel(visit);
    const { application, agent, today } = model;
    const last = lastDayOf(application, "supplementRequested", today, visit.world.settings) ?? today;
    return {
      ...model,
      draft: openDraft(
        visit.world,
        { what: "supplement", reference: application.reference, agent },
        visit.kept,
      ),
      lastDay: last.toString(),
      origin: visit.site.origin,
    };
  },
  title: ({ application }, { language }) =>
    `${deskWords(language).supplement.title}, ${application.reference}`,
  before: ({ application }) => (
    <BackLink href={deskPaths.file(application.reference)}>{application.reference}</BackLink>
  ),
  view: (model, showing) => {
    const words = deskWords(showing.language);
    const { supplement } = words;
    const mayAsk = model.transitions.includes("requestSupplement");
    return (
      <>
        <FileHead model={model} words={words} />
        <WhatHappened model={model} words={words} showing={showing} />
        <h2>{supplement.title}</h2>
        {mayAsk ? (
          <SupplementForm model={model} words={words} showing={showing} />
        ) : (
          <Form csrf={showing.csrf}>
            <Alert tone="info">{supplement.impossible}</Alert>
          </Form>
        )}
      </>
    );
  },
  write: async (sent) => {
    const { world, form, field, session, language } = sent;
    const reference = sent.params.reference ?? "";
    const words = deskWords(language);
    const items = itemsFrom(form, field("reader") === "en" ? "en" : "fr");
    const problems: FieldProblem[] = items
      .filter(({ reason }) => reason === "")
      .map(({ asked }) => ({
        field: `details.${asked}`,
        message: words.supplement.reasonMissing(nameOf(asked, words)),
      }));
    if (problems.length > 0) return { problems };
    if (field("do") === "preview") {
      const keep = sealDraft(world, { what: "supplement", reference, agent: session.staff }, form);
      if (keep === null) return { problems: [{ field: "", message: words.file.tooLongToPreview }] };
      return { goTo: `${deskPaths.supplement(reference)}#apercu`, keep };
    }
    const outcome = await actOnFile(world, {
      reference,
      agent: session.staff,
      seen: Number(field("seen")),
      step: { type: "requestSupplement", items },
      key: sent.key,
    });
    return isRefusal(outcome) ? outcome : { goTo: deskPaths.file(reference), keep: null };
  },
});

type Props = { model: Model; words: DeskWords; showing: Showing<"desk"> };

const SupplementForm = ({ model, words, showing }: Props) => {
  const { supplement } = words;
  const { application, view, requestable: everything, lastDay } = model;
  const typed = showing.typed ?? model.draft;
  const isFirst = (item: Asked) =>
    refusalOf(model, item) !== null || isInfected(model, item) || tickedIn(typed ?? {}).includes(item);
  const first = everything.filter(isFirst);
  const others = everything.filter((item) => !isFirst(item));
  const item = (one: Asked) => (
    <Item asked={one} model={model} words={words} showing={showing} typed={typed} />
  );
  return (
    <>
      <Lead>{supplement.lead}</Lead>
      <p>
        {supplement.lastDay}{" "}
        <strong>
          <Time when={dayWhen(lastDay, words)} />
        </strong>
        .
      </p>
      <Form
        csrf={showing.csrf}
        idempotencyKey={showing.key}
        hidden={{
          seen: String(application.version),
          reader: view.contact.language,
        }}
      >
        {first.length > 0 && <h3>{supplement.asked}</h3>}
        {first.map(item)}
        {first.length === 0 ? (
          others.map(item)
        ) : (
          <Details summary={supplement.others}>{others.map(item)}</Details>
        )}
        <Corrections model={model} words={words} />
        <Preview
          model={model}
          words={words}
          items={typed === null ? writtenByItself(model) : itemsFrom(typed, view.contact.language)}
        />
        <ButtonRow>
          <Button name="do" value="send" autofocus={typed === null && first.length > 0}>
            {supplement.send}
          </Button>
          <SecondaryButton name="do" value="preview">
            {supplement.preview}
          </SecondaryButton>
        </ButtonRow>
      </Form>
    </>
  );
};

const Item = ({ asked, model, words, showing, typed }: Props & { asked: Asked; typed: TypedForm | null }) => {
  const name = nameOf(asked, words);
  const reader = model.view.contact.language;
  const given = refusalOf(model, asked);
  const isErased = isInfected(model, asked);
  const isTicked = typed === null ? given !== null || isErased : tickedIn(typed).includes(asked);
  const first =
    given === null
      ? { ready: isErased ? "infected" : "", details: "" }
      : takeReasonApart(asked, given, reader);
  return (
    <fieldset class="tp-item">
      <legend class="fr-sr-only">{name}</legend>
      <Checkbox
        name={`${askPrefix}${asked}`}
        label={<strong>{words.supplement.ask(name)}</strong>}
        checked={isTicked}
      />
      <ReasonFields
        asked={asked}
        id={asked}
        words={words}
        reader={reader}
        ready={typed === null ? first.ready : fieldOf(typed, `ready.${asked}`)}
        details={typed === null ? first.details : fieldOf(typed, `details.${asked}`)}
        error={problemOf(showing.problems, `details.${asked}`)}
      />
    </fieldset>
  );
};

/** The answers set aside while the file was read. */
const Corrections = ({ model: { application }, words }: Omit<Props, "showing">) => {
  const { corrections } = deskWorkOf(application);
  if (corrections.length === 0) return null;
  return (
    <>
      <h3>{words.supplement.corrections}</h3>
      <DefinitionList
        items={corrections.map(({ question, reason }) => ({
          term: words.questions[question].short,
          value: (
            <>
              {reason}{" "}
              <Link
                href={`${lookingAt(application.reference, { corriger: question })}#corriger`}
                hint={` : ${words.questions[question].short}`}
              >
                {words.answers.amend}
              </Link>
            </>
          ),
        }))}
      />
    </>
  );
};

/** What the applicant will see: the e-mail as it will be sent, and the places shown on the pieces. */
const Preview = ({ model, words, items }: Omit<Props, "showing"> & { items: readonly SupplementItem[] }) => {
  const { application, view, lastDay, origin } = model;
  const { language } = view.contact;
  const { corrections } = deskWorkOf(application);
  if (items.length === 0 && corrections.length === 0) return null;
  const { subject, text } = createWording(origin).word(
    {
      reference: application.reference,
      channel: "email",
      language,
      notice: { kind: "supplementRequested", facts: { items, corrections, lastDay } },
    },
    null,
  );
  return (
    <section class="tp-letter" id="apercu" aria-labelledby="apercu-title">
      <h3 id="apercu-title">{words.supplement.previewTitle}</h3>
      <p lang={language}>
        <strong>{subject}</strong>
      </p>
      <p class="tp-letter__body" lang={language}>
        {text}
      </p>
      {items.map((item) => (
        <PlacesShown item={item} model={model} words={words} />
      ))}
    </section>
  );
};

const PlacesShown = ({ item, model, words }: Omit<Props, "showing"> & { item: SupplementItem }) => {
  const { application } = model;
  if (item.asked === "ePhoto") return null;
  const files = application.documents[item.asked]?.files ?? [];
  const marks = item.marks ?? refusalOf(model, item.asked)?.marks ?? [];
  return (
    <>
      {marks.map(({ fileId, page, box }) => {
        const shown = files.find(({ id }) => id === fileId)?.pages[page - 1];
        if (shown === undefined) return null;
        return (
          <figure class="tp-picture tp-picture--preview">
            <span class="tp-marked">
              <img
                src={deskPaths.page(application.reference, fileId, page - 1)}
                alt={nameOf(item.asked, words)}
                width={shown.width}
                height={shown.height}
              />
              <Marks width={shown.width} height={shown.height} places={[box]} />
            </span>
          </figure>
        );
      })}
    </>
  );
};

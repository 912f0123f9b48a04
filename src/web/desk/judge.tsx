import type { SupportingDocument } from "#domain/application.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import { documentReasonsFor } from "#domain/documents/document-reasons.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { Radios, Select } from "#web/kit/choices.tsx";
import { Details } from "#web/kit/content.tsx";
import { Button, ButtonRow, DangerButton, Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { TextArea } from "#web/kit/fields.tsx";
import { Link } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Alert, Time } from "#web/kit/status.tsx";
import { DepositChecks, FileChecks } from "./file-checks.tsx";
import type { FileModel } from "./file-model.ts";
import { zonesOf } from "./marking.ts";
import { deskPaths } from "./paths.ts";
import { withoutRemark } from "./pieces.ts";
import { longestReason } from "./reasons.tsx";
import { type DeskWords, momentWhen, nameOf } from "./words.ts";

type Props = { model: FileModel; words: DeskWords; showing: Showing<"desk"> };

const sizeOf = (bytes: number, { language }: DeskWords): string => {
  const unit = language === "fr" ? "Mo" : "MB";
  const number = Math.max(0.1, bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 });
  return `${number}\u00a0${unit}`;
};

/** The files as they were received: their originals are saved, never opened by the browser. */
const Originals = ({ document, model, words }: Props & { document: SupportingDocument }) => (
  <ul class="tp-files">
    {document.files.map((file) => (
      <li>
        {file.name} <span class="tp-quiet">({sizeOf(file.sizeInBytes, words)})</span>, {words.file.received}{" "}
        <Time when={momentWhen(file.receivedAt, words)} />{" "}
        {awaitsScan(file) ? (
          <em>{words.file.scanningHelp}</em>
        ) : (
          <Link
            href={deskPaths.original(model.application.reference, file.id)}
            hint={`: ${file.name}`}
            download
          >
            {words.file.original}
          </Link>
        )}
      </li>
    ))}
  </ul>
);

/** What the checks say of the piece being looked at, and the agent's word on it. */
export const JudgePiece = (props: Props) => {
  const { model, words } = props;
  const { piece, application, isSecondLook } = model;
  if (piece === "ePhoto") return <DepositSaid model={model} words={words} />;
  const document = application.documents[piece];
  const judgement = isSecondLook ? null : document?.judgement;
  return (
    <section aria-labelledby="piece">
      <h2 id="piece">{nameOf(piece, words)}</h2>
      {model.isByChoice(piece) && <p class="tp-quiet">{words.file.byChoice}</p>}
      {document?.paper != null && <p class="tp-quiet">{words.supporting.papers[document.paper]}</p>}
      {judgement?.accepted === false && (
        <p class="tp-judged__reason">
          {judgement.reason}
          {(judgement.marks ?? []).length > 0 && <em> {words.pieces.marked}</em>}
        </p>
      )}
      {document?.infectedAt !== undefined && <Alert tone="error">{words.file.infected}</Alert>}
      {document !== undefined && document.files.length > 0 && (
        <>
          <FileChecks document={document} seen={model.view.seenElsewhere} words={words} />
          {model.mayJudge && !document.files.some(awaitsScan) && (
            <>
              {judgement?.accepted !== true && <AcceptPiece kind={piece} {...props} />}
              <RefusePiece document={document} {...props} />
            </>
          )}
          <Originals document={document} {...props} />
        </>
      )}
    </section>
  );
};

/** The portrait and the signature are judged with the whole: what the checks say of them helps. */
const DepositSaid = ({ model: { view }, words }: Omit<Props, "showing">) => (
  <section aria-labelledby="piece">
    <h2 id="piece">{nameOf("ePhoto", words)}</h2>
    <DepositChecks findings={view.deposit?.findings ?? null} words={words} />
  </section>
);

const AcceptPiece = ({ kind, model, words, showing }: Props & { kind: DocumentKind }) => (
  <Form
    id={`accept-${kind}`}
    csrf={showing.csrf}
    idempotencyKey={showing.key}
    hidden={{ seen: String(model.application.version), kind }}
  >
    <ButtonRow>
      <SecondaryButton small name="do" value="acceptDocument" keyShortcut="a">
        {words.pieces.accept}
      </SecondaryButton>
    </ButtonRow>
  </Form>
);

/** A reason chosen by its number, more words if need be, and the place on the picture. */
const RefusePiece = ({ document, model, words, showing }: Props & { document: SupportingDocument }) => {
  const { kind, judgement } = document;
  const { application, view } = model;
  const { pieces } = words;
  const isReturned = showing.typed?.kind?.[0] === kind;
  const typed = (field: string) => (isReturned ? showing.typed?.[field]?.[0] : undefined);
  const error = problemOf(showing.problems, "details");
  const refusal = judgement?.accepted === false ? judgement : null;
  // What the antivirus removed is not there to be judged.
  const reasons = documentReasonsFor(kind).filter((reason) => reason !== "infected");
  return (
    <Details
      summary={judgement === null ? pieces.refuse : words.file.changeJudgement}
      open={error !== undefined}
      keyShortcut="r"
    >
      <Form
        id="refuse-piece"
        csrf={showing.csrf}
        idempotencyKey={showing.key}
        hidden={{
          seen: String(application.version),
          kind,
          reader: view.contact.language,
          mark: typed("mark") ?? "",
        }}
      >
        <Radios
          name="cause"
          label={pieces.kindOfReason}
          value={typed("cause") ?? refusal?.cause ?? ""}
          choices={[
            ...reasons.map((reason, index) => ({
              value: reason,
              label: words.documentReasons[reason],
              keyShortcut: index < 9 ? String(index + 1) : undefined,
            })),
            { value: "", label: pieces.otherReason },
          ]}
        />
        <TextArea
          name="details"
          label={words.file.details}
          hint={words.file.detailsHint[view.contact.language]}
          rows={2}
          maxLength={longestReason}
          value={typed("details") ?? (refusal !== null && refusal.cause === undefined ? refusal.reason : "")}
          error={error}
          optional
        />
        <Select
          name="zone"
          label={pieces.markPlace}
          hint={pieces.markHelp}
          options={zonesOf(document, words)}
          value={typed("zone")}
          optional
        />
        <p class="tp-quiet" data-marked={pieces.marked} role="status" />
        <DangerButton small name="do" value="refuseDocument">
          {pieces.confirmRefusal}
        </DangerButton>
      </Form>
    </Details>
  );
};

/** All the pieces on which the checks have nothing to say, in one press. */
export const AcceptGood = ({ model, words, showing }: Props) => {
  const good = withoutRemark(model.documents, model.application);
  if (!model.mayJudge || good.length === 0) return null;
  return (
    <Form
      id="accept-good"
      csrf={showing.csrf}
      idempotencyKey={showing.key}
      hidden={{ seen: String(model.application.version), kinds: good.join(" ") }}
    >
      <ButtonRow>
        <Button name="do" value="acceptGood" keyShortcut="t">
          {words.pieces.acceptGood(good.length)}
        </Button>
      </ButtonRow>
      <p class="tp-quiet">{words.pieces.acceptGoodHelp}</p>
    </Form>
  );
};

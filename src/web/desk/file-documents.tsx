import type { DocumentFile, SupportingDocument } from "#domain/application.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import type { Picture as DepositedPicture } from "#domain/documents/checks/e-photo.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { Details } from "#web/kit/content.tsx";
import { ButtonRow, DangerButton, Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { type Marked, Marks, placesOf } from "#web/kit/marks.tsx";
import { Link } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import { Alert, Tag, Time } from "#web/kit/status.tsx";
import { DepositChecks, FileChecks } from "./file-checks.tsx";
import type { FileModel } from "./file-model.ts";
import { depositedPictures, deskPaths } from "./paths.ts";
import { ReasonFields } from "./reasons.tsx";
import { type DeskWords, momentWhen } from "./words.ts";

type Props = { model: FileModel; words: DeskWords; showing: Showing<"desk"> };

/** A picture as large as its place; its link leads to the whole of it. */
const Picture = ({
  address,
  alt,
  caption,
  width,
  height,
  marked,
  whole,
  words,
}: {
  address: string;
  alt: string;
  caption: string;
  width: number;
  height: number;
  marked?: Marked | undefined;
  /** Where the whole of it is, when it was cropped. */
  whole?: string | undefined;
  words: DeskWords;
}) => (
  <figure class="tp-picture">
    <Link href={address} className="tp-picture__link">
      <span class="tp-marked">
        <img src={address} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
        {marked && <Marks {...marked} />}
      </span>
      <span class="fr-sr-only"> ({words.file.enlarge})</span>
    </Link>
    <figcaption>
      {caption}
      {whole !== undefined && (
        <>
          {" – "}
          {words.file.cropped}{" "}
          <Link href={whole} hint={`: ${caption}`}>
            {words.file.seeWhole}
          </Link>
        </>
      )}
    </figcaption>
  </figure>
);

const slotOrder = ["front", "back", "page"] as const;

/** Front and back beside each other, pages one after the other. */
const Pictures = ({
  document,
  reference,
  words,
}: {
  document: SupportingDocument;
  reference: string;
  words: DeskWords;
}) => {
  const seen = document.files.filter((file) => !awaitsScan(file));
  const files = seen.toSorted((a, b) => slotOrder.indexOf(a.slot) - slotOrder.indexOf(b.slot));
  const name = words.supporting.documents[document.kind].name;
  return (
    <div class="tp-pictures">
      {files.flatMap((file) =>
        file.pages.map((page, index) => {
          const slot = words.supporting.slots[file.slot];
          const caption = file.pages.length > 1 ? `${slot}, ${words.file.page(index + 1)}` : slot;
          return (
            <Picture
              address={deskPaths.page(reference, file.id, index)}
              alt={`${name}, ${caption}`}
              caption={caption}
              width={page.width}
              height={page.height}
              whole={file.view?.[index]?.crop ? deskPaths.wholePage(reference, file.id, index) : undefined}
              marked={{
                ...page,
                places: placesOf((file.findings ?? []).filter((found) => found.page === index + 1)),
              }}
              words={words}
            />
          );
        }),
      )}
    </div>
  );
};

const size = (bytes: number, { language }: DeskWords): string => {
  const unit = language === "fr" ? "Mo" : "MB";
  const number = Math.max(0.1, bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 1 });
  return `${number}\u00a0${unit}`;
};

const FileLine = ({
  file,
  reference,
  words,
}: {
  file: DocumentFile;
  reference: string;
  words: DeskWords;
}) => (
  <li>
    {file.name} <span class="tp-quiet">({size(file.sizeInBytes, words)})</span>, {words.file.received}{" "}
    <Time when={momentWhen(file.receivedAt, words)} />{" "}
    {awaitsScan(file) ? (
      <em>{words.file.scanningHelp}</em>
    ) : (
      <Link href={deskPaths.original(reference, file.id)} hint={`: ${file.name}`} download>
        {words.file.original}
      </Link>
    )}
  </li>
);

/** The portrait and the signature that the photographer deposited, set beside the identity document. */
const Deposited = ({ model, words }: Props) => {
  const { application, view } = model;
  const { ePhoto, reference } = application;
  if (ePhoto === null) return null;
  const deposit = view.deposit?.reservedBy === reference ? view.deposit : null;
  if (deposit === null) return <p class="tp-quiet">{words.file.ePhotoMissing}</p>;
  const marked = (picture: DepositedPicture) => ({
    ...deposit[picture],
    places: placesOf(deposit.findings?.[picture] ?? []),
  });
  return (
    <>
      <div class="tp-pictures tp-pictures--deposit">
        <Picture
          address={deskPaths.deposited(reference, depositedPictures.photo)}
          alt={words.file.portrait}
          caption={`${words.file.ePhoto} – ${words.file.ePhotoCode(ePhoto.ending)}`}
          width={deposit.photo.width}
          height={deposit.photo.height}
          marked={marked("photo")}
          words={words}
        />
        <Picture
          address={deskPaths.deposited(reference, depositedPictures.signature)}
          alt={words.file.signatureImage}
          caption={words.file.signatureImage}
          width={deposit.signature.width}
          height={deposit.signature.height}
          marked={marked("signature")}
          words={words}
        />
      </div>
      <DepositChecks findings={deposit.findings} words={words} />
    </>
  );
};

/** Something of it came, and all of it may be seen. */
const isJudgeable = ({ files }: SupportingDocument): boolean => files.length > 0 && !files.some(awaitsScan);

const JudgementTag = ({
  document,
  words,
}: {
  document: SupportingDocument | undefined;
  words: DeskWords;
}) => {
  if (document === undefined || document.files.length === 0)
    return <Tag tone="error">{words.file.missing}</Tag>;
  if (document.files.some(awaitsScan)) return <Tag tone="info">{words.file.scanning}</Tag>;
  if (document.judgement === null) return <Tag tone="info">{words.file.notJudged}</Tag>;
  return document.judgement.accepted ? (
    <Tag tone="success">{words.file.accepted}</Tag>
  ) : (
    <Tag tone="error">{words.file.refused}</Tag>
  );
};

/** Accept in one press, or refuse with a reason. A judgement may be changed until the decision. */
const Judge = ({
  document,
  isNext,
  model,
  words,
  showing,
}: Props & { document: SupportingDocument; isNext: boolean }) => {
  const { kind, judgement } = document;
  const { application, view } = model;
  const name = words.supporting.documents[kind].name;
  const isReturned = showing.typed?.kind?.[0] === kind;
  const typed = (field: string) => (isReturned ? showing.typed?.[`${field}.${kind}`]?.[0] : undefined);
  const error = problemOf(showing.problems, `details.${kind}`);
  return (
    <Form
      id={`judge-${kind}`}
      csrf={showing.csrf}
      idempotencyKey={showing.key}
      hidden={{ seen: String(application.version), kind, reader: view.contact.language }}
    >
      {judgement?.accepted !== true && (
        <ButtonRow>
          <SecondaryButton
            small
            name="do"
            value="acceptDocument"
            hint={`: ${name}`}
            keyShortcut={isNext ? "a" : undefined}
          >
            {words.file.acceptDocument}
          </SecondaryButton>
        </ButtonRow>
      )}
      <Details
        summary={judgement === null ? words.file.openRefusal : words.file.changeJudgement}
        open={error !== undefined}
      >
        <ReasonFields
          asked={kind}
          id={kind}
          words={words}
          reader={view.contact.language}
          ready={typed("ready")}
          details={typed("details") ?? (judgement?.accepted === false ? judgement.reason : "")}
          error={error}
        />
        <DangerButton small name="do" value="refuseDocument" hint={`: ${name}`}>
          {words.file.refuseDocument}
        </DangerButton>
      </Details>
    </Form>
  );
};

const Document = ({
  kind,
  isNext,
  beside,
  ...props
}: Props & { kind: DocumentKind; isNext: boolean; beside: DocumentKind | undefined }) => {
  const { model, words } = props;
  const { reference } = model.application;
  const document = model.application.documents[kind];
  const { judgement } = document ?? { judgement: null };
  return (
    <article class="tp-judged" id={`piece-${kind}`} aria-labelledby={`piece-${kind}-title`}>
      <div class="tp-judged__head">
        <h2 id={`piece-${kind}-title`}>{words.supporting.documents[kind].name}</h2>
        <JudgementTag document={document} words={words} />
      </div>
      {model.isByChoice(kind) && <p class="tp-quiet">{words.file.byChoice}</p>}
      {document?.paper != null && <p class="tp-quiet">{words.supporting.papers[document.paper]}</p>}
      {judgement?.accepted === false && <p class="tp-judged__reason">{judgement.reason}</p>}
      {document !== undefined && (
        <>
          <Pictures document={document} reference={reference} words={words} />
          {kind === beside && <Deposited {...props} />}
          <ul class="tp-files">
            {document.files.map((file) => (
              <FileLine file={file} reference={reference} words={words} />
            ))}
          </ul>
          <FileChecks document={document} seen={model.view.seenElsewhere} words={words} />
          {document.infectedAt !== undefined && <Alert tone="error">{words.file.infected}</Alert>}
          {model.mayJudge && isJudgeable(document) && (
            <Judge document={document} isNext={isNext} {...props} />
          )}
        </>
      )}
    </article>
  );
};

/** Middle column: every document of the file, as large as the column, each with its judgement. */
export const FileDocuments = (props: Props) => {
  const { documents, application } = props.model;
  const next = documents.find((kind) => {
    const document = application.documents[kind];
    return document !== undefined && isJudgeable(document) && document.judgement === null;
  });
  // Without an identity document, the portrait is compared with the first document that came.
  const beside = documents.includes("identityProof") ? "identityProof" : documents[0];
  return (
    <>
      {documents.map((kind) => (
        <Document kind={kind} isNext={kind === next} beside={beside} {...props} />
      ))}
    </>
  );
};

import type { ComponentChildren } from "preact";
import { fieldId, useChrome } from "#web/kit/chrome.ts";
import { Drawing } from "#web/kit/drawings.tsx";
import { describedBy, FieldFrame, type FieldProps } from "#web/kit/field-frame.tsx";
import { type Marked, Marks } from "#web/kit/marks.tsx";
import { Link, safeAddress } from "#web/kit/navigation.tsx";
import { Tag, type Tone } from "#web/kit/status.tsx";

export type FileFieldProps = FieldProps & {
  /** "JPEG, PNG ou PDF, 15 Mo au plus": said before, read as part of the help. */
  limits: string;
  /** The formats a browser should offer, as in the `accept` attribute. */
  accept?: string | undefined;
  /** With scripts, a heavier file is refused before it is sent. */
  maxBytes?: number | undefined;
  /**
   * On phones, opens the camera at once, and nothing else: no gallery, no PDF. Left out, phones offer the camera among
   * other sources, which suits documents.
   */
  capture?: "environment" | "user" | undefined;
  multiple?: boolean | undefined;
};

/** A file to choose or to photograph. */
export const FileField = ({ limits, accept, maxBytes, capture, multiple, ...props }: FileFieldProps) => {
  const chrome = useChrome();
  const withLimits = {
    ...props,
    hint: props.hint ? (
      <>
        {props.hint} {limits}
      </>
    ) : (
      limits
    ),
  };
  return (
    <FieldFrame {...withLimits}>
      <input
        class="fr-upload tp-upload"
        id={fieldId(props.name)}
        name={props.name}
        type="file"
        accept={accept}
        capture={capture}
        multiple={multiple}
        data-max-bytes={maxBytes}
        data-too-large={chrome.uploadTooLarge}
        {...describedBy(withLimits)}
      />
    </FieldFrame>
  );
};

export type SlotState = "empty" | "checking" | "good" | "doubt" | "refused";

const slotLooks: Record<SlotState, string> = {
  empty: "tp-slot",
  checking: "tp-slot tp-slot--checking",
  good: "tp-slot tp-slot--good",
  doubt: "tp-slot tp-slot--doubt",
  refused: "tp-slot tp-slot--refused",
};

const slotTones: Record<SlotState, Tone> = {
  empty: "neutral",
  checking: "info",
  good: "success",
  doubt: "warning",
  refused: "error",
};

export type DocumentSlotProps = {
  /** Unique in the page: "identityProof.front". */
  name: string;
  /** "Recto". */
  title: string;
  drawing: "front" | "back" | "page";
  state: SlotState;
  /** The state in words: "Vérification en cours", "Lisible". */
  stateText: string;
  /** What the checks say and what to do, in plain words. */
  verdict?: ComponentChildren;
  file?:
    | {
        readonly name: string;
        /** "2,1 Mo, reçu le 3 mars à 14 h 02". */
        readonly detail: string;
        /** Left out, it cannot be had yet. */
        readonly href?: string;
        readonly thumbnail?:
          | { readonly src: string; readonly alt: string; readonly marked?: Marked | undefined }
          | undefined;
      }
    | undefined;
  replaceHref?: string | undefined;
  /** What else may be done with the file, as links and forms. */
  actions?: ComponentChildren;
  /** A form of its own, sent to this address. */
  remove?:
    | { readonly action: string; readonly csrf: string; readonly idempotencyKey?: string | undefined }
    | undefined;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | undefined;
  /** Where a file is added: a `FileField` of the page's form, or a form. */
  children?: ComponentChildren;
};

/** One side or page of a document: what is expected, what was received, what the checks say. */
export const DocumentSlot = (slot: DocumentSlotProps) => {
  const chrome = useChrome();
  const Title = slot.level === 3 ? "h3" : "h2";
  const titleId = `slot-${slot.name}`;
  return (
    <section class={slotLooks[slot.state]} aria-labelledby={titleId}>
      <div class="tp-slot__picture">
        {slot.file?.thumbnail ? (
          <span class="tp-marked">
            <img
              src={slot.file.thumbnail.src}
              alt={slot.file.thumbnail.alt}
              loading="lazy"
              decoding="async"
            />
            {slot.file.thumbnail.marked && <Marks {...slot.file.thumbnail.marked} />}
          </span>
        ) : (
          <Drawing name={slot.drawing} />
        )}
      </div>
      <div class="tp-slot__body">
        <div class="tp-slot__head">
          <Title class="tp-slot__title" id={titleId}>
            {slot.title}
          </Title>
          <Tag tone={slotTones[slot.state]}>{slot.stateText}</Tag>
        </div>
        {slot.file && (
          <p class="tp-slot__file">
            {slot.file.href === undefined ? (
              slot.file.name
            ) : (
              <Link href={slot.file.href} hint={`(${chrome.open})`}>
                {slot.file.name}
              </Link>
            )}{" "}
            <span class="tp-slot__detail">{slot.file.detail}</span>
          </p>
        )}
        {slot.verdict && <div class="tp-slot__verdict">{slot.verdict}</div>}
        {slot.children}
        {(slot.replaceHref || slot.remove || slot.actions) && (
          <div class="tp-slot__actions">
            {slot.replaceHref && (
              <Link href={slot.replaceHref} hint={`: ${slot.title}`}>
                {chrome.replace}
              </Link>
            )}
            {slot.actions}
            {slot.remove && (
              <form method="post" action={safeAddress(slot.remove.action)}>
                <input type="hidden" name="_csrf" value={slot.remove.csrf} />
                {slot.remove.idempotencyKey && (
                  <input type="hidden" name="_key" value={slot.remove.idempotencyKey} />
                )}
                <button type="submit" class="tp-link-button">
                  {chrome.remove}
                  <span class="fr-sr-only"> : {slot.title}</span>
                </button>
              </form>
            )}
          </div>
        )}
      </div>
    </section>
  );
};

export type DocumentPage = {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly marked?: Marked | undefined;
};

/** The pages of a received document, large enough to be read, each opening in full size. */
export const DocumentPages = ({ pages }: { pages: readonly DocumentPage[] }) => (
  <div class="tp-pages">
    {pages.map(({ src, alt, width, height, marked }) => (
      <Link href={src} className="tp-pages__link">
        <span class="tp-marked">
          <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
          {marked && <Marks {...marked} />}
        </span>
      </Link>
    ))}
  </div>
);

/** The slots of one document. `refreshing`: what they say is not final, a script looks again now and then. */
export const Slots = ({
  children,
  refreshing,
}: {
  children: ComponentChildren;
  refreshing?: boolean | undefined;
}) => (
  <div class="tp-slots" data-refreshing={refreshing ? "" : undefined}>
    {children}
  </div>
);

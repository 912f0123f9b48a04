import type { DocumentFile } from "#domain/application.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import type { Box } from "#domain/documents/evidence.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { classes } from "#web/kit/chrome.ts";
import { KeyHint, keyAttributes } from "#web/kit/key-hint.tsx";
import { Marks, placesOf as markedPlaces } from "#web/kit/marks.tsx";
import { Link } from "#web/kit/navigation.tsx";
import type { FileModel } from "./file-model.ts";
import { depositedPictures, deskPaths, lookingAt } from "./paths.ts";
import type { Piece } from "./pieces.ts";
import { placesOf } from "./places.ts";
import { type DeskWords, nameOf } from "./words.ts";

type Props = { model: FileModel; words: DeskWords };

/** A page in the viewer: its picture, and the places on it that something is said of. */
type Sheet = {
  readonly address: string;
  readonly alt: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly places: readonly Box[];
  /** What a frame drawn on it is told by: its file and its number. */
  readonly page: { readonly fileId: string; readonly number: number } | null;
  /** Where the whole of it is, when its person cropped it. */
  readonly whole: string | null;
};

const slotOrder = ["front", "back", "page"] as const;

const placesOn = (file: DocumentFile, number: number): readonly Box[] =>
  markedPlaces((file.findings ?? []).filter(({ page }) => page === number));

const sheetsOfDocument = ({ model, words }: Props, kind: DocumentKind): readonly Sheet[] => {
  const { application, placeOf } = model;
  const shown = placeOf === null ? null : placesOf(application, placeOf, model.today);
  const name = words.supporting.documents[kind].name;
  return (application.documents[kind]?.files ?? [])
    .filter((file) => !awaitsScan(file))
    .toSorted((a, b) => slotOrder.indexOf(a.slot) - slotOrder.indexOf(b.slot))
    .flatMap((file) =>
      file.pages.map((page, index) => {
        const slot = words.supporting.slots[file.slot];
        const caption = file.pages.length > 1 ? `${slot}, ${words.file.page(index + 1)}` : slot;
        return {
          address: deskPaths.page(application.reference, file.id, index),
          alt: `${name}, ${caption}`,
          caption,
          width: page.width,
          height: page.height,
          places:
            shown === null
              ? placesOn(file, index + 1)
              : shown.flatMap((place) =>
                  place.fileId === file.id && place.page === index + 1 ? [place.box] : [],
                ),
          page: { fileId: file.id, number: index + 1 },
          whole: file.view?.[index]?.crop ? deskPaths.wholePage(application.reference, file.id, index) : null,
        };
      }),
    );
};

/** The portrait and the signature that the photographer deposited. */
const sheetsOfEPhoto = ({ model, words }: Props): readonly Sheet[] => {
  const { application, view } = model;
  const { ePhoto, reference } = application;
  const deposit = view.deposit?.reservedBy === reference ? view.deposit : null;
  if (deposit === null || ePhoto === null) return [];
  const sheet = (which: "photo" | "signature", alt: string, caption: string): Sheet => ({
    address: deskPaths.deposited(reference, depositedPictures[which]),
    alt,
    caption,
    width: deposit[which].width,
    height: deposit[which].height,
    places: markedPlaces(deposit.findings?.[which] ?? []),
    page: null,
    whole: null,
  });
  return [
    sheet("photo", words.file.portrait, `${words.file.ePhoto} – ${words.file.ePhotoCode(ePhoto.ending)}`),
    sheet("signature", words.file.signatureImage, words.file.signatureImage),
  ];
};

const sheetsOf = (props: Props, piece: Piece): readonly Sheet[] =>
  piece === "ePhoto" ? sheetsOfEPhoto(props) : sheetsOfDocument(props, piece);

const Paper = ({ sheet, words }: { sheet: Sheet; words: DeskWords }) => (
  <figure
    class="tp-sheet"
    data-file={sheet.page?.fileId}
    data-page={sheet.page?.number}
    data-width={sheet.width}
    data-height={sheet.height}
  >
    <div class="tp-sheet__paper">
      <div class="tp-sheet__turned">
        <img src={sheet.address} alt={sheet.alt} width={sheet.width} height={sheet.height} decoding="async" />
        <Marks width={sheet.width} height={sheet.height} places={sheet.places} />
      </div>
    </div>
    <figcaption>
      <Link href={sheet.address} className="tp-sheet__open" hint={`: ${sheet.alt}`}>
        {sheet.caption}
      </Link>
      <span class="fr-sr-only"> ({words.file.enlarge})</span>
      {sheet.whole !== null && (
        <>
          {" – "}
          {words.file.cropped}{" "}
          <Link href={sheet.whole} hint={`: ${sheet.alt}`}>
            {words.file.seeWhole}
          </Link>
        </>
      )}
    </figcaption>
  </figure>
);

const tools = [
  ["closer", "+"],
  ["farther", "-"],
  ["whole", "0"],
  ["turn", "o"],
] as const satisfies readonly (readonly [keyof DeskWords["viewer"], string])[];

/** What only scripts can do: shown by the script that does it. */
const Tools = ({ model, words }: Props) => (
  <div class="tp-viewer__tools" role="toolbar" aria-label={words.viewer.tools} hidden>
    {tools.map(([tool, key]) => (
      <button
        type="button"
        class="fr-btn fr-btn--sm fr-btn--tertiary"
        data-tool={tool}
        {...keyAttributes(key)}
      >
        {words.viewer[tool]}
        <KeyHint of={key} />
      </button>
    ))}
    {model.mayJudge && model.piece !== "ePhoto" && (
      <button
        type="button"
        class="fr-btn fr-btn--sm fr-btn--tertiary"
        data-tool="draw"
        data-help={words.viewer.drawHelp}
        {...keyAttributes("m")}
      >
        {words.viewer.draw}
        <KeyHint of="m" />
      </button>
    )}
  </div>
);

const whyNothing = ({ model, words }: Props, piece: Piece): string => {
  if (piece === "ePhoto") return words.file.ePhotoMissing;
  const files = model.application.documents[piece]?.files ?? [];
  return files.some(awaitsScan) ? words.file.scanningHelp : words.file.missing;
};

const Stage = ({ piece, ...props }: Props & { piece: Piece }) => {
  const sheets = sheetsOf(props, piece);
  const { words } = props;
  return (
    // A region that scrolls is reached by the keyboard.
    <section
      class="tp-viewer__stage"
      aria-label={`${words.pieces.title} : ${nameOf(piece, words)}`}
      tabindex={0}
    >
      {sheets.length === 0 ? (
        <p class="tp-quiet">{whyNothing(props, piece)}</p>
      ) : (
        sheets.map((sheet) => <Paper sheet={sheet} words={words} />)
      )}
    </section>
  );
};

/** The piece being looked at, with another beside it to compare. */
export const Viewer = (props: Props) => {
  const { model, words } = props;
  const { piece, beside, application, documents } = model;
  const { reference, ePhoto } = application;
  const others: readonly Piece[] = [...documents, ...(ePhoto === null ? [] : (["ePhoto"] as const))].filter(
    (other) => other !== piece,
  );
  return (
    <div class="tp-viewer" data-viewer>
      <Tools {...props} />
      <div
        class={classes(
          "tp-viewer__stages",
          beside === "ePhoto" ? "tp-viewer__stages--portrait" : beside !== null && "tp-viewer__stages--two",
        )}
      >
        <Stage piece={piece} {...props} />
        {beside !== null && <Stage piece={beside} {...props} />}
      </div>
      {others.length > 0 && (
        <p class="tp-viewer__beside">
          {words.pieces.beside}{" "}
          {others.map((other) => (
            <>
              <Link
                href={lookingAt(reference, { piece, avec: other === beside ? "" : other })}
                current={other === beside}
              >
                {nameOf(other, words)}
              </Link>{" "}
            </>
          ))}
        </p>
      )}
    </div>
  );
};

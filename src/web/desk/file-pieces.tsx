import { Link } from "#web/kit/navigation.tsx";
import { Tag, type Tone } from "#web/kit/status.tsx";
import type { FileModel } from "./file-model.ts";
import { lookingAt } from "./paths.ts";
import { type Piece, type PieceStatus, statusOf } from "./pieces.ts";
import { type DeskWords, nameOf } from "./words.ts";

const tones: Readonly<Record<PieceStatus, Tone>> = {
  missing: "error",
  scanning: "info",
  reading: "info",
  toJudge: "info",
  doubtful: "warning",
  accepted: "success",
  refused: "error",
};

const piecesOf = ({ documents, application: { ePhoto } }: FileModel): readonly Piece[] => [
  ...documents,
  ...(ePhoto === null ? [] : (["ePhoto"] as const)),
];

/** Every piece of the file and where it stands: one of them is in the viewer. */
export const PieceList = ({ model, words }: { model: FileModel; words: DeskWords }) => {
  const { application, piece: shown, isSecondLook } = model;
  const { pieces } = words;
  const all = piecesOf(model);
  const at = all.indexOf(shown);
  const previous = all[at - 1];
  const next = all[at + 1];
  const addressOf = (piece: Piece) => lookingAt(application.reference, { piece });
  return (
    <nav class="tp-pieces" aria-label={pieces.title}>
      <ul>
        {all.map((piece) => (
          <li>
            <Link href={addressOf(piece)} className="tp-pieces__link" current={piece === shown}>
              {nameOf(piece, words)}{" "}
              {piece !== "ePhoto" && (
                <Status
                  status={statusOf(application.documents[piece], { hidesJudgements: isSecondLook })}
                  words={words}
                />
              )}
            </Link>
          </li>
        ))}
      </ul>
      <p class="tp-pieces__turn">
        {previous !== undefined && (
          <Link href={addressOf(previous)} keyShortcut="k">
            {pieces.previous}
          </Link>
        )}
        {next !== undefined && (
          <Link href={addressOf(next)} keyShortcut="j">
            {pieces.next}
          </Link>
        )}
      </p>
    </nav>
  );
};

const Status = ({ status, words }: { status: PieceStatus; words: DeskWords }) => (
  <Tag tone={tones[status]}>{words.pieces.status[status]}</Tag>
);

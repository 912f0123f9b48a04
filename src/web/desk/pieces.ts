import type { Application, DocumentFile, SupportingDocument } from "#domain/application.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import { adviceOn } from "#domain/documents/checked-file.ts";
import { type DocumentKind, isDocumentKind } from "#domain/documents/kinds.ts";

/** What is looked at in the viewer: a document, or the photograph and signature. */
export type Piece = DocumentKind | "ePhoto";

export const isPiece = (name: string | undefined): name is Piece =>
  name !== undefined && (name === "ePhoto" || isDocumentKind(name));

export type PieceStatus =
  | "missing"
  | "scanning"
  | "reading"
  | "toJudge"
  | "doubtful"
  | "accepted"
  | "refused";

/** Notes count: they are written for agents alone. */
const hasDoubt = (file: DocumentFile): boolean =>
  adviceOn(file).length > 0 || (file.findings ?? []).some(({ level }) => level === "note");

export const statusOf = (
  document: SupportingDocument | undefined,
  { hidesJudgements = false } = {},
): PieceStatus => {
  if (document === undefined || document.files.length === 0) return "missing";
  if (document.files.some(awaitsScan)) return "scanning";
  if (document.judgement !== null && !hidesJudgements)
    return document.judgement.accepted ? "accepted" : "refused";
  if (document.files.some(({ isBeingRead }) => isBeingRead === true)) return "reading";
  return document.files.some(hasDoubt) ? "doubtful" : "toJudge";
};

/** Where the eyes go first: what is still to be judged, else the first piece. */
export const firstToLookAt = (
  kinds: readonly DocumentKind[],
  { documents }: Pick<Application, "documents">,
): Piece =>
  kinds.find((kind) => ["toJudge", "doubtful", "reading"].includes(statusOf(documents[kind]))) ??
  kinds[0] ??
  "ePhoto";

/** Read in full and nothing to say of it: accepted in one press with the others like it, once looked at. */
export const withoutRemark = (
  kinds: readonly DocumentKind[],
  { documents }: Pick<Application, "documents">,
): readonly DocumentKind[] => kinds.filter((kind) => statusOf(documents[kind]) === "toJudge");

/** What a piece is best compared with: a portrait with the identity document, and the other way round. */
export const besideOf = (piece: Piece, kinds: readonly DocumentKind[], hasEPhoto: boolean): Piece | null => {
  const identity = kinds.includes("identityProof") ? "identityProof" : (kinds[0] ?? null);
  if (piece === "ePhoto") return identity;
  return piece === identity && hasEPhoto ? "ePhoto" : null;
};

import type { Box, TextLine } from "#domain/documents/evidence.ts";

/** A piece of text as a reader gives it: a run of a PDF, or a word of a scan. */
export type Piece = { readonly text: string; readonly box: Box };

const sameLine = 0.5;
/** A gap wider than this many heights parts two columns. */
const columnGap = 1.6;

const union = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

const joined = (line: Piece, piece: Piece): Piece => {
  const gap = piece.box.x - (line.box.x + line.box.width);
  const between = gap > line.box.height * 0.15 && !line.text.endsWith(" ") ? " " : "";
  return { text: line.text + between + piece.text, box: union(line.box, piece.box) };
};

/** The pieces of one row, left to right, joined unless a column lies between. */
const columnsOf = (row: readonly Piece[]): readonly Piece[] => {
  const columns: Piece[] = [];
  for (const piece of row.toSorted((a, b) => a.box.x - b.box.x)) {
    const last = columns.at(-1);
    const gap = last === undefined ? 0 : piece.box.x - (last.box.x + last.box.width);
    if (last === undefined || gap > last.box.height * columnGap) columns.push(piece);
    else columns[columns.length - 1] = joined(last, piece);
  }
  return columns;
};

/** Puts pieces together into the lines a person sees, from top to bottom, columns apart. */
export const linesOf = (pieces: readonly Piece[]): readonly TextLine[] => {
  const rows: Piece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== "")) {
    const middle = piece.box.y + piece.box.height / 2;
    const row = rows.find(([first]) => {
      if (first === undefined) return false;
      const height = Math.min(first.box.height, piece.box.height);
      return Math.abs(first.box.y + first.box.height / 2 - middle) < height * sameLine;
    });
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return rows
    .toSorted((a, b) => (a[0]?.box.y ?? 0) - (b[0]?.box.y ?? 0))
    .flatMap(columnsOf)
    .map(({ text, box }) => ({ text: text.replaceAll(/\s+/g, " ").trim(), box }));
};

import type { Mark, SupportingDocument } from "#domain/application.ts";
import type { TypedForm } from "#domain/reading.ts";
import { fieldOf } from "#web/kit/forms.ts";
import type { DeskWords } from "./words.ts";

/** A place as forms carry it: file, page, then left, top, width and height in pixels of the page. */
const pattern = /^([\w-]+)\.(\d{1,2})\.(\d{1,5})\.(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/;

const rowsAndColumns = 3;

/** The ninths of each page, for those who point without drawing. */
export const zonesOf = (
  { files }: Pick<SupportingDocument, "files">,
  words: DeskWords,
): readonly { readonly value: string; readonly label: string }[] =>
  files.flatMap((file) =>
    file.pages.flatMap((page, index) => {
      const slot = words.supporting.slots[file.slot];
      const name = file.pages.length > 1 ? `${slot}, ${words.file.page(index + 1)}` : slot;
      const width = Math.floor(page.width / rowsAndColumns);
      const height = Math.floor(page.height / rowsAndColumns);
      return words.pieces.zones.map((zone, number) => {
        const left = (number % rowsAndColumns) * width;
        const top = Math.floor(number / rowsAndColumns) * height;
        return {
          value: [file.id, index + 1, left, top, width, height].join("."),
          label: `${name} – ${zone}`,
        };
      });
    }),
  );

const placeFrom = (text: string): Mark | null => {
  const [, fileId, page, x, y, width, height] = pattern.exec(text) ?? [];
  if (fileId === undefined) return null;
  const box = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
  return { fileId, page: Number(page), box };
};

/** The place that the agent points at: drawn, or else chosen in words. What points at nothing is left out. */
export const marksFrom = (form: TypedForm): readonly Mark[] => {
  const mark = placeFrom(fieldOf(form, "mark")) ?? placeFrom(fieldOf(form, "zone"));
  return mark === null ? [] : [mark];
};

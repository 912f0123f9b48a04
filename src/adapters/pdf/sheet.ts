import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

/** Sans with every letter of the European languages; free licence (SIL OFL), embedded as tagged papers require. */
const { resolve } = createRequire(import.meta.url);
const typefaces = {
  regular: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  bold: "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
} as const;
const loaded = new Map<string, Buffer>();
const typeface = (name: keyof typeof typefaces): Buffer => {
  const known = loaded.get(name) ?? readFileSync(resolve(typefaces[name]));
  loaded.set(name, known);
  return known;
};

const ink = "#161616";
const quietInk = "#4a4a4a";
const teal = "#0a6462";
const hairline = "#c9d3d2";

const left = 62;
const width = 595.28 - 2 * left;
const labelWidth = 160;
const bottom = 54;
/** Room for a box to tick. */
const boxIndent = 26;
/** A quarter of a page: an item up to this height is never cut in two. */
const wholeItem = 190;

type Type =
  | "Document"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Link"
  | "Figure";
type Attributes = { lang?: string; alt?: string; scope?: string; bbox?: readonly number[] };
type Element = PDFKit.PDFStructureElement;

type Style = {
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly align?: "right";
};

/** One row of a table of facts; `null` is left to be filled in by hand. */
export type Field = {
  readonly label: string;
  readonly value: string | null;
  /** How many dotted lines to leave; one unless told. */
  readonly blankLines?: number;
};

export type Sheet = {
  heading(level: 1 | 2, text: string): void;
  paragraph(text: string, style?: Style & { lang?: string; indent?: number; gap?: number }): void;
  fields(rows: readonly Field[], blank: string): void;
  /** Items of a list; a paragraph of an item may be in another language than the paper. */
  list(items: readonly (readonly ListLine[])[], label: (index: number) => string): void;
  /** A box to tick by hand before each item, whose first line is its name. */
  checklist(items: readonly (readonly ListLine[])[]): void;
  /** An address, printed whole or as the shorter `shown`. */
  link(text: string, url: string, shown?: string): void;
  /** A dark drawing in a square of `side`, printed `width` points wide, with the words for who does not see it. */
  figure(drawing: { alt: string; path: string; side: number; width: number }): void;
  /** Boxes to sign in, side by side, under dotted lines to fill in. */
  signatures(boxes: readonly string[], lines: readonly string[], blank: string): void;
  /** What follows, on a new page, is in another language. */
  inLanguage(lang: string, draw: () => void): void;
  /** Moves to the next page when less than that is left of this one. */
  keep(height: number): void;
  space(height: number): void;
  finish(): AsyncIterable<Uint8Array>;
};

export type ListLine = {
  readonly text: string;
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly bold?: boolean;
};

export type SheetSettings = {
  readonly title: string;
  readonly lang: string;
  readonly wordmark: string;
  /** Printed at the foot of every page, with the page's number. */
  readonly foot: string;
  readonly page: (page: number, pages: number) => string;
};

/** An A4 paper that a screen reader reads as well as an eye: every word is in a tagged structure, the rest is decoration. */
export const openSheet = ({ title, lang, wordmark, foot, page }: SheetSettings): Sheet => {
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: 42, bottom, left, right: left },
    pdfVersion: "1.7",
    // The published types know the PDF/A family only.
    subset: "PDF/UA" as string as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Author: wordmark, Producer: wordmark, Creator: wordmark },
  });
  doc.registerFont("regular", typeface("regular"));
  doc.registerFont("bold", typeface("bold"));

  const struct = (type: Type, attributes: Attributes = {}): Element => doc.struct(type, attributes);
  const root = struct("Document", { lang });
  doc.addStructure(root);
  let parent = root;

  /** Runs with a new element as the parent of what is drawn. */
  const within = (type: Type, attributes: Attributes, draw: () => void): void => {
    const outer = parent;
    const element = struct(type, attributes);
    outer.add(element);
    parent = element;
    draw();
    element.end();
    parent = outer;
  };

  /** Draws marked content straight under the current element. */
  const content = (type: Type, attributes: Attributes, draw: (element: Element) => void): void => {
    const element = struct(type, attributes);
    parent.add(element);
    element.add(() => draw(element));
    element.end();
  };

  const decoration = (draw: () => void): void => {
    doc.markContent("Artifact", { type: "Layout" });
    draw();
    doc.endMarkedContent();
  };

  const styled = ({ bold = false, size = 10, colour = ink }: Style) =>
    doc
      .font(bold ? "bold" : "regular")
      .fontSize(size)
      .fillColor(colour);

  const heightOf = (text: string, style: Style, over: number): number =>
    styled(style).heightOfString(text, { width: over, lineGap: 2 });

  const write = (text: string, x: number, y: number, over: number, style: Style): void => {
    styled(style).text(printable(text), x, y, { width: over, lineGap: 2, align: style.align ?? "left" });
  };

  const keep = (height: number): void => {
    if (doc.y + height > doc.page.height - bottom) doc.addPage();
  };

  const dotted = (x: number, y: number, length: number): void => {
    doc
      .save()
      .moveTo(x, y)
      .lineTo(x + length, y)
      .lineWidth(0.8)
      .dash(0.8, { space: 2.6 })
      .stroke(quietInk)
      .undash()
      .restore();
  };

  /** A place to write by hand: seen as dots, read aloud as what it is. */
  const handwritten = (x: number, y: number, length: number, alt: string, lines = 1): void =>
    content("Figure", { alt, bbox: [x, y - 12, x + length, y + 2 + (lines - 1) * 18] }, () => {
      for (let line = 0; line < lines; line += 1) dotted(x, y + line * 18, length);
    });

  const sheet: Sheet = {
    heading(level, text) {
      const style = level === 1 ? { bold: true, size: 19 } : { bold: true, size: 12.5, colour: teal };
      if (level === 2) doc.y += 10;
      keep(heightOf(text, style, width) + 50);
      content(level === 1 ? "H1" : "H2", {}, () => write(text, left, doc.y, width, style));
      doc.y += level === 1 ? 8 : 4;
    },
    paragraph(text, { lang: language, indent = 0, gap = 6, ...style } = {}) {
      keep(28);
      const attributes = language === undefined ? {} : { lang: language };
      content("P", attributes, () => write(text, left + indent, doc.y, width - indent, style));
      doc.y += gap;
    },
    fields(rows, blank) {
      const valueX = left + labelWidth;
      const over = width - labelWidth;
      within("Table", {}, () => {
        for (const { label, value, blankLines = 1 } of rows) {
          const height = Math.max(
            heightOf(label, { colour: quietInk }, labelWidth - 12),
            value === null ? 18 * blankLines : heightOf(value, { bold: true }, over),
          );
          keep(height + 8);
          const top = doc.y;
          within("TR", {}, () => {
            content("TH", { scope: "Row" }, () =>
              write(label, left, top, labelWidth - 12, { colour: quietInk }),
            );
            if (value === null)
              within("TD", {}, () => handwritten(valueX, top + 13, over, blank, blankLines));
            else content("TD", {}, () => write(value, valueX, top, over, { bold: true }));
          });
          doc.y = top + height + 3;
          decoration(() =>
            doc
              .moveTo(left, doc.y)
              .lineTo(left + width, doc.y)
              .lineWidth(0.5)
              .stroke(hairline),
          );
          doc.y += 4;
        }
      });
    },
    list(items, label) {
      within("L", {}, () => {
        for (const [index, lines] of items.entries()) {
          keep(32);
          const top = doc.y;
          within("LI", {}, () => {
            content("Lbl", {}, () => write(label(index), left + 4, top, 18, { colour: teal, bold: true }));
            doc.y = top;
            within("LBody", {}, () => {
              for (const { text, lang: language, quiet = false, bold = false } of lines) {
                const style = quiet ? { bold, size: 9.5, colour: quietInk } : { bold };
                const attributes = language === undefined ? {} : { lang: language };
                content("P", attributes, () => write(text, left + 22, doc.y, width - 22, style));
              }
            });
          });
          doc.y += 4;
        }
      });
    },
    checklist(items) {
      within("L", {}, () => {
        for (const lines of items) {
          const styleOf = ({ quiet = false, bold = false }: ListLine): Style =>
            bold ? { bold, size: 10.5 } : quiet ? { size: 8.5, colour: quietInk } : { size: 9 };
          const height = lines.reduce(
            (sum, line) => sum + heightOf(line.text, styleOf(line), width - boxIndent),
            0,
          );
          keep(Math.min(height, wholeItem));
          const top = doc.y;
          decoration(() =>
            doc
              .roundedRect(left + 2, top + 2.5, 12, 12, 1.5)
              .lineWidth(1)
              .stroke(ink),
          );
          within("LI", {}, () =>
            within("LBody", {}, () => {
              for (const line of lines) {
                const attributes = line.lang === undefined ? {} : { lang: line.lang };
                content("P", attributes, () =>
                  write(line.text, left + boxIndent, doc.y, width - boxIndent, styleOf(line)),
                );
              }
            }),
          );
          doc.y += 6;
        }
      });
    },
    link(text, url, shown = url) {
      keep(16);
      within("P", {}, () =>
        content("Link", {}, (element) => {
          const top = doc.y;
          styled({ colour: teal }).text(shown, left, top, { width, lineGap: 2, underline: true });
          // PDFKit writes a String object as text, a plain string as a name.
          doc.link(left, top, width, doc.y - top, url, {
            Contents: Object(text),
            structParent: element,
          } as PDFKit.Mixins.AnnotationOption);
        }),
      );
      doc.y += 6;
    },
    figure({ alt, path, side, width: wide }) {
      keep(wide);
      const top = doc.y;
      content("Figure", { alt, bbox: [left, top, left + wide, top + wide] }, () =>
        doc
          .save()
          .translate(left, top)
          .scale(wide / side)
          .path(path)
          .fill(ink)
          .restore(),
      );
      doc.y = top + wide + 4;
    },
    signatures(boxes, lines, blank) {
      const gap = 24;
      const each = (width - gap * (lines.length - 1)) / lines.length;
      const boxWidth = (width - gap * (boxes.length - 1)) / boxes.length;
      const labels = Math.max(...boxes.map((label) => heightOf(label, { size: 9.5 }, boxWidth)));
      keep(34 + labels + 72);
      const top = doc.y + 4;
      for (const [index, label] of lines.entries()) {
        const x = left + index * (each + gap);
        const labelled = styled({}).widthOfString(label) + 8;
        within("Div", {}, () => {
          content("P", {}, () => write(label, x, top, each, {}));
          handwritten(x + labelled, top + 13, each - labelled, `${label} : ${blank}`);
        });
      }
      for (const [index, label] of boxes.entries()) {
        const x = left + index * (boxWidth + gap);
        content("P", {}, () => write(label, x, top + 30, boxWidth, { size: 9.5 }));
        content(
          "Figure",
          { alt: `${label} : ${blank}`, bbox: [x, top + 32 + labels, x + boxWidth, top + 96 + labels] },
          () =>
            doc
              .roundedRect(x, top + 34 + labels, boxWidth, 60, 3)
              .lineWidth(0.8)
              .stroke(quietInk),
        );
      }
      doc.x = left;
      doc.y = top + 34 + labels + 68;
    },
    inLanguage(language, draw) {
      doc.addPage();
      within("Sect", { lang: language }, draw);
    },
    keep,
    space(height) {
      doc.y += height;
    },
    finish() {
      root.end();
      const { count } = doc.bufferedPageRange();
      for (let index = 0; index < count; index += 1) {
        doc.switchToPage(index);
        // Below the margin, where PDFKit would otherwise open a page.
        doc.page.margins.bottom = 0;
        const y = doc.page.height - 40;
        doc.markContent("Artifact", { type: "Pagination" });
        write(foot, left, y, width * 0.7, { size: 8.5, colour: quietInk });
        write(page(index + 1, count), left + width * 0.7, y, width * 0.3, {
          size: 8.5,
          colour: quietInk,
          align: "right",
        });
        doc.endMarkedContent();
      }
      doc.end();
      return doc;
    },
  };

  content("P", {}, () => write(wordmark, left, doc.y, width, { bold: true, size: 15, colour: teal }));
  decoration(() => doc.rect(left, doc.y + 4, width, 2).fill(teal));
  doc.y += 22;
  return sheet;
};

/** Names come from people's files: what turns the direction of writing or is not a letter stays out of a paper. */
const printable = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (found) => (found === "\n" ? found : " "));

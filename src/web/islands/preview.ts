/**
 * Shows a picture before it leaves the device, with what is advised of it, and lets it be turned and cropped: what is
 * wished goes with the picture, which is sent whole. Other kinds of files are sent as they are.
 */
import type { Turn } from "#domain/documents/evidence.ts";
import {
  bothTurns,
  boxOf,
  degreesOf,
  isTurn,
  isWhole,
  type Margins,
  turnedBack,
  turnedMargins,
  wholePage,
} from "#domain/documents/page-view.ts";
import { firstLook } from "./picture/first-look.ts";
import { movableFrame } from "./picture/frame.ts";

const shownTypes: readonly string[] = ["image/jpeg", "image/png", "image/webp"];
const shownSideInPx = 1000;

/** What the form says of the picture, in fields before the file itself: the service reads the files as they come. */
const tell = (input: HTMLInputElement, what: "turn" | "crop", value: string) => {
  const name = `${input.name}.${what}`;
  const known = input.form?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (value === "") return known?.remove();
  const field = known ?? document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  input.form?.prepend(field);
};

const previews = new WeakMap<HTMLInputElement, () => void>();

const open = (input: HTMLInputElement, picture: ImageBitmap, block: HTMLElement) => {
  const canvas = block.querySelector("canvas");
  const frameBlock = block.querySelector<HTMLElement>("[data-frame]");
  const context = canvas?.getContext("2d");
  if (!canvas || !context || !frameBlock) return;
  let turn: Turn = "none";
  let isTurned = false;
  let margins: Margins = wholePage;

  const draw = () => {
    const isAcross = degreesOf(turn) % 180 !== 0;
    const scale = Math.min(1, shownSideInPx / Math.max(picture.width, picture.height));
    const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
    canvas.width = isAcross ? height : width;
    canvas.height = isAcross ? width : height;
    context.translate(canvas.width / 2, canvas.height / 2);
    context.rotate((degreesOf(turn) * Math.PI) / 180);
    context.imageSmoothingQuality = "high";
    context.drawImage(picture, -width / 2, -height / 2, width, height);
  };

  const advise = () => {
    const part = boxOf(turnedMargins(margins, turnedBack(turn)), picture);
    const codes: readonly string[] = firstLook(picture, part);
    for (const sentence of block.querySelectorAll<HTMLElement>("[data-code]")) {
      sentence.hidden = !codes.includes(sentence.dataset.code ?? "");
      sentence.dataset.words ??= sentence.textContent ?? "";
      sentence.textContent = sentence.dataset.words
        .replace("{width}", String(part.width))
        .replace("{height}", String(part.height));
    }
    for (const said of block.querySelectorAll<HTMLElement>("[data-said]"))
      said.hidden = (said.dataset.said === "good") !== (codes.length === 0);
  };

  const wish = () => {
    const { left, top, right, bottom } = margins;
    tell(input, "turn", isTurned ? turn : "");
    tell(input, "crop", isWhole(margins) ? "" : [left, top, right, bottom].join("/"));
    advise();
  };

  const frame = movableFrame(frameBlock, (moved) => {
    margins = moved;
    wish();
  });
  block.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const by = button?.dataset.turn;
    if (by !== undefined && isTurn(by)) {
      turn = bothTurns(turn, by);
      isTurned = true;
      margins = turnedMargins(margins, by);
      draw();
    } else if (button?.dataset.whole !== undefined) margins = wholePage;
    else return;
    frame.set(margins);
    wish();
  });
  frameBlock.hidden = false;
  draw();
  frame.set(margins);
  wish();
};

document.addEventListener("change", async (event) => {
  const input = event.target;
  const template = document.querySelector<HTMLTemplateElement>("template[data-preview]");
  if (!(input instanceof HTMLInputElement) || input.type !== "file" || template === null) return;
  previews.get(input)?.();
  previews.delete(input);
  const file = input.files?.[0];
  if (!file || !shownTypes.includes(file.type) || !("createImageBitmap" in window)) return;
  const picture = await createImageBitmap(file).catch(() => null);
  // Not a picture after all, or another was chosen meanwhile: the service says what it is.
  if (picture === null || input.files?.[0] !== file) return picture?.close();
  const block = template.content.firstElementChild?.cloneNode(true);
  if (!(block instanceof HTMLElement)) return;
  const note = input.nextElementSibling;
  note?.querySelector("img")?.remove();
  (note ?? input).after(block);
  previews.set(input, () => {
    block.remove();
    picture.close();
    tell(input, "turn", "");
    tell(input, "crop", "");
  });
  open(input, picture, block);
});

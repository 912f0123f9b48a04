import { type Frame, firstFrame, moved, spanning, within } from "./framing.ts";

const svg = "http://www.w3.org/2000/svg";

type Drawing = {
  /** What the drawing is for, read out when it takes the focus. */
  readonly help: string;
  readonly done: (frame: Frame) => void;
  readonly given: () => void;
};

/** Lets a rectangle be drawn on a page, with a pointer or with the arrows. One at a time. */
export const drawOn = (sheet: HTMLElement, { help, done, given }: Drawing): void => {
  const turned = sheet.querySelector<HTMLElement>(".tp-sheet__turned");
  if (turned === null) return;
  document.querySelector(".tp-draw")?.remove();
  const page = { width: Number(sheet.dataset.width), height: Number(sheet.dataset.height) };
  const layer = document.createElementNS(svg, "svg");
  layer.setAttribute("class", "tp-draw");
  layer.setAttribute("viewBox", `0 0 ${page.width} ${page.height}`);
  layer.setAttribute("tabindex", "0");
  layer.setAttribute("role", "application");
  layer.setAttribute("aria-label", help);
  const rectangle = document.createElementNS(svg, "rect");
  rectangle.setAttribute("class", "tp-mark tp-mark--drawn");
  layer.append(rectangle);
  turned.append(layer);

  let frame = firstFrame(sheet.querySelector<SVGRectElement>(".tp-marks rect"), page);
  const show = (next: Frame): void => {
    frame = next;
    for (const side of ["x", "y", "width", "height"] as const)
      rectangle.setAttribute(side, String(frame[side]));
  };
  show(frame);

  // Whatever the zoom and the turn, in pixels of the page.
  const pointOf = (event: PointerEvent): DOMPoint =>
    new DOMPoint(event.clientX, event.clientY).matrixTransform(layer.getScreenCTM()?.inverse());
  let from: DOMPoint | null = null;
  layer.addEventListener("pointerdown", (event) => {
    from = pointOf(event);
    layer.setPointerCapture(event.pointerId);
  });
  layer.addEventListener("pointermove", (event) => {
    if (from !== null) show(spanning(from, pointOf(event), page));
  });
  layer.addEventListener("pointerup", (event) => {
    if (from === null) return;
    show(spanning(from, pointOf(event), page));
    from = null;
    done(frame);
  });
  layer.addEventListener("keydown", (event) => {
    // No shortcut of the desk while a frame is drawn.
    event.stopPropagation();
    const next = moved(frame, event.key, event.shiftKey, page);
    if (next !== null) show(next);
    else if (event.key === "Enter") done(within(frame, page));
    else if (event.key === "Escape") {
      layer.remove();
      given();
    } else return;
    event.preventDefault();
  });
  layer.focus({ preventScroll: true });
  layer.scrollIntoView({ block: "nearest" });
};

import { drawOn } from "./viewer/draw.ts";

const closest = 6;
const step = 1.4;
const quarter = 90;

/** Draws a page turned: its paper takes the shape that the turn gives it. */
const turn = (sheet: HTMLElement): void => {
  const degrees = (Number(sheet.dataset.turn ?? 0) + quarter) % 360;
  sheet.dataset.turn = String(degrees);
  const paper = sheet.querySelector<HTMLElement>(".tp-sheet__paper");
  const turned = sheet.querySelector<HTMLElement>(".tp-sheet__turned");
  if (paper === null || turned === null) return;
  const shape = Number(sheet.dataset.width) / Number(sheet.dataset.height);
  const isOnItsSide = degrees % (2 * quarter) !== 0;
  paper.style.aspectRatio = String(isOnItsSide ? 1 / shape : shape);
  turned.style.width = isOnItsSide ? `${shape * 100}%` : "100%";
  turned.style.transform = `translate(-50%, -50%) rotate(${degrees}deg)`;
  turned.classList.add("is-turned");
};

const zoomOf = (viewer: HTMLElement): number => Number(viewer.dataset.zoom ?? 1);

const zoom = (viewer: HTMLElement, scale: number): void => {
  const bounded = Math.min(Math.max(scale, 1), closest);
  viewer.dataset.zoom = String(bounded);
  viewer.style.setProperty("--zoom", String(bounded));
};

/** Puts a frame into the form that refuses the piece, and goes on there. */
const draw = (sheet: HTMLElement, help: string): void => {
  const form = document.querySelector<HTMLFormElement>("#refuse-piece");
  const field = form?.querySelector<HTMLInputElement>('input[name="mark"]');
  const said = form?.querySelector<HTMLElement>("[data-marked]");
  if (!form || !field || !said) return;
  const details = form.closest("details");
  if (details !== null) details.open = true;
  const goOn = () =>
    form.querySelector<HTMLElement>('input[name="cause"]:checked, input[name="cause"]')?.focus();
  drawOn(sheet, {
    help,
    done: ({ x, y, width, height }) => {
      field.value = [sheet.dataset.file, sheet.dataset.page, x, y, width, height].join(".");
      said.textContent = said.dataset.marked ?? "";
      goOn();
    },
    given: () => {
      field.value = "";
      said.textContent = "";
      goOn();
    },
  });
};

/** Zoom, turn and frame: what the viewer of the desk does without asking the server. */
for (const viewer of document.querySelectorAll<HTMLElement>("[data-viewer]")) {
  const tools = viewer.querySelector<HTMLElement>(".tp-viewer__tools");
  if (tools === null) continue;
  tools.hidden = false;
  // The page looked at last is the one that turns and is drawn on.
  let current = viewer.querySelector<HTMLElement>(".tp-sheet");
  viewer.addEventListener("pointerdown", (event) => {
    const sheet = event.target instanceof Element ? event.target.closest<HTMLElement>(".tp-sheet") : null;
    if (sheet !== null) current = sheet;
  });
  viewer.addEventListener("focusin", (event) => {
    const sheet = event.target instanceof Element ? event.target.closest<HTMLElement>(".tp-sheet") : null;
    if (sheet !== null) current = sheet;
  });
  tools.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-tool]") : null;
    switch (button?.dataset.tool) {
      case "closer":
        return zoom(viewer, zoomOf(viewer) * step);
      case "farther":
        return zoom(viewer, zoomOf(viewer) / step);
      case "whole":
        return zoom(viewer, 1);
      case "turn":
        return current === null ? undefined : turn(current);
      case "draw":
        return current?.dataset.file === undefined ? undefined : draw(current, button.dataset.help ?? "");
    }
  });
}

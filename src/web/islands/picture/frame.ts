import { type Margins, mostCutInThousandths, wholePage } from "#domain/documents/page-view.ts";

type Side = keyof Margins;

const opposite = { left: "right", top: "bottom", right: "left", bottom: "top" } as const;
const inwards: Readonly<Record<Side, string>> = {
  left: "ArrowRight",
  top: "ArrowDown",
  right: "ArrowLeft",
  bottom: "ArrowUp",
};
const outwards: Readonly<Record<Side, string>> = {
  left: "ArrowLeft",
  top: "ArrowUp",
  right: "ArrowRight",
  bottom: "ArrowDown",
};
const stepInThousandths = 10;
const largeStepInThousandths = 50;

const isSide = (name: string): name is Side => name in opposite;

export type Frame = { readonly set: (margins: Margins) => void };

/** Lets the sides of a frame be moved over its picture. `settled` is told each time a movement ends. */
export const movableFrame = (frame: HTMLElement, settled: (margins: Margins) => void): Frame => {
  const stage = frame.parentElement ?? frame;
  let margins = wholePage;

  const show = () => {
    for (const handle of frame.querySelectorAll<HTMLElement>('[role="slider"]')) {
      const side = handle.dataset.sides ?? "";
      if (!isSide(side)) continue;
      const cut = margins[side] / 10;
      frame.style[side] = `${cut}%`;
      handle.setAttribute("aria-valuenow", String(Math.round(cut)));
      const words = frame.dataset.frame ?? "";
      handle.setAttribute("aria-valuetext", words.replace("{n}", String(Math.round(cut))));
    }
  };

  const cut = (side: Side, thousandths: number) => {
    const most = mostCutInThousandths - margins[opposite[side]];
    margins = { ...margins, [side]: Math.round(Math.max(0, Math.min(most, thousandths))) };
  };

  /** How much each side would cut if it were under the pointer. */
  const cutsAt = ({ clientX, clientY }: PointerEvent): Margins => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    const across = (1000 * (clientX - left)) / width;
    const down = (1000 * (clientY - top)) / height;
    return { left: across, top: down, right: 1000 - across, bottom: 1000 - down };
  };

  /** From the pointer to each side when it was taken: a side does not jump under the finger. */
  let grip = wholePage;

  const take = (event: PointerEvent) => {
    const at = cutsAt(event);
    grip = {
      left: margins.left - at.left,
      top: margins.top - at.top,
      right: margins.right - at.right,
      bottom: margins.bottom - at.bottom,
    };
  };

  const follow = (handle: HTMLElement, event: PointerEvent) => {
    const at = cutsAt(event);
    for (const side of (handle.dataset.sides ?? "").split(" "))
      if (isSide(side)) cut(side, at[side] + grip[side]);
    show();
  };

  for (const handle of frame.querySelectorAll<HTMLElement>("[data-sides]")) {
    handle.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      handle.focus();
      handle.setPointerCapture(event.pointerId);
      take(event);
    });
    handle.addEventListener("pointermove", (event) => {
      if (handle.hasPointerCapture(event.pointerId)) follow(handle, event);
    });
    handle.addEventListener("lostpointercapture", () => settled(margins));
    handle.addEventListener("keydown", (event) => {
      const side = handle.dataset.sides ?? "";
      if (!isSide(side)) return;
      const step = event.shiftKey ? largeStepInThousandths : stepInThousandths;
      if (event.key === inwards[side]) cut(side, margins[side] + step);
      else if (event.key === outwards[side]) cut(side, margins[side] - step);
      else if (event.key === "Home") cut(side, 0);
      else return;
      event.preventDefault();
      show();
      settled(margins);
    });
  }

  return {
    set: (next) => {
      margins = next;
      show();
    },
  };
};

/** On pictures that were received, lets the sides of a frame be moved where numbers would be typed. */
import type { Margins } from "#domain/documents/page-view.ts";
import { movableFrame } from "./picture/frame.ts";

for (const page of document.querySelectorAll<HTMLElement>("[data-arranged]")) {
  const frame = page.querySelector<HTMLElement>("[data-frame]");
  const typed = page.querySelector<HTMLElement>("[data-typed]");
  const help = page.querySelector<HTMLElement>("[data-moved]");
  const details = page.querySelector("details");
  if (!frame || !typed || !help || !details) continue;
  const fieldOf = (side: keyof Margins) => typed.querySelector<HTMLInputElement>(`[name^="${side}."]`);
  const cut = (side: keyof Margins) => Math.round(Number(fieldOf(side)?.value.replace(",", ".")) * 10) || 0;
  const { set } = movableFrame(frame, (margins) => {
    for (const side of ["left", "top", "right", "bottom"] as const) {
      const field = fieldOf(side);
      if (field) field.value = String(margins[side] / 10);
    }
  });
  set({ left: cut("left"), top: cut("top"), right: cut("right"), bottom: cut("bottom") });
  typed.hidden = true;
  help.hidden = false;
  const show = () => {
    frame.hidden = !details.open;
  };
  details.addEventListener("toggle", show);
  show();
}

import type { Turn } from "./evidence.ts";
import {
  asSent,
  bothTurns,
  type FileView,
  isCrop,
  isWhole,
  type Margins,
  type PageView,
  turnedBack,
  turnedMargins,
  wholePage,
} from "./page-view.ts";

/** One thing that a person does to what is shown. `page` is its place among the pages shown, from 1. */
export type ViewStep =
  | { readonly what: "turn"; readonly page: number; readonly by: Turn }
  /** Margins of the page as it is shown. */
  | { readonly what: "crop"; readonly page: number; readonly margins: Margins }
  | { readonly what: "showWhole"; readonly page: number }
  | { readonly what: "move"; readonly page: number; readonly by: -1 | 1 }
  | { readonly what: "showAsSent" };

/**
 * The view after one more step; null for a step that cannot be. `foundTurn` is by how much the service turned that page
 * upright, which a page keeps once its person has arranged it.
 */
export const arrangedBy = (view: FileView, step: ViewStep, foundTurn: Turn): FileView | null => {
  if (step.what === "showAsSent") return asSent(view.length);
  const at = step.page - 1;
  const shown = view[at];
  if (shown === undefined) return null;
  const turn = shown.turn ?? foundTurn;
  switch (step.what) {
    case "move":
      return swapped(view, at, at + step.by);
    case "showWhole":
      return view.with(at, { ...shown, turn: shown.crop === null ? shown.turn : turn, crop: null });
    case "turn":
      return view.with(at, { ...shown, turn: bothTurns(turn, step.by) });
    case "crop":
      return cropped(view, at, { ...shown, turn }, step.margins);
  }
};

const further = (near: number, far: number, cut: number): number =>
  near + Math.round((cut * (1000 - near - far)) / 1000);

/** What is cut of the page when a part of what is left of it is cut again. */
const cutAgain = (crop: Margins, again: Margins): Margins => ({
  left: further(crop.left, crop.right, again.left),
  top: further(crop.top, crop.bottom, again.top),
  right: further(crop.right, crop.left, again.right),
  bottom: further(crop.bottom, crop.top, again.bottom),
});

const swapped = (view: FileView, at: number, to: number): FileView | null => {
  const [one, other] = [view[at], view[to]];
  return one === undefined || other === undefined ? null : view.with(at, other).with(to, one);
};

const cropped = (
  view: FileView,
  at: number,
  shown: PageView & { readonly turn: Turn },
  margins: Margins,
): FileView | null => {
  if (!isCrop(margins)) return null;
  const crop = cutAgain(shown.crop ?? wholePage, turnedMargins(margins, turnedBack(shown.turn)));
  return isCrop(crop) ? view.with(at, { ...shown, crop: isWhole(crop) ? null : crop }) : null;
};

import type { Margins } from "#domain/documents/page-view.ts";

type Side = keyof Margins;

const sides: readonly Side[] = ["left", "top", "right", "bottom"];
const corners = ["left top", "right top", "left bottom", "right bottom"] as const;

export type CropFrameProps = {
  /** What each side is called when it is read out. */
  sides: Readonly<Record<Side, string>>;
  /** How much is cut there: `{n}` stands for the number. */
  cut: string;
};

/**
 * A frame over a picture, each side of which is moved by a finger, a mouse or the arrow keys. A script shows it and
 * makes it move; without one, numbers are typed instead.
 */
export const CropFrame = ({ sides: names, cut }: CropFrameProps) => (
  <div class="tp-frame" data-frame={cut} hidden>
    {corners.map((corner) => (
      <span class="tp-frame__corner" data-sides={corner} />
    ))}
    {sides.map((side) => (
      <span
        class="tp-frame__side"
        role="slider"
        tabIndex={0}
        data-sides={side}
        aria-label={names[side]}
        aria-orientation={side === "left" || side === "right" ? "horizontal" : "vertical"}
        aria-valuemin={0}
        aria-valuemax={90}
        aria-valuenow={0}
        aria-valuetext={cut.replace("{n}", "0")}
      />
    ))}
  </div>
);

/** Fields where what is cut off each side is typed, in per cent. Their names end with the page they are about. */
export const cropFieldNames = (page: number): Readonly<Record<Side, string>> => ({
  left: `left.${page}`,
  top: `top.${page}`,
  right: `right.${page}`,
  bottom: `bottom.${page}`,
});

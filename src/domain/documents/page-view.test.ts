import { describe, expect, test } from "vitest";
import {
  asSent,
  boxOf,
  boxTurnedBack,
  type FileView,
  isCrop,
  isSameView,
  isViewOf,
  type Margins,
  marginsAround,
  turnedMargins,
  viewBeforeSending,
} from "./page-view.ts";
import { arrangedBy } from "./view-steps.ts";

const margins = (left: number, top: number, right: number, bottom: number): Margins => ({
  left,
  top,
  right,
  bottom,
});

const cropOf = (view: FileView | null) => view?.[0]?.crop;
const one = asSent(1);

describe("a crop", () => {
  test("keeps at least a tenth of a page, across and down", () => {
    expect(isCrop(margins(450, 0, 450, 0))).toBe(true);
    expect(isCrop(margins(450, 0, 451, 0))).toBe(false);
    expect(isCrop(margins(0, 900, 0, 1))).toBe(false);
  });

  test.each([
    ["below nothing", margins(-1, 0, 0, 0)],
    ["beyond everything", margins(1_000_000, 0, 0, 0)],
    ["between two thousandths", margins(0.5, 0, 0, 0)],
    ["no number", margins(Number.NaN, 0, 0, 0)],
    ["without an end", margins(0, Number.POSITIVE_INFINITY, 0, 0)],
  ])("is none when it is %s", (_, hostile) => {
    expect(isCrop(hostile)).toBe(false);
    expect(arrangedBy(one, { what: "crop", page: 1, margins: hostile }, "none")).toBeNull();
  });

  test("is told in pixels of the page, whole pixels included", () => {
    expect(boxOf(margins(100, 250, 200, 0), { width: 1000, height: 400 })).toEqual({
      x: 100,
      y: 100,
      width: 700,
      height: 300,
    });
    expect(boxOf(null, { width: 7, height: 3 })).toEqual({ x: 0, y: 0, width: 7, height: 3 });
  });

  test("leaves a thin rim around what it is proposed for", () => {
    const around = marginsAround(
      { x: 200, y: 100, width: 600, height: 380 },
      { width: 1000, height: 500 },
      10,
    );
    expect(around).toEqual(margins(190, 190, 190, 30));
    expect(marginsAround({ x: 2, y: 0, width: 998, height: 500 }, { width: 1000, height: 500 }, 10)).toEqual(
      margins(0, 0, 0, 0),
    );
  });

  test("of a part that is left is one crop of the page", () => {
    const half = arrangedBy(one, { what: "crop", page: 1, margins: margins(500, 0, 0, 0) }, "none");
    expect(cropOf(half)).toEqual(margins(500, 0, 0, 0));
    const again = arrangedBy(half ?? [], { what: "crop", page: 1, margins: margins(100, 0, 0, 200) }, "none");
    expect(cropOf(again)).toEqual(margins(550, 0, 0, 200));
  });

  test("of a page that was turned falls on the same part of it once it is turned back", () => {
    // Shown turned clockwise: what is at the top of the screen is the left side of the page.
    const turned = arrangedBy(one, { what: "turn", page: 1, by: "rotated-90" }, "none");
    const cut = arrangedBy(turned ?? [], { what: "crop", page: 1, margins: margins(0, 300, 0, 0) }, "none");
    expect(cut).toEqual([{ page: 1, turn: "rotated-90", crop: margins(300, 0, 0, 0) }]);
  });

  test("before sending is told of the picture as the person sees it, turned or not", () => {
    expect(viewBeforeSending(null, margins(0, 300, 0, 0))).toEqual({
      page: 1,
      turn: null,
      crop: margins(0, 300, 0, 0),
    });
    expect(viewBeforeSending("rotated-90", margins(0, 300, 0, 0))?.crop).toEqual(margins(300, 0, 0, 0));
    expect(viewBeforeSending("rotated-90", margins(0, 0, 0, 0))?.crop).toBeNull();
    expect(viewBeforeSending(null, margins(901, 0, 0, 0))).toBeNull();
  });

  test("too small in the end, though each step was allowed, is none", () => {
    let view: FileView | null = one;
    for (let step = 0; step < 3; step += 1)
      view = view && arrangedBy(view, { what: "crop", page: 1, margins: margins(300, 0, 300, 0) }, "none");
    expect(view).toBeNull();
  });
});

describe("a turn", () => {
  test("begins where the service turned the page by itself", () => {
    const view = arrangedBy(one, { what: "turn", page: 1, by: "rotated-90" }, "rotated-270");
    expect(view).toEqual([{ page: 1, turn: "none", crop: null }]);
  });

  test("four times comes back", () => {
    let view: FileView | null = one;
    for (let step = 0; step < 4; step += 1)
      view = view && arrangedBy(view, { what: "turn", page: 1, by: "rotated-90" }, "none");
    expect(view?.[0]?.turn).toBe("none");
  });

  test("moves margins and places as it moves the page", () => {
    const asymmetric = margins(10, 20, 30, 40);
    expect(turnedMargins(asymmetric, "rotated-90")).toEqual(margins(40, 10, 20, 30));
    for (const [turn, back] of [
      ["rotated-90", "rotated-270"],
      ["rotated-180", "rotated-180"],
    ] as const)
      expect(turnedMargins(turnedMargins(asymmetric, turn), back)).toEqual(asymmetric);
    // A page of 300 × 200 with a mark in its top left corner, which a quarter turn puts at the top right.
    const size = { width: 300, height: 200 };
    const mark = { x: 0, y: 0, width: 30, height: 10 };
    expect(boxTurnedBack({ x: 190, y: 0, width: 10, height: 30 }, "rotated-90", size)).toEqual(mark);
    expect(boxTurnedBack({ x: 270, y: 190, width: 30, height: 10 }, "rotated-180", size)).toEqual(mark);
    expect(boxTurnedBack({ x: 0, y: 270, width: 10, height: 30 }, "rotated-270", size)).toEqual(mark);
  });
});

describe("the pages of a file", () => {
  const three = asSent(3);
  const order = (view: FileView | null) => view?.map(({ page }) => page);

  test("change places one by one, and not beyond the ends", () => {
    expect(order(arrangedBy(three, { what: "move", page: 3, by: -1 }, "none"))).toEqual([1, 3, 2]);
    expect(arrangedBy(three, { what: "move", page: 1, by: -1 }, "none")).toBeNull();
    expect(arrangedBy(three, { what: "move", page: 3, by: 1 }, "none")).toBeNull();
  });

  test("come back as they were sent", () => {
    const moved = arrangedBy(three, { what: "move", page: 1, by: 1 }, "none") ?? [];
    const turned = arrangedBy(moved, { what: "turn", page: 2, by: "rotated-180" }, "none") ?? [];
    expect(isSameView(arrangedBy(turned, { what: "showAsSent" }, "none") ?? [], three)).toBe(true);
    expect(isSameView(turned, three)).toBe(false);
  });

  test("are each there once", () => {
    expect(isViewOf(three, 3)).toBe(true);
    expect(isViewOf(three, 2)).toBe(false);
    expect(isViewOf(three.with(2, { page: 1, turn: null, crop: null }), 3)).toBe(false);
    expect(isViewOf(three.with(0, { page: 1, turn: null, crop: margins(901, 0, 0, 0) }), 3)).toBe(false);
  });

  test("that are not there cannot be arranged", () => {
    for (const page of [0, -1, 4, 1.5, Number.NaN])
      expect(arrangedBy(three, { what: "turn", page, by: "rotated-90" }, "none")).toBeNull();
  });
});

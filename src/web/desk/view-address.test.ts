import { describe, expect, test } from "vitest";
import { builtInViews, everyFile, type QueueView } from "#domain/queue-view.ts";
import { filtersIn, pageFrom, viewAddress, viewFrom } from "./view-address.ts";

const searchOf = (address: string): string => new URL(address, "https://telepermis.test").search;

const narrow: QueueView = {
  states: ["submitted", "refused"],
  procedures: ["replacement-loss", "licence-issue-after-exam"],
  categories: ["B", "A2"],
  departments: ["69", "974"],
  offices: ["cert-paris"],
  holder: { agentId: "0c1d6a40-1a52-4f7e-9a51-6f2f6d2e9a11" },
  doubts: "some",
  minAgeInDays: 12,
  order: "name",
  columns: ["category", "office"],
};

describe("an address", () => {
  test.each([["narrow", narrow] as const, ...Object.entries(builtInViews)])(
    "carries the view %s whole",
    (_, view) => {
      expect(viewFrom(searchOf(viewAddress(view)))).toEqual(view);
    },
  );

  test("of the usual view is the shortest", () => {
    expect(viewAddress(everyFile)).toBe("/agents");
  });

  test("says nothing that is not known: what is not is left out", () => {
    const search =
      "?etape=draft&etape=nonsense&motif=x&categorie=Z&bureau=y&dossiers=1%20or%201&tri=z&depuis=-4&colonne=q";
    expect(viewFrom(search)).toEqual(everyFile);
  });

  test("takes departments however they are typed", () => {
    expect(viewFrom("?departements=69,%2038;974 20").departments).toEqual(["69", "38", "974", "20"]);
  });

  test("carries the place where a page begins, and nobody's name", () => {
    const place = {
      urgentOn: "2026-11-30",
      submittedAt: "2026-11-20T08:00:00.123456Z",
      reference: "TP-7K3M-9QXF-2WRD",
    };
    expect(pageFrom(searchOf(viewAddress(narrow, { after: place })))).toEqual({ after: place });
    expect(pageFrom(searchOf(viewAddress(narrow, { before: place })))).toEqual({ before: place });
    expect(pageFrom("?apres=2026-11-30~yesterday~TP-7K3M-9QXF-2WRD")).toEqual({ after: null });
  });
});

test("order and columns are no filters", () => {
  expect(filtersIn({ ...everyFile, order: "name", columns: ["office"] })).toBe(0);
  expect(filtersIn(narrow)).toBe(8);
});

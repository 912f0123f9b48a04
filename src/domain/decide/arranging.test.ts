import { describe, expect, test } from "vitest";
import {
  applicant,
  carryOut,
  completeDraft,
  contextFor,
  examined,
  fileOf,
  type Life,
  supplementAsked,
} from "#test/application-at.ts";
import type { Application, DocumentFile } from "../application.ts";
import { type Command, decide } from "../decide.ts";
import type { FileView } from "../documents/page-view.ts";
import { isRefusal } from "../refusals.ts";
import type { Arranged } from "./arranging.ts";

const on = "2026-11-25";
const kind = "proofOfAddress";
const fileId = "proofOfAddress-page";
const turned: FileView = [{ page: 1, turn: "rotated-90", crop: null }];
const drawn = [{ address: "page-turned", width: 800, height: 1200 }];

const arranging = (changes: Partial<Extract<Command, { type: "arrangeFile" }>> = {}): Command => ({
  type: "arrangeFile",
  kind,
  fileId,
  from: undefined,
  to: { view: turned, pages: drawn },
  beside: {},
  ...changes,
});

const outcomeOf = ({ application }: Pick<Life, "application">, command: Command) =>
  decide(application, command, contextFor(applicant, on));

const done = (life: Pick<Life, "application">, command: Command) => {
  const decision = outcomeOf(life, command);
  if (isRefusal(decision)) throw new Error(decision.refused);
  return decision;
};

const filesOf = ({ documents }: Application): readonly DocumentFile[] => documents[kind]?.files ?? [];

/** A draft whose bill has a second page, as a file of its own. */
const twoPages = (): Life =>
  carryOut(
    completeDraft(),
    { type: "addFile", kind, file: fileOf("second", "page") },
    contextFor(applicant, on),
  );

describe("a file that is arranged", () => {
  test("keeps all that it is but its pages, and says so in the journal", () => {
    const { application, journal } = done(completeDraft(), arranging());
    const [file] = filesOf(application);
    expect(file).toEqual({ ...fileOf(fileId, "page"), view: turned, pages: drawn });
    expect(journal).toMatchObject([
      { event: "documentArranged", details: { document: kind, slot: "page", view: ["1 90°"] } },
    ]);
  });

  test("has the pages it no longer shows erased while it is a draft, and kept once it was sent", () => {
    expect(done(completeDraft(), arranging()).jobs).toEqual([
      { name: "eraseFiles", data: { reference: expect.any(String), addresses: [`page-${fileId}`] } },
    ]);
    expect(done(supplementAsked(), arranging()).jobs).toEqual([]);
  });

  test("counts as sent again when an agent asked for it; the former judgement is no more", () => {
    const { application } = done(supplementAsked(), arranging());
    expect(application.supplement?.renewed).toEqual([kind]);
    expect(application.documents[kind]?.judgement).toBeNull();
  });

  test("is kept in spite of advice no longer, when there is other advice", () => {
    const advice = (code: "image.blur" | "image.small") =>
      ({ code, level: "advice", page: 1, box: null, values: {} }) as const;
    const life = completeDraft();
    const [file] = filesOf(life.application);
    if (file === undefined) throw new Error("no file");
    const kept = { ...file, findings: [advice("image.blur")], keptAt: life.application.changedAt };
    const document = life.application.documents[kind];
    if (document === undefined) throw new Error("no document");
    const documents = { ...life.application.documents, [kind]: { ...document, files: [kept] } };
    const before = { application: { ...life.application, documents } };
    const to = (code: "image.blur" | "image.small"): Arranged => ({
      view: turned,
      pages: drawn,
      findings: [advice(code)],
    });
    expect(filesOf(done(before, arranging({ to: to("image.blur") })).application)[0]?.keptAt).toBeDefined();
    expect(
      filesOf(done(before, arranging({ to: to("image.small") })).application)[0]?.keptAt,
    ).toBeUndefined();
  });
});

describe("nothing is arranged", () => {
  test.each([
    ["twice the same page", [turned[0], turned[0]]],
    ["a page it does not have", [{ page: 2, turn: null, crop: null }]],
    ["nothing of a page", [{ page: 1, turn: null, crop: { left: 500, top: 0, right: 500, bottom: 0 } }]],
  ])("into %s", (_, view) => {
    const to = { view: view as FileView, pages: drawn };
    expect(outcomeOf(completeDraft(), arranging({ to }))).toEqual({ refused: "viewImpossible" });
  });

  test("over a view that changed meanwhile", () => {
    const { application } = done(completeDraft(), arranging());
    expect(outcomeOf({ application }, arranging())).toEqual({ refused: "changedMeanwhile" });
    expect(isRefusal(outcomeOf({ application }, arranging({ from: turned })))).toBe(false);
  });

  test("of a document that was not asked again, nor while an agent examines it", () => {
    expect(
      outcomeOf(supplementAsked(), arranging({ kind: "identityProof", fileId: "identityProof-front" })),
    ).toEqual({ refused: "documentNotAsked" });
    expect(outcomeOf(examined(), arranging())).toEqual({ refused: "notNow" });
    expect(outcomeOf(examined(), { type: "moveFile", kind, fileId, places: 1 })).toEqual({
      refused: "notNow",
    });
  });
});

describe("the files of a document", () => {
  const order = ({ application }: Pick<Life, "application">) => filesOf(application).map(({ id }) => id);

  test("change places one by one, within their document", () => {
    const before = twoPages();
    expect(order(before)).toEqual([fileId, "second"]);
    const after = done(before, { type: "moveFile", kind, fileId: "second", places: -1 });
    expect(order(after)).toEqual(["second", fileId]);
    expect(after.journal).toMatchObject([{ event: "documentArranged", details: { place: 1 } }]);
    for (const places of [-1, 1] as const) {
      const last = places === -1 ? fileId : "second";
      expect(outcomeOf(before, { type: "moveFile", kind, fileId: last, places })).toEqual({
        refused: "viewImpossible",
      });
    }
  });
});

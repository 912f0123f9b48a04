import type { DocumentFile } from "#domain/application.ts";
import type { Arranged } from "#domain/decide/arranging.ts";
import type { FindingsByFile } from "#domain/decide/checks.ts";
import { storedAddresses } from "#domain/derive/stored-addresses.ts";
import type { FileEvidence } from "#domain/documents/evidence.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { FileView } from "#domain/documents/page-view.ts";
import { withProposals } from "#domain/documents/proposed-crop.ts";
import { arrangedBy, type ViewStep } from "#domain/documents/view-steps.ts";
import { mayEdit } from "#domain/lifecycle.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { type Changed, change, type Wish } from "./change.ts";
import { checkFile } from "./check-file.ts";
import { drawView, type ShownPage, shownPages } from "./draw-view.ts";
import { evidenceOf } from "./file-evidence.ts";
import type { ApplicationView } from "./ports/store.ts";
import { viewApplication } from "./view-application.ts";
import type { Uses } from "./world.ts";

type ArrangingWorld = Uses<
  "store" | "storage" | "inspection" | "sealVerifier" | "clock" | "settings" | "procedures"
>;

/**
 * Turns, crops or reorders the pages of a file, or shows them again as they were sent. They are drawn anew from the file
 * itself, which stays whole, and judged again.
 */
export const arrangeFile = async (
  world: ArrangingWorld,
  {
    kind,
    fileId,
    step,
    ...wish
  }: Wish & { readonly kind: DocumentKind; readonly fileId: string; readonly step: ViewStep },
): Promise<Changed | Refusal> => {
  const asked = await viewApplication(world, wish);
  const { application, key } = asked;
  const file = application.documents[kind]?.files.find(({ id }) => id === fileId);
  // Before drawing anything: nothing can be changed now.
  if (!mayEdit("arrangeFile", application.state, wish.by.kind)) return refused("notNow");
  if (file === undefined) return refused("documentNotAsked");
  const evidence = (await evidenceOf(world.storage, key, application)).get(fileId) ?? null;
  const before = shownPages(file, evidence);
  const view = viewAfter(before, step);
  if (view === null) return refused("viewImpossible");
  const shown = await drawView(world, { key, file, kind, before, view });
  // The file opened when it came: it is what would be left of it that is too small.
  if (isRefusal(shown)) return shown.refused === "imageTooSmall" ? refused("viewImpossible") : shown;
  const judged = await judgeShown(world, asked, { kind, file, shown, evidence });
  const changed = isRefusal(judged)
    ? judged
    : await change(world, wish, { type: "arrangeFile", kind, fileId, from: file.view, ...judged });
  if (isRefusal(changed)) {
    const pages = shown.map(({ stored }) => stored.address);
    const read = isRefusal(judged) ? undefined : judged.to.evidence;
    await eraseUnused(world, wish, read === undefined ? pages : [...pages, read]);
  }
  return changed;
};

const viewAfter = (before: readonly ShownPage[], step: ViewStep): FileView | null => {
  const at = "page" in step ? step.page - 1 : 0;
  const foundTurn = before[at]?.evidence?.foundTurn ?? "none";
  return arrangedBy(
    before.map(({ view }) => view),
    step,
    foundTurn,
  );
};

type ToJudge = {
  readonly kind: DocumentKind;
  readonly file: DocumentFile;
  readonly shown: readonly ShownPage[];
  readonly evidence: FileEvidence | null;
};

const judgeShown = async (
  world: ArrangingWorld,
  asked: ApplicationView,
  { kind, file, shown, evidence }: ToJudge,
): Promise<{ readonly to: Arranged; readonly beside: FindingsByFile } | Refusal> => {
  const view = shown.map((page) => page.view);
  const stored = shown.map(({ stored: { around: _, ...page } }) => page);
  const read = shown.flatMap((page) => page.evidence ?? []);
  // Nothing was read of it before, or nothing can be now: nothing is said of it.
  if (evidence === null || read.length < shown.length) return { to: { view, pages: stored }, beside: {} };
  const anew: FileEvidence = { ...evidence, pages: read };
  const pages = withProposals(stored, anew);
  const arranged = { ...file, pages, view };
  const checked = await checkFile(world, asked, { kind, replaces: file.id }, arranged, anew);
  if (isRefusal(checked)) return checked;
  const { findings, read: facts, looks, evidence: address, isBeingRead } = checked.file;
  return {
    to: {
      view,
      pages,
      ...(findings && { findings }),
      ...(facts && { read: facts }),
      ...(looks && { looks }),
      ...(address !== undefined && { evidence: address }),
      ...(isBeingRead === true && { isBeingRead }),
    },
    beside: checked.beside,
  };
};

/** Read again: another request may have drawn the same meanwhile. Once sent, everything stays. */
const eraseUnused = async (
  world: Uses<"store" | "storage">,
  wish: Wish,
  addresses: readonly string[],
): Promise<void> => {
  const { application } = await viewApplication(world, wish);
  const held = storedAddresses(application);
  if (application.state !== "draft") return;
  for (const address of addresses) if (!held.has(address)) await world.storage.erase(address);
};

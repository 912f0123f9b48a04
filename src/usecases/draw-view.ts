import type { DocumentFile, StoredPage } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { readAtOnce } from "#domain/documents/checked-file.ts";
import type { FileEvidence, PageEvidence } from "#domain/documents/evidence.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { asSent, type FileView, isSamePage, type PageView } from "#domain/documents/page-view.ts";
import { isRefusal, type Refusal } from "#domain/refusals.ts";
import type { WrappedKey } from "./ports/services.ts";
import { storePages } from "./upload-document.ts";
import type { Uses } from "./world.ts";

/** A page as it is shown, with what was read of it so. */
export type ShownPage = {
  readonly view: PageView;
  readonly stored: StoredPage;
  readonly evidence: PageEvidence | null;
};

/** The pages of a file as they stand. */
export const shownPages = (file: DocumentFile, evidence: FileEvidence | null): readonly ShownPage[] => {
  const view = file.view ?? asSent(file.pages.length);
  return file.pages.flatMap((stored, index) => {
    const shown = view[index];
    return shown === undefined ? [] : [{ view: shown, stored, evidence: evidence?.pages[index] ?? null }];
  });
};

type Drawing = {
  readonly key: WrappedKey;
  readonly file: DocumentFile;
  readonly kind: DocumentKind;
  readonly before: readonly ShownPage[];
  readonly view: FileView;
};

/** The pages of a view. Those that stay as they were are taken as they are; the others are drawn from the file itself. */
export const drawView = async (
  world: Uses<"storage" | "inspection" | "clock">,
  drawing: Drawing,
): Promise<readonly ShownPage[] | Refusal> => {
  const { before, view } = drawing;
  const isKnown = (page: PageView) => before.some((shown) => isSamePage(shown.view, page));
  const missing = view.filter((page) => !isKnown(page));
  const fresh = missing.length === 0 ? [] : await drawAnew(world, drawing, missing);
  if (isRefusal(fresh)) return fresh;
  const known = [...before, ...fresh];
  return view.flatMap((page) => known.find((shown) => isSamePage(shown.view, page)) ?? []);
};

const drawAnew = async (
  { storage, inspection, clock }: Uses<"storage" | "inspection" | "clock">,
  { key, file, kind }: Drawing,
  views: readonly PageView[],
): Promise<readonly ShownPage[] | Refusal> => {
  const opened = await inspection.inspect(storage.read({ key, address: file.address }), {
    wanted: readAtOnce(kind),
    today: dayOf(clock.now()),
    views,
  });
  if (isRefusal(opened)) return opened;
  const stored = await storePages(storage, key, opened.pages);
  return views.flatMap((view, index): readonly ShownPage[] => {
    const [page, drawn] = [stored[index], opened.pages[index]];
    if (page === undefined || drawn === undefined) return [];
    return [{ view, stored: page, evidence: opened.isUnread === true ? null : drawn.evidence }];
  });
};

import type { Actor } from "#domain/actors.ts";
import type { Application, DocumentFile, Reference, StoredPage } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { filingDay } from "#domain/decide/move.ts";
import { isExpected } from "#domain/derive/expected-documents.ts";
import { addressesOf, storedAddresses } from "#domain/derive/stored-addresses.ts";
import type { ScanState } from "#domain/documents/antivirus.ts";
import { readAtOnce } from "#domain/documents/checked-file.ts";
import type { FileEvidence } from "#domain/documents/evidence.ts";
import { type DocumentKind, type Slot, sidesOf, slotsOf } from "#domain/documents/kinds.ts";
import type { PageView } from "#domain/documents/page-view.ts";
import { withProposals } from "#domain/documents/proposed-crop.ts";
import { factsFrom } from "#domain/facts.ts";
import { mayEdit } from "#domain/lifecycle.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { type Changed, change, contextOf } from "./change.ts";
import { checkFile } from "./check-file.ts";
import type { Inspected, Storage, StoredFile, WrappedKey } from "./ports/services.ts";
import { scanIncoming } from "./scan-incoming.ts";
import { viewApplication } from "./view-application.ts";
import type { Uses } from "./world.ts";

export const maxFileInBytes = 15 * 1024 * 1024;

export type Upload = {
  readonly reference: Reference;
  readonly by: Actor;
  readonly key: string | null;
  readonly kind: DocumentKind;
  readonly slot: Slot;
  /** The page it is to take the place of. */
  readonly replaces?: string | undefined;
  readonly name: string;
  readonly source: AsyncIterable<Uint8Array>;
  /** How the person turned and cropped a picture before sending it; the picture itself comes whole. */
  readonly view?: PageView | undefined;
};

const oneChunk = async function* (bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
};

export const storePages = async (
  storage: Storage,
  key: WrappedKey,
  pages: readonly { jpeg: Uint8Array; width: number; height: number }[],
): Promise<readonly StoredPage[]> =>
  Promise.all(
    pages.map(async ({ jpeg, width, height }) => {
      const stored = await storage.store({
        key,
        source: oneChunk(jpeg),
        limitInBytes: Number.MAX_SAFE_INTEGER,
      });
      if (isRefusal(stored)) throw new Error("a drawn page is never empty");
      return { address: stored.address, width, height };
    }),
  );

type Asked = Pick<
  NonNullable<Parameters<Uses<"inspection">["inspection"]["inspect"]>[1]>,
  "smallestLongSideInPx" | "wanted" | "today" | "views"
>;

type KeptFile = {
  readonly stored: StoredFile;
  readonly type: string;
  readonly pages: readonly StoredPage[];
  readonly evidence: FileEvidence | null;
  readonly antivirus?: ScanState;
};

/** Somebody waits on a page: a file that may be scanned later is not waited for longer. */
const scanPatienceInMs = { later: 3_000, never: 10_000 } as const;

type Incoming = {
  readonly key: WrappedKey;
  readonly source: AsyncIterable<Uint8Array>;
  /** What is kept already: equal files share an address. */
  readonly held?: ReadonlySet<string>;
  /** Whether what is replaced stays as evidence of what was examined: it may have the same content. */
  readonly isEvidence?: boolean;
  /** Whether it may be scanned later, when the antivirus does not answer. */
  readonly mayWait?: boolean;
};

/**
 * Every file of a stranger comes in here. Encrypts it as it comes, opens it away from the service while the antivirus
 * looks at it, and keeps the pages drawn from it. What cannot be used is erased.
 */
export const keepFile = async (
  world: Uses<"storage" | "inspection" | "antivirus">,
  { key, source, held = new Set(), isEvidence = false, mayWait = true, ...asked }: Incoming & Asked,
): Promise<KeptFile | Refusal> => {
  const { storage, inspection } = world;
  const stored = await storage.store({ key, source, limitInBytes: maxFileInBytes });
  if (isRefusal(stored)) return stored;
  const { address } = stored;
  const [inspected, scanned] = await Promise.all([
    inspection.inspect(storage.read({ key, address }), asked),
    scanIncoming(world, { key, address }, scanPatienceInMs[mayWait ? "later" : "never"]),
  ]);
  // Some antivirus settings stop what they cannot open: the person can do something about a password.
  const isLocked = isRefusal(inspected) && inspected.refused === "filePassword";
  if (isRefusal(scanned) && !isLocked) {
    if (!held.has(address)) await storage.erase(address);
    return scanned;
  }
  const unusable = scanned === "waiting" && !mayWait ? refused("fileNotScanned") : inspected;
  if (isRefusal(unusable)) {
    if (!isEvidence && !held.has(address)) await storage.erase(address);
    return unusable;
  }
  const opened = await keepPages(storage, key, stored, unusable);
  return isRefusal(scanned) || scanned === null ? opened : { ...opened, antivirus: scanned };
};

const keepPages = async (
  storage: Storage,
  key: WrappedKey,
  stored: StoredFile,
  inspected: Inspected,
): Promise<KeptFile> => {
  const pages = await storePages(storage, key, inspected.pages);
  const { type, isUnread } = inspected;
  if (isUnread === true) return { stored, type, pages, evidence: null };
  const read = inspected.pages.map((page) => page.evidence);
  return { stored, type, pages, evidence: { type, sha256: stored.sha256, pages: read } };
};

/** Once sent, what was received stays as evidence of what was examined. */
const isKept = (application: Application): ((address: string) => boolean) => {
  const used = storedAddresses(application);
  return (address) => application.state !== "draft" || used.has(address);
};

type UploadWorld = Uses<
  | "store"
  | "storage"
  | "inspection"
  | "sealVerifier"
  | "clock"
  | "settings"
  | "procedures"
  | "random"
  | "antivirus"
>;

/**
 * A supporting document comes in: told at once when it cannot be used, kept encrypted otherwise, with what the checks
 * say of it. What takes long to read is read afterwards, by a job.
 */
export const uploadDocument = async (world: UploadWorld, upload: Upload): Promise<Changed | Refusal> => {
  const view = await viewApplication(world, upload);
  // Before reading megabytes: nothing can be added now, or not there.
  if (!mayEdit("addFile", view.application.state, upload.by.kind)) return refused("notNow");
  if (!isAsked(world, view.application, upload)) return refused("documentNotAsked");
  const kept = await keepFile(world, {
    key: view.key,
    source: upload.source,
    held: storedAddresses(view.application),
    isEvidence: view.application.state !== "draft",
    wanted: readAtOnce(upload.kind),
    today: dayOf(world.clock.now()),
    ...(upload.view && { views: [upload.view] }),
  });
  if (isRefusal(kept)) return kept;
  const file: DocumentFile = {
    id: world.random.uuid(),
    slot: upload.slot,
    name: shownName(upload.name),
    type: kept.type,
    sizeInBytes: kept.stored.sizeInBytes,
    sha256: kept.stored.sha256,
    address: kept.stored.address,
    pages: withProposals(kept.pages, kept.evidence),
    receivedAt: world.clock.now().toString(),
    ...(upload.view && { view: [upload.view] }),
    ...(kept.antivirus && { antivirus: kept.antivirus }),
  };
  if (upload.view !== undefined && isOfPages(kept.type)) {
    await eraseUnused(world, upload, file);
    return refused("viewImpossible");
  }
  const checked =
    kept.evidence === null ? { file } : await checkFile(world, view, upload, file, kept.evidence);
  if (isRefusal(checked)) {
    await eraseUnused(world, upload, file);
    return checked;
  }
  // The page's key does not know the file: the same page left open may send several.
  const key = upload.key === null ? null : `${upload.key} ${upload.slot} ${file.sha256}`;
  const { kind, replaces } = upload;
  const changed = await change(world, { ...upload, key }, { type: "addFile", kind, replaces, ...checked });
  if (isRefusal(changed)) await eraseUnused(world, upload, checked.file);
  return changed;
};

/** Only a picture is arranged before it is sent: of a file of several pages, the others would be left out. */
const isOfPages = (type: string): boolean => type === "application/pdf" || type === "image/tiff";

/** The document is asked of this person, and the paper they chose has such a side. */
const isAsked = (
  world: Uses<"clock" | "settings" | "procedures">,
  application: Application,
  { kind, slot, by }: Upload,
): boolean => {
  const { procedure, at } = contextOf(world, application, by);
  const facts = factsFrom(application.answers, filingDay(application, { at }));
  return (
    slotsOf(sidesOf(kind, application.documents[kind]?.paper ?? null)).includes(slot) &&
    isExpected(kind, application, procedure, facts)
  );
};

/** Read again: the same content may have been kept meanwhile by another form. */
const eraseUnused = async (
  world: Uses<"store" | "storage">,
  upload: Upload,
  file: DocumentFile,
): Promise<void> => {
  const isInUse = isKept((await viewApplication(world, upload)).application);
  for (const address of addressesOf(file)) if (!isInUse(address)) await world.storage.erase(address);
};

const longestName = 150;

/** Devices send odd names: only what can be shown on a line is kept. */
const shownName = (name: string): string =>
  name
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\\/]/gu, " ")
    .trim()
    .slice(-longestName)
    // The cut may fall inside a sign, of which no half can be stored.
    .toWellFormed() || "document";

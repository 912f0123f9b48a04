import { createHash } from "node:crypto";
import type { StoredPage } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import {
  type DepositFindings,
  isAdvised,
  judgePicture,
  type Picture,
  pictures,
  readingOf,
} from "#domain/documents/checks/e-photo.ts";
import type { Finding } from "#domain/documents/findings.ts";
import { isRefusal, type Refusal, type RefusalCode, refused } from "#domain/refusals.ts";
import { type Deposited, drawCode, type SealedCode, unsealCode } from "./deposit-code.ts";
import type { WrappedKey } from "./ports/services.ts";
import { keepFile } from "./upload-document.ts";
import type { Uses } from "./world.ts";

/** A portrait is printed at 35 × 45 mm and 300 dots an inch, 413 × 531; a signature is smaller. */
const smallestLongSideInPx: Readonly<Record<Picture, number>> = { photo: 500, signature: 200 };

type DepositWorld = Uses<"store" | "storage" | "inspection" | "antivirus" | "secrets" | "random" | "clock">;

export type Deposit = {
  readonly photographerId: string;
  readonly key: string;
  /** Whether the same key with other pictures is another deposit (a page sent again) or a mistake (the API). */
  readonly samePicturesOnly: boolean;
  /** The pictures, one after the other as they come in. */
  readonly files: AsyncIterable<{ readonly field: string; readonly source: AsyncIterable<Uint8Array> }>;
};

/** Which picture cannot be used, and why. */
export type UnusablePictures = { readonly unusable: Readonly<Partial<Record<Picture, RefusalCode>>> };

/** Received, with advice: it has no code until the photographer keeps it as it is. */
export type AdvisedDeposit = { readonly advised: string; readonly findings: DepositFindings };

type KeptPicture = {
  readonly page: StoredPage;
  readonly sha256: string;
  /** Null when nothing was read of it. */
  readonly findings: readonly Finding[] | null;
};
type Outcome = {
  readonly depositId: string;
  readonly given: SealedCode | null;
  readonly findings: DepositFindings | null;
};

/**
 * An approved photographer (photographe agréé) deposits a photo and a signature, and is given the code (code
 * photo-signature) for the person; with advice on the pictures, once they say that they keep them.
 */
export const depositPhoto = async (
  world: DepositWorld,
  { photographerId, key, samePicturesOnly, files }: Deposit,
): Promise<Deposited | AdvisedDeposit | UnusablePictures | Refusal> => {
  const dataKey = world.storage.newKey();
  const kept = await keepPictures(world, dataKey, files);
  if ("unusable" in kept) return kept;
  const { photo, signature } = kept;
  const digest = createHash("sha256").update(`${photo.sha256} ${signature.sha256}`).digest("hex");
  const depositId = world.random.uuid();
  const findings = findingsOn(kept);
  const request = samePicturesOnly ? { key, fingerprint: digest } : { key: `${key} ${digest}` };
  const outcome = await world.store.write<Outcome>(request, async (tx) => {
    const at = world.clock.now();
    const code = isAdvised(findings) ? null : drawCode(world, depositId, dayOf(at));
    await tx.createDeposit({
      id: depositId,
      photographerId,
      codeFingerprint: code?.fingerprint ?? null,
      codeEnding: code?.ending ?? null,
      key: dataKey,
      photo: photo.page,
      signature: signature.page,
      findings,
      depositedAt: at.toString(),
      lastDay: code?.sealed.lastDay ?? dayOf(at).toString(),
      reservedBy: null,
    });
    return { depositId, given: code?.sealed ?? null, findings };
  });
  const isMine = !isRefusal(outcome) && outcome.depositId === depositId;
  if (!isMine) await erasePictures(world, [photo, signature]);
  if (isRefusal(outcome)) return outcome;
  if (outcome.given !== null) return unsealCode(world, outcome.depositId, outcome.given);
  return { advised: outcome.depositId, findings: outcome.findings ?? { photo: [], signature: [] } };
};

const findingsOn = ({ photo, signature }: Readonly<Record<Picture, KeptPicture>>): DepositFindings | null =>
  photo.findings === null || signature.findings === null
    ? null
    : { photo: photo.findings, signature: signature.findings };

const keepPictures = async (
  world: DepositWorld,
  dataKey: WrappedKey,
  files: Deposit["files"],
): Promise<Readonly<Record<Picture, KeptPicture>> | UnusablePictures> => {
  const kept: Partial<Record<Picture, KeptPicture>> = {};
  const unusable: Partial<Record<Picture, RefusalCode>> = {};
  for await (const { field, source } of files) {
    const picture = pictures.find((name) => name === field);
    if (picture === undefined || picture in kept || picture in unusable) continue;
    const outcome = await keepPicture(world, dataKey, picture, source);
    if (isRefusal(outcome)) unusable[picture] = outcome.refused;
    else kept[picture] = outcome;
  }
  const { photo, signature } = kept;
  if (photo !== undefined && signature !== undefined) return { photo, signature };
  await erasePictures(world, Object.values(kept));
  const missing = pictures.filter((picture) => !(picture in kept) && !(picture in unusable));
  return {
    unusable: { ...unusable, ...Object.fromEntries(missing.map((picture) => [picture, "fileMissing"])) },
  };
};

/** Only the picture drawn anew by the service is kept, never the file that came. */
const keepPicture = async (
  world: DepositWorld,
  key: WrappedKey,
  picture: Picture,
  source: AsyncIterable<Uint8Array>,
): Promise<KeptPicture | Refusal> => {
  const file = await keepFile(world, {
    key,
    source,
    smallestLongSideInPx: smallestLongSideInPx[picture],
    wanted: [readingOf[picture]],
    mayWait: false,
  });
  if (isRefusal(file)) return file;
  const [page] = file.pages;
  if (page === undefined || page.address !== file.stored.address)
    await world.storage.erase(file.stored.address);
  if (page === undefined) return refused("fileCorrupt");
  if (file.type === "application/pdf") {
    for (const { address } of file.pages) await world.storage.erase(address);
    return refused("fileType");
  }
  const read = file.evidence?.pages[0];
  const findings = read === undefined ? null : judgePicture(picture, read);
  return { page, sha256: file.stored.sha256, findings };
};

const erasePictures = async (
  { storage }: Uses<"storage">,
  kept: readonly Pick<KeptPicture, "page">[],
): Promise<void> => {
  for (const { page } of kept) await storage.erase(page.address);
};

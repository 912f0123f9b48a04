import { createHash } from "node:crypto";
import type { StoredPage } from "#domain/application.ts";
import { addMonths, dayOf, type IsoDay } from "#domain/dates.ts";
import { isRefusal, type Refusal, type RefusalCode, refused } from "#domain/refusals.ts";
import type { WrappedKey } from "./ports.ts";
import { keepFile } from "./upload-document.ts";
import type { Uses } from "./world.ts";

/** The two pictures of a deposit: the portrait, and the signature on a white ground. */
export const pictures = ["photo", "signature"] as const;
export type Picture = (typeof pictures)[number];

// No 0, 1, I, L, O or U: read from paper and typed on a phone without mistakes.
const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 22;
const validityInMonths = 6;

/** A portrait is printed at 35 × 45 mm and 300 dots an inch, 413 × 531; a signature is smaller. */
const smallestLongSideInPx: Readonly<Record<Picture, number>> = { photo: 500, signature: 200 };

type DepositWorld = Uses<"store" | "storage" | "inspection" | "secrets" | "random" | "clock">;

export type Deposit = {
  readonly photographerId: string;
  readonly key: string;
  /** Whether the same key with other pictures is another deposit (a page sent again) or a mistake (the API). */
  readonly samePicturesOnly: boolean;
  /** The pictures, one after the other as they come in. */
  readonly files: AsyncIterable<{ readonly field: string; readonly source: AsyncIterable<Uint8Array> }>;
};

export type Deposited = { readonly code: string; readonly lastDay: IsoDay };

/** Which picture cannot be used, and why. */
export type UnusablePictures = { readonly unusable: Readonly<Partial<Record<Picture, RefusalCode>>> };

type KeptPicture = { readonly page: StoredPage; readonly sha256: string };
type Outcome = { readonly depositId: string; readonly sealedCode: string; readonly lastDay: IsoDay };

/**
 * An approved photographer (photographe agréé) deposits a photo and a signature, and is given the code (code
 * photo-signature) for the person. The code itself is not kept: who reads the database cannot use one.
 */
export const depositPhoto = async (
  world: DepositWorld,
  { photographerId, key, samePicturesOnly, files }: Deposit,
): Promise<Deposited | UnusablePictures | Refusal> => {
  const dataKey = world.storage.newKey();
  const kept = await keepPictures(world, dataKey, files);
  if ("unusable" in kept) return kept;
  const digest = createHash("sha256").update(`${kept.photo.sha256} ${kept.signature.sha256}`).digest("hex");
  const depositId = world.random.uuid();
  const request = samePicturesOnly ? { key, fingerprint: digest } : { key: `${key} ${digest}` };
  const outcome = await world.store.write<Outcome>(request, async (tx) => {
    const code = world.random.text(codeLength, codeAlphabet);
    const at = world.clock.now();
    const lastDay = addMonths(dayOf(at), validityInMonths).toString();
    await tx.createDeposit({
      id: depositId,
      photographerId,
      codeFingerprint: world.secrets.fingerprint("ePhotoCode", code),
      codeEnding: code.slice(-4),
      key: dataKey,
      photo: kept.photo.page,
      signature: kept.signature.page,
      depositedAt: at.toString(),
      lastDay,
      reservedBy: null,
    });
    // Sealed, so that a request sent again gets the same code.
    return { depositId, sealedCode: world.secrets.seal(code, `ePhotoCode ${depositId}`), lastDay };
  });
  const isMine = !isRefusal(outcome) && outcome.depositId === depositId;
  if (!isMine) await erasePictures(world, [kept.photo, kept.signature]);
  if (isRefusal(outcome)) return outcome;
  return {
    code: world.secrets.open(outcome.sealedCode, `ePhotoCode ${outcome.depositId}`),
    lastDay: outcome.lastDay,
  };
};

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
  const file = await keepFile(world, { key, source, smallestLongSideInPx: smallestLongSideInPx[picture] });
  if (isRefusal(file)) return file;
  const [page] = file.pages;
  if (page === undefined || page.address !== file.stored.address)
    await world.storage.erase(file.stored.address);
  if (page === undefined) return refused("fileCorrupt");
  if (file.type === "application/pdf") {
    for (const { address } of file.pages) await world.storage.erase(address);
    return refused("fileType");
  }
  return { page, sha256: file.stored.sha256 };
};

const erasePictures = async ({ storage }: DepositWorld, kept: readonly KeptPicture[]): Promise<void> => {
  for (const { page } of kept) await storage.erase(page.address);
};

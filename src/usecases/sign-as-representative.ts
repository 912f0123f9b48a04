import type { RepresentativeSignature } from "#domain/application.ts";
import { mayEdit } from "#domain/lifecycle.ts";
import { isRefusal, type Refusal, refused } from "#domain/refusals.ts";
import { type Changed, change, type Wish } from "./change.ts";
import { keepFile } from "./upload-document.ts";
import { viewApplication } from "./view-application.ts";
import type { Uses } from "./world.ts";

type SigningWorld = Uses<
  "store" | "storage" | "inspection" | "antivirus" | "clock" | "settings" | "procedures"
>;

export type Sign = Wish & {
  /** The name typed in place of a signature, `""` when it was drawn. */
  readonly name: string;
  /** The drawing as the page sends it, a PNG as a `data:` address; `""` when the name was typed. */
  readonly drawing: string;
};

export type SignatureProblem = { readonly signature: "missing" | "unusable" };

const pngPrefix = "data:image/png;base64,";
const longestDrawing = 300_000;
const longestName = 200;
const smallestLongSideInPx = 100;

/** The legal representative (représentant légal) signs for the person: a name typed, or a drawing. */
export const signAsRepresentative = async (
  world: SigningWorld,
  { name, drawing, ...wish }: Sign,
): Promise<Changed | SignatureProblem | Refusal> => {
  const at = world.clock.now().toString();
  const signature = drawing === "" ? typed(name, at) : await drawn(world, wish, drawing, at);
  return "signature" in signature || isRefusal(signature)
    ? signature
    : change(world, wish, { type: "signAsRepresentative", signature });
};

const typed = (name: string, at: string): RepresentativeSignature | SignatureProblem =>
  /\p{L}/u.test(name)
    ? { how: "typed", name: name.slice(0, longestName).toWellFormed(), at }
    : { signature: "missing" };

/** A stranger's picture like any other: opened away from the service and drawn anew. */
const drawn = async (
  world: SigningWorld,
  { reference, by }: Wish,
  drawing: string,
  at: string,
): Promise<RepresentativeSignature | SignatureProblem | Refusal> => {
  if (!drawing.startsWith(pngPrefix) || drawing.length > longestDrawing) return { signature: "unusable" };
  const { key, application } = await viewApplication(world, { reference, by });
  // Before anything is kept: nobody signs what was sent.
  if (!mayEdit("signAsRepresentative", application.state, by.kind)) return refused("notNow");
  const bytes = Buffer.from(drawing.slice(pngPrefix.length), "base64");
  const source = oneChunk(bytes);
  const kept = await keepFile(world, { key, source, smallestLongSideInPx, mayWait: false });
  if (isRefusal(kept)) return kept.refused === "fileNotScanned" ? kept : { signature: "unusable" };
  const [image] = kept.pages;
  if (image?.address !== kept.stored.address) await world.storage.erase(kept.stored.address);
  return image === undefined ? { signature: "unusable" } : { how: "drawn", image, at };
};

const oneChunk = async function* (bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
};

import type { Actor } from "#domain/actors.ts";
import type { Application, Reference } from "#domain/application.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import { NotFound } from "./errors.ts";
import { viewApplication } from "./view-application.ts";
import type { Uses } from "./world.ts";

export type FileToRead = {
  /** Drawn by the service: safe to show. Otherwise the file as it was sent: only to be saved. */
  readonly drawn: boolean;
  readonly name: string;
  readonly body: AsyncIterable<Uint8Array>;
};

/** A page or a file of an application, for its applicant: only what belongs to this very application is reachable. */
export const readFile = async (
  world: Uses<"store" | "storage">,
  { reference, by, address }: { readonly reference: Reference; readonly by: Actor; readonly address: string },
): Promise<FileToRead> => {
  const { application, key } = await viewApplication(world, { reference, by });
  const found = fileAt(application, address);
  if (found === null) throw new NotFound();
  return { ...found, body: world.storage.read({ key, address }) };
};

const fileAt = (
  { documents, signature }: Application,
  address: string,
): Pick<FileToRead, "drawn" | "name"> | null => {
  const files = Object.values(documents).flatMap((document) => document.files);
  const pages = files.flatMap((file) => file.pages);
  if (pages.some((page) => page.address === address)) return { drawn: true, name: "page.jpg" };
  // What no antivirus has looked at leaves the service for nobody, be it the person who sent it.
  const original = files.find((file) => file.address === address && !awaitsScan(file));
  if (original !== undefined) return { drawn: false, name: original.name };
  if (signature?.how === "drawn" && signature.image.address === address)
    return { drawn: true, name: "signature.jpg" };
  return null;
};

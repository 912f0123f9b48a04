import { officesWithin } from "#domain/access.ts";
import type { Application, DocumentFile, Reference } from "#domain/application.ts";
import { dayOf, zone } from "#domain/dates.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import { isRefusal } from "#domain/refusals.ts";
import { NotFound } from "./errors.ts";
import type { SeenThing } from "./ports/audit-store.ts";
import type { StaffMember } from "./ports/people.ts";
import type { SeenFile } from "./ports/store.ts";
import type { Uses } from "./world.ts";

type Asked = { readonly reference: Reference; readonly agent: StaffMember };

/** What is taken away is noted each time; what is shown, once a day. */
const takenAway: readonly SeenThing["what"][] = ["original", "letter"];

/** The file of which somebody sees one thing: the look is noted by the statement that reads it. */
export const seeThing = async (
  { store, clock }: Uses<"store" | "clock">,
  { reference, agent }: Asked,
  seen: SeenThing,
): Promise<SeenFile> => {
  const at = clock.now();
  const file = await store.lookInto({
    reference,
    agent,
    offices: officesWithin(agent, "read"),
    at,
    seen,
    onceSince: takenAway.includes(seen.what) ? null : dayOf(at).toZonedDateTime(zone).toInstant(),
  });
  if (file === null) throw new NotFound();
  return file;
};

/** A file named by its place in an application, never by its address in the storage: nothing else can be reached. */
const fileOf = (application: Application, fileId: string): DocumentFile => {
  const file = Object.values(application.documents)
    .flatMap(({ files }) => files)
    .find(({ id }) => id === fileId);
  if (file === undefined || awaitsScan(file)) throw new NotFound();
  return file;
};

/** A page of a document as the service drew it. */
export const readPage = async (
  world: Uses<"store" | "storage" | "clock">,
  { fileId, page, ...asked }: Asked & { readonly fileId: string; readonly page: number },
): Promise<AsyncIterable<Uint8Array>> => {
  const { application, key } = await seeThing(world, asked, { what: "page", fileId, page });
  const drawn = fileOf(application, fileId).pages[page];
  if (drawn === undefined) throw new NotFound();
  return world.storage.read({ key, address: drawn.address });
};

/**
 * The whole of a page that its person cropped, drawn for this very look: what was left out is for an agent to see, and
 * is never the file itself.
 */
export const readWholePage = async (
  world: Uses<"store" | "storage" | "inspection" | "clock">,
  { fileId, page, ...asked }: Asked & { readonly fileId: string; readonly page: number },
): Promise<Uint8Array> => {
  const { application, key } = await seeThing(world, asked, { what: "page", fileId, page });
  const file = fileOf(application, fileId);
  const view = file.view?.[page];
  if (view === undefined || view.crop === null) throw new NotFound();
  const opened = await world.inspection.inspect(world.storage.read({ key, address: file.address }), {
    views: [{ ...view, crop: null }],
  });
  const whole = isRefusal(opened) ? undefined : opened.pages[0];
  if (whole === undefined) throw new NotFound();
  return whole.jpeg;
};

/** The file as it was received, to be saved, never shown. */
export const readOriginal = async (
  world: Uses<"store" | "storage" | "clock">,
  { fileId, ...asked }: Asked & { readonly fileId: string },
): Promise<{ readonly name: string; readonly body: AsyncIterable<Uint8Array> }> => {
  const { application, key } = await seeThing(world, asked, { what: "original", fileId });
  const { name, address } = fileOf(application, fileId);
  return { name, body: world.storage.read({ key, address }) };
};

/** The representative's drawn signature. */
export const readRepresentativeSignature = async (
  world: Uses<"store" | "storage" | "clock">,
  asked: Asked,
): Promise<AsyncIterable<Uint8Array>> => {
  const { application, key } = await seeThing(world, asked, { what: "signature" });
  if (application.signature?.how !== "drawn") throw new NotFound();
  return world.storage.read({ key, address: application.signature.image.address });
};

/** The photograph or the signature deposited by the photographer, under the deposit's own key. */
export const readDeposited = async (
  world: Uses<"store" | "storage" | "clock">,
  { which, ...asked }: Asked & { readonly which: "photo" | "signature" },
): Promise<AsyncIterable<Uint8Array>> => {
  const { application, deposit } = await seeThing(world, asked, { what: "ePhoto", which });
  if (deposit === null || deposit.reservedBy !== application.reference) throw new NotFound();
  return world.storage.read({ key: deposit.key, address: deposit[which].address });
};

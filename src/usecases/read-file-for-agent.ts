import type { Application, DocumentFile, Reference } from "#domain/application.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import { isRefusal } from "#domain/refusals.ts";
import { actorOf } from "./agent-actor.ts";
import { NotFound } from "./errors.ts";
import type { StaffMember } from "./people.ts";
import type { ApplicationView } from "./store.ts";
import { viewApplication } from "./view-application.ts";
import type { Uses } from "./world.ts";

type Asked = { readonly reference: Reference; readonly agent: StaffMember };

const viewFor = (world: Uses<"store">, { reference, agent }: Asked): Promise<ApplicationView> =>
  viewApplication(world, { reference, by: actorOf(agent) });

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
  world: Uses<"store" | "storage">,
  { fileId, page, ...asked }: Asked & { readonly fileId: string; readonly page: number },
): Promise<AsyncIterable<Uint8Array>> => {
  const { application, key } = await viewFor(world, asked);
  const drawn = fileOf(application, fileId).pages[page];
  if (drawn === undefined) throw new NotFound();
  return world.storage.read({ key, address: drawn.address });
};

/**
 * The whole of a page that its person cropped, drawn for this very look: what was left out is for an agent to see, and
 * is never the file itself.
 */
export const readWholePage = async (
  world: Uses<"store" | "storage" | "inspection">,
  { fileId, page, ...asked }: Asked & { readonly fileId: string; readonly page: number },
): Promise<Uint8Array> => {
  const { application, key } = await viewFor(world, asked);
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
  world: Uses<"store" | "storage">,
  { fileId, ...asked }: Asked & { readonly fileId: string },
): Promise<{ readonly name: string; readonly body: AsyncIterable<Uint8Array> }> => {
  const { application, key } = await viewFor(world, asked);
  const { name, address } = fileOf(application, fileId);
  return { name, body: world.storage.read({ key, address }) };
};

/** The representative's drawn signature. */
export const readRepresentativeSignature = async (
  world: Uses<"store" | "storage">,
  asked: Asked,
): Promise<AsyncIterable<Uint8Array>> => {
  const { application, key } = await viewFor(world, asked);
  if (application.signature?.how !== "drawn") throw new NotFound();
  return world.storage.read({ key, address: application.signature.image.address });
};

/** The photograph or the signature deposited by the photographer, under the deposit's own key. */
export const readDeposited = async (
  world: Uses<"store" | "storage">,
  { which, ...asked }: Asked & { readonly which: "photo" | "signature" },
): Promise<AsyncIterable<Uint8Array>> => {
  const { application } = await viewFor(world, asked);
  const deposit =
    application.ePhoto === null ? null : await world.store.deposit(application.ePhoto.depositId);
  if (deposit === null || deposit.reservedBy !== application.reference) throw new NotFound();
  return world.storage.read({ key: deposit.key, address: deposit[which].address });
};

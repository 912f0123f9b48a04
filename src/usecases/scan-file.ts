import { system } from "#domain/actors.ts";
import type { Reference } from "#domain/application.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { change } from "./change.ts";
import { Unavailable } from "./errors.ts";
import type { Uses } from "./world.ts";

/** Nobody waits on a page any more; a machine that starts reads its signatures for a minute. */
const patienceInMs = 30_000;

/** Shows the antivirus a file that waits for it. Gone or scanned meanwhile, it is left alone. */
export const scanFile = async (
  world: Uses<"store" | "storage" | "antivirus" | "clock" | "settings" | "procedures">,
  { reference, kind, fileId }: { reference: Reference; kind: DocumentKind; fileId: string },
): Promise<void> => {
  const view = await world.store.view(reference);
  const file = view?.application.documents[kind]?.files.find(({ id }) => id === fileId);
  if (view === null || file === undefined || !awaitsScan(file)) return;
  // Failing is waiting: the job comes back.
  if (world.antivirus === null) throw new Unavailable("files wait for an antivirus, and none is configured");
  const content = world.storage.read({ key: view.key, address: file.address });
  const scan = await world.antivirus.scan(content, patienceInMs);
  await change(world, { reference, by: system, key: null }, { type: "noteScan", kind, fileId, scan });
};

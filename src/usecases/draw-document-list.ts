import type { DocumentListPaper } from "./ports/papers.ts";
import type { Uses } from "./world.ts";

/** The list of what to prepare, on paper, for anyone who asks: nothing of it is kept. */
export const drawDocumentList = (world: Uses<"papers">, list: DocumentListPaper): AsyncIterable<Uint8Array> =>
  world.papers.documentList(list);

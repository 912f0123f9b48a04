import type { Application, DocumentFile } from "../application.ts";
import { stateRow } from "../lifecycle.ts";
import type { FileEvidence } from "./evidence.ts";
import { isBlank } from "./measures/legible.ts";
import { blur } from "./thresholds.ts";

/** By what a file, or a photo within it, is recognised when it comes again. */
export type Print = {
  readonly fileId: DocumentFile["id"];
  /** From 1; 0 for the file as a whole. */
  readonly page: number;
  readonly sha256: string | null;
  /** 80 bits in hexadecimal; null for the file as a whole. */
  readonly look: string | null;
};

/**
 * The look of each page that a camera took, null for the others: two bills of one company look the same from afar, and so
 * do two pictures where nothing can be told.
 */
export const looksOf = ({ pages }: FileEvidence): readonly (string | null)[] =>
  pages.map(({ quality }) =>
    quality.isPhoto && !isBlank(quality) && quality.laplacianP90 >= blur.laplacianP90 ? quality.hash : null,
  );

type Holding = Pick<Application, "documents" | "state" | "submittedAt">;

/** The prints of everything that an application holds; what ended without being sent leaves none. */
export const printsOf = ({ documents, state, submittedAt }: Holding): readonly Print[] => {
  if (submittedAt === null && stateRow(state).owner === null) return [];
  return Object.values(documents).flatMap(({ files }) =>
    files.flatMap(({ id, sha256, looks = [] }): readonly Print[] => [
      { fileId: id, page: 0, sha256, look: null },
      ...looks.flatMap((look, index) =>
        look === null ? [] : [{ fileId: id, page: index + 1, sha256: null, look }],
      ),
    ]),
  );
};

const nameOf = ({ fileId, page, sha256, look }: Print): string => `${fileId} ${page} ${sha256} ${look}`;

/** Whether two lists of prints are the same, so that there is nothing to write. */
export const areSamePrints = (a: readonly Print[], b: readonly Print[]): boolean =>
  a.map(nameOf).sort().join("\n") === b.map(nameOf).sort().join("\n");

import type { StoredPage } from "../application.ts";
import type { FileEvidence, PageEvidence } from "./evidence.ts";
import { isSmall, isTooSmall } from "./measures/legible.ts";
import { boxOf, keptShare, type Margins, marginsAround } from "./page-view.ts";
import { proposal } from "./thresholds.ts";

/**
 * What may be cut around the document, when its edges were found well within the picture; null leaves the page alone.
 * Nothing is proposed that would then be found small.
 */
const aroundOf = ({ quality: { outline }, width, height }: PageEvidence): Margins | null => {
  if (outline === null || outline.isCut) return null;
  const size = { width, height };
  const margins = marginsAround(outline.box, size, proposal.rimInThousandths);
  const left = boxOf(margins, size);
  if (isTooSmall(left) || (isSmall(left) && !isSmall(size))) return null;
  return keptShare(margins) <= proposal.mostKeptShare ? margins : null;
};

/** Stored pages with the crop proposed for each: of pictures alone, a PDF is laid out already. */
export const withProposals = (
  pages: readonly StoredPage[],
  evidence: FileEvidence | null,
): readonly StoredPage[] => {
  if (evidence === null || evidence.type === "application/pdf") return pages;
  return pages.map((stored, index) => {
    const read = evidence.pages[index];
    const around = read === undefined ? null : aroundOf(read);
    return around === null ? stored : { ...stored, around };
  });
};

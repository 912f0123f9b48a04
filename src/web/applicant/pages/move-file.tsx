import { isRefusal } from "#domain/refusals.ts";
import { NotFound } from "#usecases/errors.ts";
import { moveFile } from "#usecases/move-file.ts";
import { page, type Visit } from "#web/kit/page.ts";
import { referenceOf, wishOf } from "../filing.ts";
import { paths } from "../paths.ts";
import { documentNamed } from "../slugs.ts";

const documentOf = (visit: Visit<"applicant">): string => {
  const kind = documentNamed(visit.params.document);
  if (kind === null) throw new NotFound();
  return paths.document(referenceOf(visit), kind);
};

/** Where the buttons that put a file before or after another lead: the document's page shows the new order. */
export const moveFilePage = page<"applicant", Record<never, never>>({
  path: paths.moveFile(":reference", ":document", ":file"),
  access: "applicant",
  read: (visit) => ({ goTo: documentOf(visit) }),
  title: () => "",
  view: () => <p />,
  write: async (sent) => {
    const kind = documentNamed(sent.params.document);
    const places = { before: -1, after: 1 } as const;
    const wanted = sent.field("do");
    if (kind === null || (wanted !== "before" && wanted !== "after")) throw new NotFound();
    const fileId = sent.params.file ?? "";
    const moved = await moveFile(sent.world, { ...wishOf(sent), kind, fileId, places: places[wanted] });
    // Removed or moved meanwhile from another page: the document's page shows the order.
    const isGone = isRefusal(moved) && ["documentNotAsked", "viewImpossible"].includes(moved.refused);
    return isRefusal(moved) && !isGone ? moved : { goTo: documentOf(sent) };
  },
});

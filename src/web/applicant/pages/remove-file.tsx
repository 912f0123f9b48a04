import { isRefusal } from "#domain/refusals.ts";
import { NotFound } from "#usecases/errors.ts";
import { removeFile } from "#usecases/remove-file.ts";
import { page, type Visit } from "#web/kit/page.ts";
import { referenceOf, wishOf } from "../filing.ts";
import { paths } from "../paths.ts";
import { documentNamed } from "../slugs.ts";

const documentOf = (visit: Visit<"applicant">): string => {
  const kind = documentNamed(visit.params.document);
  if (kind === null) throw new NotFound();
  return paths.document(referenceOf(visit), kind);
};

/** Where the "remove" button of a file leads: there is nothing to see, the document's page shows what is left. */
export const removeFilePage = page<"applicant", Record<never, never>>({
  path: paths.removeFile(":reference", ":document", ":file"),
  access: "applicant",
  read: (visit) => ({ goTo: documentOf(visit) }),
  title: () => "",
  view: () => <p />,
  write: async (sent) => {
    const kind = documentNamed(sent.params.document);
    if (kind === null) throw new NotFound();
    const removed = await removeFile(sent.world, { ...wishOf(sent), kind, fileId: sent.params.file ?? "" });
    // Already removed by an earlier click: the page shows it.
    if (isRefusal(removed) && removed.refused !== "documentNotAsked") return removed;
    return { goTo: documentOf(sent) };
  },
});

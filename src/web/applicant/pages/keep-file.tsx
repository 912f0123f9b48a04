import { isRefusal } from "#domain/refusals.ts";
import { NotFound } from "#usecases/errors.ts";
import { keepAdvisedFile } from "#usecases/keep-advised-file.ts";
import { page, type Visit } from "#web/kit/page.ts";
import { referenceOf, wishOf } from "../filing.ts";
import { paths } from "../paths.ts";
import { documentNamed } from "../slugs.ts";

const documentOf = (visit: Visit<"applicant">): string => {
  const kind = documentNamed(visit.params.document);
  if (kind === null) throw new NotFound();
  return paths.document(referenceOf(visit), kind);
};

/** Where the "keep this file" button leads: there is nothing to see, the document's page shows what was chosen. */
export const keepFilePage = page<"applicant", Record<never, never>>({
  path: paths.keepFile(":reference", ":document", ":file"),
  access: "applicant",
  read: (visit) => ({ goTo: documentOf(visit) }),
  title: () => "",
  view: () => <p />,
  write: async (sent) => {
    const kind = documentNamed(sent.params.document);
    if (kind === null) throw new NotFound();
    const kept = await keepAdvisedFile(sent.world, { ...wishOf(sent), kind, fileId: sent.params.file ?? "" });
    // Replaced meanwhile from another page: the document's page shows by what.
    if (isRefusal(kept) && kept.refused !== "documentNotAsked") return kept;
    return { goTo: documentOf(sent) };
  },
});

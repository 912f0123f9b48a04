import type { DocumentKind } from "#domain/documents/kinds.ts";
import { isRefusal, type Refusal, type RefusalCode } from "#domain/refusals.ts";
import type { Wish } from "#usecases/change.ts";
import { NotFound } from "#usecases/errors.ts";
import { keepAdvisedFile } from "#usecases/keep-advised-file.ts";
import { moveFile } from "#usecases/move-file.ts";
import { removeFile } from "#usecases/remove-file.ts";
import { type AnyPage, passage, type Sent, type Visit } from "#web/kit/page.ts";
import { referenceOf, wishOf } from "../filing.ts";
import { paths } from "../paths.ts";
import { documentNamed } from "../slugs.ts";

type FileButton = {
  readonly path: string;
  readonly does: (
    sent: Sent<"applicant">,
    wish: Wish & { readonly kind: DocumentKind; readonly fileId: string },
  ) => Promise<object | Refusal>;
  /** Refusals that say no more than the document's page will: another page came first. */
  readonly shownByPage?: readonly RefusalCode[];
};

const kindOf = ({ params }: Visit<"applicant">): DocumentKind => {
  const kind = documentNamed(params.document);
  if (kind === null) throw new NotFound();
  return kind;
};

const documentOf = (visit: Visit<"applicant">): string => paths.document(referenceOf(visit), kindOf(visit));

/** Where a button beside a file leads: the document's page shows what it did. */
const fileButton = ({ path, does, shownByPage = ["documentNotAsked"] }: FileButton): AnyPage =>
  passage<"applicant">({
    path,
    access: "applicant",
    read: (visit) => ({ goTo: documentOf(visit) }),
    write: async (sent) => {
      const fileId = sent.params.file ?? "";
      const done = await does(sent, { ...wishOf(sent), kind: kindOf(sent), fileId });
      return isRefusal(done) && !shownByPage.includes(done.refused) ? done : { goTo: documentOf(sent) };
    },
  });

/** Keeps a file in spite of what is advised. */
export const keepFilePage = fileButton({
  path: paths.keepFile(":reference", ":document", ":file"),
  does: ({ world }, wish) => keepAdvisedFile(world, wish),
});

export const removeFilePage = fileButton({
  path: paths.removeFile(":reference", ":document", ":file"),
  does: ({ world }, wish) => removeFile(world, wish),
});

/** Puts a file before or after another. */
export const moveFilePage = fileButton({
  path: paths.moveFile(":reference", ":document", ":file"),
  does: ({ world, field }, wish) => {
    const wanted = field("do");
    if (wanted !== "before" && wanted !== "after") throw new NotFound();
    return moveFile(world, { ...wish, places: wanted === "before" ? -1 : 1 });
  },
  shownByPage: ["documentNotAsked", "viewImpossible"],
});

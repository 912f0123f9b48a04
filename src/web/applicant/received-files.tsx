import type { DocumentFile } from "#domain/application.ts";
import { awaitsScan } from "#domain/documents/awaiting-scan.ts";
import { checkStateOf, isBeingChecked } from "#domain/documents/checked-file.ts";
import { isArranged } from "#domain/documents/page-view.ts";
import type { Showing } from "#web/kit/page.ts";
import { DocumentPages, DocumentSlot, Slots } from "#web/kit/upload.tsx";
import { FileActions } from "./file-actions.tsx";
import { FileVerdict, marksOn, slotStates } from "./file-verdict.tsx";
import { formWords } from "./form-words.ts";
import { paths, withQuery } from "./paths.ts";
import { ProposedCrop } from "./proposed-crop.tsx";
import { ReadFacts } from "./read-facts.tsx";
import type { DocumentModel } from "./supporting-document.ts";

/** A receipt for each file: what the service keeps of it, as it will be read by the agent. */
export const ReceivedFiles = ({
  model,
  showing,
}: {
  model: DocumentModel;
  showing: Showing<"applicant">;
}) => {
  const { files, kind } = model;
  if (files.length === 0) return null;
  const words = formWords(showing.language);
  const { reference } = model.filing.application;
  const pages = files.filter(({ slot }) => slot === "page");
  const titleOf = (file: DocumentFile): string =>
    file.slot === "page" ? words.document.page(pages.indexOf(file) + 1) : words.supporting.slots[file.slot];
  const isUnderWay = files.some(isBeingChecked);
  /** A side is replaced as such; a page, among others, by its file. */
  const replaceHref = ({ slot, id }: DocumentFile): string =>
    `${withQuery(paths.document(reference, kind), { remplacer: slot === "page" ? id : slot })}#form`;
  const ordered = model.slots
    .flatMap((slot) => files.filter((file) => file.slot === slot))
    .concat(files.filter((file) => !model.slots.includes(file.slot)));
  return (
    <Slots refreshing={isUnderWay}>
      {ordered.map((file) => {
        const [first] = file.pages;
        const title = titleOf(file);
        const about = { file, kind, reference, title, words, showing };
        const alt = (name: string) => words.document.thumbnail(words.supporting.documents[kind].name, name);
        return (
          <DocumentSlot
            name={file.id}
            title={title}
            drawing={file.slot}
            state={model.toRenew === null ? slotStates[checkStateOf(file)] : "refused"}
            stateText={
              model.toRenew === null ? words.checks.states[checkStateOf(file)] : words.document.toReplace
            }
            file={{
              name: file.name,
              detail: words.document.detail(
                words.document.size(file.sizeInBytes),
                file.pages.length,
                file.receivedAt,
              ),
              ...(awaitsScan(file) ? {} : { href: paths.file(reference, file.address) }),
              thumbnail: first && {
                src: paths.file(reference, first.address),
                alt: alt(title),
                marked: marksOn(file, 1),
              },
            }}
            verdict={
              <>
                <FileVerdict {...about} retakeHref={replaceHref(file)} />
                <ProposedCrop {...about} />
                {file.view !== undefined && isArranged(file.view) && (
                  <p class="tp-quiet">{words.arranging.isArranged}</p>
                )}
                <ReadFacts file={file} filing={model.filing} words={words} language={showing.language} />
                {file.pages.length > 1 && (
                  <DocumentPages
                    pages={file.pages.map((page, index) => ({
                      src: paths.file(reference, page.address),
                      alt: alt(words.document.page(index + 1)),
                      width: page.width,
                      height: page.height,
                      marked: marksOn(file, index + 1),
                    }))}
                  />
                )}
              </>
            }
            replaceHref={replaceHref(file)}
            actions={file.pages.length > 0 && <FileActions {...about} pages={pages} />}
            remove={{
              action: paths.removeFile(reference, kind, file.id),
              csrf: showing.csrf,
              idempotencyKey: showing.key,
            }}
          />
        );
      })}
    </Slots>
  );
};

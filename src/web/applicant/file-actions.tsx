import type { DocumentFile } from "#domain/application.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { Link, safeAddress } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import type { FormWords } from "./form-words.ts";
import { paths } from "./paths.ts";

type Props = {
  readonly file: DocumentFile;
  readonly kind: DocumentKind;
  readonly reference: string;
  readonly title: string;
  /** The pages that came as files of their own, in their order. */
  readonly pages: readonly DocumentFile[];
  readonly words: FormWords;
  readonly showing: Showing<"applicant">;
};

/** What may be done with a file besides replacing and removing it: turn or crop it, put it before or after another. */
export const FileActions = ({ file, kind, reference, title, pages, words, showing }: Props) => {
  const { open, before, after } = words.arranging;
  const at = pages.indexOf(file);
  const moves = [
    ...(at > 0 ? [{ value: "before", text: before }] : []),
    ...(at !== -1 && at < pages.length - 1 ? [{ value: "after", text: after }] : []),
  ];
  return (
    <>
      <Link href={paths.arrangeFile(reference, kind, file.id)} hint={`: ${title}`}>
        {open}
      </Link>
      {moves.map(({ value, text }) => (
        <form method="post" action={safeAddress(paths.moveFile(reference, kind, file.id))}>
          <input type="hidden" name="_csrf" value={showing.csrf} />
          <input type="hidden" name="_key" value={showing.key} />
          <button type="submit" class="tp-link-button" name="do" value={value}>
            {text}
            <span class="fr-sr-only"> : {title}</span>
          </button>
        </form>
      ))}
    </>
  );
};

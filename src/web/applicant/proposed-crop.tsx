import type { DocumentFile } from "#domain/application.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { boxOf, type Margins } from "#domain/documents/page-view.ts";
import { ButtonRow, Form, SecondaryButton, TertiaryButton } from "#web/kit/controls.tsx";
import { cropFieldNames } from "#web/kit/crop.tsx";
import { Kept } from "#web/kit/marks.tsx";
import type { Showing } from "#web/kit/page.ts";
import type { FormWords } from "./form-words.ts";
import { paths } from "./paths.ts";

type Props = {
  readonly file: DocumentFile;
  readonly kind: DocumentKind;
  readonly reference: string;
  readonly title: string;
  readonly words: FormWords;
  readonly showing: Showing<"applicant">;
};

const perCent = (thousandths: number): string => String(thousandths / 10);

/** The part of the picture that seems to be the document: kept alone in one press, or left aside in one press. */
export const ProposedCrop = ({ file, kind, reference, title, words, showing }: Props) => {
  const page = file.pages.findIndex(({ around }) => around !== undefined) + 1;
  const stored = file.pages[page - 1];
  if (file.view !== undefined || stored?.around === undefined) return null;
  const { around, address, width, height } = stored;
  const { proposal, picture } = words.arranging;
  const hint = `: ${title}`;
  return (
    <div class="tp-proposal">
      <p>{proposal.text}</p>
      <span class="tp-marked">
        <img
          src={paths.file(reference, address)}
          alt={picture(words.supporting.documents[kind].name, title)}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
        />
        <Kept width={width} height={height} kept={boxOf(around, { width, height })} />
      </span>
      <Form
        id={`crop-${file.id}`}
        action={paths.arrangeFile(reference, kind, file.id)}
        csrf={showing.csrf}
        idempotencyKey={showing.key}
        hidden={{ page: String(page), from: "document", ...fieldsOf(page, around) }}
      >
        <ButtonRow>
          <SecondaryButton small name="do" value="crop" hint={hint}>
            {proposal.accept}
          </SecondaryButton>
          <TertiaryButton small name="do" value="showWhole" hint={hint}>
            {proposal.keepWhole}
          </TertiaryButton>
        </ButtonRow>
      </Form>
    </div>
  );
};

const fieldsOf = (page: number, margins: Margins): Readonly<Record<string, string>> => {
  const names = cropFieldNames(page);
  return {
    [names.left]: perCent(margins.left),
    [names.top]: perCent(margins.top),
    [names.right]: perCent(margins.right),
    [names.bottom]: perCent(margins.bottom),
  };
};

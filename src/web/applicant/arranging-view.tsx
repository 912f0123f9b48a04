import type { DocumentFile } from "#domain/application.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { isArranged, type PageView } from "#domain/documents/page-view.ts";
import { Details, Lead, PageTitle } from "#web/kit/content.tsx";
import { ButtonRow, Form, problemOf, SecondaryButton, TertiaryButton } from "#web/kit/controls.tsx";
import { CropFrame, cropFieldNames } from "#web/kit/crop.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { ButtonLink } from "#web/kit/navigation.tsx";
import type { Showing } from "#web/kit/page.ts";
import { type FormWords, formWords } from "./form-words.ts";
import { paths } from "./paths.ts";

export type ArrangingModel = {
  readonly reference: string;
  readonly kind: DocumentKind;
  readonly file: DocumentFile;
  readonly view: readonly PageView[];
};

type Props = { readonly model: ArrangingModel; readonly showing: Showing<"applicant"> };

/** The pages of a file as large as the screen, each with what turns it, crops it and moves it. */
export const ArrangingView = ({ model, showing }: Props) => {
  const { file, kind, reference, view } = model;
  const words = formWords(showing.language);
  const said = words.arranging;
  return (
    <>
      <PageTitle caption={words.supporting.documents[kind].name}>{said.title}</PageTitle>
      <Lead>{said.lead}</Lead>
      {file.pages.map((_, index) => (
        <ArrangedPage rank={index + 1} model={model} words={words} showing={showing} />
      ))}
      <ButtonRow>
        <ButtonLink href={paths.document(reference, kind)}>{said.done}</ButtonLink>
        {isArranged(view) && (
          <TertiaryButton form="step" name="do" value="asSent">
            {said.asSent}
          </TertiaryButton>
        )}
      </ButtonRow>
      <Form id="step" csrf={showing.csrf} idempotencyKey={showing.key}>
        {null}
      </Form>
    </>
  );
};

type PageProps = Props & { readonly rank: number; readonly words: FormWords };

const ArrangedPage = ({ rank, model: { file, kind, reference, view }, words, showing }: PageProps) => {
  const said = words.arranging;
  const stored = file.pages[rank - 1];
  if (stored === undefined) return null;
  const { length } = file.pages;
  const title = said.page(rank, length);
  const hint = length > 1 ? `: ${title}` : undefined;
  const alt = said.picture(
    words.supporting.documents[kind].name,
    length > 1 ? title : words.supporting.slots[file.slot],
  );
  const isCropped = view[rank - 1]?.crop != null;
  const form = { csrf: showing.csrf, idempotencyKey: showing.key, hidden: { page: String(rank) } };
  return (
    <section class="tp-arranged" id={`page-${rank}`} data-arranged aria-label={title}>
      {length > 1 && <h2>{title}</h2>}
      <div class="tp-stage">
        <img
          src={paths.file(reference, stored.address)}
          alt={alt}
          width={stored.width}
          height={stored.height}
          draggable={false}
        />
        <CropFrame sides={said.crop.sides} cut={said.crop.cut} />
      </div>
      <Form id={`turn-${rank}`} {...form}>
        <div class="tp-tools">
          <SecondaryButton small name="do" value="turnLeft" hint={hint}>
            {said.turnLeft}
          </SecondaryButton>
          <SecondaryButton small name="do" value="turnRight" hint={hint}>
            {said.turnRight}
          </SecondaryButton>
          <SecondaryButton small name="do" value="turnHalf" hint={hint}>
            {said.turnHalf}
          </SecondaryButton>
          {rank > 1 && (
            <SecondaryButton small name="do" value="before" hint={hint}>
              {said.before}
            </SecondaryButton>
          )}
          {rank < length && (
            <SecondaryButton small name="do" value="after" hint={hint}>
              {said.after}
            </SecondaryButton>
          )}
          {isCropped && (
            <SecondaryButton small name="do" value="showWhole" hint={hint}>
              {said.crop.showWhole}
            </SecondaryButton>
          )}
        </div>
      </Form>
      <Crop rank={rank} form={form} hint={hint} words={words} showing={showing} />
    </section>
  );
};

const Crop = ({
  rank,
  form,
  hint,
  words,
  showing,
}: {
  rank: number;
  form: Omit<Parameters<typeof Form>[0], "children" | "id">;
  hint: string | undefined;
  words: FormWords;
  showing: Showing<"applicant">;
}) => {
  const { crop } = words.arranging;
  const names = cropFieldNames(rank);
  const fields = [names.left, names.top, names.right, names.bottom];
  const labels = [crop.sides.left, crop.sides.top, crop.sides.right, crop.sides.bottom];
  const isWrong = fields.some((name) => problemOf(showing.problems, name) !== undefined);
  return (
    <Details summary={crop.title} open={isWrong}>
      <Form id={`crop-${rank}`} {...form}>
        <div data-typed>
          <p>{crop.help}</p>
          <div class="tp-margins">
            {fields.map((name, index) => (
              <TextField
                name={name}
                label={labels[index] ?? ""}
                value={showing.typed?.[name]?.[0] ?? "0"}
                inputMode="numeric"
                width={4}
                plain
                error={problemOf(showing.problems, name)}
              />
            ))}
          </div>
        </div>
        <p data-moved hidden>
          {crop.frame}
        </p>
        <SecondaryButton name="do" value="crop" hint={hint}>
          {crop.do}
        </SecondaryButton>
      </Form>
    </Details>
  );
};

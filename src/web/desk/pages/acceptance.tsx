import { isRefusal } from "#domain/refusals.ts";
import { wordBirthDate } from "#messages/days.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { cardDataOf } from "#usecases/card-data.ts";
import { DefinitionList, Lead } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form } from "#web/kit/controls.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page, type Showing } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { FileHead, WhatHappened } from "../file-head.tsx";
import { type FileModel, readFileModel } from "../file-model.ts";
import { depositedPictures, deskPaths } from "../paths.ts";
import { type DeskWords, deskWords } from "../words.ts";

type Props = { model: FileModel; words: DeskWords; showing: Showing<"desk"> };

/** What is printed on the card: the last look before it is ordered. */
const Card = ({ model: { application, procedure, view }, words }: Omit<Props, "showing">) => {
  const { verdict } = words;
  const isCard = procedure.delivers.some((delivered) =>
    ["drivingLicence", "internationalPermit"].includes(delivered),
  );
  if (!isCard) return <p>{verdict.noCard}</p>;
  const card = cardDataOf(application, procedure);
  const { printed } = verdict;
  const { reference, answers, ePhoto } = application;
  const pictures = (["photo", "signature"] as const).map((which) => (
    <img
      class="tp-printed__picture"
      src={deskPaths.deposited(reference, depositedPictures[which])}
      alt={which === "photo" ? words.file.portrait : words.file.signatureImage}
      width={view.deposit?.[which].width}
      height={view.deposit?.[which].height}
    />
  ));
  return (
    <section class="tp-printed" aria-labelledby="printed">
      <h3 id="printed">{verdict.order}</h3>
      <DefinitionList
        items={[
          { term: printed.title, value: printed.titles[card.title] },
          { term: printed.birthName, value: <strong>{card.birthName}</strong> },
          { term: printed.firstNames, value: <strong>{card.firstNames}</strong> },
          {
            term: printed.birth,
            value: [wordBirthDate(card.birthDate, words.language), answers.birthPlace]
              .filter(Boolean)
              .join(", "),
          },
          ...(card.category === "" ? [] : [{ term: printed.categories, value: card.category }]),
          { term: printed.photo, value: ePhoto === null ? printed.photoOnFile : pictures },
          { term: printed.address, value: card.address.join(", ") },
        ]}
      />
    </section>
  );
};

const Accept = ({ model, words, showing }: Props) => (
  <Form csrf={showing.csrf} idempotencyKey={showing.key} hidden={{ seen: String(model.application.version) }}>
    <ButtonRow>
      <Button autofocus>{words.verdict.accept}</Button>
    </ButtonRow>
  </Form>
);

/** An agent accepts, having read once more what will be made. */
export const acceptancePage = page({
  path: deskPaths.acceptance(":reference"),
  access: "desk",
  width: "wide",
  scripts: ["keys.js"],
  read: readFileModel,
  title: ({ application }, { language }) => `${deskWords(language).verdict.title}, ${application.reference}`,
  before: ({ application }) => (
    <BackLink href={deskPaths.file(application.reference)}>{application.reference}</BackLink>
  ),
  view: (model, showing) => {
    const words = deskWords(showing.language);
    const mayAccept = model.transitions.includes("accept") && model.notAccepted.length === 0;
    return (
      <>
        <FileHead model={model} words={words} />
        <WhatHappened model={model} words={words} showing={showing} />
        <h2>{words.verdict.title}</h2>
        {mayAccept ? (
          <>
            <Lead>{words.verdict.check}</Lead>
            <Card model={model} words={words} />
            <Accept model={model} words={words} showing={showing} />
          </>
        ) : (
          <Form csrf={showing.csrf}>
            <Alert tone="info">{words.verdict.impossible}</Alert>
          </Form>
        )}
      </>
    );
  },
  write: async ({ world, params, session, field, key }) => {
    const reference = params.reference ?? "";
    const outcome = await actOnFile(world, {
      reference,
      agent: session.staff,
      seen: Number(field("seen")),
      step: { type: "accept" },
      key,
    });
    return isRefusal(outcome) ? outcome : { goTo: deskPaths.file(reference) };
  },
});

import type {
  Application,
  DocumentFile,
  Mark,
  SupplementItem,
  SupplementRequest,
} from "#domain/application.ts";
import { isRefusal } from "#domain/refusals.ts";
import { openApplication } from "#usecases/open-application.ts";
import { sendSupplement } from "#usecases/send-supplement.ts";
import { Card, CardGrid, Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form } from "#web/kit/controls.tsx";
import { Marks } from "#web/kit/marks.tsx";
import { BackLink, ButtonLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Alert, Tag } from "#web/kit/status.tsx";
import { referenceOf, wishOf } from "../filing.ts";
import { paths, withQuery } from "../paths.ts";
import { type TrackingWords, trackingWords } from "../tracking-words.ts";

type Model = { readonly application: Application; readonly supplement: SupplementRequest };

/** What an agent asked again: only that is open, each with its reason, then sent back in one go. */
export const supplementPage = page<"applicant", Model>({
  path: paths.supplement(":reference"),
  access: "applicant",
  read: async (visit) => {
    const accountId = visit.session.account.id;
    const { application } = await openApplication(visit.world, { reference: referenceOf(visit), accountId });
    const { supplement, state, reference } = application;
    return state === "supplementRequested" && supplement !== null
      ? { application, supplement }
      : { goTo: paths.application(reference) };
  },
  title: (_, { language }) => trackingWords(language).tracking.supplement.title,
  before: ({ application }) => <BackLink href={paths.application(application.reference)} />,
  view: ({ application: { reference, documents }, supplement }, { language, csrf, key }) => {
    const words = trackingWords(language);
    const said = words.tracking.supplement;
    const corrections = supplement.corrections ?? [];
    const isCorrected = corrections.every(
      ({ question }) => supplement.corrected?.includes(question) === true,
    );
    const left =
      supplement.items.filter(({ asked }) => !supplement.renewed.includes(asked)).length +
      (isCorrected ? 0 : 1);
    return (
      <>
        <PageTitle caption={words.tracking.reference(reference)}>{said.title}</PageTitle>
        <Lead>{said.lead}</Lead>
        <Alert tone="warning">{said.until(words.weekday(supplement.lastDay))}</Alert>
        <CardGrid>
          {supplement.items.map((item) => (
            <Asked
              item={item}
              files={item.asked === "ePhoto" ? [] : (documents[item.asked]?.files ?? [])}
              reference={reference}
              isRenewed={supplement.renewed.includes(item.asked)}
              words={words}
            />
          ))}
          {corrections.length > 0 && (
            <Card title={said.corrections}>
              <p>
                <Tag tone={isCorrected ? "success" : "warning"}>
                  {isCorrected ? said.renewed : said.missing}
                </Tag>
              </p>
              <ul>
                {corrections.map(({ question, reason }) => (
                  <li>
                    {words.questions[question].short} : {reason}
                  </li>
                ))}
              </ul>
              <ButtonLink href={paths.correction(reference)} look={isCorrected ? "tertiary" : "secondary"}>
                {said.corrections}
              </ButtonLink>
            </Card>
          )}
        </CardGrid>
        <Form csrf={csrf} idempotencyKey={key}>
          <p>{left === 0 ? said.ready : said.notReady(left)}</p>
          <ButtonRow>
            <Button>{said.send}</Button>
          </ButtonRow>
        </Form>
      </>
    );
  },
  write: async (sent) => {
    const outcome = await sendSupplement(sent.world, wishOf(sent));
    return isRefusal(outcome)
      ? outcome
      : { goTo: withQuery(paths.application(referenceOf(sent)), { fait: "complement" }) };
  },
});

const Asked = ({
  item: { asked, reason, marks = [] },
  files,
  reference,
  isRenewed,
  words,
}: {
  item: SupplementItem;
  files: readonly DocumentFile[];
  reference: string;
  isRenewed: boolean;
  words: TrackingWords;
}) => {
  const said = words.tracking.supplement;
  const name = asked === "ePhoto" ? said.ePhoto : words.documents.documents[asked].name;
  return (
    <Card title={name}>
      <p>
        <Tag tone={isRenewed ? "success" : "warning"}>{isRenewed ? said.renewed : said.missing}</Tag>
      </p>
      <p>
        <strong>{said.reason}</strong>
        <br />
        {reason}
      </p>
      {marks.map((mark) => (
        <Place mark={mark} files={files} reference={reference} label={said.place} />
      ))}
      <ButtonLink
        href={asked === "ePhoto" ? paths.formPage(reference, "ePhoto") : paths.document(reference, asked)}
        look={isRenewed ? "tertiary" : "secondary"}
      >
        {isRenewed ? said.again(name) : said.open(name)}
      </ButtonLink>
    </Card>
  );
};

/** The page on which the agent drew a frame, as long as it has not been replaced. */
const Place = ({
  mark: { fileId, page: number, box },
  files,
  reference,
  label,
}: {
  mark: Mark;
  files: readonly DocumentFile[];
  reference: string;
  label: string;
}) => {
  const shown = files.find(({ id }) => id === fileId)?.pages[number - 1];
  if (shown === undefined) return null;
  return (
    <figure class="tp-picture">
      <span class="tp-marked">
        <img
          src={paths.file(reference, shown.address)}
          alt={label}
          width={shown.width}
          height={shown.height}
        />
        <Marks width={shown.width} height={shown.height} places={[box]} />
      </span>
      <figcaption>{label}</figcaption>
    </figure>
  );
};

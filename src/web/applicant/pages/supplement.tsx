import type { Application, SupplementItem, SupplementRequest } from "#domain/application.ts";
import { isRefusal } from "#domain/refusals.ts";
import { openApplication } from "#usecases/open-application.ts";
import { sendSupplement } from "#usecases/send-supplement.ts";
import { Card, CardGrid, Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form } from "#web/kit/controls.tsx";
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
  view: ({ application: { reference }, supplement }, { language, csrf, key }) => {
    const words = trackingWords(language);
    const said = words.tracking.supplement;
    const left = supplement.items.filter(({ asked }) => !supplement.renewed.includes(asked)).length;
    return (
      <>
        <PageTitle caption={words.tracking.reference(reference)}>{said.title}</PageTitle>
        <Lead>{said.lead}</Lead>
        <Alert tone="warning">{said.until(words.weekday(supplement.lastDay))}</Alert>
        <CardGrid>
          {supplement.items.map((item) => (
            <Asked
              item={item}
              reference={reference}
              isRenewed={supplement.renewed.includes(item.asked)}
              words={words}
            />
          ))}
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
  item: { asked, reason },
  reference,
  isRenewed,
  words,
}: {
  item: SupplementItem;
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
      <ButtonLink
        href={asked === "ePhoto" ? paths.formPage(reference, "ePhoto") : paths.document(reference, asked)}
        look={isRenewed ? "tertiary" : "secondary"}
      >
        {isRenewed ? said.again(name) : said.open(name)}
      </ButtonLink>
    </Card>
  );
};

import { Radios } from "#web/kit/choices.tsx";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf } from "#web/kit/controls.tsx";
import type { Showing } from "#web/kit/page.ts";
import { AboutDocument, AskedAgain } from "./about-document.tsx";
import { formWords } from "./form-words.ts";
import type { DocumentModel } from "./supporting-document.ts";

/** Which paper the person gives, among those that count for them: it decides how many sides are asked. */
export const PaperChoice = ({ model, showing }: { model: DocumentModel; showing: Showing<"applicant"> }) => {
  const { kind, papers, paper } = model;
  const { language, csrf, key, typed, problems } = showing;
  const words = formWords(language);
  const { name, what } = words.supporting.documents[kind];
  return (
    <>
      <PageTitle caption={words.sections.documents}>{name}</PageTitle>
      <Lead>{what}</Lead>
      <AskedAgain reason={model.toRenew?.reason} words={words} />
      <AboutDocument kind={kind} facts={model.filing.facts} words={words} open />
      <Form csrf={csrf} idempotencyKey={key} hidden={{ action: "paper" }}>
        <Radios
          name="paper"
          label={words.document.choosePaper}
          choices={papers.map((each) => ({ value: each, label: words.supporting.papers[each] }))}
          value={typed?.paper?.[0] ?? paper ?? undefined}
          error={problemOf(problems, "paper")}
        />
        <ButtonRow>
          <Button>{words.document.choosePaperFirst}</Button>
        </ButtonRow>
      </Form>
    </>
  );
};

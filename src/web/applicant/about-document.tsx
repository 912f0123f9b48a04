import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { Facts } from "#domain/facts.ts";
import { Details } from "#web/kit/content.tsx";
import { Alert } from "#web/kit/status.tsx";
import { adviceFor } from "./document-advice.ts";
import type { FormWords } from "./form-words.ts";

/** What is accepted for a document, and where one gets it. */
export const AboutDocument = ({
  kind,
  facts,
  words,
  open,
}: {
  kind: DocumentKind;
  facts: Facts;
  words: FormWords;
  open?: boolean;
}) => {
  const { accepted, where } = adviceFor(words.supporting.documents[kind], facts);
  return (
    <Details summary={words.document.accepted} open={open}>
      <ul>
        {accepted.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p>
        <strong>{words.document.where}</strong>
        <br />
        {where}
      </p>
    </Details>
  );
};

/** Why an agent asked for it again, in the agent's words. */
export const AskedAgain = ({ reason, words }: { reason: string | undefined; words: FormWords }) =>
  reason === undefined ? null : (
    <Alert tone="warning" title={words.document.refusedBefore}>
      {reason}
    </Alert>
  );

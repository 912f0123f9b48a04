import { type DocumentKind, papersFor, requirementsOf, sidesOf } from "#domain/documents/kinds.ts";
import type { Facts } from "#domain/facts.ts";
import type { Language } from "#web/kit/chrome.ts";
import { Tag } from "#web/kit/status.tsx";
import { accountWords } from "./account-words.ts";
import { formWords } from "./form-words.ts";

/** Everything to prepare for one person: each document with what makes it good, why it is asked and where to get it. */
export const PreparationList = ({
  documents,
  facts,
  language,
}: {
  documents: readonly DocumentKind[];
  facts: Facts;
  language: Language;
}) => {
  const { result } = accountWords(language).preparation;
  return (
    <>
      <ol class="tp-prepare">
        <li>
          <h2>{result.ePhoto.name}</h2>
          <p>{result.ePhoto.what}</p>
          <Where text={result.ePhoto.where} label={result.where} />
          <ul>
            {result.ePhoto.accepted.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </li>
        {documents.map((kind) => (
          <DocumentToPrepare kind={kind} facts={facts} language={language} />
        ))}
      </ol>
      <h2>{result.also}</h2>
      <dl class="tp-also">
        {[result.contact, result.files, result.neph].map(({ name, what }) => (
          <div>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const Where = ({ label, text }: { label: string; text: string }) => (
  <p>
    <strong>{label}</strong>
    {" : "}
    {text}
  </p>
);

const DocumentToPrepare = ({
  kind,
  facts,
  language,
}: {
  kind: DocumentKind;
  facts: Facts;
  language: Language;
}) => {
  const { result } = accountWords(language).preparation;
  const { documents, papers } = formWords(language).supporting;
  const { name, what, accepted, where } = documents[kind];
  const { colour, maxAgeInMonths, validityInMonths } = requirementsOf(kind);
  const choice = papersFor(kind, facts);
  return (
    <li>
      <h2>{name}</h2>
      <p>{what}</p>
      <p class="tp-prepare__marks">
        <Tag>{sidesOf(kind, null) === "both" ? result.bothSides : result.oneSide}</Tag>
        {colour === "required" && <Tag tone="info">{result.colour}</Tag>}
        {maxAgeInMonths !== null && <Tag tone="warning">{result.lessThan(maxAgeInMonths)}</Tag>}
        {validityInMonths !== null && <Tag>{result.validFor(validityInMonths)}</Tag>}
      </p>
      <ul>
        {accepted.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {choice.length > 1 && (
        <details class="tp-details">
          <summary>{result.papers}</summary>
          <ul class="tp-details__body">
            {choice.map((paper) => (
              <li>{papers[paper]}</li>
            ))}
          </ul>
        </details>
      )}
      <Where text={kind === "hostingAttestation" ? result.attestationWhere : where} label={result.where} />
    </li>
  );
};

import type { Application, Judgement } from "#domain/application.ts";
import { isDocumentKind } from "#domain/documents/kinds.ts";
import { DefinitionList, Table } from "#web/kit/content.tsx";
import { Tag, type Tone } from "#web/kit/status.tsx";
import { paths } from "./paths.ts";
import type { TrackingWords } from "./tracking-words.ts";

const verdictOf = (
  judgement: Judgement | null,
  { tracking }: TrackingWords,
): { readonly tone: Tone; readonly text: string; readonly reason: string | null } => {
  const said = tracking.documents;
  if (judgement === null) return { tone: "neutral", text: said.notYet, reason: null };
  return judgement.accepted
    ? { tone: "success", text: said.accepted, reason: null }
    : { tone: "error", text: said.refused, reason: judgement.reason };
};

/** The documents as sent, each with what an agent said of it, and the portrait that will be on the card. */
export const SentDocuments = ({
  application,
  hasPortrait,
  words,
}: {
  application: Application;
  hasPortrait: boolean;
  words: TrackingWords;
}) => {
  const said = words.tracking.documents;
  const { documents, ePhoto, reference } = application;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{said.title}</h2>
      <Table
        caption={said.title}
        captionHidden
        columns={[{ label: said.name }, { label: said.files }, { label: said.judgement }]}
        rows={Object.entries(documents)
          .filter(([, { files }]) => files.length > 0)
          .map(([kind, { files, judgement }]) => {
            const verdict = verdictOf(judgement, words);
            return [
              isDocumentKind(kind) ? words.documents.documents[kind].name : kind,
              <ul>
                {files.map(({ name }) => (
                  <li>{name}</li>
                ))}
              </ul>,
              <>
                <Tag tone={verdict.tone}>{verdict.text}</Tag>
                {verdict.reason !== null && <p>{verdict.reason}</p>}
              </>,
            ];
          })}
        empty={said.none}
      />
      {ePhoto !== null && hasPortrait && (
        <DefinitionList
          items={[
            {
              term: said.portrait,
              value: (
                <figure class="tp-portrait">
                  <img
                    src={paths.portrait(reference)}
                    alt={said.portraitAlt}
                    width={105}
                    height={135}
                    loading="lazy"
                  />
                  <figcaption>{said.signatureNote(ePhoto.ending)}</figcaption>
                </figure>
              ),
            },
          ]}
        />
      )}
    </section>
  );
};

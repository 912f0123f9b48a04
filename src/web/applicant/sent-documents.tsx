import type { Application, SupportingDocument } from "#domain/application.ts";
import { documentKinds, isDocumentKind } from "#domain/documents/kinds.ts";
import { stateRow } from "#domain/lifecycle.ts";
import { Table } from "#web/kit/content.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { Tag, type Tone } from "#web/kit/status.tsx";
import { paths } from "./paths.ts";
import type { TrackingWords } from "./tracking-words.ts";

const verdictOf = (
  { judgement, infectedAt }: SupportingDocument,
  isOver: boolean,
  { tracking }: TrackingWords,
): { readonly tone: Tone; readonly text: string; readonly reason: string | null } => {
  const said = tracking.documents;
  if (judgement === null && infectedAt !== undefined && !isOver)
    return { tone: "error", text: said.infected, reason: said.infectedHelp };
  if (judgement === null)
    return { tone: "neutral", text: isOver ? said.notExamined : said.notYet, reason: null };
  return judgement.accepted
    ? { tone: "success", text: said.accepted, reason: null }
    : { tone: "error", text: said.refused, reason: judgement.reason };
};

/** In the order of the catalogue: identity first, whatever came first. */
const sentDocuments = (documents: Application["documents"]): readonly SupportingDocument[] =>
  Object.keys(documentKinds)
    .filter(isDocumentKind)
    .flatMap((kind) => documents[kind] ?? [])
    .filter(({ files, infectedAt }) => files.length > 0 || infectedAt !== undefined);

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
  const { documents, ePhoto, reference, state } = application;
  const isOver = stateRow(state).owner === null;
  return (
    <section>
      <h2>{said.title}</h2>
      <div class="tp-documents">
        <Table
          caption={said.title}
          captionHidden
          columns={[{ label: said.name }, { label: said.files }, { label: said.judgement }]}
          rows={sentDocuments(documents).map((document) => {
            const { kind, files } = document;
            const verdict = verdictOf(document, isOver, words);
            return [
              words.documents.documents[kind].name,
              files.map(({ name, address, pages }, index) => (
                <>
                  {index > 0 && <br />}
                  <Link href={paths.file(reference, pages[0]?.address ?? address)}>{name}</Link>
                </>
              )),
              <>
                <Tag tone={verdict.tone}>{verdict.text}</Tag>
                {verdict.reason !== null && <p>{verdict.reason}</p>}
              </>,
            ];
          })}
          empty={said.none}
        />
      </div>
      {ePhoto !== null && hasPortrait && (
        <figure class="tp-portrait">
          <img
            src={paths.portrait(reference)}
            alt={said.portraitAlt}
            width={105}
            height={135}
            loading="lazy"
          />
          <figcaption>
            <strong>{said.portrait}</strong>
            <br />
            {said.signatureNote(ePhoto.ending)}
          </figcaption>
        </figure>
      )}
    </section>
  );
};

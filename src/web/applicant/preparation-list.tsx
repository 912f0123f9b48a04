import { Details } from "#web/kit/content.tsx";
import { Tag } from "#web/kit/status.tsx";
import type { ListedDocument, PreparedList } from "./prepared-list.ts";

/** Everything to prepare for one person: each document with what makes it good, then what else to know. */
export const PreparationList = ({ list }: { list: PreparedList }) => {
  const { words, documents, optional, also, fee, meanwhile, howLong } = list;
  return (
    <>
      {documents.length > 0 && <Documents documents={documents} list={list} />}
      {optional.length > 0 && (
        <>
          <h2>{words.optional}</h2>
          <p>{words.optionalWhy}</p>
          <Documents documents={optional} list={list} level={3} />
        </>
      )}
      {also.length > 0 && (
        <>
          <h2>{words.also}</h2>
          <dl class="tp-also">
            {also.map(({ name, what }) => (
              <div>
                <dt>{name}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h2>{words.fee}</h2>
      <p>{fee.due}</p>
      {fee.ways.length > 0 && (
        <ul>
          {fee.ways.map((way) => (
            <li>{way}</li>
          ))}
        </ul>
      )}
      {meanwhile !== null && (
        <>
          <h2>{words.meanwhile}</h2>
          <p>{meanwhile}</p>
        </>
      )}
      {howLong !== null && (
        <>
          <h2>{words.howLong}</h2>
          <p>{howLong}</p>
        </>
      )}
    </>
  );
};

/** The papers most people have come first: the others are folded, except on paper. */
const mostCommon = 4;
/** A fold that hides a single line would be longer than it. */
const unfolded = (papers: readonly string[]): number =>
  papers.length <= mostCommon + 1 ? papers.length : mostCommon;

const Documents = ({
  documents,
  list,
  level = 2,
}: {
  documents: readonly ListedDocument[];
  list: PreparedList;
  level?: 2 | 3;
}) => (
  <ol class="tp-prepare">
    {documents.map((document) => (
      <DocumentToPrepare document={document} list={list} level={level} />
    ))}
  </ol>
);

const PaperList = ({ papers }: { papers: readonly string[] }) => (
  <ul>
    {papers.map((paper) => (
      <li>{paper}</li>
    ))}
  </ul>
);

const DocumentToPrepare = ({
  document: { name, what, owner, marks, accepted, papers, where },
  list: { words },
  level,
}: {
  document: ListedDocument;
  list: PreparedList;
  level: 2 | 3;
}) => {
  const shownPapers = unfolded(papers);
  const Name = level === 2 ? "h2" : "h3";
  return (
    <li>
      <Name class="tp-prepare__name">{name}</Name>
      {owner !== null && <p class="tp-prepare__owner">{owner}</p>}
      <p>{what}</p>
      {marks.length > 0 && (
        <ul class="tp-prepare__marks">
          {marks.map(({ text, tone }) => (
            <li>
              <Tag tone={tone}>{text}</Tag>
            </li>
          ))}
        </ul>
      )}
      {papers.length > 0 && (
        <>
          <p class="tp-prepare__label">{papers.length > 1 ? words.papers : words.onlyPaper}</p>
          <PaperList papers={papers.slice(0, shownPapers)} />
          {papers.length > shownPapers && (
            <Details summary={words.otherPapers(papers.length - shownPapers)}>
              <PaperList papers={papers.slice(shownPapers)} />
            </Details>
          )}
        </>
      )}
      {accepted.length > 0 && (
        <>
          <p class="tp-prepare__label">{words.toCheck}</p>
          <ul>
            {accepted.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <strong>{words.where}</strong> {where}
      </p>
    </li>
  );
};

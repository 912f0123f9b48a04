import type { Application, Mark } from "#domain/application.ts";
import { agrees, answeringFacts } from "#domain/derive/readings.ts";
import type { FindingCode } from "#domain/documents/findings.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { Question } from "#domain/questions.ts";

/** Where a document tells of an answer, and whether it says the same. */
export type Place = Mark & { readonly kind: DocumentKind; readonly agrees: boolean };

/** What the checks found to differ, where nothing was read for sure. */
const comparedBy: { readonly [C in FindingCode]?: readonly Question[] } = {
  "address.name": ["birthName", "usualName", "firstNames"],
  "address.place": ["street", "postalCode", "town"],
};

const readOf = (application: Application, question: Question, today: Temporal.PlainDate): readonly Place[] =>
  answeringFacts(application, today).flatMap((each) => {
    const { page, box } = each.fact;
    const isSame = agrees(application.answers, each);
    if (each.question !== question || box === null || isSame === null) return [];
    return [{ kind: each.kind, fileId: each.fileId, page, box, agrees: isSame }];
  });

const foundOf = ({ documents }: Application, question: Question): readonly Place[] =>
  Object.values(documents).flatMap(({ kind, files }) =>
    files.flatMap(({ id, findings = [] }) =>
      findings.flatMap(({ code, page, box }) =>
        page !== null && box !== null && comparedBy[code]?.includes(question) === true
          ? [{ kind, fileId: id, page, box, agrees: false }]
          : [],
      ),
    ),
  );

/** The places of the documents that tell of an answer: one for each document. */
export const placesOf = (
  application: Application,
  question: Question,
  today: Temporal.PlainDate,
): readonly Place[] => [
  ...new Map(
    [...foundOf(application, question), ...readOf(application, question, today)].map((place) => [
      place.kind,
      place,
    ]),
  ).values(),
];

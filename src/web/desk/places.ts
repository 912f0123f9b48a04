import type { Application, Mark } from "#domain/application.ts";
import type { FindingCode } from "#domain/documents/findings.ts";
import { type DocumentKind, isDocumentKind } from "#domain/documents/kinds.ts";
import type { Question } from "#domain/questions.ts";

/** The answers that a finding compares with what was read. */
const comparedBy: { readonly [C in FindingCode]?: readonly Question[] } = {
  "mrz.name": ["birthName", "usualName", "firstNames"],
  "mrz.uncertain-name": ["birthName", "usualName", "firstNames"],
  "mrz.birth-date": ["birthDate"],
  "address.name": ["birthName", "usualName", "firstNames"],
  "address.place": ["street", "postalCode", "town"],
};

export type Place = Mark & { readonly kind: DocumentKind; readonly agrees: boolean };

/** Where the checks found on the documents what they compare with an answer. */
export const placesOf = ({ documents }: Application, question: Question): readonly Place[] =>
  Object.entries(documents).flatMap(([kind, document]) =>
    !isDocumentKind(kind)
      ? []
      : document.files.flatMap((file) =>
          (file.findings ?? []).flatMap(({ code, page, box }) =>
            page !== null && box !== null && comparedBy[code]?.includes(question) === true
              ? [{ kind, fileId: file.id, page, box, agrees: false }]
              : [],
          ),
        ),
  );

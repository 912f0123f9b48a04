import type { Application } from "../application.ts";
import { holds } from "../conditions.ts";
import type { Expectation } from "../documents/checks/check.ts";
import { type DocumentKind, requirementsOf, type Slot } from "../documents/kinds.ts";
import { type Facts, factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import type { Answers } from "../questions.ts";

type Whose = Pick<Expectation, "person" | "birthDate">;

const whose = (
  birthName: string | undefined,
  firstNames: string | undefined,
  usualName: string | undefined,
  birthDate: string | undefined,
): Whose => ({
  person:
    birthName === undefined || firstNames === undefined
      ? null
      : { birthName, firstNames, usualName: usualName || null },
  birthDate: birthDate ?? null,
});

/** Whose paper a document is, as the form names them. A host may be the legal representative. */
const ownerIn = (answers: Answers, kind: DocumentKind, facts: Facts): Whose => {
  const { owner } = requirementsOf(kind);
  const { birthName, firstNames, usualName, birthDate } = answers;
  if (owner === "applicant") return whose(birthName, firstNames, usualName, birthDate);
  if (owner === "thirdParty") return { person: null, birthDate: null };
  if (owner === "host" && holds("hostedByAnother", facts))
    return whose(answers.hostBirthName, answers.hostFirstNames, undefined, answers.hostBirthDate);
  return whose(
    answers.representativeBirthName,
    answers.representativeFirstNames,
    answers.representativeUsualName,
    answers.representativeBirthDate,
  );
};

/** Whether two documents are papers of one person: of the applicant, of the representative, of the host. */
export const areOfOnePerson = (a: DocumentKind, b: DocumentKind, facts: Facts): boolean => {
  const whoseIs = (kind: DocumentKind) => {
    const { owner } = requirementsOf(kind);
    return owner === "host" && !holds("hostedByAnother", facts) ? "legalRepresentative" : owner;
  };
  return whoseIs(a) === whoseIs(b) && whoseIs(a) !== "thirdParty";
};

/** What a file should show, from what the form says on that day. What is not answered yet is compared with nothing. */
export const expectationOf = (
  { answers, documents }: Application,
  { kind, slot, on }: { readonly kind: DocumentKind; readonly slot: Slot; readonly on: Temporal.PlainDate },
  procedure: Procedure,
): Omit<Expectation, "others"> => {
  const rule = procedure.documents.find(
    ({ document, maxAgeInMonths }) => document === kind && maxAgeInMonths,
  );
  const facts = factsFrom(answers, on);
  const { street, postalCode, town, examDate, category } = answers;
  return {
    kind,
    slot,
    paper: documents[kind]?.paper ?? null,
    facts,
    on,
    ...ownerIn(answers, kind, facts),
    address:
      street === undefined || postalCode === undefined
        ? null
        : { street, postcode: postalCode, town: town ?? "" },
    maxAgeInMonths: rule?.maxAgeInMonths ?? null,
    exam: { date: examDate ?? null, category: category ?? null },
  };
};

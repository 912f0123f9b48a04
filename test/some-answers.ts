/** Answers of any sort, for the properties: every question has one, whether it would be asked or not. */
import fc from "fast-check";
import type { Answers, Question } from "#domain/questions.ts";
import { questions } from "#domain/questions.ts";

type Kind = { readonly kind: string; readonly options?: readonly string[]; readonly optional?: true };

const births = [
  "1950-02-01",
  "1985-06-15",
  "1990-11-30",
  "2002-02-28",
  "2006-11-24",
  "2009-01-10",
  "2010-07-07",
];
const pastDays = ["2000-01-31", "2024-02-29", "2025-12-01", "2026-03-10", "2026-10-31", "2026-11-22"];
const someDays = [...pastDays, "2026-11-23", "2027-05-01"];

const ofKind = ({ kind, options = [], optional }: Kind): fc.Arbitrary<unknown> => {
  switch (kind) {
    case "yesNo":
      return fc.boolean();
    case "count":
      return fc.constantFrom(0, 1, 2, 3, 6, 11, 12, 24);
    case "choice":
      return fc.constantFrom(...options);
    case "choices":
      return fc.subarray([...options], { minLength: 1, maxLength: 2 });
    case "country":
      return fc.constantFrom("FRA", "ESP", "MAR");
    case "countries":
      return fc.constantFrom(["FRA"], ["ESP"], ["MAR"], ["MAR", "FRA"], ["CHE"]);
    case "birthDate":
      return fc.constantFrom(...births);
    case "date":
      return fc.constantFrom(...someDays, ...(optional ? [""] : []));
    case "digits":
      return fc.constantFrom("69003", "97300", "13001");
    default:
      return fc.constantFrom("Martin", "Lopez", "Zoé", ...(optional ? [""] : []));
  }
};

const entries = Object.entries(questions) as readonly (readonly [Question, Kind])[];

/** One answer to each question that the service knows, each of a shape that the question takes. */
export const someAnswers: fc.Arbitrary<Required<Answers>> = fc.record(
  Object.fromEntries(entries.map(([question, kind]) => [question, ofKind(kind)])),
) as fc.Arbitrary<Required<Answers>>;

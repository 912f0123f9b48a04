import { z } from "zod";
import type { Expectation } from "#domain/documents/checks/check.ts";
import { type DocumentKind, requirementsOf } from "#domain/documents/kinds.ts";
import type { NamedPerson } from "#domain/documents/reading/names.ts";
import { readSituation } from "#situations/situation.ts";
import { factsOf } from "#situations/situation-facts.ts";

const name = z.string().min(1);
const person = z.object({ birth_name: name, first_names: name, usual_name: name.nullish() });

/** What a situation may say beside what the rules need: who the people are and where the applicant lives. */
const named = z.object({
  applicant: person.partial().extend({ birth_date: z.string().optional() }).optional(),
  legal_representative: person.optional(),
  host: person.optional(),
  address: z.object({ street: name, postcode: name, town: z.string() }).optional(),
});

type Known = Pick<Expectation, "facts" | "person" | "birthDate" | "address" | "exam" | "maxAgeInMonths"> & {
  readonly on: Temporal.PlainDate | null;
};

export const nothingKnown: Known = {
  facts: null,
  person: null,
  birthDate: null,
  address: null,
  exam: null,
  maxAgeInMonths: null,
  on: null,
};

const personOf = (written: z.infer<typeof person> | undefined): NamedPerson | null =>
  written === undefined
    ? null
    : {
        birthName: written.birth_name,
        firstNames: written.first_names,
        usualName: written.usual_name ?? null,
      };

/** What is known of whose document it is; a text says why the situation cannot be understood. */
export const readKnown = (value: unknown, kind: DocumentKind | null): Known | string => {
  const read = readSituation(value);
  if ("error" in read) return read.error;
  const people = named.safeParse(value);
  if (!people.success) return `${people.error.issues[0]?.path.join(".")}: ${people.error.issues[0]?.message}`;
  const { applicant, host, legal_representative, address } = people.data;
  const owner = kind === null ? "applicant" : requirementsOf(kind).owner;
  const ofApplicant = person.safeParse(applicant).data;
  const written =
    owner === "host" ? host : owner === "legalRepresentative" ? legal_representative : ofApplicant;
  return {
    facts: factsOf(read.value),
    person: personOf(written),
    birthDate: owner === "applicant" ? read.value.applicant.birth_date.toString() : null,
    address: address ?? null,
    maxAgeInMonths:
      read.value.reason.documents.find(({ document, maxAgeInMonths }) => document === kind && maxAgeInMonths)
        ?.maxAgeInMonths ?? null,
    exam: { date: read.value.exam.date?.toString() ?? null, category: read.value.category },
    on: read.value.application_date,
  };
};

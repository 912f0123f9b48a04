import { isFiledBySchool } from "#domain/derive/brought-to-school.ts";
import type { FileRule } from "#domain/derive/checklist.ts";
import { documentsAsked, documentsOffered, requirementsFor } from "#domain/derive/checklist.ts";
import { type DocumentKind, papersFor, requirementsOf, sidesOf } from "#domain/documents/kinds.ts";
import type { Facts } from "#domain/facts.ts";
import { feeInCents } from "#domain/fees.ts";
import type { Procedure } from "#domain/procedure.ts";
import type { Question } from "#domain/questions.ts";
import { pagesOf } from "#domain/sections.ts";
import { wordAmount } from "#messages/money.ts";
import type { Item, PreparedListMessages } from "#messages/preparation.ts";
import { voiced } from "#messages/questions.ts";
import type { Language } from "#web/kit/chrome.ts";
import type { Tone } from "#web/kit/status.tsx";
import { accountWords } from "./account-words.ts";
import { adviceFor } from "./document-advice.ts";
import { formWords } from "./form-words.ts";

export type Mark = { readonly text: string; readonly tone: Tone };

/** One document in words: what makes it good, for whom, and where to get it. */
export type ListedDocument = {
  readonly name: string;
  readonly what: string;
  /** Whose it is, when that is not the reader. */
  readonly owner: string | null;
  readonly marks: readonly Mark[];
  readonly accepted: readonly string[];
  /** The papers that count for this person, any one of them. */
  readonly papers: readonly string[];
  readonly where: string;
};

/** Everything one person has to prepare, in words, as the page and the PDF show it. */
export type PreparedList = {
  readonly words: PreparedListMessages;
  readonly reason: string;
  readonly bySchool: boolean;
  /** How many files, and whether a photo-signature code is asked beside them. */
  readonly count: { readonly documents: number; readonly codes: boolean };
  readonly documents: readonly ListedDocument[];
  readonly optional: readonly ListedDocument[];
  readonly also: readonly Item[];
  /** What is due and the ways to pay it; only a sentence when it is free. */
  readonly fee: { readonly due: string; readonly ways: readonly string[] };
  readonly meanwhile: string | null;
  readonly howLong: string | null;
};

type About = {
  readonly procedure: Procedure;
  readonly facts: Facts;
  readonly language: Language;
  /** The list is read by somebody who represents the driver. */
  readonly isForOther: boolean;
};

const ownerOf = (kind: DocumentKind, { facts, language, isForOther }: About): string | null => {
  const { owner: words } = accountWords(language).preparation.list;
  const { owner } = requirementsOf(kind);
  switch (owner) {
    case "applicant":
      return isForOther ? words.driver : null;
    case "legalRepresentative": {
      const hostsToo = facts.housing === "hosted" && facts.hostIsRepresentative;
      return voiced(hostsToo ? words.hostingRepresentative : words.legalRepresentative, isForOther);
    }
    default:
      return words[owner];
  }
};

const marksOf = ({ document: kind, maxAgeInMonths }: FileRule, about: About): readonly Mark[] => {
  const { marks } = accountWords(about.language).preparation.list;
  const { colour, isSigned, validityInMonths, ...own } = requirementsOf(kind);
  const ageInMonths = maxAgeInMonths ?? own.maxAgeInMonths;
  const sides = { both: marks.bothSides, one: marks.oneSide, any: marks.everyPage }[sidesOf(kind, null)];
  return [
    { text: sides, tone: "neutral" },
    ...(colour === "required" ? [{ text: marks.colour, tone: "info" } as const] : []),
    ...(isSigned ? [{ text: marks.signed, tone: "info" } as const] : []),
    ...(ageInMonths === null ? [] : [{ text: marks.lessThan(ageInMonths), tone: "warning" } as const]),
    ...(validityInMonths === null
      ? []
      : [{ text: marks.validFor(validityInMonths), tone: "neutral" } as const]),
  ];
};

const listed = (rule: FileRule, about: About): ListedDocument => {
  const { document: kind } = rule;
  const { facts, language } = about;
  const words = accountWords(language).preparation.list;
  const { documents, papers } = formWords(language).supporting;
  const { name, what } = documents[kind];
  const { accepted, where } = adviceFor(documents[kind], facts);
  const attestationWhere =
    facts.channel === "drivingSchool" ? words.attestationForSchool : words.attestationWhere;
  const counted = papersFor(kind, facts);
  const isOnePage = (paper: (typeof counted)[number]) =>
    sidesOf(kind, null) === "both" && sidesOf(kind, paper) === "one";
  return {
    name,
    what: rule.level === "optional" && kind === "medicalOpinion" ? words.medicalOptional : what,
    owner: ownerOf(kind, about),
    marks: marksOf(rule, about),
    accepted,
    papers:
      kind === "hostingAttestation"
        ? []
        : counted.map((paper) => (isOnePage(paper) ? words.onePage(papers[paper]) : papers[paper])),
    where: kind === "hostingAttestation" ? attestationWhere : where,
  };
};

/** The code that gives the photo and the signature: not a file, but the first thing to fetch. */
const ePhoto = ({ ePhoto: { name, what, accepted, where } }: PreparedListMessages): ListedDocument => ({
  name,
  what,
  owner: null,
  marks: [],
  accepted,
  papers: [],
  where,
});

const alsoFor = (
  { sections }: Procedure,
  facts: Facts,
  words: PreparedListMessages,
  isAnythingSent: boolean,
): readonly Item[] => {
  const asked: readonly Question[] = sections.flatMap((name) => pagesOf(name)).flatMap(({ asks }) => asks);
  const bySchool = facts.channel === "drivingSchool";
  return [
    ...(bySchool ? [] : [words.contact]),
    ...(bySchool || !isAnythingSent ? [] : [words.files]),
    ...(asked.includes("nephNumber") && facts.examPassed ? [words.neph] : []),
    ...(sections.includes("loss") || facts.foreignLost ? [words.lossFacts] : []),
    ...(sections.includes("theft") || facts.foreignStolen ? [words.theftFacts] : []),
  ];
};

const feeFor = ({ procedure, facts, language }: About, words: PreparedListMessages): PreparedList["fee"] => {
  const cents = feeInCents(procedure, facts);
  if (cents === 0) return { due: words.free, ways: [] };
  const reduced = feeInCents(procedure, { ...facts, department: "973" });
  return {
    due: words.toPay(wordAmount(cents, language), wordAmount(reduced, language)),
    ways: words.howToPay,
  };
};

/** The list of documents of one person, in words. */
export const listFor = (about: About): PreparedList => {
  const { procedure, facts, language } = about;
  const words = accountWords(language).preparation.list;
  const { short, meanwhile, howLong } = formWords(language).reasons[procedure.id];
  const asked = documentsAsked(procedure, facts);
  const offered = documentsOffered(procedure, facts);
  const codes = requirementsFor(procedure, facts).some(({ document }) => document === "ePhoto");
  return {
    words,
    reason: short,
    bySchool: isFiledBySchool(procedure),
    count: { documents: asked.length, codes },
    documents: [...(codes ? [ePhoto(words)] : []), ...asked.map((rule) => listed(rule, about))],
    optional: offered.map((rule) => listed(rule, about)),
    also: alsoFor(procedure, facts, words, asked.length + offered.length > 0),
    fee: feeFor(about, words),
    meanwhile: meanwhile ?? null,
    howLong: howLong ?? null,
  };
};

import type { Facts } from "../facts.ts";
import { addressKinds } from "./catalogue/address.ts";
import { foreignLicenceKinds } from "./catalogue/foreign-licence.ts";
import { licenceKinds } from "./catalogue/licence.ts";
import { personKinds } from "./catalogue/person.ts";
import { stayKinds } from "./catalogue/stay.ts";
import { trainingKinds } from "./catalogue/training.ts";
import type { Kind } from "./kind.ts";
import { type Paper, rulesOf, type Sides } from "./papers.ts";

export type { Paper };

/** A place for one file: each side of a card, or as many pages as the paper has. */
export type Slot = "front" | "back" | "page";

/**
 * The catalogue of supporting documents (pièces justificatives) that are files: the photo and signature are given by a
 * code. Sides and ages come from SEED unless a note says otherwise; the other sources are beside each kind.
 */
export const documentKinds = {
  ...personKinds,
  ...addressKinds,
  ...stayKinds,
  ...trainingKinds,
  ...licenceKinds,
  ...foreignLicenceKinds,
} as const satisfies Record<string, Kind>;

export type DocumentKind = keyof typeof documentKinds;

export const isDocumentKind = (name: string): name is DocumentKind => Object.hasOwn(documentKinds, name);

const kindOf = (kind: DocumentKind): Kind => documentKinds[kind];

/** The papers that count for this person; empty when the kind has no choice. */
export const papersFor = (kind: DocumentKind, facts: Facts): readonly Paper[] => {
  const { papers } = kindOf(kind);
  return typeof papers === "function" ? papers(facts) : (papers ?? []);
};

/** Front and back for a card, one page for a booklet's data page or a single sheet. */
export const sidesOf = (kind: DocumentKind, paper: Paper | null): Sides =>
  (paper === null ? undefined : rulesOf(paper).sides) ?? kindOf(kind).sides;

/** The slots to fill for a document; a two-page file in the first slot fills both sides. */
export const slotsOf = (sides: Sides): readonly Slot[] => (sides === "both" ? ["front", "back"] : ["page"]);

/** What is required of a document whoever gives it. */
export const requirementsOf = (kind: DocumentKind) => {
  const { owner, colour, maxAgeInMonths, validityInMonths, runsOut, isSigned, showsAddress, sources } =
    kindOf(kind);
  return {
    owner,
    colour,
    maxAgeInMonths: maxAgeInMonths ?? null,
    validityInMonths: validityInMonths ?? null,
    runsOut: runsOut ?? validityInMonths !== undefined,
    isSigned: isSigned ?? false,
    showsAddress: showsAddress ?? false,
    sources,
  };
};

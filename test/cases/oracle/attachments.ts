/** Whether a document counts, worked out from `rules/documents.yaml` for the parts that the file settles in words. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { addMonths } from "./days.ts";

type WrittenKind = {
  readonly id: string;
  readonly label_fr?: string;
  readonly validity?: string;
  readonly max_age_months?: number;
};
type List = readonly (WrittenKind | string)[];
type Kinds = string | List | { readonly [group: string]: List };
type WrittenDocument = {
  readonly id: string;
  readonly kinds?: Kinds;
  readonly max_age_months?: number;
  readonly validity_months?: number;
};

const { documents } = parse(readFileSync(new URL("../rules/documents.yaml", import.meta.url), "utf8")) as {
  readonly documents: readonly WrittenDocument[];
};

export const documentIds = documents.map(({ id }) => id);

const isKind = (kind: WrittenKind | string): kind is WrittenKind => typeof kind !== "string";

const documentOf = (id: string): WrittenDocument => {
  const found = documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`no document ${id}`);
  return found;
};

const isList = (kinds: Kinds): kinds is List => Array.isArray(kinds);

const listOf = (kinds: Kinds, group: string): List => {
  if (typeof kinds === "string") return [];
  return isList(kinds) ? kinds : (kinds[group] ?? []);
};

const adults = ["FR", "EUROPEAN_ADULT", "OTHER_ADULT"];

/** Kinds of a document, of one group of people or of all: "every kind of …" repeats a group, "same as …" a document. */
export const kindsOf = (id: string, group = ""): readonly WrittenKind[] => {
  const { kinds = [] } = documentOf(id);
  const [, same] = typeof kinds === "string" ? (/^same as ([\w-]+)/.exec(kinds) ?? []) : [];
  if (same !== undefined) {
    const found = [...kindsOf(same), ...adults.flatMap((each) => kindsOf(same, each))];
    return found.filter((kind, index) => found.findIndex((each) => each.id === kind.id) === index);
  }
  return listOf(kinds, group).flatMap((kind) => {
    if (isKind(kind)) return [kind];
    const [, other] = /^every kind of (\w+)$/.exec(kind) ?? [];
    return other === undefined ? [] : listOf(kinds, other).filter(isKind);
  });
};

/** Kinds that count for minors alone say so. */
export const isOfMinors = ({ label_fr }: WrittenKind): boolean => label_fr?.includes("(mineur)") ?? false;

export type Expected = { readonly accepted: true } | { readonly accepted: false; readonly reason: string };

/** "Less than n months old": exactly n months is too old. "Valid for n months": that day included. */
export const expectedByIssue = (
  id: string,
  kind: WrittenKind | null,
  issued: string,
  on: string,
): Expected => {
  const { max_age_months, validity_months } = documentOf(id);
  const maxAge = kind?.max_age_months ?? max_age_months;
  if (maxAge !== undefined && !(on < addMonths(issued, maxAge)))
    return { accepted: false, reason: "too-old" };
  if (validity_months !== undefined && on > addMonths(issued, validity_months))
    return { accepted: false, reason: "expired" };
  return { accepted: true };
};

/** "Valid, or expired for less than n years"; null when the words of the kind say nothing of its end. */
export const expectedByEnd = ({ validity }: WrittenKind, expires: string, on: string): Expected | null => {
  if (validity === "any") return { accepted: true };
  const [, years] = /^valid, or expired for less than (\d+) years$/.exec(validity ?? "") ?? [];
  if (years === undefined) {
    if (validity !== "valid" && validity !== "until the date on it") return null;
    return expires >= on ? { accepted: true } : { accepted: false, reason: "expired" };
  }
  if (expires >= on || on < addMonths(expires, 12 * Number(years))) return { accepted: true };
  return { accepted: false, reason: "expired-too-long" };
};

import type { FileEvidence, TextLine } from "../evidence.ts";
import { type Finding, finding } from "../findings.ts";
import { looksOf } from "../prints.ts";
import { isNamedIn } from "../reading/names.ts";
import { plain, wordsOf } from "../reading/plain-text.ts";
import { pairing, seenAgain } from "../thresholds.ts";
import type { Check, OtherFile } from "./check.ts";
import { type Holder, holderOf, isSameHolder } from "./holder.ts";
import { hashDistance } from "./same-side.ts";

const linesOf = ({ pages }: FileEvidence): readonly TextLine[] =>
  pages.flatMap(({ text }) => text?.lines ?? []);

const textOf = (evidence: FileEvidence): string =>
  linesOf(evidence)
    .map(({ text }) => text)
    .join("\n");

const named = ({ surname, firstNames }: Holder) => ({
  birthName: surname,
  usualName: null,
  firstNames: firstNames.join(" "),
});

/**
 * Whether a proof in words is of that holder: it names them, or the person of the form, who may be known there by the
 * name of their spouse.
 */
const isAboutHolder = (
  evidence: FileEvidence,
  holder: Holder,
  person: Parameters<typeof isNamedIn>[0] | null,
) => {
  const text = textOf(evidence);
  return text === "" || isNamedIn(named(holder), text) || (person !== null && isNamedIn(person, text));
};

/** Tells the agent when two papers of one person, or of one host, seem to be of two. */
export const differentPerson: Check = ({ evidence, seals, expectation }) => {
  const { others, on, person } = expectation;
  const own = holderOf(evidence, seals, on);
  const differing = others.filter((other) => {
    if (other.isSameDocument || !other.isOfSamePerson) return false;
    const holder = holderOf(other.evidence, other.seals, on);
    if (own !== null && holder !== null) return !isSameHolder(own, holder);
    if (holder !== null) return holder.isNameSure && !isAboutHolder(evidence, holder, person);
    return own?.isNameSure === true && !isAboutHolder(other.evidence, own, person);
  });
  return [...new Set(differing.map(({ kind }) => kind))].flatMap((kind) =>
    kind === null ? [] : [finding("person.differs", {}, { document: kind })],
  );
};

/** The date in any of the ways that cards print it. */
const isBirthDateIn = (birthDate: string, text: string): boolean => {
  const [year = "", month = "", day = ""] = birthDate.split("-");
  return day !== "" && wordsOf(text).join("").includes(`${day}${month}${year}`);
};

/**
 * Whether a side that carries no lines is the other side of the card that has them: it shows the name, the number or the
 * birth date. Too few words were read to tell when it shows nothing of a card.
 */
const isSideOf = (holder: Holder, text: string): boolean | null => {
  const words = wordsOf(text);
  const isLegible = words.length >= pairing.fewestWords && /\d{2} \d{2} \d{4}/.test(plain(text));
  const compact = words.join("");
  const isShown =
    compact.includes(holder.surname.replaceAll(" ", "")) ||
    (holder.documentNumber !== null && compact.includes(holder.documentNumber)) ||
    (holder.birthDate !== null && isBirthDateIn(holder.birthDate, text));
  return isShown ? true : isLegible ? false : null;
};

const isSideOfAnother = (
  side: { readonly evidence: FileEvidence; readonly holder: Holder | null },
  { holder }: { readonly holder: Holder | null },
): boolean => {
  if (holder === null) return false;
  if (side.holder === null) return isSideOf(holder, textOf(side.evidence)) === false;
  const isOtherNumber =
    holder.documentNumber !== null &&
    side.holder.documentNumber !== null &&
    holder.documentNumber !== side.holder.documentNumber;
  return isOtherNumber || !isSameHolder(holder, side.holder);
};

/** Asks about a front and a back that seem to be of two documents. */
export const otherDocumentsSide: Check = ({ evidence, seals, expectation: { others, on, slot } }) => {
  if (slot === null || slot === "page") return [];
  const own = { evidence, holder: holderOf(evidence, seals, on) };
  const isUnlike = others
    .filter(({ isSameDocument }) => isSameDocument)
    .some((other) => isSideOfAnother(own, { holder: holderOf(other.evidence, other.seals, on) }));
  return isUnlike ? [finding("side.unlike", { page: 1 })] : [];
};

const isSamePicture = (evidence: FileEvidence, other: OtherFile): boolean => {
  if (evidence.sha256 === other.evidence.sha256) return true;
  const looks = (file: FileEvidence) => looksOf(file).filter((look) => look !== null);
  return looks(evidence).some((own) =>
    looks(other.evidence).some((look) => hashDistance(own, look) <= seenAgain.distance),
  );
};

/** Tells the agent when one file or one picture was given for two documents of the application. */
export const pictureGivenTwice: Check = ({ evidence, expectation: { others } }) => {
  const kinds = others
    .filter((other) => !other.isSameDocument && isSamePicture(evidence, other))
    .map(({ kind }) => kind);
  return [...new Set(kinds)].flatMap((kind): readonly Finding[] =>
    kind === null ? [] : [finding("picture.seen", {}, { document: kind })],
  );
};

import { straightBoxOf, type TextLine } from "../evidence.ts";
import { plain } from "./plain-text.ts";

/** Whom a paper is addressed to, and where: a block of lines that ends on a postcode and a town. */
export type Addressee = {
  readonly name: string;
  readonly nameLine: TextLine;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
};

/** Paris, Lyon and Marseille may add the number of a district. */
const postcodeAndTown = /(?:^|[\s,–-])(\d{5})\s+([A-Za-zÀ-ÿŒœ'’ -]{2,40}(?: \d{1,2}(?:e|er|eme|ème)?)?)$/i;
const title = /^(M|MR|MS|MRS|MME|MLLE|MONSIEUR|MADAME|MADEMOISELLE|M ET MME|MADAME ET MONSIEUR)\b/;
const street =
  /\d|\b(RUE|AVENUE|AV|BOULEVARD|BD|PLACE|CHEMIN|ALLEE|IMPASSE|ROUTE|SQUARE|QUAI|COURS|LIEU DIT|RESIDENCE|HAMEAU|VILLA|PASSAGE)\b/;
/** Where companies receive their letters, and what is no name of a person. */
const company = /\b(CEDEX|TSA|CS|BP|SERVICE|SIEGE|RCS|SIRET)\b/;
/** A line of the address that is neither the name nor the way: where in the building. */
const complement =
  /^(APPT?|APPARTEMENT|BAT|BATIMENT|ESC|ESCALIER|ETAGE|\d+ ?(ER|E|EME) ETAGE|RESIDENCE|RES|IMMEUBLE|IMM|LOT|LOTISSEMENT|PORTE|HALL|TOUR|ENTREE|CHEZ|DOMAINE|CLOS|LE CLOS|LES JARDINS)\b/;
/** Whom a paper is for, told by a label on the same line. */
const labelled = /\b(?:titulaire|client|locataire|assurée?|abonnée?|occupante?)[^:]{0,20}:\s*(\S.+)$/i;
const label = /\b(LIEU|ADRESSE|CONSOMMATION|CLIENT|CONTRAT|REFERENCE|FACTURE|DATE|TOTAL|PAGE|TITULAIRE)\b/;

const linesAbove = (line: TextLine, lines: readonly TextLine[]): readonly TextLine[] => {
  const box = straightBoxOf(line);
  return lines
    .filter((other) => other !== line && straightBoxOf(other).y < box.y)
    .filter((other) => Math.abs(straightBoxOf(other).x - box.x) < box.height * 4)
    .toSorted((a, b) => straightBoxOf(b).y - straightBoxOf(a).y)
    .slice(0, 5);
};

/** The name that a line holds, without the label before it. */
const nameOn = (text: string): string => {
  const [, told = ""] = labelled.exec(text) ?? [];
  return (title.test(plain(told)) ? told : text).trim();
};

const isName = (text: string): boolean => {
  const words = plain(text);
  if (/\d/.test(words) || words.length < 4 || company.test(words) || label.test(words)) return false;
  if (complement.test(words)) return false;
  return words.split(" ").length >= 2 && words.split(" ").length <= 7;
};

const addresseeAt = (line: TextLine, lines: readonly TextLine[]): Addressee | null => {
  const [, postcode = "", town = ""] =
    postcodeAndTown.exec(line.text.trim().replace(/[^\p{L}\d]+$/u, "")) ?? [];
  if (postcode === "" || company.test(plain(line.text))) return null;
  const above = linesAbove(line, lines);
  const streets = above.filter(({ text }) => street.test(plain(text)));
  const streetLine = streets.find(({ text }) => !complement.test(plain(text))) ?? streets[0];
  if (streetLine === undefined) return null;
  const nameLine = above.find(
    (other) => straightBoxOf(other).y < straightBoxOf(streetLine).y && isName(nameOn(other.text)),
  );
  if (nameLine === undefined) return null;
  return {
    name: nameOn(nameLine.text),
    nameLine,
    street: streetLine.text.trim(),
    postcode,
    town: town.trim(),
  };
};

/** Words of those who send bills: without a title, they would pass for somebody's name. */
const sender =
  /\b(SA|SAS|SASU|SARL|EURL|SCI|SNC|SOCIETE|COMPAGNIE|ENERGIES?|ELECTRICITE|EAUX?|GAZ|TELECOM|MOBILE|DIRECTION|CENTRE|FINANCES|TRESOR|MAIRIE|COMMUNE|REGIE|OFFICE|HABITAT|BANQUE|ASSURANCES?|MUTUELLE|AGENCE|SYNDIC|CABINET|IMMOBILIERE?)\b/;

/** French windows are on the right: half way across what is written, and beyond. */
const isInWindow = (line: TextLine, lines: readonly TextLine[]): boolean => {
  const boxes = lines.map(straightBoxOf);
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  return straightBoxOf(line).x > right * 0.45;
};

const likeness = ({ name, nameLine }: Addressee, lines: readonly TextLine[]): number =>
  (title.test(plain(name)) ? 4 : 0) +
  (sender.test(plain(name)) ? -2 : 0) +
  (isInWindow(nameLine, lines) ? 1 : 0);

/** The addressee of a letter or a bill: a name with a title, then one in the window, rather than a company's; then the first. */
export const addresseeIn = (lines: readonly TextLine[]): Addressee | null =>
  lines
    .map((line) => addresseeAt(line, lines))
    .filter((each) => each !== null)
    .toSorted((a, b) => likeness(b, lines) - likeness(a, lines))[0] ?? null;

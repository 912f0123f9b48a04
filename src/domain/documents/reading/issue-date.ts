import type { TextLine } from "../evidence.ts";
import { type DateInText, datesIn } from "./dates.ts";

/** Words before a date that say it is the paper's own. */
const issue =
  /facture du|facture n.{0,25} du|date de (la )?facture|date de facturation|date d.emission|emis[e]? le|date d.etablissement|etabli[e]? le|date d.edition|edite[e]? le|delivre[e]? le|date du document|quittance du|avis du|fait (a|le)|fait,? le|le$|^date ?:?\s*$/;

/** Words before a date that say it is another: when to pay, what is counted, somebody's birth. */
const another =
  /avant le|limite|echeance|preleve|prelevement|a regler|paiement|payer|exigible|periode|releve|index|consommation|au\s*$|jusqu|nee? (le|a)|naissance|contrat|souscri|depuis|prochain|valable|expire|validite|mise en service|a compter|immatricul/;

const place = /^[a-z' -]{2,40},?\s+le\s*$/;

const scoreOf = ({ day, before, lineNumber }: DateInText, on: Temporal.PlainDate): number => {
  const said = before
    .trimEnd()
    .replace(/[:\s]+$/, "")
    .trimEnd();
  let score = 0;
  if (issue.test(said) || place.test(`${said} `)) score += 3;
  // What is written nearest counts: "facture du 3 juin, à régler avant le 24 juin".
  if (another.test(said.slice(-45))) score -= 4;
  if (Temporal.PlainDate.compare(day, on) > 0) score -= 5;
  if (day.until(on, { largestUnit: "days" }).days > 20 * 366) score -= 3;
  return score - Math.min(lineNumber, 60) * 0.01;
};

/** The date a paper was issued on, as it says itself, or null when nothing says so: never a guess. */
export const issueDateIn = (lines: readonly TextLine[], on: Temporal.PlainDate): DateInText | null => {
  const scored = datesIn(withLabels(lines)).map((found) => ({ found, score: scoreOf(found, on) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.found : null;
};

/** A date alone on its line is told by the line above, or by the one on its left. */
const withLabels = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.map((line, index) => {
    if (!/^[\d\s/.-]{6,14}$/.test(line.text.trim())) return line;
    const label = labelOf(line, lines) ?? lines[index - 1];
    return label === undefined ? line : { ...line, text: `${label.text} ${line.text}` };
  });

const labelOf = (line: TextLine, lines: readonly TextLine[]): TextLine | undefined =>
  lines
    .filter((other) => other !== line && other.box.x + other.box.width <= line.box.x + 4)
    .filter((other) => Math.abs(other.box.y - line.box.y) < line.box.height * 0.8)
    .toSorted((a, b) => b.box.x - a.box.x)[0];

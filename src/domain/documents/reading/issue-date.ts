import { straightBoxOf, type TextLine } from "../evidence.ts";
import { type DateInText, datesIn, flat } from "./dates.ts";

/** Words before a date that say it is the paper's own. */
const issue =
  /facture du|facture n.{0,25} du|date de (la )?facture|date de facturation|date d.emission|emis[e]? le|date d.etablissement|etabli[e]? le|date d.edition|edite[e]? le|delivre[e]? le|date du document|quittance du|avis du|\bfait (a|le)|\bfait,? le|en date du|, ?le$|^date ?:?\s*$|(invoice|bill|statement|issue|letter) date|date of (issue|invoice)|issued on|^dated?\b/;

/** Words before a date that say it is another: when to pay, what is counted, somebody's birth. */
const another =
  /avant le|limite|echeance|preleve|prelevement|a regler|paiement|payer|exigible|payable|debit|periode|releve|index|consommation|au\s*$|jusqu|nee? (le|a)|naissance|contrat|souscri|depuis|prochain|valable|expire|validite|mise en service|a compter|immatricul|recue? |paye|encaiss|vers[ee]|bail|due\b|period|billing|born|until|before|next|opened|expir|since/;

/** "Metz, le samedi 12 septembre": the name of the day says nothing. */
const weekday = /\s+(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** "Le 12 septembre", "Metz le 12 septembre": a letter begins so; a line that only ends so may tell anything. */
const place = /^([a-z' -]{2,40},?\s+)?le\s*$/;

const scoreOf = ({ day, before, lineNumber }: DateInText, on: Temporal.PlainDate): number => {
  const said = before.replace(/[:\s]+$/, "").replace(weekday, "");
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

const aloneOnLine = /^[\d\s/.-]{6,14}$/;

const saysSomething = ({ text }: TextLine): boolean => issue.test(flat(text)) || another.test(flat(text));

/** A date alone on its line is told by what stands on its left or above it: whichever says what the date is. */
const withLabels = (lines: readonly TextLine[]): readonly TextLine[] => {
  const labels = lines.filter(({ text }) => !aloneOnLine.test(text.trim()));
  return lines.map((line, index) => {
    if (!aloneOnLine.test(line.text.trim())) return line;
    const near = [onLeftOf(line, labels), above(line, labels), lines[index - 1]].filter(
      (label) => label !== undefined,
    );
    const label = near.find(saysSomething) ?? near[0];
    return label === undefined ? line : { ...line, text: `${label.text} ${line.text}` };
  });
};

const onLeftOf = (line: TextLine, lines: readonly TextLine[]): TextLine | undefined => {
  const box = straightBoxOf(line);
  return lines
    .map((other) => ({ other, at: straightBoxOf(other) }))
    .filter(({ at }) => at.x + at.width <= box.x + 4 && Math.abs(at.y - box.y) < box.height * 0.8)
    .toSorted((a, b) => b.at.x - a.at.x)[0]?.other;
};

const above = (line: TextLine, lines: readonly TextLine[]): TextLine | undefined => {
  const box = straightBoxOf(line);
  return lines
    .map((other) => ({ other, at: straightBoxOf(other) }))
    .filter(({ at }) => at.x < box.x + box.width && box.x < at.x + at.width)
    .filter(({ at }) => at.y < box.y && box.y - at.y < box.height * 3)
    .toSorted((a, b) => b.at.y - a.at.y)[0]?.other;
};

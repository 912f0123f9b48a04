import { isSameFirstName, isSameName } from "../../mrz/names.ts";
import { parseMrz } from "../../mrz/parse.ts";
import { factsOfSeal } from "../../seals/facts.ts";
import type { FileEvidence, VerifiedSeal } from "../evidence.ts";
import { authenticSeals } from "../reading/authentic-seals.ts";

/** Whose paper a file is, as its lines or its seal say: without accents, and cut where there was no room. */
export type Holder = {
  readonly surname: string;
  readonly firstNames: readonly string[];
  readonly isSurnameCut: boolean;
  readonly areFirstNamesCut: boolean;
  readonly birthDate: string | null;
  readonly documentNumber: string | null;
  readonly isNameSure: boolean;
};

/** The holder that machine-readable lines or an authentic seal name; null when none was read. */
export const holderOf = (
  { pages }: FileEvidence,
  seals: readonly VerifiedSeal[],
  on: Temporal.PlainDate,
): Holder | null => {
  for (const { mrz } of pages) {
    if (mrz === null) continue;
    const fields = parseMrz(mrz.format, mrz.lines, on);
    return {
      surname: fields.surname,
      firstNames: fields.givenNames,
      isSurnameCut: fields.isSurnameCut,
      areFirstNamesCut: fields.areGivenNamesCut,
      birthDate: fields.birthDate,
      documentNumber: fields.number,
      isNameSure: !mrz.isNameUncertain,
    };
  }
  for (const seal of authenticSeals(seals)) {
    const { person, birthDate } = factsOfSeal(seal);
    if (person === null) continue;
    return {
      surname: person.surname,
      firstNames: person.firstNames.split(" "),
      isSurnameCut: false,
      areFirstNamesCut: false,
      birthDate,
      documentNumber: null,
      isNameSure: true,
    };
  }
  return null;
};

const isSameSurname = (a: Holder, b: Holder): boolean =>
  isSameName(a.surname, b.surname, b.isSurnameCut) || isSameName(b.surname, a.surname, a.isSurnameCut);

/** The lines of a driving licence have no first names: what one of them does not say tells nothing. */
const areSameFirstNames = (a: Holder, b: Holder): boolean =>
  a.firstNames.length === 0 ||
  b.firstNames.length === 0 ||
  isSameFirstName(a.firstNames, b.firstNames, b.areFirstNamesCut) ||
  isSameFirstName(b.firstNames, a.firstNames, a.areFirstNamesCut);

const areSameBirthDates = (a: Holder, b: Holder): boolean =>
  a.birthDate === null ||
  b.birthDate === null ||
  a.birthDate.startsWith(b.birthDate) ||
  b.birthDate.startsWith(a.birthDate);

/** Whether two papers may be of one person: doubtful letters of a name part nobody. */
export const isSameHolder = (a: Holder, b: Holder): boolean =>
  areSameBirthDates(a, b) &&
  (!a.isNameSure || !b.isNameSure || (isSameSurname(a, b) && areSameFirstNames(a, b)));

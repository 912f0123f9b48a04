import type { IsoDay } from "../../dates.ts";
import { parseMrz } from "../../mrz/parse.ts";
import { factsOfSeal } from "../../seals/facts.ts";
import type { Box, FileEvidence, MrzReading, VerifiedSeal } from "../evidence.ts";
import { authenticSeals } from "./authentic-seals.ts";
import { issueDateIn } from "./issue-date.ts";

/** What a document may tell of its holder, of itself, or of an exam. */
export type FactName =
  | "birthName"
  | "firstNames"
  | "birthDate"
  | "sex"
  | "nationality"
  | "documentNumber"
  | "expiry"
  | "issuedOn"
  | "addressee"
  | "street"
  | "addressComplement"
  | "postalCode"
  | "town"
  | "examDate"
  | "category"
  | "nephNumber";

/**
 * One fact read on a file, never a guess: of a seal whose signature is right, of machine-readable lines that were
 * accepted, or, for a date alone, of the words beside it.
 */
export type ReadFact = {
  readonly name: FactName;
  /** Days as `YYYY-MM-DD`; names in capitals without accents, as seals and lines write them. */
  readonly value: string;
  readonly source: "seal" | "mrz" | "text";
  readonly page: number;
  readonly box: Box | null;
};

type Told = Partial<Record<FactName, string | null>>;

const factsFrom = (told: Told, where: Omit<ReadFact, "name" | "value">): readonly ReadFact[] =>
  Object.entries(told).flatMap(([name, value]) =>
    value === null || value === undefined || value === ""
      ? []
      : [{ name: name as FactName, value, ...where }],
  );

/** What was cut for want of room, or that the reader doubts, is no name to take up. */
const ofLines = (mrz: MrzReading, page: number, on: Temporal.PlainDate): readonly ReadFact[] => {
  const fields = parseMrz(mrz.format, mrz.lines, on);
  const isSurnameSure = !mrz.isNameUncertain && !fields.isSurnameCut;
  const areGivenNamesSure = !mrz.isNameUncertain && !fields.areGivenNamesCut;
  return factsFrom(
    {
      birthName: isSurnameSure ? fields.surname : null,
      firstNames: areGivenNamesSure ? fields.givenNames.join(" ") : null,
      birthDate: fields.birthDate,
      sex: fields.sex === "X" ? null : fields.sex,
      nationality: fields.nationality === "D" ? "DEU" : fields.nationality,
      documentNumber: fields.number,
      expiry: fields.expiry,
    },
    { source: "mrz", page, box: mrz.box },
  );
};

/** Title, surname and first names in one: who a bill is for is compared, not taken up. */
const ofSeal = (verified: VerifiedSeal): readonly ReadFact[] =>
  authenticSeals([verified]).flatMap((seal) => {
    const { issuedOn, names, birthDate, address, person, exam, expiresOn } = factsOfSeal(seal);
    const lines = address?.lines ?? [];
    const isOfExam = exam?.isPractical === true;
    return factsFrom(
      {
        birthName: person?.surname ?? null,
        firstNames: person?.firstNames ?? null,
        birthDate,
        addressee: person === null ? (names[0] ?? null) : null,
        issuedOn,
        expiry: expiresOn,
        street: address?.street ?? null,
        addressComplement: lines.filter((line) => line !== address?.street).join(", "),
        postalCode: address?.postcode ?? null,
        town: address?.town ?? null,
        examDate: isOfExam ? exam.on : null,
        category: isOfExam ? exam.category : null,
        // Twelve digits are the number of the NEPH; another issuer may write a number of its own there (inferred).
        nephNumber: /^\d{12}$/.exec(exam?.fileNumber ?? "")?.[0] ?? null,
      },
      { source: "seal", page: 1, box: verified.box },
    );
  });

/** The day written on the page, when no seal tells it. */
const ofText = ({ pages }: FileEvidence, on: Temporal.PlainDate): readonly ReadFact[] => {
  for (const [index, { text }] of pages.entries()) {
    const found = text === null ? null : issueDateIn(text.lines, on);
    if (found !== null) {
      const issuedOn: IsoDay = found.day.toString();
      return factsFrom({ issuedOn }, { source: "text", page: index + 1, box: found.line.box });
    }
  }
  return [];
};

/** Everything that was read on a file for sure, seals first. `on` settles the century of births. */
export const factsRead = (
  evidence: FileEvidence,
  seals: readonly VerifiedSeal[],
  on: Temporal.PlainDate,
): readonly ReadFact[] => {
  const sealed = seals.flatMap(ofSeal);
  const lined = evidence.pages.flatMap(({ mrz }, index) => (mrz === null ? [] : ofLines(mrz, index + 1, on)));
  const isDated = sealed.some(({ name }) => name === "issuedOn") || lined.length > 0;
  return [...sealed, ...lined, ...(isDated ? [] : ofText(evidence, on))];
};

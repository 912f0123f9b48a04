import type { IsoDay } from "../dates.ts";
import type { Seal, SealField } from "./parse.ts";

/** What a seal says that an application can be compared with. */
export type SealFacts = {
  /** The document's own date: of the header, or of the notice for taxes. */
  readonly issuedOn: IsoDay | null;
  /** Each person named, words as written: title, surname, first names. */
  readonly names: readonly string[];
  readonly birthDate: IsoDay | null;
  /** The place served, which is the one to compare: the bill may be addressed elsewhere. */
  readonly address: {
    readonly lines: readonly string[];
    readonly postcode: string;
    readonly town: string;
  } | null;
  readonly exam: {
    readonly on: IsoDay | null;
    readonly category: string | null;
    readonly fileNumber: string | null;
    readonly isPractical: boolean;
  } | null;
};

const fieldNamed = (fields: readonly SealField[], id: string): string | null =>
  fields.find((field) => field.id === id && field.value.trim() !== "")?.value.trim() ?? null;

const validDay = (year: string, month: string, day: string): IsoDay | null => {
  try {
    const fields = { year: Number(year), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(fields, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
};

/** `DDMMYYYY`, as most fields write a day. */
const dayFirst = (text: string | null): IsoDay | null => {
  const [, day, month, year] = /^(\d{2})(\d{2})(\d{4})$/.exec(text ?? "") ?? [];
  return day && month && year ? validDay(year, month, day) : null;
};

/** Names part title, surname and first names by slashes. */
const words = (name: string): string => name.replaceAll("/", " ").replaceAll(/\s+/g, " ").trim();

const namesOf = (fields: readonly SealField[]): readonly string[] => {
  const value = (id: string) => fieldNamed(fields, id);
  const parted = (title: string, firstNames: string, surname: string) =>
    [value(title), value(surname), value(firstNames)].filter((part) => part !== null).join(" ");
  const licence = [value("6G") ?? value("62"), value("60")].filter((part) => part !== null).join(" ");
  return [
    value("10"),
    parted("11", "12", "13"),
    value("1I"),
    parted("1J", "1K", "1L"),
    value("46"),
    value("48"),
    licence,
  ]
    .filter((name) => name !== null)
    .map(words)
    .filter((name) => name !== "");
};

const addressOf = (fields: readonly SealField[]): SealFacts["address"] => {
  const value = (id: string) => fieldNamed(fields, id);
  const postcode = value("24") ?? value("6W");
  if (postcode === null) return null;
  const lines = ["20", "21", "22", "23", "6S", "6T", "6U", "6V"].flatMap((id) => value(id) ?? []);
  return { lines, postcode, town: value("25") ?? value("6X") ?? "" };
};

const examOf = (type: string, fields: readonly SealField[]): SealFacts["exam"] =>
  type === "AD"
    ? {
        on: dayFirst(fieldNamed(fields, "EC")),
        category: fieldNamed(fields, "ED"),
        fileNumber: fieldNamed(fields, "E9"),
        isPractical: fieldNamed(fields, "EA") === "P",
      }
    : null;

/** Reads the facts of a seal by its type. Source: technical specification of 2D-Doc v3.2.6; CEPC: catalogue v3.3.4. */
export const factsOfSeal = ({ header, fields }: Seal): SealFacts => ({
  issuedOn: header.issuedOn ?? dayFirst(fieldNamed(fields, "4A")) ?? dayFirst(fieldNamed(fields, "4B")),
  names: namesOf(fields),
  birthDate: dayFirst(fieldNamed(fields, "69")),
  address: addressOf(fields),
  exam: examOf(header.documentType, fields),
});

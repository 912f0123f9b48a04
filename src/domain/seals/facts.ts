import type { IsoDay } from "../dates.ts";
import type { Seal, SealField } from "./parse.ts";

/** What a seal says that an application can be compared with. */
export type SealFacts = {
  /** The document's own date: of the header, or of the notice for taxes. */
  readonly issuedOn: IsoDay | null;
  /** Each person named, words as written: title, surname, first names. */
  readonly names: readonly string[];
  /** The holder, of a seal that parts surname and first names; null on bills and tax notices, or when one was cut. */
  readonly person: { readonly surname: string; readonly firstNames: string } | null;
  readonly birthDate: IsoDay | null;
  /** Last day of validity of an identity title. */
  readonly expiresOn: IsoDay | null;
  /** The place served, which is the one to compare: the bill may be addressed elsewhere. */
  readonly address: {
    readonly lines: readonly string[];
    /** Number and way: one of the lines. */
    readonly street: string | null;
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

const personOf = (fields: readonly SealField[]): SealFacts["person"] => {
  const whole = fields.filter(({ isCut }) => !isCut);
  const surname = fieldNamed(whole, "62") ?? fieldNamed(whole, "6G");
  const firstNames = fieldNamed(whole, "60");
  return surname === null || firstNames === null
    ? null
    : { surname: words(surname), firstNames: words(firstNames) };
};

/** Newer tax notices write the whole address in one field, its lines parted by slashes. */
const addressInOne = (written: string): SealFacts["address"] => {
  const parts = written.split("/").map((part) => part.trim());
  const last = parts.findLastIndex((part) => /^\d{5} /.test(part));
  const [, postcode = "", town = ""] = /^(\d{5}) +(.+)$/.exec(parts[last] ?? "") ?? [];
  if (postcode === "") return null;
  const lines = parts.slice(0, last).filter((line) => line !== "");
  return { lines, street: lines.findLast((line) => /^\d/.test(line)) ?? null, postcode, town };
};

const addressOf = (fields: readonly SealField[]): SealFacts["address"] => {
  const value = (id: string) => fieldNamed(fields, id);
  const postcode = value("24") ?? value("6W");
  const inOne = value("4Y");
  if (postcode === null) return inOne === null ? null : addressInOne(inOne);
  const lines = ["20", "21", "22", "23", "6S", "6T", "6U", "6V"].flatMap((id) => value(id) ?? []);
  const street = value("22") ?? value("6U");
  return { lines, street, postcode, town: value("25") ?? value("6X") ?? "" };
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
  person: personOf(fields),
  birthDate: dayFirst(fieldNamed(fields, "69")),
  expiresOn: dayFirst(fieldNamed(fields, "6O")),
  address: addressOf(fields),
  exam: examOf(header.documentType, fields),
});

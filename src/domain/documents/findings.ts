import type { Box } from "./evidence.ts";

/**
 * What a finding means for the person: `refuse` makes the file unusable, `advice` may be set aside with one click,
 * `note` is for the agent alone, `info` and `good` ask for nothing.
 */
export type Level = "refuse" | "advice" | "note" | "info" | "good";

/** Every finding a check may make, with its level. Worded in `messages/`. */
export const findingLevels = {
  "file.type": "refuse",
  "file.empty": "refuse",
  "file.too-large": "refuse",
  "file.password": "refuse",
  "file.corrupt": "refuse",
  "file.pages": "refuse",
  "file.too-heavy": "refuse",
  "file.virus": "refuse",
  "image.too-large": "refuse",
  "image.too-small": "refuse",
  "page.blank": "refuse",
  "side.same-file": "refuse",

  "side.similar": "advice",
  "side.wrong": "advice",
  "side.unlike": "advice",
  "document.wrong": "advice",
  "image.incomplete": "advice",
  "image.blur": "advice",
  "image.grey": "advice",
  "image.dark": "advice",
  "image.burnt": "advice",
  "image.glare": "advice",
  "image.cut": "advice",
  "image.small": "advice",
  "mrz.unread": "advice",
  "mrz.expired": "advice",
  "mrz.name": "advice",
  "mrz.birth-date": "advice",
  "document.expired": "advice",
  "seal.name": "advice",
  "seal.birth-date": "advice",
  "seal.exam-date": "advice",
  "seal.category": "advice",
  "address.old": "advice",
  "address.date-unread": "info",
  "address.name": "advice",
  "address.place": "advice",
  "signature.missing": "advice",
  "signature.faint": "advice",
  "signature.cut": "advice",

  "photo.no-face": "advice",
  "photo.several-faces": "advice",
  "photo.head-size": "advice",
  "photo.off-centre": "advice",
  "photo.small": "advice",
  "photo.eyes": "advice",
  "photo.mouth": "advice",
  "photo.pose": "advice",
  "photo.background": "advice",
  "photo.light": "advice",
  "photo.glare": "advice",
  "photo.blur": "advice",
  "photo.grey": "advice",

  "seal.ok": "good",
  "seal.bad": "note",
  "seal.incomplete": "note",
  "seal.differs": "note",
  "seal.unverifiable": "note",
  "seal.test": "note",
  "image.pale": "note",
  "mrz.uncertain-name": "note",
  "picture.seen": "note",
  "person.differs": "note",

  "antivirus.pending": "info",
} as const satisfies Record<string, Level>;

export type FindingCode = keyof typeof findingLevels;

/** What a check found, where, and the values its sentence tells. */
export type Finding = {
  readonly code: FindingCode;
  readonly level: Level;
  /** From 1; null when it is about the whole file. */
  readonly page: number | null;
  readonly box: Box | null;
  readonly values: Readonly<Record<string, string | number>>;
};

type Where = { readonly page?: number; readonly box?: Box | null };

export const finding = (
  code: FindingCode,
  { page, box }: Where = {},
  values: Finding["values"] = {},
): Finding => ({ code, level: findingLevels[code], page: page ?? null, box: box ?? null, values });

/** The verdict on a file: what an agent alone reads says nothing to the applicant. */
export const verdictOf = (findings: readonly Finding[]): "good" | "advice" | "refused" => {
  if (findings.some(({ level }) => level === "refuse")) return "refused";
  return findings.some(({ level }) => level === "advice") ? "advice" : "good";
};

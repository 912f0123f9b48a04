import { isRole } from "#domain/roles.ts";
import type { SignInFactor } from "#domain/staff-events.ts";
import { shortMoment } from "#messages/days.ts";
import { nameOfKind } from "#messages/states.ts";
import type { LookOf, StaffTrace, TraceLine } from "#usecases/ports/audit-store.ts";
import { officeName } from "./queue-filters.tsx";
import { auditWords, officeWords } from "./staff-words.ts";
import { viewAddress } from "./view-address.ts";
import type { DeskWords } from "./words.ts";

/** What exactly was seen: which document, which side, which page, or which picture of the e-photo. */
export const thingSeen = ({ subject, page }: Pick<LookOf, "subject" | "page">, words: DeskWords): string => {
  const audit = auditWords(words.language);
  if (subject === "photo" || subject === "signature") return audit.pictures[subject];
  const [kind = "", slot = ""] = (subject ?? "").split("/");
  return [
    kind === "" ? "" : nameOfKind(words.supporting, kind),
    audit.sides[slot] ?? "",
    page === null ? "" : audit.page(page),
  ]
    .filter((part) => part !== "")
    .join(", ");
};

/** Who acted, with the role and the office they had then. */
export const whoDid = ({ by, name }: TraceLine, words: DeskWords): string => {
  if (by.kind !== "agent") return words.life.actors[by.kind];
  const { roles } = officeWords(words.language);
  return [
    name ?? auditWords(words.language).unnamed,
    by.role === undefined ? "" : roles[by.role],
    by.office === undefined ? "" : officeName(by.office),
  ]
    .filter((part) => part !== "")
    .join(", ");
};

/** A line of the journal as its cells: when, who, what, and the rest. */
export const traceCells = (line: TraceLine, words: DeskWords): readonly [string, string, string, string] => {
  const head = [shortMoment(line.at, words.language), whoDid(line, words)] as const;
  if (line.kind === "look")
    return [...head, auditWords(words.language).looks[line.look], thingSeen(line, words)];
  const { title, lines = [] } = words.life.events[line.event](line.details);
  return [...head, title, [words.life.states[line.state].name, ...lines].join("\n")];
};

const isFactor = (detail: string): detail is SignInFactor =>
  detail === "oneTimeCode" || detail === "recoveryCode" || detail === "passkey";

/** A sign-in, or a change of what somebody may do, as its cells: when, what, and the rest. */
export const accessCells = (
  { at, what, detail, former }: StaffTrace,
  { language }: DeskWords,
): readonly [string, string, string] => {
  const { access } = auditWords(language).staff;
  const { roles } = officeWords(language);
  const named = (value: string): string => {
    if (isFactor(value)) return access.factors[value];
    return isRole(value) ? roles[value] : officeName(value);
  };
  const rest = detail === null ? "" : named(detail);
  return [
    shortMoment(at, language),
    access.events[what],
    former === null ? rest : access.change(named(former), rest),
  ];
};

/** A look of somebody as its cells: when, which file, what, and the rest. */
export const lookCells = (look: LookOf, words: DeskWords): readonly [string, string, string, string] => {
  const { looks, staff } = auditWords(words.language);
  return [
    shortMoment(look.at, words.language),
    look.reference ?? staff.wholeView,
    looks[look.look],
    look.view === null ? thingSeen(look, words) : viewAddress(look.view),
  ];
};

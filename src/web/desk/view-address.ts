import { isOfficeId } from "#domain/offices.ts";
import {
  columns as everyColumn,
  everyFile,
  type Holder,
  isCategory,
  isColumn,
  isOrder,
  isSentState,
  type QueueView,
} from "#domain/queue-view.ts";
import { isProcedureId } from "#procedures/index.ts";
import type { QueuePlace } from "#usecases/ports/desk-queue.ts";
import { deskPaths } from "./paths.ts";

/** What the parts of a view are called in addresses. A view is nowhere else than there: a link carries it whole. */
export const viewFields = {
  states: "etape",
  procedures: "motif",
  categories: "categorie",
  departments: "departements",
  offices: "bureau",
  holder: "dossiers",
  doubts: "doutes",
  age: "depuis",
  order: "tri",
  columns: "colonne",
  after: "apres",
  before: "avant",
} as const;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const holderFrom = (text: string | null): Holder => {
  if (text === "nobody" || text === "me") return text;
  return text !== null && uuid.test(text) ? { agentId: text } : "anyone";
};

/** Codes as typed, in any order and with any separators. */
const departmentsFrom = (text: string): readonly string[] =>
  [...new Set(text.match(/\b9[78]\d\b|\b\d{2}\b/g) ?? [])].slice(0, 40);

const longestAgeInDays = 3650;

const ageFrom = (text: string | null): number | null => {
  const days = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return days === 0 ? null : Math.min(days, longestAgeInDays);
};

/** The view that an address asks for. What is not known in it is left out. */
export const viewFrom = (search: string): QueueView => {
  const query = new URLSearchParams(search);
  const all = <T extends string>(name: string, isKnown: (text: string) => text is T): readonly T[] =>
    [...new Set(query.getAll(name))].filter(isKnown);
  const doubts = query.get(viewFields.doubts);
  const order = query.get(viewFields.order) ?? "";
  const shown = all(viewFields.columns, isColumn);
  return {
    states: all(viewFields.states, isSentState),
    procedures: all(viewFields.procedures, isProcedureId),
    categories: all(viewFields.categories, isCategory),
    departments: departmentsFrom(query.get(viewFields.departments) ?? ""),
    offices: all(viewFields.offices, isOfficeId),
    holder: holderFrom(query.get(viewFields.holder)),
    doubts: doubts === "some" || doubts === "none" ? doubts : "any",
    minAgeInDays: ageFrom(query.get(viewFields.age)),
    order: isOrder(order) ? order : everyFile.order,
    columns: shown.length === 0 ? everyFile.columns : everyColumn.filter((column) => shown.includes(column)),
  };
};

const isUsual = (columns: QueueView["columns"]): boolean => columns.join() === everyFile.columns.join();

/** What of a view is not as it is for everybody, as names and values of an address. */
export const viewQuery = (view: QueueView): readonly (readonly [name: string, value: string])[] => {
  const { states, procedures, categories, departments, offices, holder, doubts, minAgeInDays, order } = view;
  const each = (name: string, values: readonly string[]) => values.map((value) => [name, value] as const);
  return [
    ...each(viewFields.states, states),
    ...each(viewFields.procedures, procedures),
    ...each(viewFields.categories, categories),
    ...(departments.length === 0 ? [] : [[viewFields.departments, departments.join(" ")] as const]),
    ...each(viewFields.offices, offices),
    ...(holder === "anyone"
      ? []
      : [[viewFields.holder, typeof holder === "string" ? holder : holder.agentId] as const]),
    ...(doubts === "any" ? [] : [[viewFields.doubts, doubts] as const]),
    ...(minAgeInDays === null ? [] : [[viewFields.age, String(minAgeInDays)] as const]),
    ...(order === everyFile.order ? [] : [[viewFields.order, order] as const]),
    ...(isUsual(view.columns) ? [] : each(viewFields.columns, view.columns)),
  ];
};

/** How many filters a view has: order and columns keep everything. */
export const filtersIn = (view: QueueView): number =>
  new Set(viewQuery({ ...view, order: everyFile.order, columns: everyFile.columns }).map(([name]) => name))
    .size;

const placeText = ({ urgentOn, submittedAt, reference }: QueuePlace): string =>
  [urgentOn, submittedAt, reference].join("~");

const placePattern =
  /^(infinity|\d{4}-\d{2}-\d{2})~(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{1,6}Z)~(TP-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})$/;

/** Which page of a view: what comes after a place, or just before it; the first one without either. */
export type PageOfView = { readonly after?: QueuePlace | null; readonly before?: QueuePlace | null };

/** The page that an address asks for. */
export const pageFrom = (search: string): PageOfView => {
  const query = new URLSearchParams(search);
  const before = placeIn(query.get(viewFields.before));
  return before === null ? { after: placeIn(query.get(viewFields.after)) } : { before };
};

const placeIn = (text: string | null): QueuePlace | null => {
  const [, urgentOn, submittedAt, reference] = placePattern.exec(text ?? "") ?? [];
  return urgentOn === undefined || submittedAt === undefined || reference === undefined
    ? null
    : { urgentOn, submittedAt, reference };
};

const addressOf = (path: string, parts: readonly (readonly [string, string])[]): string => {
  const query = new URLSearchParams(parts.map(([name, value]) => [name, value])).toString();
  return query === "" ? path : `${path}?${query}`;
};

/** The address of a view, or of a page of it. */
export const viewAddress = (view: QueueView, { after = null, before = null }: PageOfView = {}): string =>
  addressOf(deskPaths.queue, [
    ...viewQuery(view),
    ...(after === null ? [] : [[viewFields.after, placeText(after)] as const]),
    ...(before === null ? [] : [[viewFields.before, placeText(before)] as const]),
  ]);

/** Whether an address says of a view only what is not as usual, in the usual order. */
export const isShortest = (search: string, view: QueueView, place: PageOfView): boolean =>
  addressOf(deskPaths.queue, [...new URLSearchParams(search)]) === viewAddress(view, place);

export const exportAddress = (view: QueueView): string => addressOf(deskPaths.export, viewQuery(view));

export const isSameView = (one: QueueView, other: QueueView): boolean =>
  viewQuery(one).join("&") === viewQuery(other).join("&");

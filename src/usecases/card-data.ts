import type { Application } from "#domain/application.ts";
import type { Procedure } from "#domain/procedure.ts";
import { addressLines } from "./address-lines.ts";
import type { CardOrder } from "./ports/services.ts";

/** What is printed on the card and on its envelope, from the answers. */
export type CardData = Omit<CardOrder, "orderId" | "photo" | "signature">;

/** Agents check it before they accept; the order to the manufacturer carries the same. */
export const cardDataOf = (
  { answers }: Pick<Application, "answers">,
  { delivers }: Pick<Procedure, "delivers">,
): CardData => ({
  title: delivers.includes("internationalPermit") ? "internationalPermit" : "drivingLicence",
  birthName: answers.birthName ?? "",
  firstNames: answers.firstNames ?? "",
  birthDate: answers.birthDate ?? "",
  category: answers.category ?? (answers.licenceCategories ?? []).join(", "),
  address: addressLines(answers),
});

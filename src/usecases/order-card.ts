import type { Reference } from "#domain/application.ts";
import type { Answers } from "#domain/questions.ts";
import { addressLines } from "./address-lines.ts";
import type { CardOrder } from "./ports.ts";
import type { Uses } from "./world.ts";

const orderFrom = (orderId: string, answers: Answers): CardOrder => ({
  orderId,
  birthName: answers.birthName ?? "",
  firstNames: answers.firstNames ?? "",
  birthDate: answers.birthDate ?? "",
  category: answers.category ?? "",
  address: addressLines(answers),
});

/** Orders the card from the manufacturer (fabricant). The same order sent again is the same card. */
export const orderCard = async (
  { store, manufacturer }: Uses<"store" | "manufacturer">,
  { reference, orderId }: { readonly reference: Reference; readonly orderId: string },
): Promise<void> => {
  const view = await store.view(reference);
  // Another order took its place meanwhile: this one is not wanted any more.
  if (view?.application.delivery?.orderId !== orderId) return;
  await manufacturer.order(orderFrom(orderId, view.application.answers));
};

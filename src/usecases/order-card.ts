import type { Reference, StoredPage } from "#domain/application.ts";
import { procedureOf } from "#domain/procedure-versions.ts";
import { cardDataOf } from "./card-data.ts";
import type { WrappedKey } from "./ports/services.ts";
import type { Uses } from "./world.ts";

/** Orders the card from the manufacturer (fabricant). The same order sent again is the same card. */
export const orderCard = async (
  { store, storage, manufacturer, procedures }: Uses<"store" | "storage" | "manufacturer" | "procedures">,
  { reference, orderId }: { readonly reference: Reference; readonly orderId: string },
): Promise<void> => {
  const view = await store.view(reference);
  // Another order took its place meanwhile: this one is not wanted any more.
  if (view?.application.delivery?.orderId !== orderId) return;
  const { ePhoto } = view.application;
  const deposit = ePhoto === null ? null : await store.deposit(ePhoto.depositId);
  if (deposit === null && ePhoto !== null) throw new Error(`${orderId}: its photo and signature are gone`);
  await manufacturer.order({
    orderId,
    ...cardDataOf(view.application, procedureOf(procedures, view.application)),
    photo: deposit && (await pictureOf(storage, deposit.key, deposit.photo)),
    signature: deposit && (await pictureOf(storage, deposit.key, deposit.signature)),
  });
};

const pictureOf = async (
  storage: Uses<"storage">["storage"],
  key: WrappedKey,
  { address }: StoredPage,
): Promise<string> => Buffer.concat(await Array.fromAsync(storage.read({ key, address }))).toString("base64");

import type { PartnerKind } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** Admits a photographer, the manufacturer or the carrier; the key is given once, and only its fingerprint is kept. */
export const addPartner = async (
  world: Uses<"store" | "random" | "secrets">,
  { kind, name }: { readonly kind: PartnerKind; readonly name: string },
): Promise<{ readonly key: string }> => {
  const key = world.random.token();
  await world.store.write({ key: null }, async (tx) => {
    const keyFingerprint = world.secrets.fingerprint("partnerKey", key);
    await tx.createPartner({ id: world.random.uuid(), kind, name, keyFingerprint });
    return {};
  });
  return { key };
};

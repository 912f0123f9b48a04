import type { Partner } from "./ports/people.ts";
import type { Uses } from "./world.ts";

/** Whose access key (clé d'accès) this is, under whichever master key its fingerprint was kept; null for nobody's. */
export const partnerWithKey = async (
  { store, secrets }: Uses<"store" | "secrets">,
  key: string,
): Promise<Partner | null> => {
  for (const fingerprint of secrets.fingerprints("partnerKey", key)) {
    const partner = await store.partnerByKey(fingerprint);
    if (partner !== null) return partner;
  }
  return null;
};

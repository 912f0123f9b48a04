import { randomBytes } from "node:crypto";
import { masterKeyIdOf, openBytes, sealBytes } from "#adapters/keys/envelope.ts";
import type { MasterKeys } from "#adapters/keys/master-keys.ts";
import type { WrappedKey } from "#usecases/ports/services.ts";

const context = "data key";

/** Data keys: random, kept only wrapped under a master key. */
export const dataKeys = (keys: MasterKeys) => ({
  fresh: (): WrappedKey => sealBytes(keys, randomBytes(32), context) as WrappedKey,
  /** Throws when the key was altered or its master key is not known any more. */
  unwrap: (wrapped: WrappedKey): Buffer => openBytes(keys, wrapped, context),
  rewrap: (wrapped: WrappedKey): WrappedKey =>
    masterKeyIdOf(wrapped) === keys.current.id
      ? wrapped
      : (sealBytes(keys, openBytes(keys, wrapped, context), context) as WrappedKey),
});

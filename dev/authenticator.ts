import type { Kysely } from "kysely";
import { TOTP } from "otpauth";
import type { Schema } from "#adapters/postgres/schema.ts";
import type { Clock } from "#usecases/ports/services.ts";
import { authenticatorSecret, staff } from "./people.ts";

const stepInMs = 30_000;

/** The telephone of every invented agent, and of whoever types the key that the service shows. */
export type Authenticator = {
  /** A code of each that the service will take now; null for half a minute, when the last one has just served. */
  readonly codes: () => Promise<readonly { readonly login: string; readonly code: string | null }[]>;
  /** The code of any key, now; null when it is no key. */
  readonly codeOf: (secret: string) => string | null;
};

const codeAt = (secret: string, step: number): string =>
  new TOTP({ secret, issuer: "", label: "" }).generate({ timestamp: step * stepInMs });

export const openAuthenticator = (db: Kysely<Schema>, clock: Clock): Authenticator => {
  const now = (): number => Math.floor(clock.now().epochMilliseconds / stepInMs);
  return {
    codes: async () => {
      const rows = await db.selectFrom("staff").select(["login", "totp_last_step"]).execute();
      return staff.map(({ login }) => {
        const last = Number(rows.find((row) => row.login === login)?.totp_last_step ?? 0);
        // The service takes the step before and the step after, and each once.
        const step = [now(), now() + 1].find((each) => each > last);
        return { login, code: step === undefined ? null : codeAt(authenticatorSecret(login), step) };
      });
    },
    codeOf: (typed) => {
      const secret = typed.replaceAll(/\s/g, "").toUpperCase();
      return /^[A-Z2-7]{16,64}$/.test(secret) ? codeAt(secret, now()) : null;
    },
  };
};

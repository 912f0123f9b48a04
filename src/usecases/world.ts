import type { Settings } from "#domain/deadlines.ts";
import type { ProcedureVersions } from "#domain/procedure-versions.ts";
import type { Papers } from "./ports/papers.ts";
import type {
  Antivirus,
  Clock,
  Federation,
  Inspection,
  Mail,
  Manufacturer,
  OneTimeCodes,
  Passkeys,
  Passwords,
  Payments,
  QrCodes,
  Random,
  Seals,
  SealVerifier,
  Secrets,
  Sms,
  Storage,
} from "./ports/services.ts";
import type { Store } from "./ports/store.ts";
import type { Wording } from "./wording.ts";

/** Everything outside the rules that a use case may need. Each asks for its part: `Uses<"store" | "clock">`. */
export type World = {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly secrets: Secrets;
  readonly seals: Seals;
  readonly qrCodes: QrCodes;
  readonly oneTimeCodes: OneTimeCodes;
  readonly passkeys: Passkeys;
  readonly storage: Storage;
  readonly inspection: Inspection;
  /** Absent when none is configured: nothing is scanned then. */
  readonly antivirus: Antivirus | null;
  readonly sealVerifier: SealVerifier;
  readonly passwords: Passwords;
  readonly papers: Papers;
  readonly mail: Mail;
  readonly sms: Sms;
  readonly wording: Wording;
  readonly manufacturer: Manufacturer;
  /** Absent when none is configured: tax stamps alone are taken then. */
  readonly payments: Payments | null;
  /** Absent when no identity federation is configured. */
  readonly federation: Federation | null;
  readonly settings: Settings;
  readonly procedures: ProcedureVersions;
};

export type Uses<Part extends keyof World> = Pick<World, Part>;

import { join } from "node:path";
import { z } from "zod";
import type { Settings } from "#domain/deadlines.ts";
import { type Length, type State, states } from "#domain/lifecycle.ts";

const defaultFolder = "var";

/** A socket of this machine, or a port. */
export type AntivirusPlace = { readonly path: string } | { readonly host: string; readonly port: number };

const placeOf = (address: string): AntivirusPlace | null => {
  const { protocol, hostname, pathname, port } = new URL(address);
  if (protocol === "unix:")
    return hostname === "" && pathname.startsWith("/") ? { path: decodeURIComponent(pathname) } : null;
  return hostname !== "" && port !== ""
    ? { host: hostname.replaceAll(/[[\]]/g, ""), port: Number(port) }
    : null;
};

/**
 * What the operator may set, with its default: the only place that reads the environment. `docs/configuration.md`
 * says the same for people. Nothing secret has a default outside the demonstration.
 */
const environment = z.object({
  /** `all` in one process; `web` and `worker` apart once PostgreSQL is configured. */
  ROLE: z.enum(["all", "web", "worker"]).default("all"),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where the outside world reaches the service. */
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** Folder of the embedded database, files and keys. */
  VAR_DIR: z.string().min(1).default(defaultFolder),
  /** Folder of what was imported to verify seals; `trust` in `VAR_DIR` unless said. */
  TRUST_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** `id:base64 of 32 bytes`, the current one first, separated by commas. */
  MASTER_KEYS: z.string().min(1).optional(),
  /** Where the antivirus daemon (clamd) listens: `unix:/run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`. */
  ANTIVIRUS_URL: z
    .url({ protocol: /^(unix|tcp)$/ })
    .refine((address) => placeOf(address) !== null, "unix:/path or tcp://host:port")
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default("Télépermis <ne-pas-repondre@telepermis.example>"),
  SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_KEY: z.string().min(1).optional(),
  SMS_SENDER: z.string().min(1).max(11).default("Telepermis"),
  MANUFACTURER_URL: z.url({ protocol: /^https?$/ }).optional(),
  MANUFACTURER_KEY: z.string().min(1).optional(),
  /** Where orders of payments online live; people are sent to pages of the same origin. */
  PAYMENTS_URL: z.url({ protocol: /^https?$/ }).optional(),
  PAYMENTS_KEY: z.string().min(1).optional(),
  /** Signs what the payment service reports. */
  PAYMENTS_SECRET: z.string().min(32).optional(),
  FEDERATION_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  FEDERATION_CLIENT_ID: z.string().min(1).optional(),
  FEDERATION_CLIENT_SECRET: z.string().min(1).optional(),
  /** How many files are checked at the same time while their senders wait: each takes a core and up to 800 MB. */
  FILES_AT_ONCE: z.coerce.number().int().min(1).max(64).default(2),
  /** Addresses of the proxies allowed to say who the client is. */
  TRUSTED_PROXIES: z.string().min(1).optional(),
  DELIVERY_MODE: z.enum(["handedOver", "letterBox"]).default("handedOver"),
  /** Without a step of its agent for so many hours, a file goes back to the queue. */
  HOLD_HOURS: z.coerce.number().int().min(1).max(720).default(72),
  /** Lengths that no source gives: `supplementRequested=30d,draft=6m`. */
  DELAYS: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  /** `yes` once an authorised operator's identity is shown: the banner goes. */
  OFFICIAL: z.enum(["yes", "no"]).default("no"),
});

export type Config = Omit<
  z.infer<typeof environment>,
  "DELIVERY_MODE" | "DELAYS" | "HOLD_HOURS" | "OFFICIAL"
> & {
  readonly settings: Settings;
  readonly origin: string;
  readonly trustFolder: string;
  readonly official: boolean;
  readonly antivirus: AntivirusPlace | null;
};

/** The configuration is wrong: one clear line, and the start stops. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

const known = new Set(Object.keys(environment.shape));
// Names that look like ours and are not known are a typing mistake worth stopping for.
const ours =
  /^(TELEPERMIS|ANTIVIRUS|FILES|SMTP|SMS|MAIL|MASTER|FEDERATION|MANUFACTURER|PAYMENTS|DELIVERY|DELAYS?|TRUST)_/;

/** Settings that mean nothing alone: half of them would quietly turn a service off. */
const pairs = [
  ["SMS_URL", "SMS_KEY"],
  ["MANUFACTURER_URL", "MANUFACTURER_KEY"],
  ["PAYMENTS_URL", "PAYMENTS_KEY"],
  ["PAYMENTS_URL", "PAYMENTS_SECRET"],
  ["FEDERATION_ISSUER", "FEDERATION_CLIENT_ID"],
] as const;

const readDelays = (text: string | undefined): Settings["lengths"] => {
  if (text === undefined || text === "") return {};
  const lengths: Partial<Record<State, Length>> = {};
  for (const item of text.split(",")) {
    const match = /^\s*(\w+)=(\d{1,3})([dm])\s*$/.exec(item);
    const [, state = "", count = "", unit] = match ?? [];
    const isAdjustable = Object.hasOwn(states, state) && states[state as State].clock !== null;
    if (match === null || !isAdjustable) {
      throw new ConfigurationError(
        `DELAYS: "${item.trim()}" is not a state with a delay, as in supplementRequested=30d`,
      );
    }
    lengths[state as State] = unit === "d" ? { days: Number(count) } : { months: Number(count) };
  }
  return lengths;
};

/** Where imports to verify seals are kept: all that commands without a service need to know. */
export const trustFolderIn = (env: Readonly<Record<string, string | undefined>> = process.env): string =>
  env.TRUST_DIR || join(env.VAR_DIR || defaultFolder, "trust");

export const readConfig = (env: Readonly<Record<string, string | undefined>> = process.env): Config => {
  const stranger = Object.keys(env).find((name) => ours.test(name) && !known.has(name));
  if (stranger !== undefined) throw new ConfigurationError(`${stranger}: no such setting`);
  const given = Object.fromEntries(
    [...known].map((name) => [name, env[name] === "" ? undefined : env[name]]),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigurationError(
      `${issue?.path.join(".") ?? "environment"}: ${issue?.message ?? "cannot be read"}`,
    );
  }
  const { DELIVERY_MODE, DELAYS, HOLD_HOURS, OFFICIAL, ...rest } = parsed.data;
  if (rest.ROLE !== "all" && rest.DATABASE_URL === undefined) {
    throw new ConfigurationError(
      `ROLE: "${rest.ROLE}" apart needs DATABASE_URL: the embedded database is for one process`,
    );
  }
  const half = pairs.find(([one, other]) => (rest[one] === undefined) !== (rest[other] === undefined));
  if (half !== undefined) throw new ConfigurationError(`${half[0]} and ${half[1]}: one needs the other`);
  return {
    ...rest,
    settings: { lengths: readDelays(DELAYS), deliveryMode: DELIVERY_MODE, holdInHours: HOLD_HOURS },
    origin: (rest.ORIGIN ?? `http://localhost:${rest.PORT}`).replace(/\/$/, ""),
    trustFolder: trustFolderIn(given),
    official: OFFICIAL === "yes",
    antivirus: rest.ANTIVIRUS_URL === undefined ? null : placeOf(rest.ANTIVIRUS_URL),
  };
};

const ofThisMachine = ["localhost", "127.0.0.1", "::1"];

/** What production must have been told: nothing there may rest on a default. */
export const requireProduction = (config: Config): void => {
  const required = [
    "DATABASE_URL",
    "MASTER_KEYS",
    "ORIGIN",
    "SMTP_URL",
    "MANUFACTURER_URL",
    "MANUFACTURER_KEY",
  ] as const;
  const missing = required.find((name) => config[name] === undefined);
  if (missing !== undefined) throw new ConfigurationError(`${missing}: required in production`);
  // Cookies and passwords travel encrypted, or stay on this very machine.
  const { protocol, hostname } = new URL(config.origin);
  if (protocol !== "https:" && hostname !== "localhost")
    throw new ConfigurationError("ORIGIN: https in production");
  // clamd knows no encryption: strangers' files do not cross a network in clear.
  const { antivirus } = config;
  if (antivirus !== null && "host" in antivirus && !ofThisMachine.includes(antivirus.host))
    throw new ConfigurationError("ANTIVIRUS_URL: a socket or a port of this machine; use a tunnel");
};

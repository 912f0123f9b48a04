import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { sql } from "kysely";
import { createClamd } from "#adapters/antivirus/clamd.ts";
import { systemClock } from "#adapters/clock/system-clock.ts";
import { createFederation } from "#adapters/identity/federation.ts";
import { openInspection } from "#adapters/inspection/inspection.ts";
import { dataKeys } from "#adapters/keys/data-keys.ts";
import { derivedKey, loadMasterKeys } from "#adapters/keys/master-keys.ts";
import { seals } from "#adapters/keys/seals.ts";
import { secrets as createSecrets } from "#adapters/keys/secrets.ts";
import { createSmtpMail } from "#adapters/mail/smtp.ts";
import { createManufacturer } from "#adapters/manufacturer/http.ts";
import { oneTimeCodes } from "#adapters/one-time-codes/totp.ts";
import { createPasskeys } from "#adapters/passkeys/webauthn.ts";
import { createPasswords } from "#adapters/passwords/argon2.ts";
import { createPayments } from "#adapters/payments/http.ts";
import { createPapers } from "#adapters/pdf/papers.ts";
import { FolderInUse, prepareFolder, takeFolder } from "#adapters/postgres/folder.ts";
import { migrate } from "#adapters/postgres/migrate.ts";
import { type Database, openPGlite, openPostgres } from "#adapters/postgres/open.ts";
import { openQueue, type Queue } from "#adapters/postgres/queue.ts";
import { createStore } from "#adapters/postgres/store.ts";
import { qrCodes } from "#adapters/qr/qr-codes.ts";
import { systemRandom } from "#adapters/random/system-random.ts";
import { openSealVerifier } from "#adapters/seals/seal-verifier.ts";
import { createSmsGateway } from "#adapters/sms/gateway.ts";
import { openDiskStorage } from "#adapters/storage/disk-storage.ts";
import { dayOf } from "#domain/dates.ts";
import { deskReading } from "#domain/derive/desk-entry.ts";
import { papersEn } from "#messages/en/papers.ts";
import { papersFr } from "#messages/fr/papers.ts";
import { createWording } from "#messages/wording.ts";
import { everyVersion } from "#procedures/index.ts";
import { Unavailable } from "#usecases/errors.ts";
import type { Mail, Manufacturer, SealVerifier, Sms } from "#usecases/ports/services.ts";
import type { World } from "#usecases/world.ts";
import { applicantDownloads, applicantPages } from "#web/applicant/pages.ts";
import { deskDownloads, deskPages } from "#web/desk/pages.ts";
import { addErrorPages } from "#web/kit/errors.tsx";
import { addHealth } from "#web/kit/health.ts";
import type { AnyPage, Site } from "#web/kit/page.ts";
import { addDownloads, addPages } from "#web/kit/routes.ts";
import { createServer } from "#web/kit/server.ts";
import { type Assets, createShell } from "#web/kit/shell.tsx";
import { addPartnerApi } from "#web/partner/api.ts";
import { photographerDownloads, photographerPages } from "#web/photographer/pages.ts";
import { verifyPages } from "#web/verify/pages.ts";
import { jobHandlers } from "#worker/jobs.ts";
import { startDeskReading, startForgetting, startTick } from "#worker/tick.ts";
import { type Config, ConfigurationError } from "./config.ts";

/** The service put together: the only place where adapters meet use cases. */
export type Service = {
  readonly world: World;
  readonly site: Site;
  readonly database: Database;
  readonly app: FastifyInstance;
  addPages(pages: readonly AnyPage[]): void;
  /** Serves pages, takes jobs and watches deadlines, as far as the role goes. Gives the address. */
  start(): Promise<string>;
  stop(): Promise<void>;
};

/** What the demonstration and the tests put in the place of the outside world. */
export type Replacements = {
  readonly world?: (database: Database) => Promise<Partial<World>> | Partial<World>;
  readonly site?: Partial<Site>;
  readonly assetsFolder?: string;
};

/** A setting that cannot serve stops the start with one line that names it. */
const stopOver =
  (setting: string) =>
  (cause: unknown): never => {
    if (!(cause instanceof Error) || cause instanceof FolderInUse) throw cause;
    const code = "code" in cause ? String(cause.code) : cause.name;
    throw new ConfigurationError(`${setting}: ${cause.message === "" ? code : cause.message}`, { cause });
  };

const openDatabase = async (config: Config, logger: FastifyBaseLogger): Promise<Database> => {
  const onQuery =
    logger.level === "debug"
      ? (query: object) => logger.debug({ ...query, event: "database.query" })
      : undefined;
  if (config.DATABASE_URL !== undefined) {
    const onLost = (err: Error) => logger.warn({ err, event: "database.connection_lost" });
    const served = openPostgres(config.DATABASE_URL, onLost, onQuery);
    await sql`select 1`.execute(served.db).catch(stopOver("DATABASE_URL"));
    return served;
  }
  const release = await takeFolder(config.VAR_DIR).catch(stopOver("VAR_DIR"));
  const folder = join(config.VAR_DIR, "database");
  await prepareFolder(folder, () => logger.info({ event: "database.preparing", folder }));
  const database = await openPGlite(folder, onQuery);
  return {
    ...database,
    close: async () => {
      await database.close();
      await release();
    },
  };
};

/** Reads the names that the build gave to styles and scripts. */
const readAssets = (folder: string): Assets => {
  const manifest: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(folder, "manifest.json"), "utf8"),
  );
  return (name) => {
    const hashed = manifest[name];
    if (hashed === undefined) throw new Error(`no asset ${name}`);
    return `/assets/${hashed}`;
  };
};

const notConfigured = (setting: string) => () =>
  Promise.reject(new Unavailable(`${setting} is not configured`));

const mailOf = (config: Config): Mail =>
  config.SMTP_URL === undefined
    ? { send: notConfigured("SMTP_URL") }
    : createSmtpMail({ url: config.SMTP_URL, from: config.MAIL_FROM });

const smsOf = (config: Config): Sms =>
  config.SMS_URL === undefined || config.SMS_KEY === undefined
    ? { send: notConfigured("SMS_URL") }
    : createSmsGateway({ url: config.SMS_URL, key: config.SMS_KEY, sender: config.SMS_SENDER });

const manufacturerOf = (config: Config): Manufacturer =>
  config.MANUFACTURER_URL === undefined || config.MANUFACTURER_KEY === undefined
    ? { order: notConfigured("MANUFACTURER_URL") }
    : createManufacturer({ url: config.MANUFACTURER_URL, key: config.MANUFACTURER_KEY });

const paymentsOf = ({ PAYMENTS_URL: url, PAYMENTS_KEY: key, PAYMENTS_SECRET: secret }: Config) =>
  url === undefined || key === undefined || secret === undefined
    ? null
    : createPayments({ url, key, secret, pageOrigin: new URL(url).origin });

const federationOf = (config: Config) =>
  config.FEDERATION_ISSUER === undefined || config.FEDERATION_CLIENT_ID === undefined
    ? null
    : createFederation({
        issuer: config.FEDERATION_ISSUER,
        clientId: config.FEDERATION_CLIENT_ID,
        clientSecret: config.FEDERATION_CLIENT_SECRET,
        origin: config.origin,
      });

const openSeals = (
  { trustFolder }: Config,
  logger: FastifyBaseLogger,
  { today, isDemonstration }: { readonly today: () => Temporal.PlainDate; readonly isDemonstration: boolean },
): SealVerifier => {
  const onUnreadable = (err: unknown) => logger.error({ err, event: "trust.unreadable" });
  try {
    return openSealVerifier({
      folder: trustFolder,
      today,
      // The test authority signs for anyone: it counts in the demonstration alone.
      countsTestAuthority: isDemonstration,
      onUnreadable,
    });
  } catch (error) {
    return stopOver("TRUST_DIR")(error);
  }
};

const shortPatienceInMs = 5_000;

/** Files nobody scans, or an antivirus that keeps files waiting: for the operator to know from the start. */
const tellOfAntivirus = async ({ antivirus }: World, logger: FastifyBaseLogger): Promise<void> => {
  if (antivirus === null) {
    logger.warn({ event: "antivirus.none" }, "ANTIVIRUS_URL is not set: no file is scanned");
    return;
  }
  await antivirus.scan(Readable.from([]), shortPatienceInMs).then(
    () => logger.info({ event: "antivirus.ready" }),
    (err) => logger.warn({ err, event: "antivirus.silent" }, "files wait until the antivirus answers"),
  );
};

/** The first pages go first: nobody sends a file within seconds of the start. */
const warmUpAfterMs = 2000;

export const compose = async (
  config: Config,
  logger: FastifyBaseLogger,
  replacements: Replacements = {},
): Promise<Service> => {
  const keysOf = (configured: string | undefined) =>
    loadMasterKeys({ configured, path: join(config.VAR_DIR, "master.key") });
  // Read before anything is opened when they are configured; made beside the embedded database otherwise.
  const configured =
    config.MASTER_KEYS === undefined ? null : await keysOf(config.MASTER_KEYS).catch(stopOver("MASTER_KEYS"));
  const sealVerifier = openSeals(config, logger, {
    today: () => dayOf(world.clock.now()),
    isDemonstration: replacements.site?.demonstration === true,
  });
  const database = await openDatabase(config, logger);
  const keys = configured ?? (await keysOf(undefined));
  await migrate(database.db, new URL("./migrations/", migrationsFrom));
  const secrets = createSecrets(keys);
  const queue: Queue = await openQueue(database, {
    worker: config.ROLE !== "web",
    onError: (err) => logger.error({ err, event: "queue.failed" }),
  });
  const inspection = openInspection({ atOnce: config.FILES_AT_ONCE });
  const world: World = {
    store: createStore(database.db, queue.enqueue, secrets, deskReading(config.settings, everyVersion)),
    clock: systemClock,
    random: systemRandom,
    secrets,
    seals: seals(keys),
    qrCodes,
    oneTimeCodes,
    passkeys: createPasskeys(config.origin),
    storage: await openDiskStorage({ folder: join(config.VAR_DIR, "files"), keys: dataKeys(keys) }),
    inspection,
    antivirus: config.antivirus === null ? null : createClamd(config.antivirus),
    sealVerifier,
    passwords: createPasswords(),
    papers: createPapers({ fr: papersFr, en: papersEn }),
    mail: mailOf(config),
    sms: smsOf(config),
    wording: createWording(config.origin),
    manufacturer: manufacturerOf(config),
    payments: paymentsOf(config),
    federation: federationOf(config),
    settings: config.settings,
    procedures: everyVersion,
    ...(await replacements.world?.(database)),
  };

  const site: Site = {
    origin: config.origin,
    demonstration: false,
    official: config.official,
    ...replacements.site,
  };
  const assetsFolder = replacements.assetsFolder ?? fileURLToPath(new URL("./assets/", import.meta.url));
  const assets = readAssets(assetsFolder);
  const app = await createServer({
    logger,
    origin: config.origin,
    trustProxy: config.TRUSTED_PROXIES ?? false,
    assetsFolder,
    csrfKey: derivedKey(keys.current, "csrf").toString("base64url"),
    formTargets: [config.FEDERATION_ISSUER, config.PAYMENTS_URL]
      .filter((address) => address !== undefined)
      .map((address) => new URL(address).origin),
  });
  const routes = { world, site, shell: createShell(assets) };
  addErrorPages(app, assets, site.official);
  addHealth(app, async () => {
    await sql`select 1`.execute(database.db);
  });
  addPages(app, routes, [...applicantPages, ...deskPages, ...photographerPages, ...verifyPages]);
  addDownloads(app, routes, [...applicantDownloads, ...deskDownloads, ...photographerDownloads]);
  await addPartnerApi(app, world);

  const rounds: (() => Promise<void>)[] = [];
  let warmingUp: NodeJS.Timeout | undefined;
  return {
    world,
    site,
    database,
    app,
    addPages: (pages) => addPages(app, routes, pages),
    start: async () => {
      await tellOfAntivirus(world, logger);
      if (config.ROLE !== "web") {
        await queue.work(jobHandlers(world));
        rounds.push(
          startTick(world, (err) => logger.error({ err, event: "tick.failed" })),
          startDeskReading(world, (err) => logger.error({ err, event: "desk.reading.failed" })),
          startForgetting(world, (err) => logger.error({ err, event: "forgetting.failed" })),
        );
      }
      if (config.ROLE === "worker") return "";
      if (world.inspection === inspection)
        warmingUp = setTimeout(() => inspection.prepare(), warmUpAfterMs).unref();
      return app.listen({ host: config.HOST, port: config.PORT });
    },
    stop: async () => {
      clearTimeout(warmingUp);
      await app.close();
      for (const stop of rounds) await stop();
      await queue.stop();
      await inspection.close();
      await database.close();
    },
  };
};

/** Migrations lie beside the bundle once built, and with their adapter in the sources. */
const migrationsFrom = import.meta.url.endsWith(".ts")
  ? new URL("./adapters/postgres/", import.meta.url)
  : new URL(import.meta.url);

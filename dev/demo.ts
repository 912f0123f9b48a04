/** `npm start`: the whole service, with outside parties simulated, invented people and a clock that can be moved. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pino from "pino";
import { createFederation } from "#adapters/identity/federation.ts";
import { createMailbox } from "#adapters/mailbox/mailbox.ts";
import { createManufacturer } from "#adapters/manufacturer/http.ts";
import { createPayments } from "#adapters/payments/http.ts";
import { compose, type Service } from "#src/compose.ts";
import { type Config, readConfig } from "#src/config.ts";
import { requireFreePort, runUntilStopped } from "#src/run.ts";
import type { World } from "#usecases/world.ts";
import { announce } from "./announce.ts";
import { openAuthenticator } from "./authenticator.ts";
import { createIdentityProvider, drawFederationClient } from "./identity-provider.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";
import { addManufacturerService } from "./manufacturer-service.ts";
import { demonstrationPages } from "./pages.ts";
import { openParcels } from "./parcels.ts";
import { createPartnerApi } from "./partner-api.ts";
import { paths } from "./paths.ts";
import { addPaymentService, createPaymentReporter } from "./payment-service.ts";
import { orderingKey, paymentKey, paymentSecret } from "./people.ts";
import { playCheckedStory } from "./seed/checked-story.ts";
import { openFreeCodes } from "./seed/free-codes.ts";
import { seed } from "./seed/seed.ts";
import { createClockMover, openServiceClock } from "./service-clock.ts";
import { openSimulatedPayments } from "./simulated-payments.ts";

const samplesFolder = fileURLToPath(new URL("../test/samples/", import.meta.url));
const assetsFolder = fileURLToPath(new URL("../dist/assets/", import.meta.url));

/** Where the service reaches itself, whatever address people use. */
const ownAddress = ({ HOST, PORT }: Config): string => {
  const isEverywhere = ["0.0.0.0", "::", "localhost"].includes(HOST);
  return `http://${isEverywhere ? "127.0.0.1" : HOST.includes(":") ? `[${HOST}]` : HOST}:${PORT}`;
};

const composeDemonstration = async (): Promise<Service> => {
  const config = readConfig();
  await requireFreePort(config);
  const logger = pino({ level: process.env.LOG_LEVEL === undefined ? "warn" : config.LOG_LEVEL });
  const client = drawFederationClient(config.origin);
  const opened: { clock?: Awaited<ReturnType<typeof openServiceClock>>; mailbox?: Mailbox } = {};

  const service = await compose(config, logger, {
    assetsFolder,
    site: { demonstration: true },
    world: async ({ db }): Promise<Partial<World>> => {
      const clock = await openServiceClock(db);
      const mailbox = openMailbox(db);
      Object.assign(opened, { clock, mailbox });
      const { mail, sms } = createMailbox(mailbox, clock.now);
      return {
        clock,
        ...(config.SMTP_URL === undefined ? { mail } : {}),
        ...(config.SMS_URL === undefined ? { sms } : {}),
        ...(config.MANUFACTURER_URL === undefined
          ? {
              manufacturer: createManufacturer({
                url: `${ownAddress(config)}${paths.orders}`,
                key: orderingKey,
              }),
            }
          : {}),
        ...(config.PAYMENTS_URL === undefined
          ? {
              payments: createPayments({
                url: `${ownAddress(config)}${paths.paymentOrders}`,
                key: paymentKey,
                secret: paymentSecret,
                pageOrigin: new URL(config.origin).origin,
              }),
            }
          : {}),
        ...(config.FEDERATION_ISSUER === undefined
          ? { federation: createFederation({ ...client, origin: config.origin }) }
          : {}),
      };
    },
  });
  const { clock, mailbox } = opened;
  if (clock === undefined || mailbox === undefined) throw new Error("the demonstration was not opened");

  const { db } = service.database;
  const { world, app } = service;
  const parcels = openParcels(db);
  const payments = openSimulatedPayments(db);
  const identityProvider = createIdentityProvider(config.origin, client);
  const freeCodes = await openFreeCodes(db, join(config.VAR_DIR, "photo-codes.json"));
  service.addPages(
    demonstrationPages({
      origin: config.origin,
      mailbox,
      clock: createClockMover(db, clock, world),
      authenticator: openAuthenticator(db, clock),
      parcels,
      api: createPartnerApi(() => ownAddress(config)),
      identityProvider,
      payments,
      reportPayment: createPaymentReporter(() => ownAddress(config), clock, paymentSecret),
      freeCodes,
    }),
  );
  addManufacturerService(app, { parcels, clock, key: orderingKey });
  addPaymentService(app, { payments, clock, key: paymentKey, origin: config.origin });
  await identityProvider.addRoutes(app);
  const stage = await seed({ db, world, origin: config.origin, parcels, mailbox });
  await freeCodes.fill(stage);
  announce(config.origin, await freeCodes.list());
  return {
    ...service,
    start: async () => {
      const address = await service.start();
      // Not waited for: files are checked for some seconds.
      playCheckedStory({ ...stage, world: stage.checking }, samplesFolder).catch((err) =>
        logger.warn({ err, event: "checked-story.failed" }),
      );
      return address;
    },
  };
};

await runUntilStopped(composeDemonstration, (_service, address) => console.log(`Prêt / ready: ${address}`));

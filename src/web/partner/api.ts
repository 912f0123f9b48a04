import type { FastifyInstance } from "fastify";
import type { World } from "#usecases/world.ts";
import { speakJson } from "./conventions.ts";
import { describeApi } from "./openapi.ts";
import { requirePartnerKey } from "./partner-key.ts";
import { addPaymentReports } from "./payment-reports.ts";
import { addPhotoDeposits } from "./photo-deposits.ts";
import { addPublicRules } from "./public-rules.ts";
import { addReports } from "./reports.ts";

const prefix = "/api/v1";

/**
 * The programming interface: for partners (photographers, manufacturer, carrier, payment service) by their keys, and the
 * rules for anybody. No cookie, no page; JSON and problem details.
 */
export const addPartnerApi = async (app: FastifyInstance, world: World): Promise<void> => {
  await app.register(
    async (api) => {
      speakJson(api);
      requirePartnerKey(api, world);
      await describeApi(api);
      addPhotoDeposits(api, world);
      addReports(api, world);
      addPublicRules(api);
      await addPaymentReports(api, world);
    },
    { prefix },
  );
};

import { randomUUID } from "node:crypto";
import { z } from "zod";

const problem = z.object({
  title: z.string(),
  code: z.string(),
  detail: z.string().optional(),
  state: z.string().optional(),
});

/** What the service answered to a simulator: taken, or a problem in its own words. */
export type Answer =
  | { readonly accepted: true; readonly state: string }
  | { readonly accepted: false; readonly problem: z.infer<typeof problem> };

/** Speaks to the service as a partner would: over HTTP, with a key, one key of idempotency for each report. */
export type PartnerApi = {
  readonly report: (path: string, partnerKey: string, event: object) => Promise<Answer>;
};

/** `serviceAddress` is known once the service listens. */
export const createPartnerApi = (serviceAddress: () => string): PartnerApi => ({
  report: async (path, partnerKey, event) => {
    const response = await fetch(`${serviceAddress()}/api/v1${path}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${partnerKey}`,
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
      },
      body: JSON.stringify(event),
      signal: AbortSignal.timeout(10_000),
    });
    const body: unknown = await response.json();
    return response.ok
      ? { accepted: true, state: z.object({ state: z.string() }).parse(body).state }
      : { accepted: false, problem: problem.parse(body) };
  },
});

import { z } from "zod";
import { Unavailable } from "#usecases/errors.ts";
import type { PaymentStanding, Payments } from "#usecases/ports/services.ts";
import { isSigned } from "./signature.ts";

export type PaymentServiceSettings = {
  /** Where orders live: POST to it, GET `/:orderId`, POST `/:orderId/cancellation`. */
  readonly url: string;
  /** Sent as a bearer token. */
  readonly key: string;
  /** Shared with the payment service: signs what it reports. */
  readonly secret: string;
  /** The only place where people are sent to pay. */
  readonly pageOrigin: string;
  readonly timeoutInMs?: number;
};

const amount = { orderId: z.string().min(1), amountInCents: z.number().int().positive() };
const ended = z.object({ ...amount, outcome: z.enum(["paid", "refused", "abandoned", "cancelled"]) });
const standing = z.union([z.object({ ...amount, outcome: z.literal("open"), page: z.url() }), ended]);

/** A payment service over HTTP: orders in JSON, pages of its own, reports signed with a shared secret. */
export const createPayments = (settings: PaymentServiceSettings): Payments => ({
  open: async ({ orderId, ...order }) => {
    const opened = await ask(settings, "", {
      headers: { "idempotency-key": orderId },
      body: { orderId, currency: "EUR", ...order },
    });
    if (opened === null) throw new Unavailable("the payment service answered 404");
    if (opened.orderId !== orderId || opened.amountInCents !== order.amountInCents)
      throw new Unavailable("the payment service opened another order");
    return opened;
  },
  standing: (orderId) => ask(settings, `/${encodeURIComponent(orderId)}`),
  cancel: (orderId) => ask(settings, `/${encodeURIComponent(orderId)}/cancellation`, { body: {} }),
  readReport: ({ body, signature, now }) => {
    if (!isSigned({ body, signature, secret: settings.secret, now })) return null;
    const read = ended.safeParse(jsonOf(body));
    return read.success ? read.data : null;
  },
});

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

type Request = { readonly headers?: Record<string, string>; readonly body: object };

/** Where an order stands, as answered; null when there is no such order. */
const ask = async (
  { url, key, pageOrigin, timeoutInMs = 10_000 }: PaymentServiceSettings,
  path: string,
  request?: Request,
): Promise<PaymentStanding | null> => {
  const response = await sent(`${url}${path}`, {
    method: request === undefined ? "GET" : "POST",
    headers: {
      authorization: `Bearer ${key}`,
      ...(request === undefined ? {} : { "content-type": "application/json" }),
      ...request?.headers,
    },
    ...(request === undefined ? {} : { body: JSON.stringify(request.body) }),
    // Following a redirection would hand the key to another place.
    redirect: "error",
    signal: AbortSignal.timeout(timeoutInMs),
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new Unavailable(`the payment service answered ${response.status}`);
  const read = standing.safeParse(jsonOf(response.body));
  if (!read.success) throw new Unavailable("the payment service answered something else than an order");
  if (read.data.outcome === "open" && new URL(read.data.page).origin !== pageOrigin)
    throw new Unavailable("the payment service sends people elsewhere");
  return read.data;
};

const sent = async (
  address: string,
  init: RequestInit,
): Promise<{ readonly status: number; readonly ok: boolean; readonly body: string }> => {
  try {
    const response = await fetch(address, init);
    return { status: response.status, ok: response.ok, body: await response.text() };
  } catch (cause) {
    throw new Unavailable("the payment service cannot be reached", { cause });
  }
};

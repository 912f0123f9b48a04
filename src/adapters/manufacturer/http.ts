import { Unavailable } from "#usecases/errors.ts";
import type { Manufacturer } from "#usecases/ports/services.ts";

export type ManufacturerSettings = {
  /** Takes a POST of a card order as JSON. */
  readonly url: string;
  /** Sent as a bearer token. */
  readonly key: string;
  readonly timeoutInMs?: number;
};

/** Orders cards over HTTP. The order's own name goes along, so that one sent twice is recognised and made once. */
export const createManufacturer = ({
  url,
  key,
  timeoutInMs = 10_000,
}: ManufacturerSettings): Manufacturer => ({
  order: async (order) => {
    const status = await post(
      url,
      {
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
        "idempotency-key": order.orderId,
      },
      JSON.stringify(order),
      timeoutInMs,
    );
    if (status >= 300) throw new Unavailable(`the manufacturer answered ${status}`);
  },
});

const post = async (
  url: string,
  headers: Record<string, string>,
  body: string,
  timeoutInMs: number,
): Promise<number> => {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers,
      body,
      // Following a redirection would hand the key and the person's address to another place.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutInMs),
    });
    await response.body?.cancel();
    return response.status;
  } catch (cause) {
    throw new Unavailable("the manufacturer cannot be reached", { cause });
  }
};

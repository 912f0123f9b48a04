import { z } from "zod";

// What PostgreSQL or a page could not show never comes in: control characters, half characters.
const isPlain = (text: string): boolean => text.isWellFormed() && !/\p{Cc}/u.test(text);

const text = (maxLength: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine(isPlain, "Plain text without control characters is expected");

const day = z.iso.date().describe("A day in France, YYYY-MM-DD");

const trackingNumber = z
  .string()
  .regex(/^[A-Za-z0-9-]{6,40}$/)
  .meta({ example: "6A01234567890" });

const trackingLink = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[\x21-\x7e]+$/)
  .refine((link) => URL.canParse(link), "An address is expected")
  .describe("Where the holder follows the parcel")
  .meta({ example: "https://carrier.example/6A01234567890" });

/** What the manufacturer (fabricant) tells about an order. */
export const productionEvent = z
  .discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("handed-over").describe("The card is made and handed over to the carrier"),
      trackingNumber,
      trackingLink,
    }),
    z.strictObject({
      type: z.literal("cannot-be-made").describe("An agent has to look at the application again"),
      cause: text(500),
    }),
  ])
  .meta({ id: "ProductionEvent" });

/** What the carrier (transporteur) tells about a parcel. */
export const parcelEvent = z
  .discriminatedUnion("type", [
    z.strictObject({
      type: z
        .literal("first-passage")
        .describe("Nobody was there: the fifteen days at the post office start"),
      on: day,
      postOffice: text(200).describe("Its name, then its address, separated by commas"),
    }),
    z.strictObject({ type: z.literal("held-at-post-office") }),
    z.strictObject({ type: z.literal("delivered") }),
    z.strictObject({
      type: z.literal("picked-up").describe("Also once returned, when the pick-up is reported late"),
      on: day.optional(),
    }),
    z.strictObject({ type: z.literal("returned").describe("Not collected in time") }),
    z.strictObject({ type: z.literal("wrong-address").describe("Nobody of that name at that address") }),
  ])
  .meta({ id: "ParcelEvent" });

export const orderParams = z.object({ orderId: z.string().regex(/^[A-Za-z0-9-]{1,60}$/) });
export const parcelParams = z.object({ trackingNumber });

/** Names one intention of the partner: sent again with it, a request is carried out once and answered the same. */
export const writeHeaders = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{8,200}$/)
    .describe("Drawn by you, new for each report; sent again with it, a request is carried out once"),
});

export const reported = z
  .object({ state: z.string().describe("Where the licence is now").meta({ example: "dispatched" }) })
  .meta({ id: "Reported" });

const finding = z
  .object({
    code: z.string().meta({ example: "photo.eyes" }),
    box: z
      .array(z.number())
      .nullable()
      .describe("Where on the picture turned upright, in pixels: x, y, width, height"),
    message: z.object({ fr: z.string(), en: z.string() }),
  })
  .meta({ id: "Finding" });

/** What a photographer is told when the checks have something to say. */
export const advised = z
  .object({
    deposit: z
      .string()
      .describe(
        "To be named to deposit the pictures as they are: POST /photo-deposits/{deposit}/confirmation",
      )
      .meta({ example: "4c0d3a52-8f6e-4b7e-9f0a-2b6e4f6a1d3c" }),
    findings: z.object({ photo: z.array(finding), signature: z.array(finding) }),
  })
  .meta({ id: "Advised" });

export const depositParams = z.object({ deposit: z.uuid() });

export const deposited = z
  .object({
    code: z
      .string()
      .describe("22 letters and digits, for the person alone: it is not shown again")
      .meta({ example: "7KQ4M2XH9CVB3TRN8DWZ5G" }),
    lastDay: day.describe("Last day on which the code can be used"),
  })
  .meta({ id: "Deposited" });

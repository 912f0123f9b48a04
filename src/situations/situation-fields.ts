import { z } from "zod";
import { day } from "#domain/dates.ts";

/** What is wrong with a value, in words for whoever wrote the line. */
export const wrong = (what: string) => ({
  error: ({ input }: { readonly input?: unknown }): string => (input === undefined ? "missing" : what),
});

const writtenDay = z.string(wrong("not a date")).meta({ format: "date" });

export const isoDay = writtenDay.transform((text, { issues }) => {
  // Temporal reads other forms too, and a time of day: a legal day has one.
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    try {
      return day(text);
    } catch {
      // Such a day does not exist.
    }
  }
  issues.push({ code: "custom", message: "not a date", input: text });
  return z.NEVER;
});

export const optionalDay = isoDay.nullish().transform((date) => date ?? null);

export const yesNo = z
  .boolean(wrong("not true or false"))
  .nullish()
  .transform((holds) => holds ?? false);

export const count = z
  .number(wrong("not a number"))
  .nonnegative("below zero")
  .nullish()
  .transform((number) => number ?? null);

export const text = z.string(wrong("not a text"));

/** One of the values of a fact, in the words of those who write situations. */
export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, wrong(`not one of ${values.join(", ")}`));

/** Absent or null: the neutral value. */
export const oneOfOr = <const Values extends readonly string[]>(values: Values, neutral: Values[number]) =>
  oneOf(values)
    .nullish()
    .transform((value) => value ?? neutral);

/** A part that is present only when the reason needs it: absent, every field has its neutral value. */
export const part = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const fields = z.object(shape, wrong("not an object"));
  return fields.nullish().transform((present) => present ?? fields.parse({}));
};

export const country = z.string(wrong("not a country code")).regex(/^[A-Z]{3}$/, "not a country code");

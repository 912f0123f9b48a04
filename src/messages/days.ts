/** The languages people may read the service in; French is the legal version. */
export type Language = "fr" | "en";

const locales = { fr: "fr-FR", en: "en-GB" } as const satisfies Record<Language, string>;
const zone = "Europe/Paris";

/** « 1er décembre 2026 », "1 December 2026". */
export const wordDay = (day: string, language: Language): string =>
  french(
    Temporal.PlainDate.from(day).toLocaleString(locales[language], {
      day: "numeric",
      month: "long",
      year: "numeric",
    }),
    language,
  );

/** « mercredi 9 décembre 2026 », "Wednesday 9 December 2026". */
export const wordWeekday = (day: string, language: Language): string => {
  const weekday = Temporal.PlainDate.from(day).toLocaleString(locales[language], { weekday: "long" });
  return `${weekday} ${wordDay(day, language)}`;
};

/** « 09/12/2026 », for text messages, where every character counts. */
export const shortDay = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString("fr-FR", { day: "2-digit", month: "2-digit", year: "numeric" });

/** A birth date as precise as it is known: `1996`, `1996-07` or `1996-07-07`. */
export const wordBirthDate = (birth: string, language: Language): string => {
  const [year = "", month, day] = birth.split("-");
  if (month === undefined) return year;
  if (day !== undefined) return wordDay(birth, language);
  return Temporal.PlainDate.from(`${year}-${month}-01`).toLocaleString(locales[language], {
    month: "long",
    year: "numeric",
  });
};

/** « 23 novembre 2026 à 11 h 05 », "23 November 2026 at 11:05": the hour of France, whatever the machine's. */
export const wordMoment = (instant: string, language: Language): string => {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const hour = String(moment.hour).padStart(2, "0");
  const minute = String(moment.minute).padStart(2, "0");
  const day = wordDay(moment.toPlainDate().toString(), language);
  return language === "fr" ? `${day} à ${hour}\u00a0h\u00a0${minute}` : `${day} at ${hour}:${minute}`;
};

/** « 23/11/2026 11 h 05 », "23/11/2026 11:05": for tables. */
export const shortMoment = (instant: string, language: Language): string => {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const [hour, minute] = [moment.hour, moment.minute].map((part) => String(part).padStart(2, "0"));
  const day = shortDay(moment.toPlainDate().toString());
  return language === "fr" ? `${day} ${hour}\u00a0h\u00a0${minute}` : `${day} ${hour}:${minute}`;
};

const french = (worded: string, language: Language): string =>
  language === "fr" ? worded.replace(/^1 /, "1er ") : worded;

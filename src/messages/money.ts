import type { Language } from "./days.ts";

/** « 25 € », « 12,50 € »; "€25", "€12.50": cents are said only when there are some. */
export const wordAmount = (cents: number, language: Language): string => {
  const fraction = cents % 100 === 0 ? 0 : 2;
  const amount = (cents / 100).toLocaleString(language === "fr" ? "fr-FR" : "en-GB", {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  });
  return language === "fr" ? `${amount}\u00a0€` : `€${amount}`;
};

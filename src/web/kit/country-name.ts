import { type Country, countryCodes } from "#domain/countries.ts";
import type { Language } from "./chrome.ts";

const names = {
  fr: new Intl.DisplayNames("fr", { type: "region" }),
  en: new Intl.DisplayNames("en", { type: "region" }),
};

export const countryName = (code: Country, language: Language): string =>
  names[language].of(countryCodes[code]) ?? code;

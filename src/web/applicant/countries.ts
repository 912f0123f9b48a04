import { countryCodes, isCountry } from "#domain/countries.ts";
import type { Language } from "#web/kit/chrome.ts";
import { countryName } from "#web/kit/country-name.ts";

type Option = { readonly value: string; readonly label: string };

const sorted = (language: Language): readonly Option[] => {
  const others = Object.keys(countryCodes)
    .filter(isCountry)
    .filter((code) => code !== "FRA")
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  // By far the most frequent answer comes first.
  return [{ value: "FRA", label: countryName("FRA", language) }, ...others];
};

const options = { fr: sorted("fr"), en: sorted("en") };

/** Every country under its name in that language, France first, then in the order of the names. */
export const countryOptions = (language: Language): readonly Option[] => options[language];

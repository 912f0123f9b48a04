import { accountsEn } from "#messages/en/accounts.ts";
import { homeEn } from "#messages/en/home.ts";
import { informationEn } from "#messages/en/information.ts";
import { preparationEn } from "#messages/en/preparation.ts";
import { accountsFr } from "#messages/fr/accounts.ts";
import { homeFr } from "#messages/fr/home.ts";
import { informationFr } from "#messages/fr/information.ts";
import { preparationFr } from "#messages/fr/preparation.ts";
import type { Language } from "#web/kit/chrome.ts";

const both = {
  fr: { ...accountsFr, home: homeFr, preparation: preparationFr, information: informationFr },
  en: { ...accountsEn, home: homeEn, preparation: preparationEn, information: informationEn },
} as const;

/** What the public pages and the account say, in one language. */
export const accountWords = (language: Language) => both[language];

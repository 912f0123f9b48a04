import { guideEn } from "#messages/en/guide.ts";
import { reasonsEn } from "#messages/en/reasons.ts";
import { guideFr } from "#messages/fr/guide.ts";
import { reasonsFr } from "#messages/fr/reasons.ts";
import type { Language } from "#web/kit/chrome.ts";

const both = {
  fr: { ...guideFr, reasons: reasonsFr },
  en: { ...guideEn, reasons: reasonsEn },
} as const;

/** What the guide, the reasons for applying and their list say, in one language. */
export const guideWords = (language: Language) => both[language];

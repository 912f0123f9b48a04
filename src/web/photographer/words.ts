import { partnerEn } from "#messages/en/partner.ts";
import { partnerFr } from "#messages/fr/partner.ts";
import type { Language } from "#web/kit/chrome.ts";

/** The words of the photographers' pages, in the language of the visit. */
export const words = (language: Language): Readonly<Record<keyof typeof partnerFr, string>> =>
  language === "fr" ? partnerFr : partnerEn;

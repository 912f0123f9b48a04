import { findingsEn } from "#messages/en/findings.ts";
import { partnerEn } from "#messages/en/partner.ts";
import type { FindingMessages } from "#messages/findings.ts";
import { findingsFr } from "#messages/fr/findings.ts";
import { partnerFr } from "#messages/fr/partner.ts";
import type { Language } from "#web/kit/chrome.ts";

/** The words of the photographers' pages, in the language of the visit. */
export const words = (language: Language): Readonly<Record<keyof typeof partnerFr, string>> =>
  language === "fr" ? partnerFr : partnerEn;

/** What the checks say of a picture, in the same words as the agent reads. */
export const findingWords = (language: Language): FindingMessages =>
  language === "fr" ? findingsFr : findingsEn;

import { provisionalProofEn } from "#messages/en/provisional-proof.ts";
import { provisionalProofFr } from "#messages/fr/provisional-proof.ts";
import type { Language } from "#web/kit/chrome.ts";

export const words = (language: Language) => (language === "fr" ? provisionalProofFr : provisionalProofEn);

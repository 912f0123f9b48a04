import { staffEn } from "#messages/en/staff.ts";
import { staffFr } from "#messages/fr/staff.ts";
import type { StaffMessages } from "#messages/staff.ts";
import type { Language } from "#web/kit/chrome.ts";

export const staffWords = (language: Language): StaffMessages => (language === "fr" ? staffFr : staffEn);

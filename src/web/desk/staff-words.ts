import type { AuditMessages } from "#messages/audit.ts";
import { auditEn } from "#messages/en/audit.ts";
import { figuresEn } from "#messages/en/figures.ts";
import { officeEn } from "#messages/en/office.ts";
import { staffEn } from "#messages/en/staff.ts";
import type { FiguresMessages } from "#messages/figures.ts";
import { auditFr } from "#messages/fr/audit.ts";
import { figuresFr } from "#messages/fr/figures.ts";
import { officeFr } from "#messages/fr/office.ts";
import { staffFr } from "#messages/fr/staff.ts";
import type { OfficeMessages } from "#messages/office.ts";
import type { StaffMessages } from "#messages/staff.ts";
import type { Language } from "#web/kit/chrome.ts";

export const staffWords = (language: Language): StaffMessages => (language === "fr" ? staffFr : staffEn);
export const officeWords = (language: Language): OfficeMessages => (language === "fr" ? officeFr : officeEn);
export const figuresWords = (language: Language): FiguresMessages =>
  language === "fr" ? figuresFr : figuresEn;
export const auditWords = (language: Language): AuditMessages => (language === "fr" ? auditFr : auditEn);

import { officesWithin } from "#domain/access.ts";
import { officeEn } from "#messages/en/office.ts";
import { officeFr } from "#messages/fr/office.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import type { Language } from "./chrome.ts";
import type { NavigationItem } from "./navigation.tsx";

const places = [
  { name: "queue", href: "/agents", right: "readQueue" },
  { name: "figures", href: "/agents/suivi", right: "readFigures" },
  { name: "office", href: "/agents/bureau", right: "manageStaff" },
  { name: "audit", href: "/agents/consultations", right: "audit" },
] as const;

/** The places of the desk that this person's rights open; nothing when there is only one: it is where they are. */
export const deskNavigation = (
  agent: StaffMember,
  path: string,
  language: Language,
): readonly NavigationItem[] => {
  const { navigation } = language === "fr" ? officeFr : officeEn;
  const open = places.filter(({ right }) => officesWithin(agent, right).length > 0);
  if (open.length < 2) return [];
  return open.map(({ name, href }) => ({ label: navigation[name], href, current: path === href }));
};

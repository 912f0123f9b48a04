import { statesEn } from "#messages/en/states.ts";
import { statesFr } from "#messages/fr/states.ts";
import type { Language } from "#web/kit/chrome.ts";
import type { Parcel } from "../parcels.ts";

/** Where the service says the licence is, in words. */
export const stateName = ({ known }: Parcel, language: Language): string =>
  known === null ? "–" : (language === "fr" ? statesFr : statesEn).states[known.state].name;

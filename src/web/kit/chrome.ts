import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { chromeFr } from "#messages/fr/chrome.ts";

/** The languages the service speaks. */
export type Language = "fr" | "en";

/** The words around every page and inside every control. Pages give all other text themselves. */
export type Chrome = Readonly<Record<keyof typeof chromeFr, string>>;

/** Carries the words from the layout down to the controls, so that pages need not hand them over. */
export const ChromeContext = createContext<Chrome>(chromeFr);

export const useChrome = (): Chrome => useContext(ChromeContext);

/** A moment or a day, for machines and for people. */
export type When = { readonly iso: string; readonly text: string };

/** One problem with one field, already worded. An empty field name means the whole page. */
export type FieldProblem = {
  readonly field: string;
  readonly message: string;
  /** What the field is called, when the message fits several: the summary says it, the field has it above. */
  readonly about?: string;
};

/** Joins the class names that apply. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(" ");

/** Where the error summary leads for a field. */
export const fieldId = (name: string): string => `field-${name}`;

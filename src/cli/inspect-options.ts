import { type DocumentKind, isDocumentKind, type Slot } from "#domain/documents/kinds.ts";
import { nameOf } from "#domain/ids.ts";

/** What the words of the command ask. */
export type InspectOptions = {
  readonly files: readonly string[];
  readonly kind: DocumentKind | null;
  readonly slot: Slot | null;
  readonly with: string | null;
  readonly situation: string | null;
  readonly on: Temporal.PlainDate | null;
  /** Folder of the imports that seals are verified by; that of the settings when null. */
  readonly trust: string | null;
  /** Seals of the test authority count as signed unless told otherwise: this command judges no application. */
  readonly countsTestAuthority: boolean;
};

const slots: readonly Slot[] = ["front", "back", "page"];

const dayOf = (text: string): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return null;
  }
};

/** Reads the words after `inspect`; a text says what is wrong with them. */
export const readInspectOptions = (words: readonly string[]): InspectOptions | string => {
  const files: string[] = [];
  let options: Omit<InspectOptions, "files"> = {
    kind: null,
    slot: null,
    with: null,
    situation: null,
    on: null,
    trust: null,
    countsTestAuthority: true,
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    at += 1;
    const value = words[at];
    if (value === undefined) return `${word}: a value is missing`;
    if (word === "--as") {
      const kind = nameOf(value);
      if (!isDocumentKind(kind)) return `--as: ${value} is no document`;
      options = { ...options, kind };
    } else if (word === "--slot") {
      const slot = slots.find((each) => each === value);
      if (slot === undefined) return `--slot: front, back or page, not ${value}`;
      options = { ...options, slot };
    } else if (word === "--with") options = { ...options, with: value };
    else if (word === "--situation") options = { ...options, situation: value };
    else if (word === "--trust") options = { ...options, trust: value };
    else if (word === "--test-authority") {
      if (value !== "yes" && value !== "no") return `--test-authority: yes or no, not ${value}`;
      options = { ...options, countsTestAuthority: value === "yes" };
    } else if (word === "--on") {
      const on = dayOf(value);
      if (on === null) return `--on: ${value} is no day (YYYY-MM-DD)`;
      options = { ...options, on };
    } else return `${word}: unknown option`;
  }
  return files.length === 0 ? "no file is named" : { files, ...options };
};

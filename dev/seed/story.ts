import type { ProcedureId } from "#procedures/index.ts";
import { adult } from "./answers.ts";
import type { Character, Person } from "./character.ts";

/** A seeded person, what is found in the account, and how it came to that. */
export type Story = {
  readonly person: Person;
  readonly text: { readonly fr: string; readonly en: string };
  /** The first licence after the exam, unless said otherwise. */
  readonly reason?: ProcedureId;
  readonly beganDaysAgo: number;
  readonly play: (character: Character) => Promise<void>;
};

export const monts = ["69003", "Lyon"] as const;
export const dijon = ["21000", "Dijon"] as const;
export const brest = ["29200", "Brest"] as const;

export const birthYears = { young: 18, grown: 26, older: 34 } as const;

/** The usual beginning: everything answered and given, then sent. */
export const file = async (
  character: Character,
  name: readonly [firstNames: string, birthName: string],
  sex: "F" | "M",
  age: keyof typeof birthYears,
  town: readonly [string, string] = monts,
): Promise<void> => {
  const [firstNames, birthName] = name;
  const today = character.today();
  const birthDate = today.subtract({ years: birthYears[age], days: 80 }).toString();
  const essentials = { firstNames, birthName, birthDate, sex, town, street: "14 rue des Tisserands" };
  await character.answer(adult(essentials, today.subtract({ days: 9 })));
  await character.giveEverything();
};

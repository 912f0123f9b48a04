import { describe, expect, test } from "vitest";
import { isAccepted, isNameUncertain, type Transcript } from "./acceptance.ts";
import { parseMrz } from "./parse.ts";

const today = Temporal.PlainDate.from("2026-11-23");

const passport = [
  "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
  "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
];

const sure = (lines: readonly string[]) => lines.map((line) => [...line].map(() => -0.001));

const read = (change: Partial<Transcript> = {}): Transcript => {
  const lines = change.lines ?? passport;
  return { format: "TD3", lines, chances: sure(lines), repairs: 0, ...change };
};

const accepted = (transcript: Transcript): boolean =>
  isAccepted(transcript, parseMrz(transcript.format, transcript.lines, today));

const withChance = (line: number, position: number, chance: number): Transcript["chances"] =>
  sure(passport).map((chances, index) => (index === line ? chances.with(position, chance) : chances));

const withFirstLine = (first: string) => read({ lines: [first.padEnd(44, "<"), passport[1] ?? ""] });

describe("a reading is accepted", () => {
  test("when all is right", () => expect(accepted(read())).toBe(true));

  test("with one repaired character, however unlikely it was", () => {
    expect(accepted(read({ repairs: 1, chances: withChance(1, 14, -2) }))).toBe(true);
  });
});

describe("a reading is refused", () => {
  test("when a check digit is wrong", () => {
    expect(accepted(read({ lines: [passport[0] ?? "", passport[1]?.replace("L898", "L899") ?? ""] }))).toBe(
      false,
    );
  });

  test("with two repaired characters", () => expect(accepted(read({ repairs: 2 }))).toBe(false));

  test("when the characters are not sure on the whole", () => {
    expect(accepted(read({ chances: sure(passport).map((line) => line.map(() => -0.06)) }))).toBe(false);
  });

  test("when one character is a guess, or one letter of a name even among repairs", () => {
    expect(accepted(read({ chances: withChance(1, 14, -2) }))).toBe(false);
    expect(accepted(read({ repairs: 1, chances: withChance(0, 6, -2) }))).toBe(false);
  });

  test("for a doubtful letter of a name, unless a check digit covers the name", () => {
    expect(accepted(read({ chances: withChance(0, 6, -0.4) }))).toBe(false);
    const card = ["IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "9409923102854CORINNE<<<<<<<6512068F4"];
    const doubtful = sure(card).map((line, index) => (index === 0 ? line.with(6, -0.4) : line));
    expect(accepted(read({ format: "FRENCH_ID", lines: card, chances: doubtful }))).toBe(true);
  });

  test("for a State that doesn't exist", () => {
    expect(accepted(withFirstLine("P<UTQERIKSSON<<ANNA<MARIA"))).toBe(false);
  });

  test("for a name that no zone would hold", () => {
    expect(accepted(withFirstLine("P<UTOERIKSSON<<ANNA<MARIA<<<<<<K"))).toBe(false);
    expect(accepted(withFirstLine("P<UTO<<ANNA"))).toBe(false);
    expect(accepted(withFirstLine("P<UTOERIKSSON<<ANNA<<MARIA"))).toBe(false);
  });

  test("for the end of a visa where nothing tells 0 from O", () => {
    const visa = [
      "VIUSATRAVELER<<HAPPYPERSON<<<<<<<<<<<<<<<<<<",
      "555123ABC6GBR6502056F0412236IFLND00AMS803085",
    ];
    expect(accepted(read({ format: "MRVA", lines: visa, chances: sure(visa) }))).toBe(false);
    const figures = [visa[0] ?? "", visa[1]?.replace("IFLND00AMS803085", "1234567890<<<<<<") ?? ""];
    expect(accepted(read({ format: "MRVA", lines: figures, chances: sure(figures) }))).toBe(true);
  });
});

describe("a name is uncertain", () => {
  test("when a letter of it is doubtful, not when a figure is", () => {
    expect(isNameUncertain(read(), 26)).toBe(false);
    expect(isNameUncertain(read({ chances: withChance(0, 8, -0.2) }), 26)).toBe(true);
    expect(isNameUncertain(read({ chances: withChance(1, 2, -0.2) }), 26)).toBe(false);
  });

  test("when the characters were enlarged to be read", () => expect(isNameUncertain(read(), 15)).toBe(true));
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MrzFormat } from "#domain/documents/evidence.ts";
import { checkDigit } from "./check-digit.ts";
import { formatOf, wrongDigits } from "./checks.ts";
import { charactersAt, layouts, type Span } from "./layouts.ts";
import { birthDateOf, expiryOf, issueMonthOf, oldCardExpiry } from "./mrz-dates.ts";
import { parseMrz } from "./parse.ts";

const today = Temporal.PlainDate.from("2026-11-23");

const specimens: readonly (readonly [MrzFormat, readonly string[]])[] = [
  ["FRENCH_ID", ["IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "9409923102854CORINNE<<<<<<<6512068F4"]],
  [
    "TD1",
    ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"],
  ],
  [
    "TD1",
    ["IDFRAX4RTBPFW46<<<<<<<<<<<<<<<", "9007138F3002119FRA<<<<<<<<<<<6", "MARTIN<<MAELYS<GAELLE<MARIE<<<"],
  ],
  [
    "TD1",
    ["IRFRAK682T8YL062<1105040043<<<", "8504010F2105035MAR<<<<<<<<<<<4", "SPECIMEN<<NATACHA<<<<<<<<<<<<<"],
  ],
  ["TD3", ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]],
  ["TD2", ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"]],
  ["FRENCH_DRIVING_LICENCE", ["D1FRA13AA000026181231MARTIN<<9"]],
  ["MRVB", ["VCPOLKOWALSKA<KWIATKOWSKA<<BEATA<<<<", "PL00000008POL6002084F0505011<<<<<<<0"]],
  ["MRVA", ["VIUSATRAVELER<<HAPPYPERSON<<<<<<<<<<<<<<<<<<", "555123ABC6GBR6502056F0412236IFLND0OAMS803085"]],
];

describe("check digits", () => {
  test.each([
    ["651206", "8"],
    ["940992310285", "4"],
    ["D23145890", "7"],
    ["X4RTBPFW4", "6"],
    ["D1FRA13AA00002", "6"],
    ["13AA00002", "8"],
  ])("of %s is %s", (text, digit) => expect(checkDigit(text)).toBe(digit));

  test("tell the letter O from the figure 0", () => {
    expect(checkDigit("K682T8YLO")).toBe("0");
    expect(checkDigit("K682T8YL0")).toBe("6");
  });

  test("of a long number stands in the optional field", () => {
    const lines = [
      "I<UTOD23145890<7349<<<<<<<<<<<",
      "3407127M9507122UTO<<<<<<<<<<<2",
      "STEVENSON<<PETER<<<<<<<<<<<<<<",
    ];
    expect(wrongDigits("TD1", lines)).toEqual([]);
    expect(parseMrz("TD1", lines, today).number).toBe("D23145890734");
    expect(wrongDigits("TD1", [lines[0]?.replace("7349", "7359") ?? "", ...lines.slice(1)])).toContain(
      "numberDigit",
    );
  });
});

describe("a specimen", () => {
  test.each(specimens)("in %s is known by its layout and its digits", (format, lines) => {
    expect(formatOf(lines)).toBe(format);
  });

  test("of a French card is never taken for a TD2", () => {
    const lines = ["IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
    expect(formatOf(lines)).toBeNull();
  });

  test("with lines of the wrong length is nothing", () => {
    expect(formatOf(["P<UTOERIKSSON", "L898902C36UTO"])).toBeNull();
    expect(formatOf([])).toBeNull();
  });
});

/** Their values differ by tens: the standard cannot tell them apart, whatever the weight. */
const lastFigureOf = (character: string): string => checkDigit(`<<${character}`);

const covers = (format: MrzFormat): readonly Span[] =>
  layouts[format].checks.flatMap(({ over, digit }) => {
    const at = layouts[format].fields[digit];
    return at === undefined ? over : [...over, at];
  });

test("one wrong character never passes where a check digit covers it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...specimens),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      ([format, lines], whichSpan, whichPlace, whichCharacter) => {
        const spans = covers(format);
        const { line, from, to } = spans[whichSpan % spans.length] ?? { line: 0, from: 0, to: 0 };
        const position = from + (whichPlace % (to - from + 1));
        const right = lines[line]?.charAt(position) ?? "";
        const others = [...charactersAt(format, line, position).allowed].filter(
          (other) => lastFigureOf(other) !== lastFigureOf(right),
        );
        const wrong = others[whichCharacter % others.length] ?? "";
        const spoilt = lines.map((text, index) =>
          index === line ? text.slice(0, position) + wrong + text.slice(position + 1) : text,
        );
        expect(wrongDigits(format, spoilt)).not.toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

describe("fields", () => {
  test("of a French card of 1988", () => {
    expect(parseMrz(...(specimens[0] ?? ["TD1", []]), today)).toEqual({
      documentCode: "ID",
      issuingState: "FRA",
      number: "940992310285",
      nationality: "FRA",
      birthDate: "1965-12-06",
      sex: "F",
      expiry: "2004-09-30",
      issueMonth: "1994-09",
      surname: "BERTHIER",
      givenNames: ["CORINNE"],
      isSurnameCut: false,
      areGivenNamesCut: false,
    });
  });

  test("of a French card of 2021", () => {
    expect(parseMrz(...(specimens[2] ?? ["TD1", []]), today)).toMatchObject({
      number: "X4RTBPFW4",
      birthDate: "1990-07-13",
      expiry: "2030-02-11",
      surname: "MARTIN",
      givenNames: ["MAELYS", "GAELLE", "MARIE"],
    });
  });

  test("of a passport", () => {
    expect(parseMrz(...(specimens[4] ?? ["TD1", []]), today)).toMatchObject({
      documentCode: "P",
      number: "L898902C3",
      nationality: "UTO",
      birthDate: "1974-08-12",
      expiry: "2012-04-15",
      surname: "ERIKSSON",
      givenNames: ["ANNA", "MARIA"],
    });
  });

  test("of a driving licence: no birth, no given name, the end of the title", () => {
    expect(parseMrz(...(specimens[6] ?? ["TD1", []]), today)).toMatchObject({
      documentCode: "D1",
      number: "13AA00002",
      birthDate: null,
      sex: null,
      nationality: null,
      expiry: "2018-12-31",
      surname: "MARTIN",
      givenNames: [],
    });
  });

  test("of Germany: its code has one letter, its sex may be unsaid", () => {
    const lines = [
      "IDD<<T220001293<<<<<<<<<<<<<<<",
      "6408125<2010315D<<<<<<<<<<<<<4",
      "MUSTERMANN<<ERIKA<<<<<<<<<<<<<",
    ];
    expect(parseMrz("TD1", lines, today)).toMatchObject({ issuingState: "D", nationality: "D", sex: null });
  });

  test("full to the last position may be cut", () => {
    const line = "D1FRA13AA000026181231MARTINEZ9";
    expect(parseMrz("FRENCH_DRIVING_LICENCE", [line], today).isSurnameCut).toBe(true);
  });
});

describe("dates", () => {
  test.each([
    ["651206", "1965-12-06"],
    ["261123", "2026-11-23"],
    ["261124", "1926-11-24"],
    ["650000", "1965"],
    ["6512<<", "1965-12"],
    ["65<<<<", "1965"],
    ["000229", "2000-02-29"],
  ])("born on %s is %s on 23 November 2026", (text, birth) => expect(birthDateOf(text, today)).toBe(birth));

  test.each(["651306", "650230", "65A206", ""])("%s is no birth date", (text) =>
    expect(birthDateOf(text, today)).toBeNull(),
  );

  test("an expiry is of this century, and a day", () => {
    expect(expiryOf("300211")).toBe("2030-02-11");
    expect(expiryOf("300231")).toBeNull();
  });

  test("a month of issue begins in 1988", () => {
    expect(issueMonthOf("9409")).toBe("1994-09");
    expect(issueMonthOf("1312")).toBe("2013-12");
    expect(issueMonthOf("1313")).toBeNull();
  });

  test.each([
    ["1994-09", "1965-12-06", "2004-09-30"],
    ["2003-12", "1965-12-06", "2013-12-31"],
    ["2004-01", "1965-12-06", "2019-01-31"],
    ["2013-12", "1965-12-06", "2028-12-31"],
    ["2014-01", "1965-12-06", "2024-01-31"],
    ["2010-05", "2000-01-01", "2020-05-31"],
    ["2006-02", "1965-12-06", "2021-02-28"],
    ["2009-02", "1965-12-06", "2024-02-29"],
  ])("issued in %s to somebody born on %s: valid until %s", (issued, birth, end) => {
    expect(oldCardExpiry(issued, birth)).toBe(end);
  });
});

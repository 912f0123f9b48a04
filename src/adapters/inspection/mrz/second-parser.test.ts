import { expect, test } from "vitest";
import type { MrzFormat } from "#domain/documents/evidence.ts";
import { parseMrz } from "#domain/mrz/parse.ts";
import { agrees } from "./second-parser.ts";

const today = Temporal.PlainDate.from("2026-11-23");

const papers: readonly (readonly [MrzFormat, readonly string[]])[] = [
  ["FRENCH_ID", ["IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "9409923102854CORINNE<<<<<<<6512068F4"]],
  [
    "TD1",
    ["IDFRAX4RTBPFW46<<<<<<<<<<<<<<<", "9007138F3002119FRA<<<<<<<<<<<6", "MARTIN<<MAELYS<GAELLE<MARIE<<<"],
  ],
  [
    "TD1",
    ["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<<<<<<<<<<<<<<"],
  ],
  ["TD2", ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"]],
  ["TD3", ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]],
  ["MRVB", ["VCPOLKOWALSKA<KWIATKOWSKA<<BEATA<<<<", "PL00000008POL6002084F0505011<<<<<<<0"]],
  ["FRENCH_DRIVING_LICENCE", ["D1FRA13AA000026181231MARTIN<<9"]],
];

test.each(papers)("the second parser reads a %s as we do", (format, lines) => {
  expect(agrees(format, lines, parseMrz(format, lines, today))).toBe(true);
});

test.each(papers)("the second parser objects when a field of a %s is another", (format, lines) => {
  const fields = parseMrz(format, lines, today);
  expect(agrees(format, lines, { ...fields, number: `${fields.number}1` })).toBe(false);
  expect(agrees(format, lines, { ...fields, surname: `${fields.surname}S` })).toBe(false);
});

test("somebody without given names is no disagreement", () => {
  const lines = ["P<UTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", papers[4]?.[1][1] ?? ""];
  const long = ["P<UTOPAPANDROPOULOUSTHEODOROPOULOSKARAMANLISX", papers[4]?.[1][1] ?? ""];
  expect(agrees("TD3", lines, parseMrz("TD3", lines, today))).toBe(true);
  expect(agrees("TD3", [long[0]?.slice(0, 44) ?? "", long[1] ?? ""], parseMrz("TD3", long, today))).toBe(
    true,
  );
});

test("lines that the second parser can't take are no agreement, nor an error", () => {
  const fields = parseMrz("TD3", papers[4]?.[1] ?? [], today);
  expect(agrees("TD3", ["P<UTO"], fields)).toBe(false);
  expect(agrees("TD3", [], fields)).toBe(false);
});

/** How many lists of documents one core answers in a second: `npm run bench:checklist`. */
import { readFileSync } from "node:fs";
import type { Facts } from "#domain/facts.ts";
import type { Procedure } from "#domain/procedure.ts";
import { answerToLine, outcomeOf } from "#situations/answer.ts";
import { readSituation } from "#situations/situation.ts";
import { factsOf } from "#situations/situation-facts.ts";
import { fitting } from "#test/cases/oracle/fitting.ts";
import { procedures } from "#test/cases/oracle/rulebook.ts";

const on = "2026-11-23";
const secondsEach = 3;

/** Every procedure in each category, for a French adult, a European, a foreigner, minors and their parents. */
const situations = procedures.flatMap(({ id, categories }) =>
  categories.flatMap((category) => fitting(id, category, on).flat()),
);

const parsed = situations.map((situation): readonly [Procedure, Facts] => {
  const read = readSituation(situation);
  if ("error" in read) throw new Error(read.error);
  return [read.value.reason, factsOf(read.value)];
});

const lines = [
  ...situations.map((situation) => JSON.stringify(situation)),
  ...readFileSync(new URL("../test/cases/worked.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n"),
];

/** Time of the processor, not of the wall: what else the machine does meanwhile is not counted. */
const secondsSpent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000_000;
};

/** Repeats a whole round until the time is over; the first, which warms up, does not count. */
const measured = (name: string, countInRound: number, round: () => void): void => {
  round();
  const start = process.cpuUsage();
  let rounds = 0;
  while (secondsSpent(start) < secondsEach) {
    round();
    rounds += 1;
  }
  const each = Math.round((rounds * countInRound) / secondsSpent(start));
  console.log(`${name.padEnd(20)} ${each.toLocaleString("en")} lists a second`);
};

console.log(
  `${situations.length} situations of ${procedures.length} reasons, one core, Node ${process.version}`,
);
measured("from known facts", parsed.length, () => {
  for (const [procedure, facts] of parsed) outcomeOf(procedure, facts);
});
measured("from lines of JSON", lines.length, () => {
  for (const [index, line] of lines.entries()) JSON.stringify(answerToLine(line, index + 1));
});

/** The cases that the authors of the rules worked out by hand, in their own words. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { expectedOf } from "./oracle/oracle.ts";
import { outcomeOf, type Situation } from "./situation.ts";

type Worked = Situation & { readonly id: string; readonly title: string; readonly expected: unknown };

const written = readFileSync(new URL("./worked.jsonl", import.meta.url), "utf8");
const worked = written
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Worked);

describe.each(worked.map((each) => [each.id, each.title, each] as const))("%s: %s", (_id, _title, each) => {
  test("is answered as expected", () => {
    expect(outcomeOf(each)).toEqual(each.expected);
  });

  test("is answered so by the rules themselves", () => {
    expect(expectedOf(each)).toEqual(each.expected);
  });
});

describe("the command, as it is started from a terminal", () => {
  const root = new URL("../../", import.meta.url);

  const run = async (words: readonly string[], input: string) => {
    // As npx starts it: the packages' own programs first.
    const child = spawn(`${root.pathname}node_modules/.bin/node`, ["bin/telepermis.js", ...words], {
      cwd: root,
    });
    child.stdin.end(input);
    const ended = new Promise<number | null>((settle) => child.once("close", settle));
    const [answers, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { answers, errors, status };
  };

  test("answers every line in order, without a build, and ends well", async () => {
    const { answers, errors, status } = await run(["checklist"], written);
    const lines = answers
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(worked.map(({ id, expected }) => ({ id, ...Object(expected) })));
    expect({ errors, status }).toEqual({ errors: "", status: 0 });
  });

  test("says what is wrong with a line, goes on, and ends with status 1", async () => {
    const { answers, status } = await run(["checklist"], `{"id": "X"}\n\n{oops\n${written}`);
    const lines = answers.trim().split("\n");
    expect(lines.slice(0, 2)).toEqual([
      '{"id":"X","error":"reason: missing"}',
      '{"id":null,"error":"line 3: not JSON"}',
    ]);
    expect(lines.length).toBe(2 + worked.length);
    expect(status).toBe(1);
  });

  test("tells its commands when it knows none of the words", async () => {
    const { answers, errors, status } = await run(["chekclist"], "");
    expect({ answers, status }).toEqual({ answers: "", status: 2 });
    expect(errors).toContain("telepermis checklist");
  });

  test("ends calmly when nobody reads on", async () => {
    const child = spawn(`${root.pathname}node_modules/.bin/node`, ["bin/telepermis.js", "checklist"], {
      cwd: root,
    });
    const ended = new Promise<number | null>((settle) => child.once("close", settle));
    const errors = text(child.stderr);
    child.stdin.on("error", () => {});
    child.stdin.write(written.repeat(200));
    await new Promise((settle) => child.stdout.once("data", settle));
    child.stdout.destroy();
    child.stdin.end(written.repeat(200));
    expect(await ended).toBe(0);
    expect(await errors).toBe("");
  });
});

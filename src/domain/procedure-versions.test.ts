import { describe, expect, test } from "vitest";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";
import type { Procedure } from "./procedure.ts";
import { procedureOf, procedureVersions } from "./procedure-versions.ts";

const first: Procedure = licenceIssueAfterExam;
const second: Procedure = { ...first, version: 2, changes: [{ version: 2, changed: ["documents"] }] };
const versions = procedureVersions([second], [first]);
const { id } = first;

describe("a procedure changed once", () => {
  test("a draft follows today's rules, whatever version it was begun in", () => {
    const draft = { state: "draft", procedure: id, procedureVersion: 1 } as const;
    expect(procedureOf(versions, draft)).toBe(second);
  });

  test("an application sent keeps the rules it was filed under", () => {
    const sent = { state: "submitted", procedure: id, procedureVersion: 1 } as const;
    expect(procedureOf(versions, sent)).toBe(first);
    expect(procedureOf(versions, { ...sent, procedureVersion: 2 })).toBe(second);
  });

  test("a version that no file describes is told by its name", () => {
    expect(() => versions.at(id, 3)).toThrow("no procedure licence-issue-after-exam in version 3");
    expect(() => versions.today("unheard-of")).toThrow("no procedure unheard-of");
  });
});

import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { DocumentFile } from "#domain/application.ts";
import { finding } from "#domain/documents/findings.ts";
import { fileOf } from "#test/application-at.ts";
import { DepositChecks, FileChecks } from "./file-checks.tsx";
import { deskWords } from "./words.ts";

const shown = (file: Partial<DocumentFile>): string =>
  render(
    <FileChecks
      document={{
        kind: "proofOfAddress",
        paper: null,
        files: [{ ...fileOf("bill", "page"), ...file }],
        judgement: null,
      }}
      words={deskWords("fr")}
    />,
  );

test("the agent reads notes that the applicant does not, and which advice was set aside", () => {
  const told = shown({
    findings: [finding("seal.bad", { page: 1 }), finding("image.blur", { page: 1 })],
    keptAt: "2026-11-23T09:00:00Z",
  });
  expect(told).toMatch(/>Note<.*La signature du code 2D-Doc ne correspond pas/);
  expect(told).toMatch(/>Conseil<.*L’image est floue.*gardé tel quel par le demandeur/);
});

test("a file that is still being read says so, one with nothing to say too", () => {
  expect(shown({ findings: [], isBeingRead: true })).toContain("Lecture en cours");
  expect(shown({ findings: [] })).toContain("Rien à signaler");
});

test("nothing is said of files that nothing was read of", () => {
  expect(shown({})).toBe("");
});

test("the agent reads of the photograph what its photographer read before depositing it", () => {
  const findings = { photo: [finding("photo.eyes", { page: 1 })], signature: [] };
  const told = render(<DepositChecks findings={findings} words={deskWords("fr")} />);
  expect(told).toMatch(/>Conseil<.*Les yeux semblent fermés.*déposé tel quel par le photographe/);
  expect(told).toMatch(/Signature.*Rien à signaler/);
  expect(render(<DepositChecks findings={null} words={deskWords("fr")} />)).toBe("");
});

import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { DocumentFile } from "#domain/application.ts";
import { finding } from "#domain/documents/findings.ts";
import { fileOf } from "#test/application-at.ts";
import type { SeenElsewhere } from "#usecases/ports/store.ts";
import { DepositChecks, FileChecks } from "./file-checks.tsx";
import { deskWords } from "./words.ts";

const shown = (file: Partial<DocumentFile>, seen: readonly SeenElsewhere[] = []): string =>
  render(
    <FileChecks
      document={{
        kind: "proofOfAddress",
        paper: null,
        files: [{ ...fileOf("bill", "page"), ...file }],
        judgement: null,
      }}
      seen={seen}
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

test("a file that another application holds leads there, whoever sent it", () => {
  const reference = "TP-1111-2222-3333";
  const { id } = fileOf("bill", "page");
  const seen = { fileId: id, reference, isSameFile: true, isOfSameAccount: false };
  expect(shown({ findings: [] }, [seen])).toMatch(
    />Note<.*Ce fichier.*une autre personne.*TP-1111-2222-3333/,
  );
  expect(shown({ findings: [] }, [{ ...seen, isSameFile: false, isOfSameAccount: true }])).toMatch(
    />À savoir<.*Cette photo.*la même personne/,
  );
  expect(shown({ findings: [] }, [{ ...seen, fileId: "another" }])).not.toContain(reference);
});

test("what was read is told with what it was read on", () => {
  const read = [{ name: "examDate", value: "2026-11-05", source: "seal", page: 1, box: null }] as const;
  expect(shown({ findings: [], read })).toContain("code 2D-Doc : Date de l’épreuve 5 novembre 2026");
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

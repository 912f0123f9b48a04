import { expect, test } from "vitest";
import { documentKinds, isDocumentKind } from "#domain/documents/kinds.ts";
import { documentNamed, documentSlug } from "./slugs.ts";

test("each document is found again by its address, and no two share one", () => {
  for (const kind of Object.keys(documentKinds).filter(isDocumentKind)) {
    expect(documentNamed(documentSlug(kind)), kind).toBe(kind);
    expect(documentSlug(kind)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

import { expect, test } from "vitest";
import { localPath } from "./local-path.ts";

test.each(["/compte", "/demandes/TP-1/pieces/jdc", "/preparer?age=17&housing=hosted"])(
  "%s is ours",
  (address) => expect(localPath(address, "/")).toBe(address),
);

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "/..//evil.example",
  "/.//evil.example",
  "https:evil.example",
  "javascript:alert(1)",
  "/\tevil",
  "/\n/evil.example",
  "compte",
  "",
  undefined,
])("%s is not followed", (address) => expect(localPath(address, "/compte")).toBe("/compte"));

import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

async function* pieces(...each: readonly (string | Uint8Array)[]) {
  yield* each;
}

const allOf = async (...each: readonly (string | Uint8Array)[]) =>
  (await Array.fromAsync(linesOf(pieces(...each)))).flat();

test("a line may come in several pieces, and the last may have no end", async () => {
  expect(await allOf("on", "e\ntwo\n\nth", "ree")).toEqual(["one", "two", "", "three"]);
});

test("a letter cut in two between pieces is put together", async () => {
  const bytes = new TextEncoder().encode("é\n");
  expect(await allOf(bytes.subarray(0, 1), bytes.subarray(1))).toEqual(["é"]);
});

test("only a line feed ends a line", async () => {
  expect(await allOf('"a\u2028b"\r\n')).toEqual(['"a\u2028b"\r']);
});

test("nothing has no line", async () => {
  expect(await allOf()).toEqual([]);
});

import { expect, test } from "vitest";
import { gsmLength, isGsm, toGsm } from "#messages/gsm.ts";

test("what the basic alphabet of text messages has is kept as written", () =>
  expect(toGsm("Télépermis : à retirer, déjà 12 €")).toBe("Télépermis : à retirer, déjà 12 €"));

test("what it lacks becomes the nearest plain text", () => {
  expect(toGsm("Bureau de poste de Nîmes-Forêt, reçu « cœur » d’Œuilly…")).toBe(
    `Bureau de poste de Nimes-Foret, recu "coeur" d'OEuilly...`,
  );
  expect(toGsm("à\u00a0retirer\u202f!")).toBe("à retirer !");
  expect(isGsm(toGsm("Łódź 😀 Ștefan"))).toBe(true);
});

test("a character of the extension table counts twice", () => expect(gsmLength("12 €")).toBe(5));

test("a cedilla takes a text out of the basic alphabet", () => expect(isGsm("reçu")).toBe(false));

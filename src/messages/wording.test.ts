import { expect, test } from "vitest";
import { createWording } from "./wording.ts";

const { word } = createWording("https://telepermis.test");

const of = { reference: null, channel: "email", language: "fr" } as const;

test("the link that confirms an address carries its token", () => {
  const { text } = word({ ...of, notice: { kind: "confirmEmail", facts: { secret: "token" } } }, "a-b_c");
  expect(text).toContain("https://telepermis.test/inscription/confirmation?jeton=a-b_c");
});

test("it leads on to the reason for applying that was chosen before the account", () => {
  const facts = { secret: "token", reason: "replacement-loss" } as const;
  const { text } = word({ ...of, notice: { kind: "confirmEmail", facts } }, "a-b_c");
  expect(text).toContain("/inscription/confirmation?jeton=a-b_c&demande=replacement-loss");
});

test("what concerns an application leads to it", () => {
  const notice = { kind: "examinationBegun", facts: {} } as const;
  const { text } = word({ ...of, reference: "TP-1111-2222-3333", notice }, null);
  expect(text).toContain("https://telepermis.test/demandes/TP-1111-2222-3333");
});

test("a code by text message is in the text, and the text has no subject", () => {
  const notice = { kind: "validationCode", facts: { secret: "code" } } as const;
  const sms = word({ ...of, channel: "sms", reference: "TP-1111-2222-3333", notice }, "123456");
  expect(sms.subject).toBe("");
  expect(sms.text).toContain("123456");
});

test("what is asked again is named in the language of the person", () => {
  const items = [
    { asked: "proofOfAddress", reason: "trop ancien" },
    { asked: "ePhoto", reason: "floue" },
  ] as const;
  const notice = { kind: "supplementRequested", facts: { items, lastDay: "2026-12-23" } } as const;
  const message = { ...of, reference: "TP-1111-2222-3333", notice };
  expect(word(message, null).text).toContain("Justificatif de domicile");
  expect(word({ ...message, language: "en" }, null).text).toContain("Proof of address: trop ancien");
});

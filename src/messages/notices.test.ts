import { describe, expect, test } from "vitest";
import type { NoticeFacts, NoticeKind } from "#domain/notices.ts";
import { noticesEn } from "#messages/en/notices.ts";
import { noticesFr } from "#messages/fr/notices.ts";
import { gsmLength, isGsm, toGsm } from "#messages/gsm.ts";
import { wordEmail, wordSms } from "#messages/word-notice.ts";
import { noticeSamples } from "#test/notice-samples.ts";

const reference = "TP-7K3M-9QXF-2WRD";
const link = `https://telepermis.example/demandes/${reference}`;
const code = "482913";
const context = {
  reference,
  link,
  code,
  nameOf: (asked: string) => `[${asked}]`,
  nameOfAnswer: (asked: string) => `[${asked}]`,
};

const pickup = {
  postOffice: "Nîmes Gambetta, 12 boulevard Gambetta, 30000 Nîmes",
  lastDay: "2027-01-01",
  lastWorkingDay: "2026-12-31",
};
const tracking = {
  trackingNumber: "2K01234567890",
  trackingLink: "https://post.example/track/2K01234567890",
};

const facts = noticeSamples;

const kinds = Object.keys(facts) as NoticeKind[];
const linksIn = (text: string): string[] => text.match(/https?:\/\/\S+/g) ?? [];

describe.each(["fr", "en"] as const)("in %s", (language) => {
  const email = <K extends NoticeKind>(kind: K, given: NoticeFacts[K] = facts[kind]) =>
    wordEmail(language, { kind, facts: given }, context);
  const sms = <K extends NoticeKind>(kind: K) => wordSms(language, { kind, facts: facts[kind] }, context);

  test.each(kinds)(
    "the e-mail %s is short, signed, and holds the reference and one link to the account",
    (kind) => {
      const { subject, text } = email(kind);
      expect(subject).toContain(reference);
      expect(subject.length).toBeLessThan(80);
      expect(text).toContain(reference);
      expect(text).toMatch(/\n\nTélépermis\n/);
      expect(linksIn(text).filter((found) => found === link)).toHaveLength(1);
      const elsewhere = linksIn(text).filter((found) => found !== link);
      expect(elsewhere).toEqual(
        kind === "licenceDispatched" || kind === "licenceResent" ? [tracking.trackingLink] : [],
      );
      expect(text.length).toBeLessThan(900);
    },
  );

  test.each(kinds)("the text message %s fits one SMS, signed, with the reference and one link", (kind) => {
    const text = sms(kind);
    expect(text).toMatch(new RegExp(`^Télépermis ${reference}: \\S`));
    expect(linksIn(text)).toEqual([link]);
    expect(isGsm(text), text).toBe(true);
    expect(gsmLength(text), text).toBeLessThanOrEqual(160);
  });

  test("a notice about the account alone speaks of no application", () => {
    const account = { ...context, reference: null };
    const { subject, text } = wordEmail(language, { kind: "passwordChanged", facts: {} }, account);
    expect(`${subject}${text}`).not.toMatch(/\bnull\b|\(|: *\n\n/);
    expect(wordSms(language, { kind: "passwordChanged", facts: {} }, account)).toMatch(/^Télépermis: /);
  });

  test("a supplement names each item with its reason and the last day", () => {
    const { text } = email("supplementRequested");
    expect(text).toMatch(
      /- \[identityProof\].?: le verso est coupé\n- \[ePhoto\].?: la photo est trop sombre/,
    );
    expect(text).toContain(language === "fr" ? "mercredi 23 décembre 2026" : "Wednesday 23 December 2026");
  });

  test("a last day on a holiday comes with the day to go", () => {
    expect(email("firstPassage").text).toContain(
      language === "fr" ? "au plus tard le jeudi 31 décembre 2026" : "go by Thursday 31 December 2026",
    );
    const weekday = email("firstPassage", {
      ...pickup,
      lastDay: "2026-12-09",
      lastWorkingDay: "2026-12-09",
    }).text;
    expect(weekday).not.toMatch(/fermée|closed/);
  });

  test("a code travels to where it is to be typed and nowhere else", () => {
    expect(email("validationCode").text).toContain(code);
    expect(email("validationCode").subject).not.toContain(code);
    expect(sms("confirmMobile")).toContain(code);
    expect(email("confirmMobile").text).not.toContain(code);
    expect(kinds.filter((kind) => email(kind).text.includes(code))).toEqual(["validationCode"]);
  });

  test("a code that is missing is a mistake, not a message without a code", () =>
    expect(() =>
      wordSms(
        language,
        { kind: "validationCode", facts: { secret: "code" } },
        { ...context, code: undefined },
      ),
    ).toThrow(/code/));
});

test("both languages word the same notices", () =>
  expect(Object.keys(noticesEn).sort()).toEqual(Object.keys(noticesFr).sort()));

test("French text messages of our own wording lose no letter to the alphabet of SMS", () => {
  const words = <K extends NoticeKind>(kind: K) => noticesFr[kind](facts[kind], context).sms;
  for (const kind of kinds) {
    const ours = words(kind).replace("Nîmes", "Nimes");
    expect(toGsm(ours)).toBe(ours);
  }
});

test("a text message about the pick-up names the post office, however long its name", () => {
  const given = {
    ...pickup,
    postOffice: "Saint-Quentin-en-Yvelines Montigny-le-Bretonneux Principal, rue X",
  };
  const text = wordSms("fr", { kind: "firstPassage", facts: given }, context);
  expect(text).toContain("Saint-Quentin-en-Yvelines");
  expect(gsmLength(text)).toBeLessThanOrEqual(160);
});

test("French e-mails never break a line before : ; ? ! or inside « »", () => {
  for (const kind of kinds) {
    const { subject, text } = wordEmail("fr", { kind, facts: facts[kind] }, context);
    expect(`${subject}\n${text}`.replaceAll(/https?:\/\/\S+/g, "")).not.toMatch(/ [:;?!»]|« |\w[;?!]/);
  }
});

import { expect, test } from "vitest";
import { ConfigurationError, readConfig, requireProduction } from "./config.ts";

const production = {
  DATABASE_URL: "postgres://db.example/telepermis",
  MASTER_KEYS: "k1:secret",
  ORIGIN: "https://permis.example",
  SMTP_URL: "smtps://mail.example",
  MANUFACTURER_URL: "https://cards.example/orders",
  MANUFACTURER_KEY: "key",
};

test("production starts once everything it rests on is told", () => {
  expect(() => requireProduction(readConfig(production))).not.toThrow();
});

test.each(Object.keys(production))("production stops without %s", (name) => {
  expect(() => requireProduction(readConfig({ ...production, [name]: "" }))).toThrow(ConfigurationError);
});

test("production is not reached in clear", () => {
  const inClear = { ...production, ORIGIN: "http://permis.example" };
  expect(() => requireProduction(readConfig(inClear))).toThrow("ORIGIN");
});

test.each([
  ["unix:/run/clamav/clamd.ctl", { path: "/run/clamav/clamd.ctl" }],
  ["tcp://[::1]:3310", { host: "::1", port: 3310 }],
])("the antivirus is asked at %s", (ANTIVIRUS_URL, place) => {
  const config = readConfig({ ...production, ANTIVIRUS_URL });
  expect(config.antivirus).toEqual(place);
  expect(() => requireProduction(config)).not.toThrow();
});

test("files do not cross a network in clear to be scanned in production", () => {
  const elsewhere = { ...production, ANTIVIRUS_URL: "tcp://10.0.0.7:3310" };
  expect(() => requireProduction(readConfig(elsewhere))).toThrow("ANTIVIRUS_URL");
});

test.each([
  [{ ANTIVIRUS_URL: "tcp://localhost" }, "ANTIVIRUS_URL"],
  [{ ANTIVIRUS_URL: "unix:clamd.ctl" }, "ANTIVIRUS_URL"],
  [{ ANTIVIRUS_SOCKET: "/run/clamd" }, "ANTIVIRUS_SOCKET: no such setting"],
  [{ SMS_URL: "https://sms.example" }, "SMS_URL and SMS_KEY"],
  [{ PAYMENTS_URL: "https://pay.example", PAYMENTS_KEY: "key" }, "PAYMENTS_URL and PAYMENTS_SECRET"],
  [{ PAYMENTS_SECRET: "short" }, "PAYMENTS_SECRET"],
  [{ FEDERATION_ISSUER: "https://fc.example" }, "FEDERATION_ISSUER and FEDERATION_CLIENT_ID"],
  [{ SMS_URLS: "https://sms.example" }, "SMS_URLS: no such setting"],
  [{ DELAYS: "delivered=3d" }, "DELAYS"],
  [{ ROLE: "web" }, "DATABASE_URL"],
])("half a setting, or one misspelt, stops the start: %o", (env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});

test("a delay may be set for a state that has one", () => {
  const { settings } = readConfig({ DELAYS: "supplementRequested=45d, draft=3m" });
  expect(settings.lengths).toEqual({ supplementRequested: { days: 45 }, draft: { months: 3 } });
});

test("files are checked two at a time, or as many as the operator says, but never none", () => {
  expect(readConfig({}).FILES_AT_ONCE).toBe(2);
  expect(readConfig({ FILES_AT_ONCE: "8" }).FILES_AT_ONCE).toBe(8);
  for (const wrong of ["0", "1.5", "many"])
    expect(() => readConfig({ FILES_AT_ONCE: wrong })).toThrow("FILES_AT_ONCE");
});

test("imports to verify seals are kept beside the data, or where the operator says", () => {
  expect(readConfig({}).trustFolder).toBe("var/trust");
  expect(readConfig({ VAR_DIR: "/data" }).trustFolder).toBe("/data/trust");
  expect(readConfig({ VAR_DIR: "/data", TRUST_DIR: "/trust" }).trustFolder).toBe("/trust");
  expect(() => readConfig({ TRUST_FOLDER: "/trust" })).toThrow("TRUST_FOLDER: no such setting");
});

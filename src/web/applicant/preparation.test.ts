import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { procedureIds } from "#domain/procedure-ids.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { addErrorPages } from "#web/kit/errors.tsx";
import { addDownloads, addPages } from "#web/kit/routes.ts";
import { createServer } from "#web/kit/server.ts";
import { createShell } from "#web/kit/shell.tsx";
import { accountDownloads, accountPages } from "./account-pages.ts";
import { paths } from "./paths.ts";

let world: TestWorld;
let app: FastifyInstance;
let assetsFolder: string;

beforeAll(async () => {
  world = await openTestWorld();
  assetsFolder = await mkdtemp(join(tmpdir(), "telepermis-assets-"));
  app = await createServer({
    logger: pino({ level: "silent" }),
    origin: "http://localhost",
    trustProxy: false,
    assetsFolder,
    csrfKey: "a key of these tests, long enough",
    formTargets: [],
  });
  const assets = (name: string) => `/assets/${name}`;
  const site = { origin: "http://localhost", demonstration: false, official: false };
  const routes = { world, site, shell: createShell(assets) };
  addErrorPages(app, assets, false);
  addPages(app, routes, accountPages);
  addDownloads(app, routes, accountDownloads);
}, 60_000);

afterAll(async () => {
  await app.close();
  await world.close();
  await rm(assetsFolder, { recursive: true, force: true });
});

const get = (query: string, path: string = paths.checklist) => app.inject({ url: `${path}?${query}` });
const body = async (query: string) => {
  const { statusCode, body } = await get(query);
  expect(statusCode).toBe(200);
  return body;
};
const fieldsIn = (html: string) => [
  ...new Set([...html.matchAll(/<(?:input|select)[^>]*? name="([^"]+)"/g)].map(([, name]) => name)),
];

const adult =
  "who=self&age=30&nationality=FR&livesInFrance=yes&housing=tenant&licenceHistory=otherCategory&licenceCategories=B";

test("without a reason, or with one nobody knows, the guide helps to find it", async () => {
  for (const query of ["", "demande=", "demande=constructor", "who=self"]) {
    const { statusCode, headers } = await get(query);
    expect([statusCode, headers.location]).toEqual([303, paths.guide]);
  }
});

test("a reason is named by its address or by its id, and every one of them asks something first", async () => {
  for (const id of procedureIds) expect(fieldsIn(await body(`demande=${id}`)).length, id).toBeGreaterThan(2);
  const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0];
  expect(mainOf(await body("demande=perte"))).toBe(mainOf(await body("demande=replacement-loss")));
});

test("each page carries the answers already given, and asks no name, birthday or address", async () => {
  const second = await body("demande=perte&envoi=1&who=self&age=30&nationality=FR");
  expect(fieldsIn(second)).toEqual(
    expect.arrayContaining(["demande", "who", "age", "nationality", "envoi", "livesInFrance", "housing"]),
  );
  expect(second).not.toMatch(/birthName|birthDate|postalCode|street/);
  expect(second).toContain(`href="${paths.checklist}?demande=perte&amp;who=self&amp;age=30`);
});

test("the list says the fee and how to pay it, the right to drive meanwhile, and leads to its PDF and the request", async () => {
  const page = await body(`demande=perte&${adult}`);
  for (const words of [
    "La liste de mes pièces",
    "Justificatif d’identité",
    "Justificatif de domicile",
    "Moins de 6 mois",
    "timbres.impots.gouv.fr",
    "12,50\u00a0€",
    "code photo-signature",
    `href="${paths.reason("replacement-loss")}"`,
    `href="${paths.checklistPdf}?demande=perte&amp;who=self`,
  ])
    expect(page).toContain(words);
  expect(page).toMatch(/<a [^>]*href="\/preparer\?demande=perte[^"]*etape=2"/);
});

test("what is offered is apart from what is asked, with what it brings", async () => {
  const heavy = await body(`demande=perte&${adult}&licenceCategories=C`);
  expect(heavy.indexOf("Si vous le souhaitez")).toBeGreaterThan(heavy.indexOf("Justificatif de domicile"));
  expect(heavy).toContain("catégories lourdes repartent");
  expect(await body(`demande=perte&${adult}`)).not.toContain("Si vous le souhaitez");
});

test("what only a driving school files is listed all the same, without a way to file it", async () => {
  const page = await body(
    "demande=permis-am&who=self&age=14&nationality=FR&livesInFrance=yes&atRepresentative=yes",
  );
  expect(page).toContain("Les pièces à donner à l’auto-école");
  expect(page).toContain("Attestation de formation pratique AM");
  expect(page).not.toContain("Commencer la demande");
});

test("a reason that asks for no document speaks neither of photographs nor of a list to print", async () => {
  const page = await body("demande=permis-non-recu&cardDispatched=yes");
  expect(page).toContain("Aucune pièce n’est demandée.");
  expect(page).toContain("Commencer la demande");
  expect(page).not.toContain("De quoi photographier");
  expect(page).not.toContain("liste-des-pieces.pdf");
});

test("a verdict says what to do and leads to the right list with the same answers", async () => {
  const page = await body(
    `demande=premier-permis&${adult}`.replace("licenceHistory=otherCategory", "licenceHistory=annulled"),
  );
  expect(page).toContain("fr-alert--warning");
  expect(page).toMatch(
    /href="\/preparer\?demande=permis-apres-annulation-ou-invalidation&amp;who=self&amp;age=30/,
  );
  expect(page).not.toContain("liste-des-pieces.pdf");
});

test("a minor who asks alone is led to the list to prepare with the representative", async () => {
  const page = await body("demande=premier-permis&who=self&age=17&nationality=FR");
  expect(page).toMatch(/href="\/preparer\?demande=premier-permis&amp;who=minor&amp;age=17/);
});

test("what was sent without an answer, or with a wrong one, is said at its field; what was not sent yet is not", async () => {
  const sent = await body(
    "demande=echange-permis-etranger&envoi=2&who=self&age=30&nationality=FR&housing=owner&livesInFrance=yes&returnedToFrance.day=31&returnedToFrance.month=2&returnedToFrance.year=2026",
  );
  expect(sent).toContain('href="#field-returnedToFrance"');
  expect(sent).toContain('value="31"');
  expect(sent).not.toContain('href="#field-housing"');
  expect(await body("demande=echange-permis-etranger&envoi=1&who=self&age=30&nationality=FR")).not.toContain(
    "tp-error-summary",
  );
  expect(await body("demande=perte&envoi=1&age=dix")).toContain('href="#field-age"');
});

describe("the list as PDF", () => {
  test("comes with the same query, under the name of its reason, and is kept nowhere", async () => {
    const { headers, rawPayload } = await get(`demande=perte&${adult}`, paths.checklistPdf);
    expect(headers["content-type"]).toBe("application/pdf");
    expect(headers["content-disposition"]).toContain("liste-des-pieces-perte.pdf");
    expect(headers["cache-control"]).toBe("no-store");
    expect(rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
  });

  test.each(["", "demande=perte", "demande=premier-permis&who=self&age=12&nationality=FR", "demande=%ff"])(
    "does not exist without a list (%s)",
    async (query) => {
      expect((await get(query, paths.checklistPdf)).statusCode).toBe(404);
    },
  );
});

test("whatever an address holds, a page answers", async () => {
  const hostile = [
    "<script>alert(1)</script>",
    "%00",
    "%ff%fe",
    "__proto__",
    "constructor",
    "9".repeat(400),
    "-1",
    "1e3",
    "NaN",
    "%F0%9F%9A%97",
    "",
  ];
  for (const id of ["perte", "echange-permis-etranger", "permis-am"])
    for (const value of hostile)
      for (const name of [
        "who",
        "age",
        "etape",
        "envoi",
        "licenceCategories",
        "firstPermitDate.year",
        "__proto__",
        "category",
      ]) {
        const { statusCode, body: page } = await get(`demande=${id}&${adult}&${name}=${value}&${name}=x`);
        // No keyboard types a NUL: the server turns it away, with a page.
        const expected = value === "%00" ? 400 : 200;
        expect([statusCode, page.includes("<script>alert")], `${name}=${value}`).toEqual([expected, false]);
      }
});

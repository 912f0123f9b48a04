/** What the form shows of reasons that offer documents, or take no photograph. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRefusal } from "#domain/refusals.ts";
import { lostLicence } from "#test/lost-licence.ts";
import { readyDraft, someAccount } from "#test/ready-application.ts";
import { type OpenSite, openSite } from "#test/site.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { startApplication } from "#usecases/start-application.ts";
import { formPages } from "./form-pages.ts";
import { paths } from "./paths.ts";

let world: TestWorld;
let site: OpenSite;
let accountId: string;
let token: string;
beforeAll(async () => {
  world = await openTestWorld();
  site = await openSite(world, formPages);
  accountId = await someAccount(world);
  token = await site.signIn(accountId);
}, 120_000);
afterAll(async () => {
  await site.close();
  await world.close();
});

const plain = (html: string): string => html.replaceAll(/[\u00a0\u202f]/g, " ");
const page = async (url: string): Promise<string> => plain((await site.get(token, url)).body);
const status = async (url: string): Promise<number> => (await site.get(token, url)).statusCode;

test("a document offered has its place, apart, and nothing waits for it", async () => {
  const driver = { ...lostLicence, licenceCategories: ["B", "C"] } as const;
  const reference = await readyDraft(world, accountId, driver, "replacement-loss");
  const documents = await page(paths.formPage(reference, "documents"));
  expect(documents).toContain("Pièces facultatives");
  expect(documents).toContain("Facultatif");
  expect(documents).toContain("Toutes les pièces");
  expect(await status(paths.document(reference, "medicalOpinion"))).toBe(200);
  expect(await page(paths.review(reference))).toContain("Facultatif, pas de fichier");
});

test("what is not offered to this person has none", async () => {
  const other = await someAccount(world);
  token = await site.signIn(other);
  const reference = await readyDraft(world, other, lostLicence, "replacement-loss");
  expect(await page(paths.formPage(reference, "documents"))).not.toContain("Pièces facultatives");
  expect(await status(paths.document(reference, "medicalOpinion"))).toBe(404);
});

test("a reason without photograph or documents has no page for them", async () => {
  const started = await startApplication(world, {
    accountId,
    procedure: "licence-not-received",
    key: null,
  });
  if (isRefusal(started)) throw new Error(started.refused);
  token = await site.signIn(accountId);
  expect(await status(paths.formPage(started.reference, "ePhoto"))).toBe(404);
  expect(await status(paths.formPage(started.reference, "documents"))).toBe(404);
  expect(await status(paths.formPage(started.reference, "address"))).toBe(200);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { createAgent } from "#test/filing.ts";
import { lostLicence, somebodyToPay } from "#test/lost-licence.ts";
import { type OpenSite, openSite } from "#test/site.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { change } from "#usecases/change.ts";
import { giveTaxStamp } from "#usecases/give-tax-stamp.ts";
import { deskPages } from "./desk/pages.ts";
import { deskPaths } from "./desk/paths.ts";

let world: TestWorld;
let site: OpenSite;

beforeAll(async () => {
  world = await openTestWorld();
  site = await openSite(world, deskPages);
}, 60_000);
afterAll(async () => {
  await site.close();
  await world.close();
});

test("the agent sees what is due, and what paid it", async () => {
  const { accountId, reference } = await somebodyToPay(world, { ...lostLicence, postalCode: "97300" });
  const wish = { reference, by: { kind: "applicant", accountId } as const, key: null };
  await giveTaxStamp(world, { ...wish, accountId, number: "1265 7801 2345 6789" });
  await change(world, wish, { type: "submit" });
  const office = (await world.store.view(reference))?.application.office;
  const { id } = await createAgent(world, "Agnès", office == null ? {} : { office });
  const agent = await site.signIn(id, "desk");
  const body = (await site.get(agent, deskPaths.file(reference))).body.replaceAll(/[\u00a0\u202f]/g, " ");
  expect(body).toContain("<dt>Droit de timbre</dt><dd>12,50 €</dd>");
  expect(body).toContain("Timbre fiscal de 12,50 €, numéro qui finit par 6789");
  expect(body).not.toContain("2345");
});

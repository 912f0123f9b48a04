/** Told at once whether a scan is good, in words: advice that is kept in one press or followed, never a surprise later. */
import { beforeAll, expect, test, vi } from "vitest";
import { fillPage, saveAndContinue } from "./answering.ts";
import { camille, createAccount, signIn, someAddress, startApplication } from "./applicant.ts";
import { chooseFiles, choosePaper } from "./papers.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

/** One person, on a device that runs scripts and on one that does not. */
let withScripts: Visitor;
let without: Visitor;
let reference: string;

beforeAll(async () => {
  withScripts = await openVisitor();
  const email = someAddress("verifiee");
  await createAccount(withScripts, email);
  reference = await startApplication(withScripts);
  // What documents are compared with, and no more.
  const answers = await camille();
  for (const place of ["demandeur", "nom", "pays", "adresse", "logement"]) {
    await withScripts.goTo(`/demandes/${reference}/${place}`);
    await fillPage(withScripts, answers);
    await withScripts.press(saveAndContinue);
  }
  without = await openVisitor({ javaScript: false });
  await signIn(without, email);
});

const blurred = /L’image est floue/;

const openIdentity = async (visitor: Visitor) => {
  await visitor.goTo(`/demandes/${reference}/pieces/identite`);
  await choosePaper(visitor, { paper: "nationalIdentityCard" });
};

test("a blurred card is advised on at once, and kept in one press", async () => {
  await openIdentity(without);
  await chooseFiles(without, { front: "quality/card-2021-blurred.jpg" });
  await without.press("Envoyer");
  const { page } = without;
  expect(await page.getByText(blurred).count()).toBe(1);
  expect(await page.getByText("À regarder", { exact: true }).count()).toBe(1);
  await without.goTo(`/demandes/${reference}/pieces`);
  expect(await without.words()).toMatch(blurred);
  await without.goTo(`/demandes/${reference}/pieces/identite`);
  await without.press(/^Garder ce fichier/);
  expect(await page.getByText("Vous gardez ce fichier tel quel.", { exact: false }).count()).toBe(1);
  expect(await page.getByText("Gardé tel quel", { exact: true }).count()).toBe(1);
});

test("a picture taken again turns it good", async () => {
  await openIdentity(withScripts);
  const { page } = withScripts;
  expect(await page.getByText(blurred).count()).toBe(1);
  await withScripts.follow(/^Remplacer/);
  await chooseFiles(withScripts, { front: "identity-card-leroy-front.jpg" });
  await withScripts.press("Envoyer");
  expect(await page.getByText(blurred).count()).toBe(0);
  // The words of a side without lines are read meanwhile, and the page tells it by itself.
  await page.getByText("Lisible", { exact: true }).waitFor();
});

test("a name that differs is told with both, and outlined on the picture", async () => {
  await openIdentity(without);
  await without.follow(/^Remplacer/);
  await chooseFiles(without, { front: "identity-card-berthier-front.jpg" });
  await without.press("Envoyer");
  const { page } = without;
  expect(await page.getByText(/Le nom lu \(BERTHIER.*\(Leroy/).count()).toBe(1);
  const mark = await page.locator(".tp-slot__picture .tp-mark").first().boundingBox();
  const picture = await page.locator(".tp-slot__picture img").first().boundingBox();
  if (mark === null || picture === null) throw new Error("nothing is outlined");
  // The lines of this card run along its foot.
  expect(mark.y).toBeGreaterThan(picture.y + picture.height / 2);
  expect(mark.y + mark.height).toBeLessThan(picture.y + picture.height + 6);
});

test("a bill over six months is said to be, without asking for the page again", async () => {
  await withScripts.goTo(`/demandes/${reference}/pieces/domicile`);
  await choosePaper(withScripts, { paper: "energyWaterBill" });
  await chooseFiles(withScripts, { page: "old-water-bill-martin.jpg" });
  await withScripts.press("Envoyer");
  const { page } = withScripts;
  expect(await page.getByText("Vérification en cours", { exact: true }).count()).toBe(1);
  await page.getByText(/Ce justificatif date du .* il a plus de 6 mois/).waitFor();
  expect(await page.getByText(/Nous lisons encore/).count()).toBe(0);
});

test("taken again, a recent bill is no longer too old; without scripts, a link tells what was read meanwhile", async () => {
  await without.goTo(`/demandes/${reference}/pieces/domicile`);
  const { page } = without;
  expect(await page.getByText(/il a plus de 6 mois/).count()).toBe(1);
  await without.follow(/^Reprendre/);
  await chooseFiles(without, { page: "energy-bill-specimen-photo.jpg" });
  await without.press("Envoyer");
  expect(await page.getByText("old-water-bill-martin.jpg").count()).toBe(0);
  const underWay = page.getByText("Vérification en cours", { exact: true });
  expect(await underWay.count()).toBe(1);
  await vi.waitUntil(
    async () => {
      await without.follow("Actualiser");
      return (await underWay.count()) === 0;
    },
    { timeout: 300_000, interval: 500 },
  );
  // Recent, but it names somebody else.
  expect(await page.getByText(/il a plus de 6 mois/).count()).toBe(0);
  expect(await page.getByText(/Nous n’avons pas trouvé le nom attendu/).count()).toBe(1);
});

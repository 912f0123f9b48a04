/** What a document says need not be typed: filled in from a signed seal, taken up in one press from a card. */
import { beforeAll, expect, test } from "vitest";
import { fillPage, saveAndContinue, typeDate } from "./answering.ts";
import { createAccount, maëlys, someAddress, startApplication } from "./applicant.ts";
import { chooseFiles, choosePaper } from "./papers.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

/** Two people: one whose device runs scripts, one whose device does not. */
let withScripts: Visitor;
let without: Visitor;
const references = new Map<Visitor, string>();

beforeAll(async () => {
  withScripts = await openVisitor();
  without = await openVisitor({ javaScript: false });
  for (const visitor of [withScripts, without]) {
    await createAccount(visitor, someAddress("lue"));
    references.set(visitor, await startApplication(visitor));
  }
});

const goTo = (visitor: Visitor, place: string) =>
  visitor.goTo(`/demandes/${references.get(visitor)}/${place}`);

const answer = async (visitor: Visitor, ...places: readonly string[]) => {
  // The name on the specimens, rather than one that nobody else has.
  const answers = { ...(await maëlys()), birthName: "Martin" };
  for (const place of places) {
    await goTo(visitor, place);
    await fillPage(visitor, answers);
    await visitor.press(saveAndContinue);
  }
};

const examDay = { name: "Date de l’épreuve réussie" } as const;

/** The three boxes of the day of the exam, as they are filled. */
const dayShown = ({ page }: Visitor): Promise<readonly string[]> =>
  Promise.all(
    ["Jour", "Mois", "Année"].map((part) =>
      page.getByRole("group", examDay).getByLabel(part, { exact: true }).inputValue(),
    ),
  );

test("before anything is typed, a card answers for the name: one press fills the fields, none is saved", async () => {
  await answer(without, "demandeur");
  await goTo(without, "pieces/identite");
  await choosePaper(without, { paper: "nationalIdentityCard" });
  await chooseFiles(without, { front: "identity-card-berthier-front.jpg" });
  await without.press("Envoyer");
  await goTo(without, "nom");
  const birthName = without.page.getByLabel("Nom de naissance", { exact: true });
  const firstNames = without.page.getByLabel("Prénoms", { exact: true });
  expect(await without.words()).toMatch(/Lu sur vos documents.*BERTHIER.*Corinne/);
  await without.follow("Reprendre ce qui a été lu");
  expect([await birthName.inputValue(), await firstNames.inputValue()]).toEqual(["BERTHIER", "Corinne"]);
  await goTo(without, "nom");
  expect([await birthName.inputValue(), await firstNames.inputValue()]).toEqual(["", ""]);
  await without.follow("Reprendre ce qui a été lu");
  await birthName.fill("Berthier");
  await without.press(saveAndContinue);
  await goTo(without, "nom");
  // As written by the person: it says what was read, and nothing more is proposed.
  expect([await birthName.inputValue(), await firstNames.inputValue()]).toEqual(["Berthier", "Corinne"]);
  expect(await without.words()).not.toContain("Lu sur vos documents");
});

test("the certificate sent first fills the day of the exam, which is told where it may be corrected", async () => {
  await answer(withScripts, "demandeur", "nom", "naissance", "categorie", "resultat-examen");
  await goTo(withScripts, "examen");
  await withScripts.follow("Envoyer le certificat d’examen");
  await chooseFiles(withScripts, { page: "provisional-certificate-martin.jpg" });
  await withScripts.press("Envoyer");
  const { page } = withScripts;
  await page.getByText(/Date de l’épreuve : 5 novembre 2026/).waitFor();
  expect(await withScripts.words()).toMatch(/Date de l’épreuve : 5 novembre 2026 \(dans votre demande\)/);
  await goTo(withScripts, "examen");
  expect(await dayShown(withScripts)).toEqual(["05", "11", "2026"]);
  expect(await withScripts.words()).toMatch(/Date de l’épreuve : lu sur « .*CEPC.* »/);
  await goTo(withScripts, "recapitulatif");
  expect(await withScripts.words()).toMatch(/5 novembre 2026 \(lu sur : .*CEPC/);
});

test("another day typed in its place stays, and the certificate's page says what it reads", async () => {
  await goTo(withScripts, "examen");
  await typeDate(withScripts, examDay.name, "2026-11-04");
  await withScripts.press(saveAndContinue);
  const said = withScripts.page.getByText(
    /réussie le 5 novembre 2026\s;\svous avez saisi le 4 novembre 2026/,
  );
  await expect
    .poll(
      async () => {
        await goTo(withScripts, "pieces/permis-provisoire");
        return said.count();
      },
      { timeout: 300_000, interval: 500 },
    )
    .toBe(1);
  await withScripts.follow(/^Vérifier ma réponse/);
  expect(await dayShown(withScripts)).toEqual(["04", "11", "2026"]);
  await withScripts.follow("Reprendre ce qui a été lu");
  expect(await dayShown(withScripts)).toEqual(["05", "11", "2026"]);
});

test("a passport sent as a proof of address is told to be one", async () => {
  await answer(withScripts, "pays", "adresse", "logement");
  await goTo(withScripts, "pieces/domicile");
  await choosePaper(withScripts, { paper: "energyWaterBill" });
  await chooseFiles(withScripts, { page: "mrz/passport-croatia.jpg" });
  await withScripts.press("Envoyer");
  await withScripts.page.getByText(/Ce document semble être un passeport/).waitFor();
});

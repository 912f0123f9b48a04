/** One queue, several people at once: nobody has somebody else's file, and whoever loses one is told what to do. */
import { beforeAll, expect, test } from "vitest";
import { openDesk, openFile, takeReturns } from "./agent.ts";
import { fileApplication, maëlys, papersOfMaëlys, someAddress } from "./applicant.ts";
import { enter, open, tabTo } from "./keyboard.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

/** A department in which nobody else of the journeys lives: its view holds these files alone. */
const view = "/agents?departements=26";

let agnès: Visitor;
let karim: Visitor;
let sofia: Visitor;

beforeAll(async () => {
  agnès = await openDesk("Agnès Roux");
  karim = await openDesk("Karim Haddad");
  sofia = await openDesk("Sofia Lambert");
});

const fileTwo = async (): Promise<readonly string[]> => {
  const filed: string[] = [];
  for (const who of ["drome-une", "drome-deux"]) {
    const answers = { ...(await maëlys()), postalCode: "26000", town: "Valence" };
    filed.push(await fileApplication(await openVisitor(), answers, papersOfMaëlys, someAddress(who)));
  }
  return filed;
};

const fileOf = ({ page }: Visitor): string => /TP(-[0-9A-Z]{4}){3}/.exec(page.url())?.[0] ?? "";

/** The line of a file in the view on the screen. */
const lineOf = async ({ page }: Visitor, reference: string): Promise<string> =>
  (await page.getByRole("row").filter({ hasText: reference }).innerText()).replaceAll(/\s+/g, " ");

test("two agents who press “next” at the same moment get two files, and a third press says that none is left", async () => {
  const files = await fileTwo();
  for (const agent of [agnès, karim]) await takeReturns(agent);
  await Promise.all([agnès.goTo(view), karim.goTo(view)]);
  await Promise.all([open(agnès, "n"), open(karim, "n")]);
  expect([fileOf(agnès), fileOf(karim)].toSorted()).toEqual([...files].toSorted());
  expect(await agnès.words()).toContain("Entre vos mains");
  expect(await karim.words()).toContain("Entre vos mains");

  const claire = await openDesk("Claire Besson");
  await takeReturns(claire);
  await claire.goTo(view);
  expect(await open(claire, "n")).toBe(422);
  expect(await claire.words()).toContain("Aucun dossier n’attend d’être pris.");
});

test("a supervisor sees who holds what and hands over the files of somebody away, with an answer for each line", async () => {
  await sofia.goTo(view);
  expect(await lineOf(sofia, fileOf(agnès))).toContain("Agnès Roux");
  expect(await lineOf(sofia, fileOf(karim))).toContain("Karim Haddad");
  for (const key of ["j", "x", "j", "x"]) await sofia.page.keyboard.press(key);
  await enter(sofia, "Confier ou libérer");
  await tabTo(sofia, "Personne");
  const karims = sofia.page.getByRole("radio", { name: "Karim Haddad" });
  while (!(await karims.isChecked())) await sofia.page.keyboard.press("ArrowDown");
  await enter(sofia, "Confirmer");
  expect(await lineOf(sofia, fileOf(agnès))).toContain("Fait");
  expect(await lineOf(sofia, fileOf(karim))).toContain("Rien à changer");

  await enter(sofia, "Suivi");
  expect(await sofia.title()).toBe("Suivi de l’activité");
  expect(await sofia.words()).not.toContain("Karim");
});

test("whoever acts on a file that was taken away is told so, what happened, and what to do", async () => {
  expect(await open(agnès, "i")).toBe(409);
  const words = await agnès.words();
  expect(words).toContain("ce dossier est entre les mains d’un autre agent");
  expect(words).toContain("prenez un autre dossier");
  expect(words).toMatch(/Dossier confié à un autre agent .{1,40} Sofia Lambert/);
  expect(await agnès.page.locator('[data-key="i"]').count()).toBe(0);
});

test("a refusal without a reason, or on a file that changed meanwhile, is not taken: it says what is missing, what changed", async () => {
  const reference = fileOf(karim);
  await open(karim, "i");
  await open(karim, "x");
  expect(await enter(karim, "Proposer le refus")).toBe(422);
  expect(await karim.words()).toContain("Choisissez au moins un motif");

  const elsewhere = await openDesk("Karim Haddad");
  await openFile(elsewhere, reference);
  await open(elsewhere, "a");
  await tabTo(karim, "Votre identité");
  await karim.page.keyboard.press("Space");
  expect(await enter(karim, "Proposer le refus")).toBe(409);
  const words = await karim.words();
  expect(words).toContain("Le dossier a changé pendant que vous l’aviez à l’écran");
  expect(words).toContain("Ce qui vient de se passer");
  expect(words).toContain("Pièce acceptée");
});

test("a role that only reads finds nothing to press, and a form of its own making changes nothing", async () => {
  const paul = await openDesk("Paul Tessier");
  await openFile(paul, fileOf(karim));
  expect(
    await paul.page
      .locator("main [data-key]")
      .filter({ hasText: /Prendre|Accepter|Refuser/ })
      .count(),
  ).toBe(0);
  const token = await paul.page.locator('input[name="_csrf"]').first().inputValue();
  const answer = await paul.page.request.post(paul.page.url(), {
    form: { _csrf: token, do: "release", seen: "1" },
  });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain("Votre rôle ne permet pas cette action");
  await openFile(karim, fileOf(karim));
  expect(await karim.words()).toContain("Entre vos mains");
});

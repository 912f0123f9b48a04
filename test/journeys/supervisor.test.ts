/** Who runs an office, and who audits all of them: at the keyboard, and never past what their role opens. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openDesk, openFile } from "./agent.ts";
import { tabTo } from "./keyboard.ts";
import type { Visitor } from "./visitor.ts";

const places = ({ page }: Visitor) => page.getByRole("banner").getByRole("link").allInnerTexts();

const firstReference = async ({ page }: Visitor): Promise<string> =>
  (await page.getByRole("row").getByRole("link").first().innerText()).trim();

test("a supervisor reads the figures of the office by keyboard, narrows them and takes a table away", async () => {
  const sofia = await openDesk("Sofia Lambert");
  expect(await places(sofia)).toEqual(expect.arrayContaining(["Suivi", "Bureau"]));
  await tabTo(sofia, "Suivi");
  await sofia.arrive(() => sofia.page.keyboard.press("Enter"));
  expect(await sofia.title()).toBe("Suivi de l’activité");
  const all = await sofia.words();
  expect(all).toContain("Aucun n’est compté par agent");
  expect(all).toContain("En cours d’instruction");
  for (const name of ["Agnès", "Karim", "Claire", "Marc"]) expect(all).not.toContain(name);

  const [download] = await Promise.all([
    sofia.page.waitForEvent("download"),
    sofia.page.getByRole("link", { name: "Télécharger (CSV) : Dossiers en cours" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^suivi-en-cours-\d{4}-\d{2}-\d{2}\.csv$/);

  await tabTo(sofia, "Motif");
  await sofia.page.getByLabel("Motif", { exact: true }).selectOption({ label: "Perte du permis" });
  await tabTo(sofia, "Afficher");
  await sofia.arrive(() => sofia.page.keyboard.press("Enter"));
  expect(new URL(sofia.page.url()).searchParams.get("motif")).toBe("replacement-loss");
  expect(await sofia.goTo("/agents/suivi?bureau=cert-nord")).toBe(404);
});

test("a supervisor sets the share of second looks and plans an absence, then takes it back", async () => {
  const sofia = await openDesk("Sofia Lambert");
  await sofia.follow("Bureau");
  expect(await sofia.words()).toContain("Karim Haddad");
  expect(await sofia.words()).not.toContain("Marc Dubreuil");

  const percent = sofia.page.getByLabel("Acceptations à revoir, sur 100");
  await percent.fill("150");
  expect(await sofia.arrive(() => percent.press("Enter"))).toBe(422);
  expect(await sofia.words()).toContain("Donnez un nombre entier de 0 à 100.");
  await percent.fill("0");
  await sofia.arrive(() => percent.press("Enter"));
  expect(await sofia.words()).toContain("aucune acceptation n’a de second regard");

  await sofia.press("Enregistrer l’absence");
  expect(await sofia.words()).toContain("Choisissez qui s’absente.");
  await sofia.page.getByLabel("Qui s’absente ?").selectOption({ label: "Karim Haddad" });
  for (const [name, [day, month, year]] of [
    ["Premier jour", ["3", "8", "2099"]],
    ["Dernier jour, compris", ["14", "8", "2099"]],
  ] as const) {
    const field = sofia.page.getByRole("group", { name });
    await field.getByLabel("Jour").fill(day);
    await field.getByLabel("Mois").fill(month);
    await field.getByLabel("Année").fill(year);
  }
  await sofia.page.getByLabel("Qui prend ses dossiers ?").selectOption({ label: "Agnès Roux" });
  await sofia.press("Enregistrer l’absence");
  expect(await sofia.words()).toContain("du 3 août 2099 au 14 août 2099, dossiers confiés à Agnès Roux");
  await sofia.press(sofia.page.getByRole("button", { name: /^Retirer/ }));
  expect(await sofia.words()).toContain("Aucune absence en cours ni à venir.");
});

test("an auditor reads who saw what: by file, by person, filtered and taken away", async () => {
  const agnès = await openDesk("Agnès Roux");
  await agnès.goTo("/agents");
  const reference = await firstReference(agnès);
  await openFile(agnès, reference);

  const paul = await openDesk("Paul Tessier");
  await openFile(paul, reference);
  await paul.page.getByText(/^Journal \(/).click();
  await paul.follow("Journal complet");
  expect(await paul.title()).toContain("Journal du dossier");
  await paul.page.getByLabel("Qui", { exact: true }).selectOption({ label: "Agnès Roux" });
  await paul.page.getByLabel("Quoi", { exact: true }).selectOption({ label: "Consultations" });
  await paul.press("Afficher");
  const table = paul.page.getByRole("table");
  expect(await table.innerText()).toContain("Agnès Roux, Agent");
  const [download] = await Promise.all([
    paul.page.waitForEvent("download"),
    paul.page.getByRole("link", { name: "Télécharger (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`journal-${reference}.csv`);

  await paul.follow("Consultations");
  await paul.page.getByLabel("Personne").selectOption({ index: 1 });
  const option = await paul.page
    .getByLabel("Personne")
    .locator("option", { hasText: "Agnès Roux" })
    .innerText();
  await paul.page.getByLabel("Personne").selectOption({ label: option });
  await paul.press("Afficher");
  expect(await paul.words()).toContain("Dossier ouvert");
  expect(await paul.page.getByRole("table", { name: "Consultations" }).innerText()).toContain(reference);
  const access = paul.page.getByRole("table", { name: "Connexions et droits" });
  expect(await access.innerText()).toContain("Connexion");
  const [taken] = await Promise.all([
    paul.page.waitForEvent("download"),
    paul.page.getByRole("link", { name: "Télécharger (CSV) : Connexions et droits" }).click(),
  ]);
  expect(taken.suggestedFilename()).toMatch(/^connexions-Agnès Roux-.+\.csv$/);
  expect(await readFile(await taken.path(), "utf8")).toMatch(/;Connexion;/);
  await paul.page.getByLabel("Référence du dossier").fill("TP-0000-0000-0000");
  expect(await paul.press("Ouvrir le journal")).toBe(404);
  expect(await paul.goTo("/agents/bureau")).toBe(404);
});

test("an agent finds none of these pages, and a supervisor not the auditor's", async () => {
  const agnès = await openDesk("Agnès Roux");
  await agnès.goTo("/agents");
  const reference = await firstReference(agnès);
  expect(await places(agnès)).not.toContain("Suivi");
  const journal = `/agents/dossiers/${reference}/journal`;
  for (const path of ["/agents/suivi", "/agents/bureau", "/agents/consultations", journal])
    expect([path, await agnès.goTo(path)]).toEqual([path, 404]);
  const sofia = await openDesk("Sofia Lambert");
  for (const path of ["/agents/consultations", journal])
    expect([path, await sofia.goTo(path)]).toEqual([path, 404]);
});

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { openDesk } from "./agent.ts";
import type { Visitor } from "./visitor.ts";

const focused = ({ page }: Visitor) => page.evaluate(() => document.activeElement?.textContent ?? "");

const references = ({ page }: Visitor) => page.getByRole("row").getByRole("link").allInnerTexts();

const key = (visitor: Visitor, name: string) => visitor.page.keyboard.press(name);

test("an agent goes through the queue, opens a file, finds another and takes the next by keyboard alone", async () => {
  const agent = await openDesk("Agnès Roux");
  await agent.goTo("/agents");
  const [first = "", second = ""] = await references(agent);

  await key(agent, "j");
  expect(await focused(agent)).toBe(first);
  await key(agent, "ArrowDown");
  expect(await focused(agent)).toBe(second);
  await key(agent, "k");
  expect(await focused(agent)).toBe(first);
  await agent.arrive(() => key(agent, "Enter"));
  expect(agent.page.url()).toContain(first);

  await agent.goTo("/agents");
  await key(agent, "/");
  await agent.page.keyboard.type("n durand");
  expect(await agent.page.getByRole("textbox", { name: "Chercher" }).inputValue()).toBe("n durand");
  await agent.page.getByRole("textbox", { name: "Chercher" }).fill("");
  await agent.page.keyboard.type("duarnd emma");
  await agent.arrive(() => key(agent, "Enter"));
  expect(await agent.words()).toContain("Nom proche");
  // What was typed is personal: the address does not say it.
  expect(agent.page.url()).not.toMatch(/emma/i);

  await agent.goTo("/agents");
  await agent.arrive(() => key(agent, "n"));
  expect(agent.page.url()).toMatch(/\/agents\/dossiers\/TP-/);
});

test("the keys of the page are listed by one of them, and turned off for good on this computer", async () => {
  const agent = await openDesk("Karim Haddad");
  await agent.goTo("/agents");
  await key(agent, "?");
  const list = agent.page.getByRole("table", { name: "Raccourcis du clavier" });
  expect(await list.innerText()).toMatch(/n\s+Prendre le dossier suivant/i);
  await agent.page.getByLabel("Ne pas utiliser les raccourcis d’une touche").check();
  await agent.goTo("/agents");
  await key(agent, "j");
  expect(await agent.page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await agent.page.getByText("Raccourcis du clavier").first().click();
  await agent.page.getByLabel("Ne pas utiliser les raccourcis d’une touche").uncheck();
  await agent.page.getByRole("heading", { level: 1 }).click();
  await key(agent, "j");
  expect(await focused(agent)).toMatch(/^TP-/);
});

test("a view is an address: filtered, kept under a name, and the way back leads to it", async () => {
  const agent = await openDesk("Karim Haddad");
  await agent.goTo("/agents");
  await agent.page.getByText("Filtres, ordre et colonnes").click();
  await agent.page.locator("summary", { hasText: "Catégorie" }).click();
  await agent.page.getByLabel("B", { exact: true }).check();
  await agent.press("Afficher");
  const address = agent.page.url();
  expect(address).toMatch(/\/agents\?categorie=B$/);
  await agent.follow("Garder cette vue");
  await agent.press("Garder la vue");
  expect(await agent.words()).toContain("Donnez un nom à cette vue");
  await agent.page.getByLabel("Nom de la vue").fill("Mes voitures");
  await agent.press("Garder la vue");
  expect(agent.page.url()).toBe(address);
  await agent.goTo("/agents");
  await agent.follow(/^Mes voitures/);
  expect(agent.page.url()).toBe(address);
  await agent.press(/^Enlever cette vue/);
  expect(await agent.words()).not.toContain("Mes voitures");
});

test("a supervisor ticks files by keyboard, hands them to a colleague, and reads what came of each", async () => {
  const supervisor = await openDesk("Sofia Lambert");
  await supervisor.goTo("/agents?dossiers=nobody");
  const [first = ""] = await references(supervisor);
  await key(supervisor, "j");
  await key(supervisor, "x");
  await supervisor.press("Confier ou libérer…");
  expect(await supervisor.words()).toContain(first);
  await supervisor.choose("À qui ?", "Agnès Roux");
  await supervisor.press("Confirmer");
  expect(await supervisor.words()).toMatch(new RegExp(`${first}\\s+Fait`));

  const agent = await openDesk("Agnès Roux");
  await agent.goTo("/agents?dossiers=me");
  expect(await agent.words()).toContain("vous revient");
  await agent.arrive(() => key(agent, "n"));
  expect(agent.page.url()).toContain(first);
});

test("a supervisor takes a view away as a table", async () => {
  const supervisor = await openDesk("Sofia Lambert");
  await supervisor.goTo("/agents");
  const [download] = await Promise.all([
    supervisor.page.waitForEvent("download"),
    supervisor.page.getByRole("link", { name: "Exporter la vue (CSV)" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  expect(text.startsWith("\uFEFFRéférence;Bureau;")).toBe(true);
  expect(text.trim().split("\r\n").length).toBeGreaterThan(3);
});

test("the queue reads on a phone, and without scripts", async () => {
  const agent = await openDesk("Karim Haddad", { isPhone: true, javaScript: false });
  expect(await agent.goTo("/agents")).toBe(200);
  await agent.page.getByRole("textbox", { name: "Chercher" }).fill("durand");
  await agent.press("Chercher");
  expect(await agent.words()).toContain("Emma");
});

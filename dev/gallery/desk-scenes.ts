/** The screens of the desk one by one, each as somebody who works there comes to it. */
import type { Page } from "playwright-core";
import { password, type staff } from "../people.ts";

type Login = (typeof staff)[number]["login"];

/** What has to be done, from the queue, before a screen is as its name says. */
type Scene = {
  readonly name: string;
  /** Null before anybody has signed in. */
  readonly who: Login | null;
  readonly reach: (page: Page, origin: string) => Promise<void>;
};

const press = async (page: Page, key: string): Promise<void> => {
  await Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
};

const click = async (page: Page, role: "button" | "link", name: string | RegExp): Promise<void> => {
  await Promise.all([page.waitForEvent("load"), page.getByRole(role, { name }).first().click()]);
};

const find = async (page: Page, who: string): Promise<void> => {
  await page.getByRole("textbox", { name: "Chercher" }).fill(who);
  await click(page, "button", "Chercher");
};

const openFileOf = async (page: Page, who: string): Promise<void> => {
  await find(page, who);
  await click(page, "link", /^TP-/);
};

const go = (path: string) => async (page: Page, origin: string) => {
  await page.goto(`${origin}${path}`);
};

/** Camera in hand: the order matters, since what one scene does the next one finds. */
export const deskScenes: readonly Scene[] = [
  { name: "01-connexion", who: null, reach: go("/agents/connexion") },
  {
    name: "02-second-facteur",
    who: null,
    reach: async (page, origin) => {
      await page.goto(`${origin}/agents/connexion`);
      await page.getByLabel("Identifiant").fill("claire.besson");
      await page.getByLabel("Mot de passe", { exact: true }).fill(password);
      await click(page, "button", "Se connecter");
    },
  },
  { name: "03-ma-connexion", who: "agnes.roux", reach: go("/agents/ma-connexion") },
  { name: "04-file-d-attente", who: "agnes.roux", reach: async () => {} },
  {
    name: "05-filtres",
    who: "agnes.roux",
    reach: (page) => page.getByText("Filtres, ordre et colonnes").click(),
  },
  { name: "06-recherche", who: "agnes.roux", reach: (page) => find(page, "duarnd emma") },
  { name: "07-vues", who: "agnes.roux", reach: go("/agents/vues?categorie=B") },
  { name: "08-aide", who: "agnes.roux", reach: (page) => page.keyboard.press("?") },
  { name: "09-dossier", who: "agnes.roux", reach: (page) => openFileOf(page, "Martin Maëlys-Gaëlle") },
  {
    name: "10-une-piece",
    who: "agnes.roux",
    reach: async (page) => {
      await openFileOf(page, "Martin Maëlys-Gaëlle");
      await press(page, "j");
    },
  },
  {
    name: "11-cadre",
    who: "agnes.roux",
    reach: async (page) => {
      await openFileOf(page, "Martin Maëlys-Gaëlle");
      await press(page, "p");
      await press(page, "i");
      await page.keyboard.press("r");
      await page.keyboard.press("2");
      await page.keyboard.press("m");
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "12-complement",
    who: "agnes.roux",
    reach: async (page) => {
      await openFileOf(page, "Martin Maëlys-Gaëlle");
      await page.keyboard.press("r");
      await page.keyboard.press("2");
      await press(page, "Enter");
      await press(page, "s");
    },
  },
  {
    name: "13-refus",
    who: "agnes.roux",
    reach: async (page) => {
      await openFileOf(page, "Chevalier Tom");
      await press(page, "x");
      await page.getByRole("checkbox").first().check();
      await click(page, "button", /^Préparer/);
    },
  },
  {
    name: "14-echanges",
    who: "agnes.roux",
    // The applicant wrote last: they are open already.
    reach: async (page) => {
      await openFileOf(page, "Chevalier Tom");
      await page.getByLabel("Message au demandeur").focus();
    },
  },
  {
    name: "15-acceptation",
    who: "agnes.roux",
    reach: async (page) => {
      await openFileOf(page, "Chevalier Tom");
      while ((await page.locator('[data-key="v"]').count()) === 0)
        await press(page, (await page.locator('[data-key="t"]').count()) > 0 ? "t" : "a");
      await press(page, "v");
    },
  },
  {
    name: "16-second-regard",
    who: "karim.haddad",
    reach: async (page) => {
      await openFileOf(page, "Vidal Océane");
      await press(page, "p");
    },
  },
  { name: "17-complement-revenu", who: "karim.haddad", reach: (page) => openFileOf(page, "Brunet Samuel") },
  { name: "18-avis", who: "claire.besson", reach: (page) => openFileOf(page, "Roger Anaïs") },
  {
    name: "19-repartition",
    who: "sofia.lambert",
    reach: async (page) => {
      for (const key of ["j", "x", "j", "x", "j", "x"]) await page.keyboard.press(key);
      await click(page, "button", /^Confier/);
    },
  },
  {
    name: "20-repartition-faite",
    who: "sofia.lambert",
    reach: async (page) => {
      for (const key of ["j", "x", "j", "x", "j", "x"]) await page.keyboard.press(key);
      await click(page, "button", /^Confier/);
      await page.getByRole("radio", { name: "Agnès Roux" }).check();
      await click(page, "button", "Confirmer");
    },
  },
  { name: "21-suivi", who: "sofia.lambert", reach: go("/agents/suivi") },
  { name: "22-bureau", who: "sofia.lambert", reach: go("/agents/bureau") },
  { name: "23-consultations", who: "paul.tessier", reach: go("/agents/consultations") },
  {
    name: "24-journal",
    who: "paul.tessier",
    reach: async (page) => {
      await openFileOf(page, "Vidal Océane");
      await page.goto(`${page.url().split("?")[0]}/journal`);
    },
  },
];

/** Every page in every state: seeded people at each step of the life of an application, seen by themselves and by the desk. */
import { beforeAll, expect, test } from "vitest";
import { paths as demonstration } from "#dev/paths.ts";
import { password } from "#dev/people.ts";
import { stories } from "#dev/seed/stories.ts";
import { openDesk, openFile } from "./agent.ts";
import { referenceIn } from "./applicant.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

/** A draft is the applicant's alone: the desk does not even know that it is there. */
const neverSent = ["camille.martin", "nadia.benali", "clara.henry", "hugo.perrin"].map(
  (name) => `${name}@demo.example`,
);

let agent: Visitor;

beforeAll(async () => {
  // Whatever the office, an auditor reads it.
  agent = await openDesk("Paul Tessier");
});

test.each(stories)(
  "M13: $person.email follows the application from the account, and so does the desk",
  async ({ person }) => {
    const isEnglish = person.language === "en";
    const applicant = await openVisitor({ locale: isEnglish ? "en-GB" : "fr-FR" });
    await applicant.goTo("/connexion");
    await applicant.page.getByRole("textbox").first().fill(person.email);
    await applicant.page.locator("input[type=password]").fill(password);
    await applicant.arrive(() => applicant.page.keyboard.press("Enter"));
    const link = applicant.page.getByRole("main").getByRole("link", { name: /TP-/ }).first();
    await applicant.follow(link);
    const reference = referenceIn(applicant);
    expect(await applicant.words()).toContain(reference);
    expect(await applicant.page.locator("html").getAttribute("lang")).toBe(isEnglish ? "en" : "fr");
    await applicant.goTo("/compte/messages");
    await applicant.page.close();

    expect(await openFile(agent, reference)).toBe(neverSent.includes(person.email) ? 404 : 200);
  },
);

test("M13: the desk's queue is filtered and ordered", async () => {
  await agent.goTo("/agents");
  await agent.page.getByText("Filtres, ordre et colonnes").click();
  await agent.page.getByLabel("Dossiers", { exact: true }).selectOption({ label: "Libres" });
  await agent.page.getByLabel("Ordre", { exact: true }).selectOption({ label: "Le plus ancien d’abord" });
  await agent.press("Afficher");
  expect(await agent.page.getByRole("row").count()).toBeGreaterThan(1);
  await agent.page.getByRole("textbox", { name: "Chercher" }).fill("n’importe quoi");
  await agent.press("Chercher");
  expect(await agent.words()).toContain("Aucun dossier trouvé");
});

test.each(["fr-FR", "en-GB"] as const)(
  "M15: what the service says of itself is read in %s",
  async (locale) => {
    const visitor = await openVisitor({ locale });
    for (const path of [
      "/",
      "/preparer?demande=premier-permis",
      "/aide",
      "/accessibilite",
      "/donnees-personnelles",
      "/inscription",
    ])
      expect(await visitor.goTo(path), path).toBe(200);
    for (const path of [
      "/connexion",
      "/mot-de-passe-oublie",
      "/inscription/confirmation",
      "/agents",
      "/photographes",
    ])
      expect(await visitor.goTo(path), path).toBe(200);
    for (const path of [
      demonstration.home,
      demonstration.mailbox,
      demonstration.clock,
      demonstration.manufacturer,
      demonstration.carrier,
    ])
      expect(await visitor.goTo(path), path).toBe(200);
    expect(await visitor.goTo("/nulle-part")).toBe(404);
  },
);

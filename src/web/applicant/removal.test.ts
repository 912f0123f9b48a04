import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Procedure } from "#domain/procedure.ts";
import { procedureVersions } from "#domain/procedure-versions.ts";
import type { Answers } from "#domain/questions.ts";
import { questionsFr } from "#messages/fr/questions.ts";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";
import { plainAnswers, readyDraft, someAccount } from "#test/ready-application.ts";
import { type OpenSite, openSite } from "#test/site.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { applicantPages } from "./pages.ts";
import { paths } from "./paths.ts";

/** Invented: health is asked no more. */
const second: Procedure = {
  ...licenceIssueAfterExam,
  version: 2,
  changes: [{ version: 2, changed: ["questions"] }],
  sections: licenceIssueAfterExam.sections.filter((section) => section !== "medical"),
};

const hosted: Answers = {
  ...plainAnswers,
  housing: "hosted",
  hostBirthName: "Petit",
  hostFirstNames: "Sam",
  hostBirthDate: "1970-01-01",
  hostBirthPlace: "Lyon",
  hostedSince: "2020-01-01",
};

let world: TestWorld;
let site: OpenSite;
let later: OpenSite;
beforeAll(async () => {
  world = await openTestWorld();
  site = await openSite(world, applicantPages);
  later = await openSite(
    { ...world, procedures: procedureVersions([second], [licenceIssueAfterExam]) },
    applicantPages,
  );
}, 120_000);
afterAll(async () => {
  await later.close();
  await site.close();
  await world.close();
});

let accountId: string;
let reference: string;
let token: string;
beforeEach(async () => {
  accountId = await someAccount(world);
  reference = await readyDraft(world, accountId, hosted);
  token = await site.signIn(accountId);
});

const plain = (html: string): string => html.replaceAll(/[\u00a0\u202f]/g, " ");
const housing = () => paths.formPage(reference, "housing");
const page = async (url: string): Promise<string> => plain((await site.get(token, url)).body);
const housed = async () => (await world.store.view(reference))?.application.answers.housing;
const agreedIn = (body: string): string => /name="agreed" value="([^"]*)"/.exec(body)?.[1] ?? "";

describe("an answer on which files and other answers hang", () => {
  test("comes back before it is kept, with what would go, by name, and two ways on", async () => {
    const asked = await site.send(token, housing(), { housing: "tenant" });
    expect(asked.statusCode).toBe(200);
    const body = plain(asked.body);
    expect(body).toContain("Cette réponse change ce qui est demandé");
    expect(body).toContain(plain(questionsFr.hostBirthName.short));
    expect(body).toContain("Attestation d’hébergement");
    expect(body).not.toContain("Petit");
    expect(body).toMatch(/<button[^>]*>Continuer et retirer ces éléments/);
    expect(body).toMatch(new RegExp(`<a[^>]*href="${housing()}"[^>]*>Garder ma réponse précédente`));
    expect(await housed()).toBe("hosted");
  });

  test("once agreed to, is kept; the page that follows says what was removed, the one after does not", async () => {
    const asked = await site.send(token, housing(), { housing: "tenant" });
    const agreed = agreedIn(asked.body);
    const kept = await site.send(token, housing(), { housing: "tenant", agreed });
    expect(kept.statusCode).toBe(303);
    expect(await housed()).toBe("tenant");
    const next = String(kept.headers.location);
    expect(await page(next)).toContain("Nous avons retiré");
    expect(await page(next)).toContain("Attestation d’hébergement");
    expect(await page(paths.application(reference))).not.toContain("Nous avons retiré");
  });

  test("asked from the review, leads back to it with what was removed", async () => {
    const fromReview = `${housing()}?retour=recapitulatif`;
    const asked = await site.send(token, fromReview, { housing: "tenant" });
    const kept = await site.send(token, fromReview, { housing: "tenant", agreed: agreedIn(asked.body) });
    expect(String(kept.headers.location)).toContain(paths.review(reference));
    expect(await page(String(kept.headers.location))).toContain("Nous avons retiré");
  });

  test("asks in the other language too, and removes nothing meanwhile", async () => {
    const asked = await site.send(token, housing(), { housing: "tenant" });
    const fields = { housing: "tenant", agreed: agreedIn(asked.body), _language: "en" };
    const translated = await site.send(token, housing(), fields);
    expect(translated.body).toContain("Continue and remove these");
    expect(await housed()).toBe("hosted");
  });

  test("does not ask when only the language is changed", async () => {
    const translated = await site.send(token, housing(), { housing: "tenant", _language: "en" });
    expect(translated.body).not.toContain("Continue and remove these");
  });
});

test("an answer on which nothing hangs goes straight on", async () => {
  const saved = await site.send(token, paths.formPage(reference, "sex"), { sex: "M" });
  expect(saved.statusCode).toBe(303);
  expect(String(saved.headers.location)).not.toContain("fait=");
});

describe("the rules change while a draft is filled in", () => {
  const tasks = async () => plain((await later.get(token, paths.application(reference))).body);

  test("the task list says so before anything is written, and shows the new form", async () => {
    const body = await tasks();
    expect(body).toContain("Les règles de cette demande ont changé");
    expect(body).toContain("des questions ont changé");
    expect(body).toContain("Nous avons retiré ce qui n’est plus utile");
    expect((await world.store.view(reference))?.application.procedureVersion).toBe(1);
    const medical = await later.get(token, paths.formPage(reference, "medical"));
    expect(medical.statusCode).toBe(404);
  });

  test("and still says it once the draft has moved", async () => {
    await later.send(token, paths.formPage(reference, "sex"), { sex: "M" });
    expect((await world.store.view(reference))?.application.procedureVersion).toBe(2);
    const body = await tasks();
    expect(body).toContain("des questions ont changé");
    expect(body).toContain("Nous avons retiré ce qui n’est plus utile");
  });

  test("a draft begun under them is told nothing", async () => {
    expect(await page(paths.application(reference))).not.toContain("Les règles de cette demande ont changé");
  });
});

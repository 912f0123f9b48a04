/** What some people alone meet: a medical opinion to give, an identity vouched for by the federation. */
import { expect, test } from "vitest";
import { eligibilityFr } from "#messages/fr/eligibility.ts";
import { fillPage, saveAndContinue } from "./answering.ts";
import { answeredDraft, maëlys, someAddress } from "./applicant.ts";
import { giveDocuments, nameOf } from "./papers.ts";
import { openVisitor } from "./visitor.ts";

test("M9: a medical opinion is asked of who declares a situation that needs one, and of nobody else", async () => {
  const applicant = await openVisitor();
  const answers = await maëlys();
  const reference = await answeredDraft(applicant, answers, someAddress("maelys"));
  const opinion = applicant.page.getByRole("link", { name: nameOf("medicalOpinion"), exact: true });
  await applicant.goTo(`/demandes/${reference}/pieces`);
  expect(await opinion.count()).toBe(0);

  await applicant.goTo(`/demandes/${reference}/situation-medicale`);
  await applicant.page.getByRole("checkbox", { name: "Aucune de ces situations" }).uncheck();
  await fillPage(applicant, { ...answers, medicalSituations: ["professionalUse", "condition"] });
  await applicant.press(saveAndContinue);
  await applicant.goTo(`/demandes/${reference}/pieces`);
  expect(await opinion.count()).toBe(1);
  await giveDocuments(applicant, {
    medicalOpinion: { front: "medical-opinion-martin.pdf", back: "photo-turned.jpg" },
  });
});

test("M9: after an annulment, the person is told before going further that this application is another one", async () => {
  const applicant = await openVisitor();
  const answers = await maëlys();
  const reference = await answeredDraft(applicant, answers, someAddress("annulee"));
  await applicant.goTo(`/demandes/${reference}/permis-francais`);
  await fillPage(applicant, { ...answers, licenceHistory: "annulled" });
  await applicant.press(saveAndContinue);
  expect(await applicant.words()).toContain(eligibilityFr.useAfterSanction.title);
  expect(await applicant.words()).toContain("la visite médicale");
  await applicant.follow("Permis après annulation ou invalidation");
  expect(await applicant.title()).toContain("annulation ou invalidation");
});

test("M1: one signs in through the identity federation, and is not asked again what it vouches for", async () => {
  const applicant = await openVisitor();
  await applicant.goTo("/connexion");
  await applicant.press("S’identifier avec FranceConnect");
  await applicant.page.getByRole("radio", { name: "Inès Leïla Benali" }).check();
  await applicant.press("Continuer");
  expect(await applicant.title()).toContain("Mes demandes");
  await applicant.goTo("/demarches/premier-permis");
  const begin = applicant.page.getByRole("button", { name: "Commencer cette demande" });
  if ((await begin.count()) > 0) await applicant.press(begin);
  else await applicant.follow("Reprendre ma demande");
  const place = new URL(applicant.page.url()).pathname;
  await applicant.goTo(`${place}/demandeur`);
  await fillPage(applicant, { filer: "applicant" });
  await applicant.press(saveAndContinue);
  await applicant.goTo(`${place}/nom`);
  expect(await applicant.words()).toContain("Identité transmise par FranceConnect");
  expect(await applicant.words()).toContain("Benali");
  expect(await applicant.page.getByLabel("Nom de naissance").count()).toBe(0);
});

test("M1: giving up at the federation leads back to the sign-in page, which says so", async () => {
  const applicant = await openVisitor();
  await applicant.goTo("/inscription");
  await applicant.press("S’identifier avec FranceConnect");
  await applicant.press("Annuler et revenir");
  expect(await applicant.words()).toContain("L’identification n’a pas abouti");
});

/** An early answer is changed late: one is told what goes with it, may keep it, and loses nothing else. */
import { expect, test } from "vitest";
import type { Answers } from "#domain/questions.ts";
import { documentsFr } from "#messages/fr/documents.ts";
import { draftFr } from "#messages/fr/draft.ts";
import { questionsFr } from "#messages/fr/questions.ts";
import { fillPage, saveAndContinue } from "./answering.ts";
import { answeredDraft, maëlys, someAddress } from "./applicant.ts";
import { giveDocuments } from "./papers.ts";
import { openVisitor } from "./visitor.ts";

test("a person hosted by a friend turns out to be a tenant", async () => {
  const applicant = await openVisitor();
  const answers: Answers = {
    ...(await maëlys()),
    housing: "hosted",
    hostBirthName: "Petit",
    hostFirstNames: "Sam",
    hostBirthDate: "1970-01-01",
    hostBirthPlace: "Lyon",
    hostedSince: "2020-01-01",
  };
  const reference = await answeredDraft(applicant, answers, someAddress("hebergee"));
  await applicant.goTo(`/demandes/${reference}/pieces`);
  await giveDocuments(applicant, {
    hostProofOfAddress: { paper: "energyWaterBill", page: "energy-bill-specimen.pdf" },
  });
  const housing = `/demandes/${reference}/logement`;

  await applicant.goTo(housing);
  await fillPage(applicant, { ...answers, housing: "tenant" });
  await applicant.press(saveAndContinue);
  expect(await applicant.words()).toContain(draftFr.removal.title);
  expect(await applicant.words()).toContain(questionsFr.hostBirthName.short);
  expect(await applicant.words()).toContain(documentsFr.documents.hostProofOfAddress.name);
  expect(await applicant.words()).not.toContain("Petit");

  await applicant.follow(draftFr.removal.keep);
  expect(await applicant.words()).not.toContain(draftFr.removal.title);
  await applicant.goTo(`/demandes/${reference}/recapitulatif`);
  expect(await applicant.words()).toContain("Petit");

  await applicant.goTo(housing);
  await fillPage(applicant, { ...answers, housing: "tenant" });
  await applicant.press(saveAndContinue);
  await applicant.press(draftFr.removal.goOn);
  expect(await applicant.words()).toContain(draftFr.removed.title);
  expect(await applicant.words()).toContain(documentsFr.documents.hostProofOfAddress.name);

  await applicant.goTo(`/demandes/${reference}`);
  expect(await applicant.words()).not.toContain(draftFr.removed.title);
  await applicant.goTo(`/demandes/${reference}/recapitulatif`);
  expect(await applicant.words()).not.toContain("Petit");
  expect(await applicant.words()).toContain("Martin");
});

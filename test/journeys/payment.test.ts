/** The stamp duty of a lost licence: paid on the page of the simulated payment service, or by a stamp bought elsewhere. */
import { expect, test } from "vitest";
import { paths as demonstration } from "#dev/paths.ts";
import { referenceIn, signIn } from "./applicant.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

const seeded = { email: "hugo.perrin@demo.example", password: "une-voiture-rouge-2026" } as const;

let applicant: Visitor;
let page: string;

const toThePayment = async (javaScript: boolean): Promise<void> => {
  applicant = await openVisitor({ javaScript });
  await signIn(applicant, seeded.email, seeded.password);
  await applicant.follow(applicant.page.getByRole("main").getByRole("link", { name: /TP-/ }).first());
  page = `/demandes/${referenceIn(applicant)}/paiement`;
  await applicant.goTo(page);
};

const payByCard = () => applicant.press(/^Payer .* par carte$/);

test("without scripts: a stamp is registered, then taken back", async () => {
  await toThePayment(false);
  const number = String(Math.floor(Math.random() * 1e12)).padStart(12, "0");
  await applicant.press("Enregistrer ce timbre");
  expect(await applicant.words()).toContain("Saisissez le numéro du timbre fiscal.");
  await applicant.page.getByLabel("Numéro du timbre fiscal").fill(`1265 ${number}`);
  await applicant.press("Enregistrer ce timbre");
  expect(await applicant.words()).toContain(`qui finit par ${number.slice(-4)}`);
  await applicant.goTo(`/demandes/${referenceIn(applicant)}/recapitulatif`);
  expect(await applicant.words()).toContain("Timbre fiscal de 25 €");
  await applicant.goTo(page);
  await applicant.press("Retirer ce timbre");
  expect(await applicant.title()).toContain("Payer le droit de timbre : 25 €");
});

test("refused, given up, then paid: each outcome is told where the person comes back", async () => {
  await toThePayment(true);
  expect(await applicant.title()).toContain("Payer le droit de timbre : 25 €");
  await payByCard();
  expect(await applicant.title()).toContain("Payer 25 €");
  await applicant.press("Refuser, comme la banque");
  expect(await applicant.words()).toContain("La banque a refusé le paiement. Rien n’a été débité.");

  await payByCard();
  await applicant.press("Abandonner et revenir");
  expect(await applicant.words()).toContain("n’est pas allé jusqu’au bout");

  await payByCard();
  await applicant.page.getByRole("checkbox", { name: "Retarder la confirmation" }).check();
  await applicant.press("Payer");
  expect(await applicant.title()).toContain("pas encore confirmé");
  await applicant.press("Vérifier le paiement");
  expect(await applicant.words()).toContain("Le droit de timbre est payé : 25 €");
  expect(await applicant.words()).toContain("Carte bancaire, 25 €");

  await applicant.goTo(demonstration.payments);
  await applicant.follow(applicant.page.getByRole("row").nth(1).getByRole("link"));
  await applicant.press("Envoyer la confirmation");
  expect(await applicant.words()).toContain("Le droit de timbre est payé : 25 €");
  expect(await applicant.page.getByText("Carte bancaire, 25").count()).toBe(1);
});

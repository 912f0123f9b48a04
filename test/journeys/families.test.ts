/** One reason of each family, from “Which application is mine?” to the receipt, then at the desk. */
import { beforeAll, expect, test } from "vitest";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { procedureFamilies } from "#domain/procedure-families.ts";
import { reasonsFr } from "#messages/fr/reasons.ts";
import { reasonSlug } from "#web/applicant/reason-slugs.ts";
import { accept, acceptDocuments, examine, openDesk } from "./agent.ts";
import { createAccount, signIn, someAddress } from "./applicant.ts";
import { readMessage } from "./demonstration.ts";
import {
  type Case,
  graduate,
  italian,
  lorryDriver,
  renamed,
  robbed,
  suspended,
  youngLearner,
} from "./family-reasons.ts";
import { prepareReason, readAtTheDesk, sendReason } from "./filing-reasons.ts";
import { nameOf } from "./papers.ts";
import { onOneLine, openVisitor, type Visitor, type Way } from "./visitor.ts";

/** Three accounts for seven applications: each may ask for three codes in a quarter of an hour. */
const accounts = [someAddress("berthier"), someAddress("martin"), someAddress("gaelle")] as const;
let agent: Visitor;

beforeAll(async () => {
  const newcomer = await openVisitor();
  for (const email of accounts) {
    await createAccount(newcomer, email);
    await newcomer.context.clearCookies();
  }
  await newcomer.page.close();
  agent = await openDesk("Karim Haddad");
});

const enter = async (email: string, way?: Way): Promise<Visitor> => {
  const visitor = await openVisitor(way);
  await signIn(visitor, email);
  return visitor;
};

const acceptAll = async ({ given }: Case): Promise<void> => {
  await examine(agent);
  await acceptDocuments(agent, Object.keys(given) as DocumentKind[]);
  await accept(agent);
};

test("exam: without scripts, a mother registers her daughter of sixteen, who is registered once accepted", async () => {
  const [email] = accounts;
  const parent = await enter(email, { javaScript: false });
  const filed = await youngLearner();
  const reference = await prepareReason(parent, filed);
  const receipt = await sendReason(parent, filed, { reference, email });
  expect(receipt).toContain("Corinne");
  await parent.goTo(`/demandes/${reference}`);
  expect(await parent.words()).not.toContain("Fabrication");

  expect(await readAtTheDesk(agent, filed, reference)).toContain("Son représentant légal");
  await acceptAll(filed);
  await readMessage(email, "Votre inscription à l’examen est faite");
  await parent.goTo(`/demandes/${reference}`);
  expect(await parent.words()).toContain("Vous êtes inscrit à l’examen.");
});

test("exam passed: a heavy category asks for a medical opinion, and the licence is made once accepted", async () => {
  const [, email] = accounts;
  const driver = await enter(email);
  const filed = await lorryDriver();
  const reference = await prepareReason(driver, filed);
  await sendReason(driver, filed, { reference, email });
  await readAtTheDesk(agent, filed, reference);
  await acceptAll(filed);
  await readMessage(email, "Votre permis est en fabrication");
});

test("replacement: on a phone, a stolen licence is paid for by card before it is sent", async () => {
  const [, email] = accounts;
  const driver = await enter(email, { isPhone: true });
  const filed = await robbed();
  const reference = await prepareReason(driver, filed);
  await driver.goTo(`/demandes/${reference}/recapitulatif`);
  await driver.follow("Paiement");
  await driver.press(/^Payer 25 € par carte$/);
  await driver.press("Payer");
  expect(await driver.words()).toContain("Le droit de timbre est payé : 25 €");
  const receipt = await sendReason(driver, filed, { reference, email });
  expect(receipt).toContain("Carte bancaire, 25 €");
  expect(await readAtTheDesk(agent, filed, reference)).toContain("Commissariat de Nîmes");
});

test("renewal: after a suspension, the licence is asked back with the decision and the medical opinion", async () => {
  const [, email] = accounts;
  const driver = await enter(email);
  const filed = await suspended();
  const reference = await prepareReason(driver, filed);
  await sendReason(driver, filed, { reference, email });
  expect(await readAtTheDesk(agent, filed, reference)).toContain("Oui, mais il est suspendu");
});

test("change: a new first name is proved, without scripts", async () => {
  const [, , email] = accounts;
  const driver = await enter(email, { javaScript: false });
  const filed = await renamed();
  const reference = await prepareReason(driver, filed);
  await sendReason(driver, filed, { reference, email });
  expect(await readAtTheDesk(agent, filed, reference)).toContain("Gaëlle");
});

test("foreign licence: an Italian licence that was lost is exchanged, for a tax stamp", async () => {
  const [, , email] = accounts;
  const driver = await enter(email);
  const filed = await italian();
  const reference = await prepareReason(driver, filed);
  await driver.goTo(`/demandes/${reference}/paiement`);
  const number = String(Math.floor(Math.random() * 1e12)).padStart(12, "0");
  await driver.page.getByLabel("Numéro du timbre fiscal").fill(`1265${number}`);
  await driver.press("Enregistrer ce timbre");
  await driver.goTo(`/demandes/${reference}/recapitulatif`);
  expect(await driver.words()).toContain("ni suspendu, ni restreint, ni annulé");
  await sendReason(driver, filed, { reference, email });
  // Exchanges have an office of their own, wherever people live.
  const words = await readAtTheDesk(await openDesk("Nadia Kervella"), filed, reference);
  expect(words).toContain("Italie");
  expect(words).toContain("Timbre fiscal de 25 €");
});

test("conversion: a professional diploma is validated", async () => {
  const [, , email] = accounts;
  const driver = await enter(email);
  const filed = await graduate();
  const reference = await prepareReason(driver, filed);
  await sendReason(driver, filed, { reference, email });
  expect(await readAtTheDesk(agent, filed, reference)).toContain("CAP Conducteur livreur");
});

test("training: the four reasons that the driving school files say so, with what to bring, and cannot begin", async () => {
  const visitor = await openVisitor({ javaScript: false });
  const brought: Readonly<Record<(typeof procedureFamilies.training)[number], DocumentKind>> = {
    "am-issue-after-training": "amTrainingAttestation",
    "a2-to-a-upgrade": "aUpgradeTrainingAttestation",
    "b96-extension": "b96TrainingAttestation",
    "automatic-restriction-lift": "manualGearboxTrainingAttestation",
  };
  for (const reason of procedureFamilies.training) {
    await visitor.goTo(`/demarches/${reasonSlug(reason)}`);
    expect(await visitor.title()).toBe(onOneLine(reasonsFr[reason].short));
    const words = await visitor.words();
    expect(words).toContain("C’est l’auto-école qui fait cette demande");
    expect(words).toContain(onOneLine(nameOf(brought[reason])));
    expect(await visitor.page.getByText("Commencer cette demande").count(), reason).toBe(0);
  }
});

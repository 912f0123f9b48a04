import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Application } from "#domain/application.ts";
import type { Answers } from "#domain/questions.ts";
import { lostLicence, type Payer, somebodyToPay } from "#test/lost-licence.ts";
import { type PlayedPaymentService, playPaymentService } from "#test/payment-service.ts";
import { readyDraft } from "#test/ready-application.ts";
import { type OpenSite, openSite, origin } from "#test/site.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { change } from "#usecases/change.ts";
import { confirmPayment } from "#usecases/confirm-payment.ts";
import { Unavailable } from "#usecases/errors.ts";
import { startApplication } from "#usecases/start-application.ts";
import { applicantDownloads, applicantPages } from "./pages.ts";
import { paths } from "./paths.ts";

let service: PlayedPaymentService;
let world: TestWorld;
let site: OpenSite;

beforeAll(async () => {
  service = playPaymentService();
  world = await openTestWorld({ payments: service });
  site = await openSite(world, applicantPages, applicantDownloads);
}, 60_000);
afterAll(async () => {
  await site.close();
  await world.close();
});

let payer: Payer;
let token: string;
let paying: string;
let coming: string;
beforeEach(async () => {
  payer = await somebodyToPay(world);
  token = await site.signIn(payer.accountId);
  paying = paths.formPage(payer.reference, "payment");
  coming = paths.paymentReturn(payer.reference);
});

const get = (url: string) => site.get(token, url);
const plain = (html: string): string => html.replaceAll(/[\u00a0\u202f]/g, " ");
const page = async (url: string): Promise<string> => plain((await get(url)).body);
const giveStamp = (stamp: string, url = paying) => site.send(token, url, { stamp });
const payByCard = () => site.send(token, paying, {}, "card");
const answer = (answers: Answers) =>
  change(
    world,
    { reference: payer.reference, by: { kind: "applicant", accountId: payer.accountId }, key: null },
    { type: "saveAnswers", answers },
  );

const applicationOf = async (): Promise<Application> => {
  const view = await world.store.view(payer.reference);
  if (view === null) throw new Error("no application");
  return view.application;
};

const orderId = async (): Promise<string> => (await applicationOf()).checkout?.orderId ?? "";

let drawn = 0;
const newStamp = (): string => {
  drawn += 1;
  return `1265 7801 0000 ${String(drawn).padStart(4, "0")}`;
};

describe("the payment page", () => {
  test("says how much, offers a card and a stamp, and where stamps are sold", async () => {
    const body = await page(paying);
    expect(body).toContain("Payer le droit de timbre : 25 €");
    expect(body).toContain("Payer 25 € par carte");
    expect(body).toContain('name="stamp"');
    expect(body).toContain("https://timbres.impots.gouv.fr/");
    expect(body).not.toContain("Guyane");
    expect(await page(paths.application(payer.reference))).toContain("25 € à payer");
  });

  test("in French Guiana, it is half of it, and says so", async () => {
    await answer({ ...lostLicence, postalCode: "97300" });
    const body = await page(paying);
    expect(body).toContain("Payer 12,50 € par carte");
    expect(body).toContain("Guyane");
  });

  test("is for nobody whose application costs nothing", async () => {
    const reference = await readyDraft(world, payer.accountId);
    expect((await get(paths.formPage(reference, "payment"))).statusCode).toBe(404);
    expect(await page(paths.application(reference))).not.toContain("à payer");
  });

  test("asks for the address before anything is paid", async () => {
    const { accountId } = await somebodyToPay(world);
    const other = await site.signIn(accountId);
    const started = await startApplication(world, { accountId, procedure: "replacement-theft", key: null });
    if ("refused" in started) throw new Error(started.refused);
    const url = paths.formPage(started.reference, "payment");
    const { body } = await site.get(other, url);
    expect(body).toContain(paths.formPage(started.reference, "address"));
    expect(body).not.toContain('name="stamp"');
    expect((await site.send(other, url, { stamp: newStamp() })).statusCode).toBe(422);
  });

  test("without a payment service, offers stamps alone", async () => {
    const alone = await openSite({ ...world, payments: null }, applicantPages);
    const { body } = await alone.get(token, paying);
    await alone.close();
    expect(body).toContain('name="stamp"');
    expect(body).not.toContain("par carte");
  });

  test("somebody else's does not exist", async () => {
    const other = await somebodyToPay(world);
    expect((await get(paths.formPage(other.reference, "payment"))).statusCode).toBe(404);
    expect((await get(paths.paymentReturn(other.reference))).statusCode).toBe(404);
  });
});

describe("a stamp", () => {
  test.each([
    ["", "Saisissez le numéro du timbre fiscal."],
    ["1265 7801", "16 chiffres"],
  ])("typed as %j comes back with what to do", async (typed, message) => {
    const answered = await giveStamp(typed);
    expect(answered.statusCode).toBe(422);
    expect(plain(answered.body)).toContain(message);
    expect(answered.body).toContain('href="#field-stamp"');
    if (typed !== "") expect(answered.body).toContain(`value="${typed}"`);
  });

  test("is registered, told by its last characters, and taken back", async () => {
    const stamp = newStamp();
    expect((await giveStamp(stamp)).headers.location).toBe(paying);
    const settled = await page(paying);
    expect(settled).toContain("Le droit de timbre est payé : 25 €");
    expect(settled).toContain(`qui finit par ${stamp.slice(-4)}`);
    expect(settled).not.toContain(stamp);
    expect((await site.send(token, paying, {}, "remove")).headers.location).toBe(paying);
    expect(await page(paying)).toContain("Payer le droit de timbre : 25 €");
  });

  test("that pays for another application says so at its field", async () => {
    const stamp = newStamp();
    await giveStamp(stamp);
    const other = await somebodyToPay(world);
    const theirs = paths.formPage(other.reference, "payment");
    const answered = await site.send(await site.signIn(other.accountId), theirs, { stamp });
    expect(answered.statusCode).toBe(422);
    expect(answered.body).toContain("paie déjà une autre demande");
    expect(answered.body).toContain('href="#field-stamp"');
  });

  test("given from the review leads back to it; then nothing keeps the application from being sent", async () => {
    const review = paths.review(payer.reference);
    expect(await page(review)).toContain("Il reste 25 € à payer");
    const answered = await giveStamp(newStamp(), `${paying}?retour=recapitulatif`);
    expect(answered.headers.location).toBe(review);
    const checked = await page(review);
    expect(checked).toContain("Timbre fiscal de 25 €");
    expect(checked).toContain('name="statement"');
  });

  test("worth half of a fee that has grown leaves the other half", async () => {
    await answer({ ...lostLicence, postalCode: "97300" });
    await giveStamp(newStamp());
    await answer(lostLicence);
    const body = await page(paying);
    expect(body).toContain("Il reste 12,50 € à payer");
    await giveStamp(newStamp());
    expect(await page(paying)).toContain("Le droit de timbre est payé : 25 €");
  });

  test("worth more than a fee that has shrunk is told, without a promise", async () => {
    await giveStamp(newStamp());
    await answer({ ...lostLicence, postalCode: "97300" });
    const body = await page(paying);
    expect(body).toContain("Vous avez payé 12,50 € de plus");
    expect(body).toContain("n’est pas remboursée automatiquement");
  });
});

describe("a card", () => {
  test("is used on the page of the payment service, which sends back here", async () => {
    const sent = await payByCard();
    expect(sent.statusCode).toBe(303);
    expect(sent.headers.location).toBe(`https://pay.test/${await orderId()}`);
    expect(service.asked.at(-1)).toMatchObject({
      amountInCents: 2500,
      language: "fr",
      returnTo: `${origin}${coming}`,
    });
    expect(service.asked.at(-1)?.description).toContain(payer.reference);
  });

  test("coming back proves nothing: the page waits, and asks the payment service when told to", async () => {
    await payByCard();
    expect(await page(`${coming}?outcome=paid&orderId=${await orderId()}`)).toContain(
      "Votre paiement n’est pas encore confirmé",
    );
    expect((await get(paying)).headers.location).toBe(coming);
    const asked = await site.send(token, coming, { action: "check" });
    expect(asked.headers.location).toBe(`${coming}?etat=attente`);
    expect(await page(`${coming}?etat=attente`)).toContain("n’a encore rien reçu");
    service.end(await orderId(), "paid");
    const settled = await site.send(token, coming, { action: "check" });
    expect(settled.headers.location).toBe(paying);
    expect(await page(paying)).toContain("Carte bancaire, 25 €");
  });

  test("confirmed meanwhile, coming back leads to what is paid", async () => {
    await payByCard();
    await confirmPayment(world, service.end(await orderId(), "paid"));
    expect((await get(coming)).headers.location).toBe(paying);
    expect(await page(paying)).toContain("Le droit de timbre est payé : 25 €");
  });

  test("left in the middle, the same payment is taken up again, or another way is chosen", async () => {
    await payByCard();
    const first = await orderId();
    const resumed = await site.send(token, coming, { action: "resume" });
    expect(resumed.headers.location).toBe(`https://pay.test/${first}`);
    const stamped = await giveStamp(newStamp(), `${paying}?payer=autrement`);
    expect(stamped.statusCode).toBe(303);
    expect(await service.standing(first)).toMatchObject({ outcome: "cancelled" });
    expect((await applicationOf()).payments.map(({ how }) => how)).toEqual(["taxStamp"]);
  });

  test.each([
    ["refused", "La banque a refusé le paiement"],
    ["abandoned", "n’est pas allé jusqu’au bout"],
  ] as const)("%s, the page says so and that nothing was charged", async (outcome, message) => {
    await payByCard();
    await confirmPayment(world, service.end(await orderId(), outcome));
    const body = await page(paying);
    expect(body).toContain(message);
    expect(body).toContain("Rien n’a été débité");
    expect(body).toContain("Payer 25 € par carte");
  });

  test("when the payment service does not answer, the page says to try later, and nothing is begun", async () => {
    const broken = { ...service, open: () => Promise.reject(new Unavailable("down")) };
    const failing = await openSite({ ...world, payments: broken }, applicantPages);
    expect((await failing.send(token, paying, {}, "card")).statusCode).toBe(503);
    await failing.close();
    expect((await applicationOf()).checkout).toBeNull();
  });
});

describe("once the application is sent, or given up", () => {
  const wish = () => ({
    reference: payer.reference,
    by: { kind: "applicant", accountId: payer.accountId } as const,
    key: null,
  });

  test("the receipt, the tracking page and the data to take away tell what was paid", async () => {
    const stamp = newStamp();
    await giveStamp(stamp);
    await change(world, wish(), { type: "submit" });
    const ending = `numéro qui finit par ${stamp.slice(-4)}`;
    expect(await page(paths.receipt(payer.reference))).toContain(ending);
    expect(await page(paths.application(payer.reference))).toContain(ending);
    expect((await get(paying)).headers.location).toBe(paths.application(payer.reference));
    const data = (await get(paths.data(payer.reference))).json();
    expect(data.payments).toMatchObject([{ how: "taxStamp", ending: stamp.slice(-4) }]);
    expect((await get(paths.receiptPdf(payer.reference))).headers["content-type"]).toBe("application/pdf");
  });

  test("before giving it up, one is told what becomes of a stamp and of a card payment", async () => {
    const withdraw = paths.withdraw(payer.reference);
    await giveStamp(newStamp());
    expect(await page(withdraw)).toContain("Votre timbre fiscal pourra servir à une autre demande");
    await site.send(token, paying, {}, "remove");
    await payByCard();
    await confirmPayment(world, service.end(await orderId(), "paid"));
    const body = await page(withdraw);
    expect(body).not.toContain("Votre timbre fiscal");
    expect(body).toContain("Le paiement par carte n’est pas remboursé automatiquement");
    await site.send(token, withdraw, {});
    expect(await page(paths.application(payer.reference))).toContain(
      "Ce paiement n’est pas remboursé automatiquement",
    );
  });
});

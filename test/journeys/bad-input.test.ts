/** What is wrong is said on top and at the field, with what to do; what was typed is kept; nothing happens twice. */
import { randomBytes } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Answers } from "#domain/questions.ts";
import { eligibilityFr } from "#messages/fr/eligibility.ts";
import { fillPage, saveAndContinue, typeDate } from "./answering.ts";
import {
  answeredDraft,
  askForCode,
  createAccount,
  giveEPhoto,
  maëlys,
  papersOfMaëlys,
  prepareApplication,
  someAddress,
  startApplication,
} from "./applicant.ts";
import { codeIn, letDaysPass, type Message, messagesTo, readMessage, today } from "./demonstration.ts";
import { choosePaper, giveDocuments, sample } from "./papers.ts";
import { depositPhoto } from "./photographer.ts";
import { onOneLine, openVisitor, type Visitor } from "./visitor.ts";

/** Everything is answered: what is typed next is wrong. */
let first: Visitor;
let answers: Answers;
let reference: string;
/** Somebody else, without scripts, whose form is empty. */
let second: Visitor;
let otherReference: string;
const email = someAddress("premiere");
const otherEmail = someAddress("seconde");
let code: string;

beforeAll(async () => {
  first = await openVisitor();
  answers = await maëlys();
  reference = await answeredDraft(first, answers, email);
  second = await openVisitor({ javaScript: false });
  await createAccount(second, otherEmail);
  otherReference = await startApplication(second);
});

/** The page says what is wrong in its title, on top with a link to the field, and at the field. */
const expectProblem = async (
  { page, hasScripts }: Visitor,
  field: string,
  message: string,
): Promise<void> => {
  const id = `field-${field}`;
  expect(await page.title()).toMatch(/^Erreur : /);
  const link = page.getByRole("alert").getByRole("link", { name: message });
  expect(await link.getAttribute("href")).toBe(`#${id}`);
  expect(onOneLine(await page.locator(`[id="${id}-error"]`).innerText())).toContain(message);
  expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  if (!hasScripts) return;
  await link.click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
};

test("M11: a date that does not exist is told, and stays as typed", async () => {
  await first.goTo(`/demandes/${reference}/naissance`);
  await typeDate(first, "Date de naissance", "1990-02-31");
  expect(await first.press(saveAndContinue)).toBe(422);
  await expectProblem(
    first,
    "birthDate",
    "Vérifiez la date de naissance : le jour, le mois et l’année doivent exister.",
  );
  const group = first.page.getByRole("group", { name: "Date de naissance" });
  expect(await group.getByLabel("Jour").inputValue()).toBe("31");
  expect(await group.getByLabel("Année").inputValue()).toBe("1990");
});

test("M11: an exam day to come and a name with digits are told", async () => {
  await first.goTo(`/demandes/${reference}/examen`);
  await typeDate(first, "Date de l’épreuve réussie", (await today()).add({ days: 2 }).toString());
  expect(await first.press(saveAndContinue)).toBe(422);
  await expectProblem(first, "examDate", "La date de l’épreuve ne peut pas être dans le futur.");
  await first.goTo(`/demandes/${reference}/nom`);
  await first.page.getByLabel("Nom de naissance", { exact: true }).fill("R2D2");
  await first.page.getByLabel("Prénoms", { exact: true }).fill("");
  expect(await first.press(saveAndContinue)).toBe(422);
  await expectProblem(first, "firstNames", "Saisissez au moins un prénom.");
  expect(await first.page.getByLabel("Nom de naissance", { exact: true }).inputValue()).toBe("R2D2");
});

test("M11: somebody too young for the category is told at once, with what to do", async () => {
  await first.goTo(`/demandes/${reference}/naissance`);
  const birthDate = (await today()).subtract({ years: 16 }).toString();
  await fillPage(first, { ...answers, birthDate });
  expect(await first.press(saveAndContinue)).toBe(422);
  await expectProblem(first, "birthDate", eligibilityFr.belowMinimumAge.title);
  expect(await first.words()).toContain("17 ans pour B");
  await fillPage(first, answers);
  await first.press(saveAndContinue);
});

test("M11: changing the language in the middle of a page keeps what was typed", async () => {
  await first.goTo(`/demandes/${reference}/nom`);
  await first.page.getByLabel("Nom de naissance", { exact: true }).fill("Pas encore enregistré");
  await first.press("Display this page in English");
  expect(await first.page.getByLabel("Birth name", { exact: true }).inputValue()).toBe(
    "Pas encore enregistré",
  );
  await first.press("Afficher cette page en français");
  expect(await first.page.getByLabel("Nom de naissance", { exact: true }).inputValue()).toBe(
    "Pas encore enregistré",
  );
  await first.goTo(`/demandes/${reference}/nom`);
  expect(await first.page.getByLabel("Nom de naissance", { exact: true }).inputValue()).toBe(
    answers.birthName,
  );
});

const front = (visitor: Visitor) => visitor.page.getByLabel("Photo ou fichier du recto");
const back = (visitor: Visitor) => visitor.page.getByLabel("Photo ou fichier du verso");

test("M4: a file that cannot be used is told in plain words, and the good side stays", async () => {
  await second.goTo(`/demandes/${otherReference}/pieces/identite`);
  await choosePaper(second, papersOfMaëlys.identityProof);
  const cases = [
    ["malformed/empty.pdf", "Ce fichier est vide. Choisissez-en un autre."],
    ["malformed/truncated.jpg", "Le fichier est abîmé"],
    ["malformed/exe-renamed.pdf", "Ce fichier n’est ni une image (JPEG, PNG, WebP, TIFF, HEIC) ni un PDF."],
    ["malformed/pdf-password.pdf", "Ce PDF est protégé par un mot de passe."],
  ] as const;
  for (const [file, message] of cases) {
    await front(second).setInputFiles(sample(file));
    expect(await second.press("Envoyer")).toBe(422);
    await expectProblem(second, "front", message);
  }
  const heavy = { name: "recto.jpg", mimeType: "image/jpeg", buffer: randomBytes(15_800_000) };
  await front(second).setInputFiles(heavy);
  expect(await second.press("Envoyer")).toBe(422);
  await expectProblem(second, "front", "Ce fichier dépasse 15 Mo.");

  await front(second).setInputFiles(sample("identity-card-martin-front.jpg"));
  await back(second).setInputFiles(sample("malformed/truncated.png"));
  expect(await second.press("Envoyer")).toBe(422);
  await expectProblem(second, "back", "Le fichier est abîmé");
  expect(await second.page.getByText("identity-card-martin-front.jpg").count()).toBe(1);
});

test("M4: a side that misses is asked for", async () => {
  expect(await second.press("Envoyer")).toBe(422);
  await expectProblem(second, "back", "Ajoutez le verso : il est obligatoire.");
  await second.goTo(`/demandes/${otherReference}/pieces`);
  expect(await second.words()).toContain("Il manque le verso.");
});

test("M4: with scripts, a file that cannot be used is told without leaving the page", async () => {
  await first.goTo(`/demandes/${reference}/pieces/identite`);
  await choosePaper(first, papersOfMaëlys.identityProof);
  await front(first).setInputFiles(sample("malformed/truncated.jpg"));
  await first.pressInPlace("Envoyer");
  await expectProblem(first, "front", "Le fichier est abîmé");
});

test("M6: an unknown code, a malformed one and one that another application holds are refused", async () => {
  const field = "Code photo-signature (ePhoto)";
  await first.goTo(`/demandes/${reference}/photo-signature`);
  code = await depositPhoto();
  await giveEPhoto(first, code);

  await second.goTo(`/demandes/${otherReference}/photo-signature`);
  const unknown = "Ce code n’est pas connu ou a déjà servi.";
  for (const [typed, message] of [
    ["ABC", "Un code photo-signature a 22 lettres et chiffres."],
    ["ABCDEFGHJKMNPQRSTVWXYZ", unknown],
    [code, unknown],
  ] as const) {
    await second.page.getByLabel(field).fill(typed);
    expect(await second.press("Vérifier le code et continuer")).toBe(422);
    await expectProblem(second, "code", message);
    expect(await second.page.getByLabel(field).inputValue()).toBe(typed);
  }
});

test("M11: an address that leads to nobody's, or to somebody else's, application answers the same 404", async () => {
  const bodies = new Set<string>();
  for (const path of [
    `/demandes/${reference}`,
    `/demandes/${reference}/nom`,
    `/demandes/${reference}/pieces/identite`,
    `/demandes/${reference}/recapitulatif`,
    `/demandes/${reference}/accuse.pdf`,
    `/demandes/${reference}/attestation-hebergement.pdf`,
    `/demandes/${reference}/fichiers/${"a".repeat(64)}`,
    "/demandes/TP-0000-0000-0000",
    "/demandes/TP-0000-0000-0000/nom",
    "/demandes/n-importe-quoi",
    `/demandes/${otherReference}/fichiers/${"a".repeat(64)}`,
  ]) {
    const answer = await second.context.request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(404);
    bodies.add(await answer.text());
  }
  expect(bodies.size).toBe(1);
  expect(await second.goTo("/demandes/TP-0000-0000-0000")).toBe(404);
});

const tryCode = async (typed: string): Promise<number> => {
  await first.page.getByLabel("Code à six chiffres").fill(typed);
  return first.press("Envoyer ma demande");
};

const another = (right: string): string => String((Number(right) + 1) % 1_000_000).padStart(6, "0");

const codeSentTo = async (recipient: string): Promise<string> =>
  codeIn(await readMessage(recipient, "Votre code pour valider la demande"));

test("M3: a wrong code is told; after five wrong ones even the right one is refused, and a new one is needed", async () => {
  await first.goTo(`/demandes/${reference}/pieces`);
  await giveDocuments(first, papersOfMaëlys);
  await first.goTo(`/demandes/${reference}/recapitulatif`);
  expect(await first.press("Recevoir mon code")).toBe(422);
  await expectProblem(
    first,
    "statement",
    "Cochez la case pour certifier que les renseignements sont exacts.",
  );
  await askForCode(first);
  const right = await codeSentTo(email);
  for (let tries = 1; tries <= 4; tries += 1) {
    expect(await tryCode(another(right))).toBe(422);
    await expectProblem(first, "code", "Ce code n’est pas le bon.");
  }
  expect(await tryCode(another(right))).toBe(422);
  await expectProblem(first, "code", "Trop d’essais : ce code ne peut plus servir.");
  expect(await tryCode(right)).toBe(422);
  await first.press("Recevoir un nouveau code");
  // A new one that happened to be the same would prove nothing.
  const newer = await codeSentTo(email);
  if (newer !== right) expect(await tryCode(right)).toBe(422);
});

test("M3: a code too old and the code of another person are refused", async () => {
  const tooOld = codeIn(await lastCode());
  await letDaysPass(1);
  await first.goTo(`/demandes/${reference}/validation`);
  expect(await tryCode(tooOld)).toBe(422);
  await expectProblem(first, "code", "Ce code n’est plus valable. Demandez-en un nouveau.");

  const somebody = await openVisitor();
  const theirAddress = someAddress("autre");
  await prepareApplication(somebody, await maëlys(), papersOfMaëlys, theirAddress);
  await askForCode(somebody);
  const theirs = await codeSentTo(theirAddress);
  await first.press("Recevoir un nouveau code");
  await codeSentTo(email);
  expect(await tryCode(theirs)).toBe(422);
  await expectProblem(first, "code", "Ce code n’est pas le bon.");
});

const lastCode = async (): Promise<Message> => {
  const [last] = (await messagesTo(email)).filter(({ subject }) =>
    subject.includes("Votre code pour valider"),
  );
  if (last === undefined) throw new Error("no code was sent");
  return last;
};

test("M12: a form sent twice, the back button and a replay change nothing twice", async () => {
  const mine = codeIn(await lastCode());
  await first.goTo(`/demandes/${reference}/validation`);
  const [sent] = await Promise.all([
    first.page.waitForRequest((request) => request.method() === "POST"),
    tryCode(mine),
  ]);
  expect(await first.title()).toBe("Votre demande est envoyée");
  const again = await first.context.request.post(sent.url(), {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    data: sent.postData() ?? "",
    maxRedirects: 0,
  });
  expect(again.status()).toBe(303);
  expect(again.headers().location).toBe(`/demandes/${reference}/accuse`);
  await first.arrive(() => first.page.goBack());
  expect(new URL(first.page.url()).pathname).toBe(`/demandes/${reference}`);
  await readMessage(email, "Votre demande est enregistrée");
  const told = (await messagesTo(email)).filter(({ subject }) =>
    subject.includes("Votre demande est enregistrée"),
  );
  expect(told).toHaveLength(1);
});

test("M11: a double click on a button sends the form once, with scripts or without", async () => {
  for (const visitor of [await openVisitor(), await openVisitor({ javaScript: false })]) {
    await createAccount(visitor, someAddress("double-clic"));
    await visitor.goTo("/demarches/premier-permis");
    await visitor.arrive(() =>
      visitor.page.getByRole("button", { name: "Commencer cette demande" }).dblclick({ noWaitAfter: true }),
    );
    await visitor.goTo("/compte");
    expect(await visitor.page.getByRole("link", { name: /^Reprendre la demande/ }).count()).toBe(1);
  }
});

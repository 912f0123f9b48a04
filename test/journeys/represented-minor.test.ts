/** A parent asks for the licence of a child of seventeen, who lives with the other parent. */
import { beforeAll, expect, test } from "vitest";
import type { Answers } from "#domain/questions.ts";
import { wordBirthDate, wordDay } from "#messages/days.ts";
import { answerQuestions, pageShown } from "./answering.ts";
import {
  camille,
  createAccount,
  giveEPhoto,
  papersOfCamille,
  sendApplication,
  signIn,
  someAddress,
  startApplication,
  uniqueName,
} from "./applicant.ts";
import { readMessage, today } from "./demonstration.ts";
import { giveDocuments, nameOf, save, wordsOfPdf } from "./papers.ts";
import { depositPhoto } from "./photographer.ts";
import { onOneLine, openVisitor, type Visitor } from "./visitor.ts";

const email = someAddress("corinne");
let parent: Visitor;
let answers: Answers & { readonly birthName: string };
let reference: string;

const papers = {
  identityProof: papersOfCamille.identityProof,
  legalRepresentativeIdentity: {
    paper: "nationalIdentityCard",
    front: "identity-card-berthier-front.jpg",
    back: "identity-card-berthier-back.jpg",
  },
  hostingAttestation: { page: "hosting-attestation-sample.pdf" },
  hostProofOfAddress: { paper: "energyWaterBill", page: "water-bill-martin.pdf" },
  hostIdentity: {
    paper: "nationalIdentityCard",
    front: "identity-card-martin-front.jpg",
    back: "identity-card-martin-back.jpg",
  },
  roadSafetyCertificateLevel2: papersOfCamille.roadSafetyCertificateLevel2,
  provisionalCertificate: papersOfCamille.provisionalCertificate,
} as const;

beforeAll(async () => {
  parent = await openVisitor();
  const { housing: _, ...child } = await camille();
  answers = {
    ...child,
    filer: "legalRepresentative",
    birthName: uniqueName("Berthier"),
    firstNames: "Loïc",
    sex: "M",
    birthDate: (await today()).subtract({ years: 17, months: 2 }).toString(),
    emancipated: false,
    representativeCapacity: "parent",
    representativeBirthName: "Berthier",
    representativeUsualName: "",
    representativeFirstNames: "Corinne",
    representativeBirthDate: "1965-12",
    representativeBirthPlace: "Paris 14e",
    hostIsRepresentative: false,
    hostBirthName: "Œuvrard-N’Guyen",
    hostFirstNames: "José",
    hostBirthDate: "1963-04-02",
    hostBirthPlace: "L’Haÿ-les-Roses",
    hostedSince: "2020-09-01",
    jdcOnFile: true,
  };
});

test("M10: for a minor, the representative's civil status is asked, then their signature", async () => {
  await createAccount(parent, email);
  reference = await startApplication(parent);
  const crossed = await answerQuestions(parent, answers);
  expect(crossed).toContain("representativeName");
  expect(crossed).not.toContain("housing");
  expect(pageShown(parent)).toBe("representativeSignature");
});

test("M10: the representative signs by drawing", async () => {
  const pad = parent.page.getByRole("img", { name: "Votre signature" });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) throw new Error("the pad is not shown");
  await parent.page.mouse.move(box.x + 40, box.y + 80);
  await parent.page.mouse.down();
  for (const [x, y] of [
    [90, 30],
    [150, 120],
    [220, 50],
    [300, 100],
  ] as const)
    await parent.page.mouse.move(box.x + x, box.y + y, { steps: 6 });
  await parent.page.mouse.up();
  await parent.page.getByRole("checkbox", { name: /Je certifie être le représentant légal/ }).check();
  await parent.press("Signer et continuer");
  await parent.goTo(`/demandes/${reference}/signature-representant`);
  const drawing = parent.page.getByRole("img", { name: "Signature dessinée du représentant légal" });
  expect(await drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
});

test("M10: without scripts, the representative signs by typing their name", async () => {
  const plain = await openVisitor({ javaScript: false });
  await signIn(plain, email);
  await plain.goTo(`/demandes/${reference}/signature-representant`);
  await plain.follow("Signer de nouveau");
  expect(await plain.press("Signer et continuer")).toBe(422);
  expect(await plain.words()).toContain("Dessinez votre signature ou saisissez votre nom.");
  await plain.page.getByLabel("Votre nom, en guise de signature").fill("Corinne Berthier");
  await plain.page.getByRole("checkbox", { name: /Je certifie être le représentant légal/ }).check();
  await plain.press("Signer et continuer");
  await plain.goTo(`/demandes/${reference}/signature-representant`);
  expect(await plain.words()).toContain("Signé « Corinne Berthier »");
});

test("M5: hosted, the hosting attestation comes filled in with what is known", async () => {
  await parent.goTo(`/demandes/${reference}`);
  const crossed = await answerQuestions(parent, answers);
  expect(crossed).toContain("host");
  await parent.goTo(`/demandes/${reference}/pieces/attestation-hebergement`);
  const words = await wordsOfPdf(await save(parent, "Télécharger l’attestation déjà remplie (PDF)"));
  for (const known of [
    "Œuvrard-N’Guyen",
    "José",
    wordBirthDate("1963-04-02", "fr"),
    "L’Haÿ-les-Roses",
    answers.birthName,
    "Loïc",
    "12 rue de l’Évêché",
    "30000",
    wordDay("2020-09-01", "fr"),
  ])
    expect(words).toContain(onOneLine(known));
});

test("M5 and M10: the host's papers and the representative's identity are given, and it is sent", async () => {
  await parent.goTo(`/demandes/${reference}/pieces`);
  const list = parent.page.getByRole("main");
  for (const kind of Object.keys(papers) as (keyof typeof papers)[])
    expect(await list.getByRole("link", { name: nameOf(kind), exact: true }).count()).toBe(1);
  expect(await list.getByRole("link", { name: nameOf("proofOfAddress"), exact: true }).count()).toBe(0);
  await giveDocuments(parent, papers);
  await parent.goTo(`/demandes/${reference}/photo-signature`);
  await giveEPhoto(parent, await depositPhoto());
  await parent.goTo(`/demandes/${reference}/recapitulatif`);
  expect(await parent.words()).toContain("Signé « Corinne Berthier »");
  await sendApplication(parent, email);
  const receipt = await wordsOfPdf(await save(parent, "Télécharger le récépissé (PDF)"));
  expect(receipt).toContain(answers.birthName);
  expect(receipt).toContain("Corinne");
  await readMessage(email, "Votre demande est enregistrée");
});

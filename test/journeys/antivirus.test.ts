/** An infected file never reaches an agent: found at once, or later, when the antivirus did not answer at first. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { eicar } from "../clamd.ts";
import { lookAt, openDesk, openFile } from "./agent.ts";
import {
  answeredDraft,
  giveEPhoto,
  maëlys,
  papersOfMaëlys,
  sendApplication,
  someAddress,
} from "./applicant.ts";
import { readMessage } from "./demonstration.ts";
import { antivirus } from "./lane.ts";
import { chooseFiles, choosePaper, giveDocuments, nameOf, sample } from "./papers.ts";
import { depositPhoto } from "./photographer.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

const answered = { timeout: 300_000, interval: 500 };

describe.skipIf(antivirus === null)("a bill that holds a virus", () => {
  const silence = () => process.kill(antivirus ?? 0, "SIGSTOP");
  const speak = () => process.kill(antivirus ?? 0, "SIGCONT");

  let folder: string;
  let infected: string;
  let applicant: Visitor;
  let agent: Visitor;
  let reference: string;
  const email = someAddress("infectee");
  const bill = "proofOfAddress";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "telepermis-infected-"));
    infected = join(folder, "facture.jpg");
    const photo = await readFile(sample("energy-bill-specimen-photo.jpg"));
    await writeFile(infected, Buffer.concat([photo, Buffer.from(eicar, "latin1")]));
    applicant = await openVisitor();
    reference = await answeredDraft(applicant, await maëlys(), email);
    await giveEPhoto(applicant, await depositPhoto());
    await applicant.goTo(`/demandes/${reference}/pieces`);
    const { identityProof, provisionalCertificate } = papersOfMaëlys;
    await giveDocuments(applicant, { identityProof, provisionalCertificate });
    agent = await openDesk("Agnès Roux");
  }, 8 * 60_000);
  afterAll(async () => {
    speak();
    await rm(folder, { recursive: true, force: true });
  });

  /** What the agent has of the bill, once it is the piece in the viewer. */
  const theBill = async () => {
    await lookAt(agent, bill);
    const words = await agent.words();
    const viewer = agent.page.getByRole("region", { name: `Pièces : ${nameOf(bill)}` });
    expect(await viewer.count()).toBe(1);
    return {
      words,
      shown: (await viewer.locator("img, a").count()) + (await viewer.getByText("facture.jpg").count()),
    };
  };

  test("is refused at once, with what to do, and is not there", async () => {
    await applicant.goTo(`/demandes/${reference}/pieces/domicile`);
    await choosePaper(applicant, { paper: "energyWaterBill" });
    await chooseFiles(applicant, { page: infected });
    await applicant.pressInPlace("Envoyer");
    expect(await applicant.words()).toContain("L’antivirus a arrêté ce fichier");
    await applicant.goTo(`/demandes/${reference}/pieces/domicile`);
    expect(await applicant.words()).not.toContain("facture.jpg");
  });

  test("sent while the antivirus is silent, is shown to its sender alone, and goes with the application", async () => {
    silence();
    await chooseFiles(applicant, { page: infected });
    await applicant.press("Envoyer");
    expect(await applicant.words()).toContain("L’antivirus contrôle ce fichier.");
    expect(await applicant.page.getByText("Vérification en cours", { exact: true }).count()).toBe(1);
    expect(await applicant.page.getByRole("link", { name: /facture\.jpg/ }).count()).toBe(0);
    expect(await applicant.page.locator(".tp-slot__picture img").count()).toBe(1);
    await applicant.goTo(`/demandes/${reference}/recapitulatif`);
    await sendApplication(applicant, email);
  });

  test("is not shown to the agent, who cannot begin without it", async () => {
    await openFile(agent, reference);
    await agent.press(/^Prendre ce dossier/);
    const { words, shown } = await theBill();
    expect(words).toContain(`${nameOf(bill)} Antivirus en cours`);
    expect(shown).toBe(0);
    expect(await agent.page.getByRole("button", { name: /^Commencer l’instruction/ }).count()).toBe(0);
    expect(await agent.words()).toContain("l’instruction et les décisions attendent");
  });

  test("found once the antivirus speaks, is gone: nothing of it is ever shown or saved", async () => {
    speak();
    await vi.waitUntil(async () => {
      await openFile(agent, reference);
      return (await theBill()).words.includes("L’antivirus a supprimé un fichier");
    }, answered);
    const { words, shown } = await theBill();
    expect(words).toContain(`${nameOf(bill)} Absente`);
    expect(shown).toBe(0);
    const told = await readMessage(email, "Un de vos fichiers a été supprimé par l’antivirus");
    expect(told.text).toContain("un agent vous demandera de l’envoyer de nouveau");
    await applicant.goTo(`/demandes/${reference}`);
    expect(await applicant.words()).toContain("L’antivirus a arrêté un fichier");
  });

  test("is asked for again with a reason that is ready, and a clean one takes its place", async () => {
    await agent.press(/^Commencer l’instruction/);
    await agent.follow("Demander un complément");
    const asked = agent.page.getByRole("checkbox", { name: new RegExp(nameOf(bill)) });
    expect(await asked.isChecked()).toBe(true);
    await agent.press("Envoyer la demande de complément");
    const request = await readMessage(email, "Complétez votre demande");
    expect(request.text).toContain("L’antivirus a supprimé le fichier");
    await applicant.goTo(`/demandes/${reference}/pieces/domicile`);
    await choosePaper(applicant, { paper: "energyWaterBill" });
    await chooseFiles(applicant, { page: papersOfMaëlys[bill].page });
    await applicant.press("Envoyer");
    expect(await applicant.words()).not.toContain("L’antivirus a supprimé un fichier");
    expect(await applicant.page.getByRole("link", { name: /water-bill-martin\.pdf/ }).count()).toBe(1);
  });
});

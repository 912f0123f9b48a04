/** From “Which application is mine?” to the review, whatever the reason; then what the desk shows of it. */
import { expect } from "vitest";
import { followGuide } from "#domain/guide.ts";
import { guideFr } from "#messages/fr/guide.ts";
import { reasonsFr } from "#messages/fr/reasons.ts";
import { openFile } from "./agent.ts";
import { answerQuestions, pageShown } from "./answering.ts";
import { giveEPhoto, referenceIn, sendApplication } from "./applicant.ts";
import { readMessage } from "./demonstration.ts";
import type { Case } from "./family-reasons.ts";
import { giveDocuments, nameOf, save, wordsOfPdf } from "./papers.ts";
import { depositPhoto } from "./photographer.ts";
import { onOneLine, type Visitor } from "./visitor.ts";

type Worded = Readonly<Record<string, { readonly label: string }>>;

/** Chooses, at each question of the guide, what is the person's situation: the page of their reason is shown. */
const followTheGuide = async (visitor: Visitor, { choices, reason }: Case): Promise<void> => {
  await visitor.goTo("/");
  await visitor.follow("Trouver ma demande");
  for (const [index, choice] of choices.entries()) {
    const place = followGuide(choices.slice(0, index));
    if (!("question" in place)) throw new Error(`${choice} comes after the end of the guide`);
    const options: Worded = guideFr.questions[place.question].options;
    const label = options[choice]?.label ?? "";
    await visitor.page.getByRole("radio", { name: label, exact: true }).check();
    await visitor.press("Continuer");
  }
  expect(await visitor.title()).toBe(onOneLine(reasonsFr[reason].short));
};

const signAsRepresentative = async (visitor: Visitor, name: string): Promise<void> => {
  await visitor.page.getByLabel("Votre nom, en guise de signature").fill(name);
  await visitor.page.getByRole("checkbox", { name: /Je certifie être le représentant légal/ }).check();
  await visitor.press("Signer et continuer");
};

/** From the front door to the list of documents, all given: signed in, nothing begun yet. Gives the reference. */
export const prepareReason = async (visitor: Visitor, filed: Case): Promise<string> => {
  await followTheGuide(visitor, filed);
  await visitor.press("Commencer cette demande");
  const reference = referenceIn(visitor);
  await answerQuestions(visitor, filed.answers);
  if (pageShown(visitor) === "representativeSignature") {
    await signAsRepresentative(visitor, `${filed.answers.representativeFirstNames} Berthier`);
    await answerQuestions(visitor, filed.answers);
  }
  expect(pageShown(visitor)).toBe("ePhoto");
  await giveEPhoto(visitor, await depositPhoto());
  await visitor.goTo(`/demandes/${reference}/pieces`);
  await giveDocuments(visitor, filed.given);
  expect(await visitor.words()).toContain("Toutes les pièces sont là.");
  return reference;
};

/** Reads everything again, sends it with the code received, and reads the receipt on paper. */
export const sendReason = async (
  visitor: Visitor,
  { answers, reason }: Case,
  { reference, email }: { readonly reference: string; readonly email: string },
): Promise<string> => {
  await visitor.goTo(`/demandes/${reference}/recapitulatif`);
  await sendApplication(visitor, email);
  const receipt = await wordsOfPdf(await save(visitor, "Télécharger le récépissé (PDF)"));
  for (const known of [reference, answers.birthName, reasonsFr[reason].title])
    expect(receipt).toContain(onOneLine(known));
  await readMessage(email, "Votre demande est enregistrée");
  return receipt;
};

/** The agent opens the file: rules held, answers, and each document given. */
export const readAtTheDesk = async (
  agent: Visitor,
  { answers, given }: Case,
  reference: string,
): Promise<string> => {
  expect(await openFile(agent, reference)).toBe(200);
  const words = await agent.words();
  expect(words).toMatch(/Les \d+ règles sont respectées/);
  expect(words).toContain(answers.birthName);
  expect(words).not.toContain("Sans réponse");
  const pieces = agent.page.getByRole("navigation", { name: "Pièces" });
  const shown = await pieces.getByRole("listitem").allInnerTexts();
  // Where each stands follows its name, which may begin the name of another.
  const named = shown.map((text) => onOneLine(text).replace(/ (À vérifier|Lecture en cours).*$/, ""));
  const kinds = Object.keys(given) as (keyof typeof given)[];
  expect(named.filter((name) => name !== "Photo-signature").toSorted()).toEqual(kinds.map(nameOf).toSorted());
  return words;
};

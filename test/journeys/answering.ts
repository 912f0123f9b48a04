/** Answering the questions of a page, as they are asked: by label, whatever the kind of the answer. */
import { type Answers, isOptional, isQuestion, type Question, questions } from "#domain/questions.ts";
import { type PageName, sections } from "#domain/sections.ts";
import { formFr } from "#messages/fr/form.ts";
import { questionsFr } from "#messages/fr/questions.ts";
import { voiced } from "#messages/questions.ts";
import { countryOptions } from "#web/applicant/countries.ts";
import { pageNamed } from "#web/applicant/slugs.ts";
import type { Visitor } from "./visitor.ts";

export type Speaking = { readonly isForOther: boolean };

const countryName = (code: string): string =>
  countryOptions("fr").find(({ value }) => value === code)?.label ?? code;

const labelOf = (question: Question, { isForOther }: Speaking): string => {
  const label = voiced(questionsFr[question].label, isForOther);
  return isOptional(question) ? `${label} (facultatif)` : label;
};

const optionLabel = (question: Question, option: string, { isForOther }: Speaking): string => {
  if (option === "none" && questions[question].kind === "choices") return formFr.none;
  const options: Readonly<Record<string, { readonly label: Parameters<typeof voiced>[0] }>> =
    ("options" in questionsFr[question] ? questionsFr[question].options : undefined) ?? {};
  return voiced(options[option]?.label ?? option, isForOther);
};

/** Types a date in its three boxes; what is not known stays empty. */
export const typeDate = async ({ page }: Visitor, label: string, iso: string): Promise<void> => {
  const [year = "", month = "", day = ""] = iso.split("-");
  const group = page.getByRole("group", { name: label });
  await group.getByLabel("Jour", { exact: true }).fill(day);
  await group.getByLabel("Mois", { exact: true }).fill(month);
  await group.getByLabel("Année", { exact: true }).fill(year);
};

const answerOne = async (
  visitor: Visitor,
  question: Question,
  answer: Answers[Question],
  speaking: Speaking,
): Promise<void> => {
  const { page } = visitor;
  const label = labelOf(question, speaking);
  const { kind } = questions[question];
  switch (kind) {
    case "name":
    case "text":
    case "digits":
    case "count":
      return page.getByLabel(label, { exact: true }).fill(String(answer));
    case "birthDate":
    case "date":
      return typeDate(visitor, label, String(answer));
    case "country":
      await page.getByLabel(label, { exact: true }).selectOption({ label: countryName(String(answer)) });
      return;
    case "countries": {
      const [first = ""] = Array.isArray(answer) ? answer : [];
      await page.getByLabel(label, { exact: true }).selectOption({ label: countryName(first) });
      return;
    }
    case "yesNo":
      return page.getByRole("radio", { name: answer === true ? formFr.yes : formFr.no, exact: true }).check();
    case "choice":
      return page
        .getByRole("radio", { name: optionLabel(question, String(answer), speaking), exact: true })
        .check();
    case "choices": {
      const chosen = Array.isArray(answer) && answer.length > 0 ? answer : ["none"];
      for (const option of chosen) {
        const name = optionLabel(question, String(option), speaking);
        await page.getByRole("checkbox", { name, exact: true }).check();
      }
    }
  }
};

/** The page of the form that is shown, or null on any other page. */
export const pageShown = ({ page }: Visitor): PageName | null =>
  pageNamed(new URL(page.url()).pathname.split("/")[3]);

const asksOf = (name: PageName): readonly Question[] => {
  const asked = Object.values(sections)
    .flatMap((pages) => Object.entries(pages))
    .flatMap(([page, { asks }]) => (page === name ? [...asks] : []))
    .filter(isQuestion);
  // Several sections may have the same page.
  return [...new Set(asked)];
};

/** Fills the page shown with the answers this person has, without sending it. */
export const fillPage = async (visitor: Visitor, answers: Answers): Promise<void> => {
  const name = pageShown(visitor);
  if (name === null) throw new Error(`${visitor.page.url()} asks nothing`);
  const speaking = { isForOther: answers.filer === "legalRepresentative" };
  for (const question of asksOf(name)) {
    const answer = answers[question];
    if (answer === undefined && !isOptional(question))
      throw new Error(`${name} asks ${question}: no answer to give`);
    if (answer !== undefined) await answerOne(visitor, question, answer, speaking);
  }
};

export const saveAndContinue = "Enregistrer et continuer";

/**
 * Goes from the task list through every page of questions, one after the other, until something else than answers is
 * asked. Gives the pages crossed.
 */
export const answerQuestions = async (
  visitor: Visitor,
  answers: Answers,
  atEachPage: (name: PageName) => Promise<void> = async () => {},
): Promise<readonly PageName[]> => {
  const crossed: PageName[] = [];
  for (;;) {
    const name = pageShown(visitor);
    if (name !== null && asksOf(name).length === 0) return crossed;
    if (name === null) {
      const next = visitor.page.getByRole("link", { name: /^(Commencer|Reprendre)$/ });
      if ((await next.count()) === 0) return crossed;
      await visitor.follow(next);
      continue;
    }
    await atEachPage(name);
    await fillPage(visitor, answers);
    await visitor.press(saveAndContinue);
    crossed.push(name);
  }
};

/** A person who lost a licence: everything is answered and given, the fee alone is to be paid. */
import type { Reference } from "#domain/application.ts";
import type { Answers } from "#domain/questions.ts";
import { plainAnswers, readyDraft, someAccount } from "./ready-application.ts";

const { category: _, examPassed: __, examDate: ___, nephNumber: ____, ...person } = plainAnswers;

export const lostLicence: Answers = {
  ...person,
  licenceHistory: "otherCategory",
  licenceCategories: ["B"],
  licenceNumber: "",
  lostOn: "2026-11-20",
  lossPlace: "Lyon",
  lossCircumstances: "Dans le métro, avec mon portefeuille.",
};

export type Payer = { readonly accountId: string; readonly reference: Reference };

export const somebodyToPay = async (
  world: Parameters<typeof readyDraft>[0],
  answers: Answers = lostLicence,
): Promise<Payer> => {
  const accountId = await someAccount(world);
  return { accountId, reference: await readyDraft(world, accountId, answers, "replacement-loss") };
};

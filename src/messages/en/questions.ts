import type { ProblemMessages, QuestionMessages } from "../questions.ts";
import { examQuestionsEn } from "./questions/exam.ts";
import { foreignLicenceQuestionsEn } from "./questions/foreign-licence.ts";
import { homeQuestionsEn } from "./questions/home.ts";
import { licenceQuestionsEn } from "./questions/licence.ts";
import { personQuestionsEn } from "./questions/person.ts";
import { sanctionQuestionsEn } from "./questions/sanction.ts";

/** Every question in English. */
export const questionsEn: QuestionMessages = {
  ...personQuestionsEn,
  ...homeQuestionsEn,
  ...licenceQuestionsEn,
  ...examQuestionsEn,
  ...sanctionQuestionsEn,
  ...foreignLicenceQuestionsEn,
};

/** What is wrong with an answer, in English. */
export const answerProblemsEn: ProblemMessages = {
  tooLong: "This answer is too long: shorten it.",
  notAName: "A name has only letters, spaces, apostrophes and hyphens. Remove the rest.",
  notDigits: "Type digits only, as many as are asked.",
  notANumber: "Type a whole number, in digits.",
  notADate: "This date does not exist: check the day, the month and the year (four digits).",
  yearUnlikely: "Check the year, with its four digits: this one is too far away.",
  dateInFuture: "This date cannot be in the future.",
  notAnOption: "Choose one of the answers offered.",
  tooMany: "There are too many answers. Remove some.",
};

import type { ProblemMessages, QuestionMessages } from "../questions.ts";
import { examQuestionsFr } from "./questions/exam.ts";
import { foreignLicenceQuestionsFr } from "./questions/foreign-licence.ts";
import { homeQuestionsFr } from "./questions/home.ts";
import { licenceQuestionsFr } from "./questions/licence.ts";
import { personQuestionsFr } from "./questions/person.ts";
import { sanctionQuestionsFr } from "./questions/sanction.ts";
import { typesetAll } from "./typeset.ts";

/** Every question in French. */
export const questionsFr: QuestionMessages = typesetAll({
  ...personQuestionsFr,
  ...homeQuestionsFr,
  ...licenceQuestionsFr,
  ...examQuestionsFr,
  ...sanctionQuestionsFr,
  ...foreignLicenceQuestionsFr,
});

/** What is wrong with an answer, in French. */
export const answerProblemsFr: ProblemMessages = typesetAll({
  tooLong: "Cette réponse est trop longue : raccourcissez-la.",
  notAName:
    "Un nom n’a que des lettres, des espaces, des apostrophes et des traits d’union. Retirez le reste.",
  notDigits: "Saisissez des chiffres seulement, autant qu’il en est demandé.",
  notANumber: "Saisissez un nombre entier, en chiffres.",
  notADate: "Cette date n’existe pas : vérifiez le jour, le mois et l’année (quatre chiffres).",
  yearUnlikely: "Vérifiez l’année, avec ses quatre chiffres : celle-ci est trop éloignée.",
  dateInFuture: "Cette date ne peut pas être dans le futur.",
  notAnOption: "Choisissez une des réponses proposées.",
  tooMany: "Il y a trop de réponses. Retirez-en.",
});

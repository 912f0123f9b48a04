import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "./dates.ts";
import { type Answers, type Question, questions } from "./questions.ts";
import { readAnswers, typedAnswer } from "./reading.ts";

const today = day("2026-11-23");

const readName = (typed: string) => readAnswers(["birthName"], { birthName: [typed] }, today);

const dateForm = (question: Question, dayOfMonth: string, month: string, year: string) => ({
  [`${question}.day`]: [dayOfMonth],
  [`${question}.month`]: [month],
  [`${question}.year`]: [year],
});

describe("names are kept as on the document", () => {
  test.each([
    "Martin",
    "Léa Zoé",
    "N’Guyen",
    "O'Connor",
    "Lefèvre-Dubois",
    "d’Ormesson de La Tour",
    "Ñúñez",
    "Łukasiewicz",
    "Đặng",
    "Ğül",
    "Œuvrard",
    "Ÿ",
    "Mc Donald Jr.",
    "Kaʻahumanu",
    "ʻArii",
    "’t Hooft",
    "Gal·la",
  ])("%s", (name) => {
    expect(readName(name)).toEqual({ answers: { birthName: name }, problems: [] });
  });

  test("spaces around go, letters typed in two signs become one", () => {
    expect(readName("  E\u0301milie ").answers).toEqual({ birthName: "Émilie" });
  });

  test("first names copied from an identity card, commas and all, are read", () => {
    const { answers } = readAnswers(["firstNames"], { firstNames: ["Maëlys-Gaëlle, Marie,Zoé"] }, today);
    expect(answers).toEqual({ firstNames: "Maëlys-Gaëlle Marie Zoé" });
    expect(readName(" , ").problems).toEqual([{ question: "birthName", problem: "missing" }]);
  });

  test.each(["X Æ A-12", "李", "Иванов", "<script>", "@lea", "-Martin", "’", "1"])(
    "%s is not a name",
    (typed) => {
      expect(readName(typed).problems).toEqual([{ question: "birthName", problem: "notAName" }]);
    },
  );

  test("an empty name is missing, an empty usual name is an answer", () => {
    expect(readName("   ").problems).toEqual([{ question: "birthName", problem: "missing" }]);
    expect(readAnswers(["usualName"], { usualName: [""] }, today)).toEqual({
      answers: { usualName: "" },
      problems: [],
    });
  });

  test("a hundred letters fit, one more does not", () => {
    expect(readName("a".repeat(100)).problems).toEqual([]);
    expect(readName("a".repeat(101)).problems).toEqual([{ question: "birthName", problem: "tooLong" }]);
  });
});

describe("dates", () => {
  const readExam = (...typed: [string, string, string]) =>
    readAnswers(["examDate"], dateForm("examDate", ...typed), today);
  const readBirth = (...typed: [string, string, string]) =>
    readAnswers(["birthDate"], dateForm("birthDate", ...typed), today);

  test("a day as typed, with or without zeros", () => {
    expect(readExam("7", "7", "2026").answers).toEqual({ examDate: "2026-07-07" });
    expect(readExam("07", "07", "2026").answers).toEqual({ examDate: "2026-07-07" });
  });

  test.each([
    ["30", "02", "2026", "notADate"],
    ["29", "02", "2026", "notADate"],
    ["31", "04", "2026", "notADate"],
    ["12", "13", "2026", "notADate"],
    ["0", "1", "2026", "notADate"],
    ["a", "1", "2026", "notADate"],
    ["1", "1", "26", "notADate"],
    ["1", "", "2026", "notADate"],
    ["", "1", "2026", "notADate"],
    ["", "", "", "missing"],
    ["24", "11", "2026", "dateInFuture"],
    ["1", "1", "1026", "yearUnlikely"],
    ["1", "1", "9999", "yearUnlikely"],
  ])("exam on %s/%s/%s: %s", (dayOfMonth, month, year, problem) => {
    expect(readExam(dayOfMonth, month, year).problems).toEqual([{ question: "examDate", problem }]);
  });

  test("today is in time", () => {
    expect(readExam("23", "11", "2026").problems).toEqual([]);
  });

  test("a birth date may have no day, or neither day nor month", () => {
    expect(readBirth("7", "7", "1996").answers).toEqual({ birthDate: "1996-07-07" });
    expect(readBirth("", "7", "1996").answers).toEqual({ birthDate: "1996-07" });
    expect(readBirth("", "", "1996").answers).toEqual({ birthDate: "1996" });
  });

  test.each([
    ["7", "", "1996", "notADate"],
    ["", "13", "1996", "notADate"],
    ["31", "2", "1996", "notADate"],
    ["", "", "96", "notADate"],
    ["", "", "", "missing"],
    ["24", "11", "2026", "dateInFuture"],
    ["", "12", "2026", "dateInFuture"],
    ["", "", "1900", "yearUnlikely"],
  ])("born %s/%s/%s: %s", (dayOfMonth, month, year, problem) => {
    expect(readBirth(dayOfMonth, month, year).problems).toEqual([{ question: "birthDate", problem }]);
  });
});

describe("choices, countries and digits", () => {
  const problemsOf = (question: Question, ...typed: string[]) =>
    readAnswers([question], { [question]: typed }, today).problems.map(({ problem }) => problem);

  test("an option that the question does not have is refused", () => {
    expect(problemsOf("sex", "X")).toEqual(["notAnOption"]);
    expect(problemsOf("examPassed", "true")).toEqual(["notAnOption"]);
    expect(problemsOf("medicalSituations", "none", "condition")).toEqual(["notAnOption"]);
    expect(problemsOf("livesIn", "ZZZ")).toEqual(["notAnOption"]);
    expect(problemsOf("livesIn", "toString")).toEqual(["notAnOption"]);
  });

  test("nothing to declare is an answer, an untouched page is not", () => {
    expect(readAnswers(["medicalSituations"], { medicalSituations: ["none"] }, today).answers).toEqual({
      medicalSituations: [],
    });
    expect(problemsOf("medicalSituations")).toEqual(["missing"]);
  });

  test("three nationalities, each once; a fourth is too many", () => {
    expect(readAnswers(["nationalities"], { nationalities: ["FRA", "PRT", "FRA"] }, today).answers).toEqual({
      nationalities: ["FRA", "PRT"],
    });
    expect(problemsOf("nationalities", "FRA", "PRT", "ESP", "ITA")).toEqual(["tooMany"]);
  });

  test("digits may be grouped, and are counted", () => {
    expect(readAnswers(["nephNumber"], { nephNumber: ["14 06.69-300123"] }, today).answers).toEqual({
      nephNumber: "140669300123",
    });
    expect(problemsOf("nephNumber", "12345")).toEqual(["notDigits"]);
    expect(problemsOf("postalCode", "6900A")).toEqual(["notDigits"]);
    expect(problemsOf("postalCode", "٦٩٠٠٠")).toEqual(["notDigits"]);
    expect(problemsOf("nephNumber", "")).toEqual([]);
  });

  test("a count is a whole number, none included, and no more than likely", () => {
    const years = (typed: string) =>
      readAnswers(["earlierLicenceYears"], { earlierLicenceYears: [typed] }, today);
    expect(years("0").answers).toEqual({ earlierLicenceYears: 0 });
    expect(years(" 12 ").answers).toEqual({ earlierLicenceYears: 12 });
    for (const typed of ["81", "-1", "1,5", "douze", "1e1"])
      expect(problemsOf("earlierLicenceYears", typed)).toEqual(["notANumber"]);
    expect(problemsOf("earlierLicenceYears", "")).toEqual(["missing"]);
  });

  test("a date that may be left out is answered by leaving it out; begun, it must exist", () => {
    const registered = (...[year, month, dayOfMonth]: string[]) =>
      readAnswers(
        ["theoryRegistrationDate"],
        {
          "theoryRegistrationDate.year": [year ?? ""],
          "theoryRegistrationDate.month": [month ?? ""],
          "theoryRegistrationDate.day": [dayOfMonth ?? ""],
        },
        today,
      );
    expect(registered()).toEqual({ answers: { theoryRegistrationDate: "" }, problems: [] });
    expect(registered("2026", "10").problems.map(({ problem }) => problem)).toEqual(["notADate"]);
  });

  test("where one answer at least is due, none is not an answer", () => {
    expect(problemsOf("licenceCategories")).toEqual(["missing"]);
    expect(problemsOf("licenceCategories", "none")).toEqual(["missing"]);
    expect(problemsOf("licenceCategories", "B", "none")).toEqual(["notAnOption"]);
    expect(problemsOf("licenceCategories", "A2", "B")).toEqual([]);
  });

  test("every problem is told at once, and the good answers are kept beside them", () => {
    const read = readAnswers(
      ["birthName", "firstNames", "usualName"],
      { birthName: ["Martin"], firstNames: [""], usualName: ["1"] },
      today,
    );
    expect(read.answers).toEqual({ birthName: "Martin" });
    expect(read.problems.map(({ question }) => question)).toEqual(["firstNames", "usualName"]);
  });
});

/** Any answer a question takes. */
const answerTo = (question: Question): fc.Arbitrary<unknown> => {
  const asked = questions[question];
  const aDay = fc.integer({ min: 0, max: 30_000 }).map((days) => today.subtract({ days }).toString());
  switch (asked.kind) {
    case "name":
    case "text": {
      const words = fc.constantFrom("Martin", "Léa Zoé", "d’Aÿ", "N'Go-Ba");
      return "optional" in asked ? fc.oneof(words, fc.constant("")) : words;
    }
    case "digits":
      return fc.stringMatching(new RegExp(`^[0-9]{${asked.length}}$`));
    case "birthDate":
      return fc.tuple(aDay, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));
    case "date":
      return "optional" in asked ? fc.oneof(aDay, fc.constant("")) : aDay;
    case "count":
      return fc.integer({ min: 0, max: asked.max });
    case "yesNo":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...asked.options);
    case "choices":
      return fc.uniqueArray(fc.constantFrom<string>(...asked.options), {
        minLength: "atLeastOne" in asked ? 1 : 0,
      });
    case "country":
      return fc.constantFrom("FRA", "PRT", "JPN");
    case "countries":
      return fc.uniqueArray(fc.constantFrom("FRA", "PRT", "JPN"), { minLength: 1 });
  }
};

test.each(Object.keys(questions) as Question[])(
  "what shows an answer to %s reads as that answer",
  (question) => {
    fc.assert(
      fc.property(answerTo(question), (answer) => {
        const answers = { [question]: answer } as Answers;
        expect(readAnswers([question], typedAnswer(question, answers), today)).toEqual({
          answers,
          problems: [],
        });
      }),
      { numRuns: 50 },
    );
  },
);

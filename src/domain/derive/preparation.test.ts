import { describe, expect, test } from "vitest";
import { type ProcedureId, procedures } from "#procedures/index.ts";
import { holds } from "../conditions.ts";
import { factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import { type Answers, type Question, questions } from "../questions.ts";
import { type TypedForm, typedAnswer } from "../reading.ts";
import { isOwnQuestion, ownQuestions } from "./anonymous-answers.ts";
import { isFiledBySchool } from "./brought-to-school.ts";
import { documentsAsked, documentsOffered, firstFailingRule } from "./checklist.ts";
import { type Given, type Preparation, type PreparationQuestion, prepare, readGiven } from "./preparation.ts";
import { factsAwaited, questionsAwaited } from "./rule-reading.ts";

const today = Temporal.PlainDate.from("2026-11-23");

const formFrom = (query: string): TypedForm =>
  Object.fromEntries(
    [...new Set(new URLSearchParams(query).keys())].map((name) => [
      name,
      new URLSearchParams(query).getAll(name),
    ]),
  );

const preparing = (id: ProcedureId, query: string, on = today): Preparation => {
  const procedure: Procedure = procedures[id];
  return prepare(procedure, readGiven(formFrom(query), procedure, on), on);
};

/** What a round still waits for. */
const awaiting = (id: ProcedureId, query: string) =>
  preparing(id, query).waiting?.questions.filter(
    (question) => !new RegExp(`\\b${question}=\\w`).test(query),
  ) ?? [];
const reasonOf = (id: ProcedureId, query: string) => preparing(id, query).rule?.reason ?? null;

const list = (id: ProcedureId, query: string) => {
  const { waiting, facts } = preparing(id, query);
  expect(waiting).toBeNull();
  return documentsAsked(procedures[id], facts).map(({ document }) => document);
};

const issue = "licence-issue-after-exam";
const adult =
  "who=self&age=30&nationality=FR&livesInFrance=yes&housing=tenant&category=B&examPassed=yes&licenceHistory=none&medicalSituations=none";
const pupil =
  "who=minor&age=17&nationality=FR&livesInFrance=yes&atRepresentative=yes&category=B&examPassed=yes&licenceHistory=none&jdcOnFile=no&medicalSituations=none";

test("a French tenant of thirty prepares three documents", () => {
  expect(list(issue, adult)).toEqual(["identityProof", "proofOfAddress", "provisionalCertificate"]);
});

test("a minor living with the parent who files: one identity for parent and host, JDC and ASSR2", () => {
  expect(list(issue, pupil)).toEqual([
    "identityProof",
    "legalRepresentativeIdentity",
    "hostingAttestation",
    "hostProofOfAddress",
    "jdcProof",
    "roadSafetyCertificateLevel2",
    "provisionalCertificate",
  ]);
  expect(list(issue, pupil.replace("atRepresentative=yes", "atRepresentative=no"))).toContain("hostIdentity");
});

test("the person first, then their life in France, then what they ask for; what depends on an answer comes after it", () => {
  expect(awaiting(issue, "")).toEqual(["who", "age", "nationality"]);
  expect(awaiting(issue, "who=self&age=30&nationality=FR")).toEqual(["livesInFrance", "housing"]);
  expect(awaiting(issue, "who=self&age=30&nationality=EEA")).toEqual(["livesInFrance", "housing", "settled"]);
  expect(awaiting(issue, "who=self&age=30&nationality=OTHER")).toContain("residencePermit");
  expect(awaiting(issue, "who=minor&age=17&nationality=OTHER")).not.toContain("residencePermit");
  expect(awaiting(issue, "who=self&age=30&nationality=FR&livesInFrance=yes&housing=owner")).toEqual([
    "licenceHistory",
    "category",
    "examPassed",
  ]);
  expect(awaiting(issue, adult.replace("&medicalSituations=none", ""))).toEqual(["medicalSituations"]);
});

test("living at one's guardian's is asked once the person is known to be hosted", () => {
  const ward = "who=guardianship&age=30&nationality=FR&livesInFrance=yes";
  expect(awaiting(issue, `${ward}&housing=tenant`)).not.toContain("atRepresentative");
  expect(awaiting(issue, `${ward}&housing=hosted`)).toEqual(["atRepresentative"]);
});

test("what is no longer asked counts for nothing, though the address still says it", () => {
  const { answered, facts } = preparing(issue, `${adult}&atRepresentative=yes&residencePermit=expired`);
  expect(answered.flatMap((round) => round.questions)).not.toContain("residencePermit");
  expect(facts.residencePermit).toBeNull();
  expect(facts.hostIsRepresentative).toBe(false);
});

describe("it stops as soon as a rule is broken", () => {
  test.each([
    ["who=self&age=17&nationality=FR", "filerMustBeLegalRepresentative"],
    ["who=minor&age=13&nationality=FR", "belowMinimumAge"],
    ["who=self&age=30&nationality=FR&livesInFrance=no&housing=owner", "notResidentInFrance"],
    ["who=self&age=30&nationality=EEA&livesInFrance=yes&settled=no&housing=owner", "residenceUnderSixMonths"],
    [
      "who=self&age=30&nationality=OTHER&livesInFrance=yes&settled=yes&residencePermit=expired&housing=owner",
      "noValidResidencePermit",
    ],
    [adult.replace("examPassed=yes", "examPassed=no"), "examNotPassed"],
    [adult.replace("licenceHistory=none", "licenceHistory=annulled"), "useAfterSanction"],
    [pupil.replace("age=17", "age=16"), "belowMinimumAge"],
  ])("%s: %s", (query, reason) => {
    expect(preparing(issue, query)).toMatchObject({ waiting: null, rule: { reason } });
  });
});

test("an exchange asks the very days its deadlines count from, others a yes or no", () => {
  const stranger = "who=self&age=40&nationality=OTHER&livesInFrance=yes&residencePermit=valid&housing=tenant";
  expect(awaiting("exchange-non-eea", stranger)).toEqual(["firstPermitDate"]);
  const permitOf = (day: string) => {
    const [year, month, date] = day.split("-");
    return `${stranger}&firstPermitDate.year=${year}&firstPermitDate.month=${month}&firstPermitDate.day=${date}`;
  };
  expect(reasonOf("exchange-non-eea", permitOf("2025-11-23"))).toBe("exchangeDeadlinePassed");
  expect(reasonOf("exchange-non-eea", permitOf("2025-11-24"))).toBeNull();
  const french = "who=self&age=40&nationality=FR&livesInFrance=yes&housing=tenant";
  expect(awaiting("exchange-non-eea", french)).toEqual(["returnedToFrance"]);
});

test("a licence of one's own country needs no proof of having lived there, whatever other nationality one has", () => {
  const french =
    "who=self&age=40&nationality=FR&livesInFrance=yes&housing=tenant&returnedToFrance.year=2026&returnedToFrance.month=6&returnedToFrance.day=1&foreignLicenceArea=other&category=B&foreignLicenceValid=yes&foreignLicenceReciprocity=yes&foreignLicenceInFrench=yes&foreignLicenceHeavy=no&foreignLicenceSanctioned=no&medicalSituations=none";
  expect(list("exchange-non-eea", `${french}&ownCountry=no`)).toContain("proofOfResidenceInIssuingState");
  const own = list("exchange-non-eea", `${french}&ownCountry=yes`);
  expect(own).not.toContain("proofOfResidenceInIssuingState");
  expect(own).toContain("proofOfReturnDate");
});

describe("an age in years", () => {
  test.each(["2026-11-23", "2028-02-29", "2027-03-31", "2026-01-01"])("is that age on %s", (day) => {
    const on = Temporal.PlainDate.from(day);
    for (const age of [0, 17, 18, 21, 25, 80])
      expect(preparing(issue, `who=self&age=${age}&nationality=FR`, on).facts.age).toBe(age);
  });

  test("asks on which side of 1988 the birthday is only when it may be on either", () => {
    const moped = (age: number) =>
      `who=self&age=${age}&nationality=FR&livesInFrance=yes&housing=owner&bornFrom1988=`;
    expect(preparing("am-issue-after-training", moped(37)).facts.bornFrom1988).toBe(true);
    expect(preparing("am-issue-after-training", moped(39)).facts.bornFrom1988).toBe(false);
    expect(awaiting("am-issue-after-training", moped(38))).toEqual(["bornFrom1988"]);
    expect(list("am-issue-after-training", `${moped(38)}yes`)).toContain("roadSafetyCertificateAny");
    expect(list("am-issue-after-training", `${moped(38)}no`)).not.toContain("roadSafetyCertificateAny");
  });
});

test("what a driving school files is prepared by whoever will drive, a minor too", () => {
  const { rule, waiting, facts } = preparing(
    "am-issue-after-training",
    "who=self&age=14&nationality=FR&livesInFrance=yes&atRepresentative=yes",
  );
  expect({ rule, waiting, channel: facts.channel }).toEqual({
    rule: null,
    waiting: null,
    channel: "drivingSchool",
  });
  expect(
    documentsAsked(procedures["am-issue-after-training"], facts).map((asked) => asked.document),
  ).toContain("legalRepresentativeIdentity");
});

test("an optional day left blank is an answer, an absent one is not", () => {
  const procedure = procedures["licence-issue-after-sanction"];
  const blank = "theoryRegistrationDate.day=&theoryRegistrationDate.month=&theoryRegistrationDate.year=";
  expect(readGiven(formFrom(blank), procedure, today).form).toEqual({ theoryRegistrationDate: "" });
  expect(readGiven(formFrom(""), procedure, today).form).toEqual({});
});

test("what is not an answer, not of this reason or not asked here is left out", () => {
  const procedure = procedures[issue];
  const read = (query: string) => readGiven(formFrom(query), procedure, today);
  expect(
    read(
      "who=me&age=old&nationality=FRA&category=C&medicalSituations=nothing&housing=castle&__proto__=x&%00=%ff",
    ),
  ).toEqual({ own: {}, form: {} });
  expect(read("age=999&age=12")).toEqual({ own: {}, form: {} });
  expect(read("birthName=Martin&birthDate.year=1990&street=x&postalCode=97300")).toEqual({
    own: {},
    form: {},
  });
});

/** Repeatable draws. */
const drawing = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

type Draw = (below: number) => number;

const daysBack = [0, 20, 100, 184, 185, 200, 364, 366, 540, 560, 800, 5000];

const someAnswer = (question: Question, { categories }: Procedure, draw: Draw): TypedForm => {
  const asked = questions[question];
  const one = <T>(options: readonly T[]): T => options[draw(options.length)] as T;
  const answerAs = (answer: unknown) => typedAnswer(question, { [question]: answer } as Answers);
  switch (asked.kind) {
    case "yesNo":
      return answerAs(draw(3) > 0);
    case "choice":
      return answerAs(one<string>(question === "category" ? categories : asked.options));
    case "choices":
      return answerAs([...new Set([1, 2, 3, 4, 5].map(() => one<string>(asked.options)))]);
    case "count":
      return answerAs(one([0, 1, 2, 3, 6, 12, 24]));
    case "date":
      return answerAs(today.subtract({ days: one(daysBack) }).toString());
    default:
      throw new Error(`${question} is not asked before an account`);
  }
};

const answerTo = (question: PreparationQuestion, procedure: Procedure, draw: Draw): TypedForm => {
  if (!isOwnQuestion(question)) return someAnswer(question, procedure, draw);
  const options = ownQuestions[question];
  // The first option is the one that goes on most often.
  const chosen = options?.[Math.min(draw(options.length), draw(options.length))];
  return { [question]: [chosen ?? String(13 + draw(30))] };
};

/** The questions of the form that an own question stands for. */
const formTerms: Readonly<Partial<Record<PreparationQuestion, readonly Question[]>>> = {
  // Whatever the age, a rule waits for one of these next.
  who: ["filer", "protection", "emancipated", "birthDate"],
  age: ["birthDate"],
  bornFrom1988: ["birthDate"],
  nationality: ["nationalities"],
  livesInFrance: ["livesIn"],
  settled: ["settledInFrance"],
  atRepresentative: ["hostIsRepresentative"],
  ownCountry: ["foreignLicenceCountry"],
  // A reason about a licence already held reads its category there.
  licenceCategories: ["licenceCategories", "category"],
};

/** The answers that a real person of that description would give in the form. */
const inForm = (procedure: Procedure, { own, form }: Given): Answers => {
  const { who, age, bornFrom1988, nationality, ownCountry } = own;
  const birthDate =
    bornFrom1988 === undefined
      ? today.subtract({ years: Number(age ?? 0), days: 1 }).toString()
      : bornFrom1988 === "yes"
        ? "1988-02-01"
        : "1987-12-01";
  const first = nationality === "EEA" ? "DEU" : nationality === "OTHER" ? "MAR" : "FRA";
  return {
    ...(who !== undefined && {
      filer: who === "self" || who === "emancipated" ? "applicant" : "legalRepresentative",
      protection: who === "guardianship" ? "guardianship" : "none",
      emancipated: who === "emancipated",
    }),
    ...(age !== undefined && { birthDate }),
    ...(nationality !== undefined && { nationalities: ownCountry === "yes" ? [first, "MAR"] : [first] }),
    foreignLicenceCountry: ownCountry === "yes" ? "MAR" : "JPN",
    livesIn: own.livesInFrance === "yes" ? "FRA" : "ESP",
    ...(own.settled !== undefined && {
      settledInFrance: today.subtract({ days: own.settled === "yes" ? 185 : 184 }).toString(),
    }),
    hostIsRepresentative: own.atRepresentative === "yes",
    ...form,
    ...procedure.fixed,
  } as Answers;
};

/** Answers the questions as they come, each checked to be one that a rule waits for. */
const followed = (procedure: Procedure, draw: Draw): { given: Given; end: Preparation } => {
  let form: TypedForm = {};
  const seen = new Set<PreparationQuestion>();
  for (;;) {
    const given = readGiven(form, procedure, today);
    const preparation = prepare(procedure, given, today);
    if (preparation.waiting === null) return { given, end: preparation };
    expect(preparation.answered.length).toBeLessThan(8);
    const awaited = questionsAwaited(procedure, preparation.facts);
    for (const question of preparation.waiting.questions) {
      const terms = formTerms[question] ?? (isOwnQuestion(question) ? [] : [question]);
      expect(terms.some((term) => awaited.has(term))).toBe(true);
      expect(seen).not.toContain(question);
      seen.add(question);
      form = { ...form, ...answerTo(question, procedure, draw) };
    }
  }
};

describe.each(Object.values(procedures).map((procedure): [string, Procedure] => [procedure.id, procedure]))(
  "%s, whatever is answered",
  (_, procedure) => {
    test("ends in a few rounds of questions that a rule awaits, as the form would with the same answers", () => {
      const draw = drawing(procedure.id.length * 7919);
      const ends = Array.from({ length: 200 }, () => followed(procedure, draw));
      for (const { given, end } of ends) {
        const { facts, rule } = end;
        const real = factsFrom(inForm(procedure, given), today);
        const filed = isFiledBySchool(procedure)
          ? ({ ...real, channel: "drivingSchool", filer: "legalRepresentative" } as const)
          : real;
        if (rule === null) {
          expect(firstFailingRule(procedure, filed)).toBeNull();
          expect([...factsAwaited(procedure, facts)]).toEqual([]);
          expect(documentsAsked(procedure, facts)).toEqual(documentsAsked(procedure, filed));
          expect(documentsOffered(procedure, facts)).toEqual(documentsOffered(procedure, filed));
        } else {
          const category = filed.category ?? procedure.categories[0] ?? null;
          expect(holds(rule.require, { ...filed, category }), rule.id).toBe(false);
        }
      }
      expect(ends.some(({ end }) => end.rule === null)).toBe(true);
    });
  },
);

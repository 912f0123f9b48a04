import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { procedures } from "#procedures/index.ts";
import { begin, fileOf } from "#test/application-at.ts";
import { someAnswers } from "#test/some-answers.ts";
import type { Application } from "../application.ts";
import { day } from "../dates.ts";
import { type DocumentKind, papersFor } from "../documents/kinds.ts";
import { factsFrom } from "../facts.ts";
import type { Procedure } from "../procedure.ts";
import { type Answers, isQuestion, type Question } from "../questions.ts";
import { documentsWelcome } from "./checklist.ts";
import { journeyOf } from "./journey.ts";
import { revise } from "./revision.ts";

const on = day("2026-11-23");
const all: readonly Procedure[] = Object.values(procedures);

const askedOf = (procedure: Procedure, answers: Answers): readonly Question[] =>
  journeyOf(procedure, factsFrom(answers, on)).flatMap(({ asks }) => asks);

/** Goes through the form page by page until nothing is left to answer, with what the person would say to each. */
const filledIn = (procedure: Procedure, says: Answers, answers: Answers = procedure.fixed ?? {}): Answers => {
  const next = journeyOf(procedure, factsFrom(answers, on)).find(({ asks }) =>
    asks.some((question) => answers[question] === undefined),
  );
  if (next === undefined) return answers;
  const given = Object.fromEntries(next.asks.map((question) => [question, says[question]]));
  const draft = { ...begin().application, answers };
  return filledIn(
    procedure,
    says,
    revise(draft, { ...answers, ...given }, procedure, on).application.answers,
  );
};

/** A draft with those answers and every document it takes, each as the first paper that counts. */
const draftWith = (procedure: Procedure, answers: Answers): Application => {
  const facts = factsFrom(answers, on);
  const documents = documentsWelcome(procedure, facts).map((kind) => [
    kind,
    { kind, paper: papersFor(kind, facts)[0] ?? null, files: [fileOf(kind, "page")], judgement: null },
  ]);
  return {
    ...begin().application,
    procedure: procedure.id,
    procedureVersion: procedure.version,
    answers,
    documents: Object.fromEntries(documents),
    signature: { how: "typed", name: "Anne Exemple", at: "2026-11-23T09:00:00Z" },
  };
};

/** A filled-in draft, and another answer to one of its questions. */
const changes = (procedure: Procedure) =>
  fc
    .record({ says: someAnswers, wouldSay: someAnswers, which: fc.nat() })
    .map(({ says, wouldSay, which }) => {
      const answers = filledIn(procedure, says);
      const asked = askedOf(procedure, answers);
      const question = asked[which % Math.max(asked.length, 1)];
      // Standing files and signature: what the first answers would drop at once is not there.
      const draft = revise(draftWith(procedure, answers), answers, procedure, on).application;
      return question === undefined
        ? { draft, answers, question: "sex" as const, changed: answers }
        : { draft, answers, question, changed: { ...answers, [question]: wouldSay[question] } };
    });

describe.each(all)("$id", (procedure) => {
  test("a form filled in drops nothing, answered again or not", () => {
    fc.assert(
      fc.property(changes(procedure), ({ draft, answers }) => {
        const { application, dropped } = revise(draft, answers, procedure, on);
        expect(application).toEqual(draft);
        expect(dropped).toEqual({ answers: [], documents: [], signature: false, ePhoto: false });
      }),
      { numRuns: 10 },
    );
  });

  test("what is dropped is not asked any more, what is kept is as it was", () => {
    fc.assert(
      fc.property(changes(procedure), ({ draft, changed, question }) => {
        const { application, dropped } = revise(draft, changed, procedure, on);
        const asked = askedOf(procedure, application.answers);
        for (const gone of dropped.answers) expect(asked).not.toContain(gone);
        expect(dropped.answers).not.toContain(question);
        const kept = Object.keys(changed)
          .filter(isQuestion)
          .filter((each) => !dropped.answers.includes(each));
        expect(Object.keys(application.answers).toSorted()).toEqual(kept.toSorted());
        for (const each of kept) expect(application.answers[each]).toEqual(changed[each]);
        for (const [kind, document] of Object.entries(application.documents))
          expect(document).toEqual(draft.documents[kind as DocumentKind]);
      }),
      { numRuns: 20 },
    );
  });

  test("whoever comes back to the former answer finds everything else as it was left", () => {
    fc.assert(
      fc.property(changes(procedure), ({ draft, answers, changed, question }) => {
        const there = revise(draft, changed, procedure, on);
        const back = revise(
          there.application,
          { ...there.application.answers, [question]: answers[question] },
          procedure,
          on,
        );
        expect(back.dropped).toEqual({ answers: [], documents: [], signature: false, ePhoto: false });
        expect(Object.keys(back.application.answers).toSorted()).toEqual(
          Object.keys(answers)
            .filter((each) => !there.dropped.answers.some((gone) => gone === each))
            .toSorted(),
        );
      }),
      { numRuns: 20 },
    );
  });
});

/** Sixteen, living with a parent who represents and hosts. */
const minor: Required<Pick<Answers, "birthDate" | "nationalities">> & Answers = {
  filer: "legalRepresentative",
  birthName: "Martin",
  usualName: "",
  firstNames: "Lou",
  sex: "F",
  birthDate: "2009-12-01",
  birthCountry: "FRA",
  birthPlace: "Lyon",
  nationalities: ["FRA"],
  emancipated: false,
  representativeCapacity: "parent",
  representativeBirthName: "Martin",
  representativeUsualName: "",
  representativeFirstNames: "Anne",
  representativeBirthDate: "1980-01-01",
  representativeBirthPlace: "Lyon",
  livesIn: "FRA",
  street: "3 rue des Lilas",
  addressComplement: "",
  postalCode: "69003",
  town: "Lyon",
  letterBoxName: "Martin",
  hostIsRepresentative: true,
  hostedSince: "2009-12-01",
};

const firstExam: Procedure = procedures["exam-registration-first"];
const changing = (answers: Answers, changed: Answers, procedure = firstExam) =>
  revise(draftWith(procedure, answers), { ...answers, ...changed }, procedure, on).dropped;

describe("what hangs on an answer goes with it, and nothing else", () => {
  test.each([
    ["sex", { sex: "M" }],
    ["letterBoxName", { letterBoxName: "Martin et Dupont" }],
    ["representativeCapacity", { representativeCapacity: "guardian" }],
  ] as const)("%s: nothing does", (_, changed) => {
    expect(changing(minor, changed)).toEqual({ answers: [], documents: [], signature: false, ePhoto: false });
  });

  test("of age after all: the representative, and the parent's hosting until housing is said", () => {
    const ofAge = { birthDate: "2000-12-01", filer: "applicant" } as const;
    // A guardian may still represent an adult: that is asked first.
    expect(changing(minor, ofAge).answers).toEqual(["emancipated"]);
    const dropped = changing(minor, { ...ofAge, protection: "none" });
    expect(dropped.answers).toContain("representativeBirthName");
    expect(dropped.answers).toContain("emancipated");
    expect(dropped.answers).not.toContain("hostedSince");
    expect(dropped.documents).toContain("legalRepresentativeIdentity");
    expect(dropped.documents).not.toContain("hostProofOfAddress");
    expect(dropped.signature).toBe(true);
  });

  test("housed elsewhere: the host, every document of the host, and no other", () => {
    const hosted: Answers = {
      ...minor,
      birthDate: "2000-12-01",
      filer: "applicant",
      protection: "none",
      housing: "hosted",
      hostBirthName: "Petit",
      hostFirstNames: "Sam",
      hostBirthDate: "1970-01-01",
      hostBirthPlace: "Lyon",
    };
    const { answers } = revise(draftWith(firstExam, {}), hosted, firstExam, on).application;
    const draft = draftWith(firstExam, answers);
    const moved: Answers = { ...draft.answers, housing: "tenant" };
    const { dropped } = revise(draft, moved, firstExam, on);
    expect(dropped.answers.toSorted()).toEqual([
      "hostBirthDate",
      "hostBirthName",
      "hostBirthPlace",
      "hostFirstNames",
      "hostedSince",
    ]);
    expect(dropped.documents.toSorted()).toEqual([
      "hostIdentity",
      "hostProofOfAddress",
      "hostingAttestation",
    ]);
  });

  test.each([
    ["the address", { street: "5 rue des Lilas" }],
    ["the person hosted", { firstNames: "Louise" }],
    ["the host", { representativeFirstNames: "Annie" }],
    ["the day it began", { hostedSince: "2010-01-01" }],
  ] as const)("the hosting attestation says otherwise once %s is another", (_, changed) => {
    expect(changing(minor, changed).documents).toEqual(["hostingAttestation"]);
  });

  test("an identity paper that counts no more for another nationality", () => {
    expect(changing(minor, { nationalities: ["MAR"] }).documents).toEqual(["identityProof"]);
  });

  test("another representative has to sign, by whichever name", () => {
    expect(changing(minor, { representativeBirthDate: "1981-01-01" }).signature).toBe(true);
    expect(changing(minor, { representativeBirthPlace: "Nice" }).signature).toBe(false);
  });

  test("an answer that waits for another is kept: it may serve again", () => {
    const exchange: Procedure = procedures["exchange-eea"];
    const driver = {
      ...minor,
      birthDate: "1980-12-01",
      foreignLicenceArea: "eea",
      category: "B",
      foreignLicenceHeavy: false,
      medicalSituations: [],
    } as const;
    expect(changing(driver, { foreignLicenceHeavy: true }, exchange).answers).not.toContain(
      "medicalSituations",
    );
    expect(
      changing({ ...driver, foreignLicenceHeavy: true }, { keepsHeavyCategories: true }, exchange).answers,
    ).toContain("medicalSituations");
  });
});

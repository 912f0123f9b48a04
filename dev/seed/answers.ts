import type { Answers } from "#domain/questions.ts";

/** What differs from one seeded person to the next; the rest is the same for everybody. */
type Essentials = {
  readonly birthName: string;
  readonly firstNames: string;
  readonly birthDate: string;
  readonly sex: "F" | "M";
  readonly town: readonly [postalCode: string, town: string];
  readonly street: string;
};

/** An adult born and living in France, tenant, who passed category B some days ago. */
export const adult = (
  { town: [postalCode, town], ...essentials }: Essentials,
  examDate: Temporal.PlainDate,
): Answers => ({
  filer: "applicant",
  ...essentials,
  usualName: "",
  birthCountry: "FRA",
  birthPlace: "Lyon",
  nationalities: ["FRA"],
  protection: "none",
  livesIn: "FRA",
  addressComplement: "",
  postalCode,
  town,
  letterBoxName: `${essentials.firstNames} ${essentials.birthName}`,
  housing: "tenant",
  licenceHistory: "none",
  category: "B",
  examPassed: true,
  examDate: examDate.toString(),
  nephNumber: "260169100472",
  jdcOnFile: true,
  medicalSituations: [],
});

/** The same at seventeen, living with a parent who files and signs. */
export const minor = (
  essentials: Essentials,
  parent: { readonly birthName: string; readonly firstNames: string; readonly birthDate: string },
  examDate: Temporal.PlainDate,
): Answers => {
  const { housing: _asked, ...answers } = adult(essentials, examDate);
  return {
    ...answers,
    filer: "legalRepresentative",
    emancipated: false,
    representativeCapacity: "parent",
    representativeBirthName: parent.birthName,
    representativeUsualName: "",
    representativeFirstNames: parent.firstNames,
    representativeBirthDate: parent.birthDate,
    representativeBirthPlace: "Dijon",
    letterBoxName: `Famille ${parent.birthName}`,
    hostIsRepresentative: true,
    hostedSince: essentials.birthDate,
    jdcOnFile: false,
  };
};

/** Somebody else's roof over an adult's head. */
export const hostedBy = (
  answers: Answers,
  host: { readonly birthName: string; readonly firstNames: string; readonly birthDate: string },
  since: Temporal.PlainDate,
): Answers => ({
  ...answers,
  housing: "hosted",
  hostBirthName: host.birthName,
  hostFirstNames: host.firstNames,
  hostBirthDate: host.birthDate,
  hostBirthPlace: "Grenoble",
  hostedSince: since.toString(),
});

/** Somebody who held category B and lost the card. */
export const lost = (answers: Answers, lostOn: Temporal.PlainDate): Answers => {
  const {
    category: _,
    examPassed: __,
    examDate: ___,
    nephNumber: ____,
    jdcOnFile: _____,
    ...person
  } = answers;
  return {
    ...person,
    licenceHistory: "otherCategory",
    licenceCategories: ["B"],
    licenceNumber: "",
    lostOn: lostOn.toString(),
    lossPlace: "Lyon",
    lossCircumstances: "Dans le métro, avec mon portefeuille.",
  };
};

import type { Condition } from "./conditions.ts";
import type { Question } from "./questions.ts";

/** One page of questions: one subject, shown when its condition holds. */
export type QuestionPage = {
  readonly asks: readonly Question[];
  readonly when?: Condition;
};

/**
 * The sections of the form (form_sections of the sources) and their pages, in order, shared by every procedure.
 * `photo`, `documents` and the representative's signature have pages of their own: they take more than answers.
 */
export const sections = {
  filer: { filer: { asks: ["filer"] } },
  civilStatus: {
    name: { asks: ["birthName", "usualName", "firstNames"] },
    birth: { asks: ["birthDate", "birthCountry", "birthPlace"] },
    sex: { asks: ["sex"] },
    nationality: { asks: ["nationalities"] },
    protection: { asks: ["protection"] },
    emancipation: { asks: ["emancipated"], when: "minor" },
  },
  representative: {
    representativeName: {
      asks: [
        "representativeCapacity",
        "representativeBirthName",
        "representativeUsualName",
        "representativeFirstNames",
      ],
      when: "represented",
    },
    representativeBirth: {
      asks: ["representativeBirthDate", "representativeBirthPlace"],
      when: "represented",
    },
    representativeSignature: { asks: [], when: "represented" },
  },
  address: {
    country: { asks: ["livesIn"] },
    address: { asks: ["street", "addressComplement", "postalCode", "town", "letterBoxName"] },
  },
  housing: {
    housing: { asks: ["housing"], when: "choosesHousing" },
    hostIsRepresentative: { asks: ["hostIsRepresentative"], when: "hostedAndRepresented" },
    host: {
      asks: ["hostBirthName", "hostFirstNames", "hostBirthDate", "hostBirthPlace"],
      when: "hostedByAnother",
    },
    hostedSince: { asks: ["hostedSince"], when: "hosted" },
  },
  residence: {
    settledInFrance: { asks: ["settledInFrance"], when: "foreign" },
    residencePermit: { asks: ["residencePermit"], when: "permitHolder" },
  },
  exam: {
    licenceHistory: { asks: ["licenceHistory"] },
    category: { asks: ["category"] },
    examPassed: { asks: ["examPassed"] },
    exam: { asks: ["examDate", "nephNumber"], when: "examPassed" },
    jdcOnFile: { asks: ["jdcOnFile"], when: "jdcAge" },
  },
  medical: { medical: { asks: ["medicalSituations"] } },
  photo: { ePhoto: { asks: [] } },
  documents: { documents: { asks: [] } },
} as const satisfies Record<string, Record<string, QuestionPage>>;

export type Section = keyof typeof sections;
export type PageName = { [S in Section]: keyof (typeof sections)[S] }[Section];

export type SectionPage = QuestionPage & { readonly section: Section; readonly name: PageName };

/** The pages of a section in order, whatever their conditions. */
export const pagesOf = (section: Section): readonly SectionPage[] =>
  Object.entries(sections[section]).map(([name, page]: [string, QuestionPage]) => ({
    section,
    name: name as PageName,
    ...page,
  }));

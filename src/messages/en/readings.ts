import type { ReadingMessages } from "../readings.ts";

/** What is said of the facts read on documents, in English. */
export const readingsEn: ReadingMessages = {
  facts: {
    birthName: "Birth name",
    firstNames: "First names",
    birthDate: "Birth date",
    sex: "Sex",
    nationality: "Nationality",
    documentNumber: "Document number",
    expiry: "Valid until",
    issuedOn: "Date of the document",
    addressee: "Addressee",
    street: "Street",
    addressComplement: "Address, second line",
    postalCode: "Postcode",
    town: "Town",
    examDate: "Date of the test",
    category: "Category",
    nephNumber: "NEPH number",
  },
  sources: {
    seal: "2D-Doc code",
    mrz: "lines of letters and digits",
    text: "text of the page",
  },
  sexes: { F: "Female", M: "Male" },

  onDocument: "What we read",
  inForm: "in your application",
  takeUp: "Use it in my application",
  otherAnswer: (answer) => `you answered: ${answer}`,
  checkAnswer: "Check my answer",

  proposed: "Read on your documents",
  readOn: (document) => `read on: ${document}`,
  use: "Use what was read",
  useHelp: "The fields will be filled in: you can still correct them.",
  bareLetters: "These lines have neither accents nor hyphens: add yours.",
  used: "The fields are filled in with what was read. Check them, then continue.",
  source: (answer, document) => `${answer}: read on “${document}”. Correct it if it is not right.`,
  sendFirst: {
    title: "The easiest way",
    text: "Send the exam certificate (CEPC) first. If its 2D-Doc code can be read, these fields fill in by themselves.",
    link: "Send the exam certificate",
  },
};

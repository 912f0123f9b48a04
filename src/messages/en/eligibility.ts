import type { EligibilityMessages } from "../form.ts";

/** Why an application cannot be sent here, in English. */
export const eligibilityEn: EligibilityMessages = {
  notResidentInFrance: {
    title: "This application is for people who live in France",
    whatToDo: "From abroad, apply to the authorities of the country of residence or to the French consulate.",
  },
  noValidResidencePermit: {
    title: "A valid residence permit is needed",
    whatToDo:
      "First ask the prefecture for a permit, or for its renewal. The renewal receipt is enough to come back here.",
  },
  filerMustBeLegalRepresentative: {
    title: "The legal representative has to make this application",
    whatToDo:
      "For a minor or a person under guardianship, a parent or the guardian fills in and signs the application. Ask them to create an account or, if that is you, change the answer to “Who is this application for?”.",
  },
  residenceUnderSixMonths: {
    title: "At least 185 days of life in France are needed",
    whatToDo:
      "Come back once these 185 days are over. The provisional licence stays valid until its last day.",
  },
  useAfterSanction: {
    title: "After an annulment or an invalidation, the application is another one",
    whatToDo:
      "This service does not handle it online yet. Ask the prefecture or your driving school: a medical opinion and a psychotechnical test will be needed.",
  },
  useAddedCategory: {
    title: "This application is for a first licence",
    whatToDo:
      "You already hold a category: adding one is not possible here yet. Ask the prefecture or your driving school.",
  },
  examNotPassed: {
    title: "The practical test has to be passed first",
    whatToDo: "Come back with the favourable result: it is online from the day after the test.",
  },
  belowMinimumAge: {
    title: "The minimum age is not reached yet",
    whatToDo:
      "The minimum age is 16 for A1 and B1, 17 for B, 18 for A2. Check the date of birth and the category, or come back on the birthday.",
  },
};

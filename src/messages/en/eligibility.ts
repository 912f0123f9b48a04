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
    title: "At least six months (185 days) of life in France are needed",
    whatToDo: "Come back once these six months are over: there is nothing to do before.",
  },
  drivingSchoolMustFile: {
    title: "The driving school makes this application",
    whatToDo:
      "After the training, the driving school that gave it sends the application itself. Give it your documents and an e-photo code; there is nothing for you to ask here.",
  },
  useAfterSanction: {
    title: "After a suspension, an annulment or an invalidation, the application is another one",
    whatToDo:
      "First go through the medical check, with the psychotechnical test, then make the application that fits your situation.",
  },
  useAddedCategory: {
    title: "This application is for a first licence",
    whatToDo:
      "You already hold a category, AM included: make the application that adds a new one. The documents are not the same.",
  },
  useFirstCategory: {
    title: "A French licence is needed to add a category to it",
    whatToDo:
      "Without a licence, apply for a first one. If yours was suspended, annulled or invalidated, the application depends on the decision.",
  },
  belowRegistrationAge: {
    title: "The age for registering is not reached yet",
    whatToDo:
      "Registration starts at 16 for B (15 with accompanied learning), A1 and B1, and at 18 for A2 and the other categories. Check the date of birth and the category, or come back on the birthday.",
  },
  belowSupervisedAge: {
    title: "Supervised learning starts at 18",
    whatToDo:
      "Before 18, choose accompanied learning, from 15, or ordinary training, from 16. Supervised learning can also be chosen later with the driving school.",
  },
  belowMinimumAge: {
    title: "The minimum age of the category is not reached yet",
    whatToDo:
      "The minimum age is 14 for AM, 16 for A1 and B1, 17 for B, 18 for A2, BE, C1 and C1E, 20 for A, 21 for C, CE, D1 and D1E, 24 for D and DE; professional driver training lowers it for C, CE and the D categories. Check the date of birth and the category, or come back on the birthday.",
  },
  prerequisiteMissing: {
    title: "Another category is needed first",
    whatToDo:
      "B comes before BE, C1, C, D1 and D, and before code 96 and lifting code 78; C1 before C1E, C before CE, D1 before D1E, D before DE. First choose the missing category, or check the categories that you ticked.",
  },
  noAnnulment: {
    title: "This application follows the annulment of the licence by a judge",
    whatToDo:
      "When all points are lost, the licence is invalidated, not annulled: the application is another one. If your licence was not annulled, register for a first or a new category.",
  },
  noInvalidation: {
    title: "This application follows the loss of all points",
    whatToDo:
      "When a judge annulled the licence, the application is another one. If you have points left, register for a first or a new category.",
  },
  noSanction: {
    title: "This application follows an annulment or an invalidation",
    whatToDo:
      "Your licence was neither annulled nor invalidated: make the application that follows a passed exam or, after a suspension, ask for your licence back.",
  },
  noSuspension: {
    title: "This application follows a suspension of the licence",
    whatToDo:
      "A licence annulled by a judge, or invalidated for lack of points, is not given back: the exam is taken again. If your licence was not suspended, there is nothing to ask for.",
  },
  examNotPassed: {
    title: "The exam has to be passed first",
    whatToDo:
      "Come back with the favourable result: it is online from the day after the test. Not registered yet? Start with the registration for the exam.",
  },
  drivingBanRunning: {
    title: "The driving ban is not over",
    whatToDo:
      "The application is made from the day after the last day of the ban. Check this date on the decision, or come back that day.",
  },
  suspensionRunning: {
    title: "The suspension is not over",
    whatToDo:
      "The application is made from the day after the last day of the suspension. You can go through the medical check now, to have the opinion that day.",
  },
  collectAtPrefecture: {
    title: "This licence is collected at the prefecture",
    whatToDo:
      "After a suspension of one month at most, without alcohol or drugs, no medical check is needed. At the end of the suspension, take your licence back at the prefecture: there is nothing to ask for online.",
  },
  a2UnderTwoYears: {
    title: "Category A2 must have been held for two years",
    whatToDo:
      "The 7-hour training may be taken in the three months before, but licence A is asked for from the day of the two years, by the driving school.",
  },
  noLicence: {
    title: "This application is for people who already have a French licence",
    whatToDo:
      "If your licence was suspended, annulled or invalidated, the application depends on the decision. If your licence is foreign, see whether it can be exchanged. If you never had a licence, start with the registration for the exam.",
  },
  useLossOrTheft: {
    title: "The licence has to be in your hands",
    whatToDo:
      "If you lost it, declare the loss; if it was stolen, report the theft, then ask for its replacement. The new licence will take into account what has changed.",
  },
  marriageDoesNotChangeTheLicence: {
    title: "Marriage does not change the licence",
    whatToDo:
      "The licence bears the birth name, not the usual name: keep it as it is, it stays valid. There is nothing to ask for.",
  },
  useOtherExchange: {
    title: "This licence is exchanged by another application",
    whatToDo:
      "The exchange depends on where the licence was issued: in Europe, in a French overseas collectivity or New Caledonia, or in another country. Choose the application that fits.",
  },
  licenceFromNonReciprocalExchange: {
    title: "This licence comes from a country with which France does not exchange",
    whatToDo:
      "When it was itself obtained in exchange for the licence of such a country, it cannot be exchanged. For a French licence, the exam has to be passed.",
  },
  foreignLicenceExpired: {
    title: "The licence to exchange must be valid",
    whatToDo:
      "First have it renewed by the authorities of the country that issued it, if they accept, then come back before the exchange deadline. Otherwise, the exam has to be passed.",
  },
  noReciprocityPassTheExam: {
    title: "France does not exchange the licences of this country for this category",
    whatToDo:
      "To drive in France, the exam has to be passed. The list of countries changes: check it, or ask the embassy, before registering.",
  },
  exchangeDeadlinePassed: {
    title: "The time to exchange this licence is over",
    whatToDo:
      "The exchange is asked for within a year of the first residence permit or, for the French, of coming back to France; before the eighteenth month of stay for Europeans. Check the date; if the time is over, the exam has to be passed.",
  },
  rightsNotAcquiredInFrance: {
    title: "Only rights acquired in France are restored",
    whatToDo:
      "Your foreign licence was not obtained in exchange for a French one: ask for its exchange. The application depends on where it was issued.",
  },
  drivingRightsSanctioned: {
    title: "The right to drive must be neither suspended nor annulled",
    whatToDo:
      "Wait for the end of the sanction decided in France. To know what to do next, ask the prefecture or the court that took the decision.",
  },
  notAValidEeaLicence: {
    title: "Only a valid European licence is registered",
    whatToDo:
      "A European licence that is no longer valid may be exchanged. A licence issued elsewhere is not registered: ask for its exchange.",
  },
  licenceNotAccepted: {
    title: "The international permit is asked for with a French or a European licence",
    whatToDo:
      "Ask the authorities of the country that issued your licence, or first exchange that licence for a French one.",
  },
  useLicenceCorrection: {
    title: "This licence is corrected by another application",
    whatToDo:
      "A report is for a licence asked for online and received less than six months ago. In the other cases, ask for the correction of the licence.",
  },
  useErrorReport: {
    title: "For a recent licence, report the error",
    whatToDo:
      "A licence asked for online and received less than six months ago is not asked for again: a report is enough, with fewer documents.",
  },
  notDispatchedYet: {
    title: "This licence has not been sent yet",
    whatToDo:
      "First follow the application: your account says where it stands and gives the tracking number as soon as it leaves. Come back if the licence, once sent, does not arrive.",
  },
};

import type { Condition } from "#domain/conditions.ts";

const european = "the European Union, Iceland, Liechtenstein, Norway, Switzerland, Andorra or Monaco";

/**
 * What each named condition means, with its exact boundaries, for those who read the rules: the reference and the API.
 * "From the nth birthday" counts that day; born on 29 February, the birthday is 1 March in other years.
 */
export const conditionsEn: Readonly<Record<Condition, string>> = {
  always: "Whoever applies.",
  minor: "The applicant is under 18: until the day before the 18th birthday.",
  represented:
    "The applicant is under 18 and not emancipated, until the day before the 18th birthday; or is under guardianship (tutelle), at any age. Curatorship, judicial safeguard and family habilitation do not count.",
  french: "The applicant holds French nationality, alone or among others.",
  permitHolder: `The applicant is 18 or over, from the 18th birthday, holds no nationality of France, ${european}, and is not exempt from a residence permit.`,
  residentWithoutPermit: `The applicant holds a nationality of ${european} and not the French one; or holds none of these and is under 18, until the day before the 18th birthday, or exempt from a residence permit.`,
  livesInFrance: "The country of normal residence is France.",
  permitValidOrNotNeeded:
    "The residence permit is valid on the day of filing; or none is needed: French, European, under 18 (until the day before the 18th birthday), or exempt.",
  filedByRightPerson:
    "The legal representative files; or the applicant does and is not represented: 18 or over (from the 18th birthday) or emancipated, and not under guardianship.",
  settledSixMonths:
    "The applicant is French; or settled in France 185 days or more before the day of filing: the 185th day after settling is enough, the 184th is not.",
  filedBySchool: "A driving school files the application.",

  choosesHousing:
    "The applicant is 18 or over, from the 18th birthday, or an emancipated minor. Any other minor is taken to live at somebody’s.",
  hosted:
    "The applicant lives at somebody’s. A minor who is not emancipated always does, until the day before the 18th birthday.",
  addressToProve:
    "The applicant’s housing is known, is not at somebody’s, and no energy supplier has confirmed the address (Justif’Adresse).",
  homeless: "The applicant has no fixed home.",
  atHotel: "The applicant lives at a hotel.",
  inCaravan: "The applicant lives in a caravan.",
  onBoat: "The applicant lives on a boat.",
  hostedAndRepresented: "The applicant lives at somebody’s and has a legal representative.",
  hostedByAnother:
    "The applicant lives at somebody’s, unless that person is the legal representative of a represented applicant, whose identity proof is asked already.",

  notSanctioned: "The French licence is not suspended, annulled or invalidated; or there has never been one.",
  annulled: "The French licence was annulled by a court.",
  invalidated: "The French licence was invalidated: no point was left.",
  annulledOrInvalidated: "The French licence was annulled by a court, or invalidated when no point was left.",
  suspended: "The French licence is suspended.",
  sanctioned: "The French licence is suspended, annulled or invalidated.",
  banOver:
    "The last day of the driving ban, or of the suspension, is past: from the day after it. Unknown, it is not taken to be over.",
  suspensionNeedsCheck:
    "The suspension lasts more than one month (exactly one month is not enough), or is for alcohol or drugs.",
  theoryOnly:
    "Only the theory test is taken again: the first category was held for three completed years or more on the day of the sanction; the sanction lasts less than twelve months; and the registration for the theory test is in time. After an annulment: from the day after the ban ends to nine months after its end, that day included. After an invalidation: until nine months after the licence was handed in, that day included, also during the ban.",
  theoryAndPractical:
    "Both tests are taken again: one of the conditions for the theory test alone is not met, or not known.",

  firstLicence: "The applicant holds no French licence and never held a category other than AM.",
  holdsLicence:
    "The applicant holds a French licence with a category that is not annulled, invalidated or suspended, even when the card is lost, stolen or out of date.",
  holdsMoreThanAm:
    "The applicant holds a French licence with a category other than AM that is not annulled, invalidated or suspended, even when the card is lost, stolen or out of date.",
  holdsLicenceInHand: "The applicant holds a French licence and has the card.",
  holdsNoLicence:
    "The applicant holds no French licence, or none that is not annulled, invalidated or suspended.",
  holdsB: "Category B is among the French categories held.",
  holdsHeavyCategory: "One of C1, C1E, C, CE, D1, D1E, D, DE is among the French categories held.",
  holdsPrerequisiteB: "B is held; or the category asked for is none of BE, C1, C, D1, D.",
  holdsPrerequisiteOfTrailer:
    "The category that the trailer builds on is held: C1 for C1E, C for CE, D1 for D1E, D for DE; any other category needs none here.",
  holdsA2ForTwoYears:
    "A2 is held, and was obtained two years ago or more: from the same day two years later.",
  cardReceivedUnderSixMonthsAgo:
    "The last card was received less than six months before the day of filing: until the day before the same day six months later. Unknown, it was not.",
  cardRequestedOnline: "The last card was asked for online.",
  cardToCorrect:
    "The last card was not asked for online; or the day it was received is not known; or it was received six months ago or more, from the same day six months later.",
  cardDispatched: "The licence of the earlier application has been sent.",

  examPassed: "The practical test is passed.",
  oldEnough:
    "The minimum age of the category is reached, from that birthday: 14 for AM; 16 for A1 and B1; 17 for B; 18 for A2, BE, C1 and C1E; 20 for A; 21 for C, CE, D1 and D1E; 24 for D and DE; 18 instead of 21 or 24 with a professional driver training.",
  oldEnoughToRegister:
    "The youngest age for registering for the exam is reached, from that birthday: 16 for A1, B1 and B; 15 for B with accompanied learning; 18 for A2, BE and the heavy categories. AM and A have none: nobody registers for them.",
  oldEnoughForAccompaniedOnly:
    "Too young to register for the exam but by accompanied learning: the category is B and the applicant is 15, from the 15th birthday until the day before the 16th.",
  atLeast15: "The applicant is 15 or over, from the 15th birthday.",
  atLeast18: "The applicant is 18 or over, from the 18th birthday.",
  oldEnoughForDiploma:
    "The applicant is 18 or over, from the 18th birthday; 17 or over, from the 17th, for category B.",
  bornFrom1988: "The applicant was born on 1 January 1988 or later.",

  jdcAge:
    "The applicant is French, whatever the sex, on the day of the 17th birthday and until the day before the 25th.",
  jdcAsked:
    "The applicant is French, on the day of the 17th birthday and until the day before the 25th, and no accepted proof of the defence and citizenship day (JDC) is in the exam file yet.",
  roadSafetyAsked:
    "The applicant is under 21, until the day before the 21st birthday, and never held a category other than AM.",
  medicalRequired:
    "The category is one of C1, C1E, C, CE, D1, D1E, D, DE; or the applicant declares a professional use, an illness or impairment, an adapted vehicle or a request of the examiner; or a disability pension, for A1, A2, A, B1 or B.",
  heavyCategory: "The category is one of C1, C1E, C, CE, D1, D1E, D, DE.",
  lightCategory: "The category is none of C1, C1E, C, CE, D1, D1E, D, DE, or is not known yet.",
  youngForHeavyRegistration:
    "The category is C, CE, D1 or D1E and the applicant is under 21, until the day before the 21st birthday; or it is D or DE and the applicant is under 24, until the day before the 24th.",
  youngForHeavyIssue:
    "The category is C, CE, D1 or D1E and the applicant is under 21, until the day before the 21st birthday.",
  youngForPassengers:
    "The category is D or DE and the applicant is under 24, until the day before the 24th birthday.",
  militaryTrainingAsked:
    "The category is D1, D1E, D or DE; or it is C1, C1E, C or CE and the applicant is under 21, until the day before the 21st birthday.",

  printedNameChanges:
    "The change bears on what the licence prints: family name, first name or divorce. A name by marriage is not printed.",
  nameChanged: "The family name or a first name changed.",
  divorced: "The applicant divorced.",

  foreignLicenceEuropean: "The foreign licence was issued by a State of the European Economic Area.",
  foreignLicenceOverseas:
    "The foreign licence was issued in a French overseas collectivity or in New Caledonia.",
  foreignLicenceOther:
    "The foreign licence was issued neither in the European Economic Area nor in a French overseas collectivity or New Caledonia.",
  foreignLicenceEuropeanAndValid: "The licence was issued in the European Economic Area and is still valid.",
  foreignLicenceValid: "The foreign licence is still valid.",
  foreignLicenceReciprocal: "The issuing State exchanges licences with France for this category.",
  foreignLicenceNotFromThirdState:
    "The licence was not itself obtained in exchange for one of a State without reciprocity.",
  foreignLicenceFromFrench: "The licence was obtained abroad in exchange for one acquired in France.",
  foreignLicenceNotSanctioned:
    "The foreign licence was not annulled or suspended in France after an offence.",
  foreignLicenceSanctioned: "The foreign licence was annulled or suspended in France after an offence.",
  foreignLicenceLost: "The foreign licence is lost.",
  foreignLicenceStolen: "The foreign licence was stolen.",
  foreignLicenceGone: "The foreign licence is lost or was stolen.",
  foreignLicenceShown:
    "The foreign licence is in the applicant’s hands; or it is lost or stolen and a copy is left.",
  foreignLicenceNotInFrench: "The foreign licence is not written in French.",
  otherLicenceNotInFrench:
    "The foreign licence was issued neither in the European Economic Area nor in a French overseas collectivity or New Caledonia, and is not written in French.",
  europeanWithLicence:
    "The applicant is European, not French, and the foreign licence is neither lost nor stolen.",
  frenchWithoutLicence: "The applicant is French, and the foreign licence is lost or was stolen.",
  exchangeMedicalRequired:
    "The applicant keeps a heavy category of the foreign licence; or it was annulled or suspended in France after an offence; or the applicant declares an illness or impairment, or an adapted vehicle.",
  overseasMedicalRequired:
    "The applicant keeps a heavy category of the licence; or it was annulled or suspended in France after an offence.",
  keepsHeavyCategories:
    "The foreign licence has a heavy category (C, D and those derived from them) and the applicant keeps it.",
  givesUpHeavyCategories:
    "The foreign licence has a heavy category (C, D and those derived from them) and the applicant does not ask to keep it.",
  issuedByAnotherCountry: "The issuing State is not one of the applicant’s nationalities.",
  european: `The applicant holds a nationality of ${european}, and not the French one.`,
  foreignerInTime:
    "The applicant is French or European; or files less than a year after the first residence permit, until the day before its first anniversary.",
  frenchInTime:
    "The applicant is not French; or files less than a year after coming back to France, until the day before its first anniversary.",
  europeanNotTooLate:
    "The applicant is not European; or files less than eighteen months after settling in France, until the day before the same day eighteen months later.",
  europeanNotTooEarly:
    "The applicant is not European; or files six months or more after settling in France, from the same day six months later.",
  acceptedForInternational:
    "The applicant holds a French licence; or a foreign one that counts for an international permit.",
  internationalToRenew:
    "The applicant already holds an international permit, which is neither lost nor stolen.",
  internationalGone: "The applicant’s earlier international permit is lost or was stolen.",
};

import type { GuideMessages } from "../guide.ts";

/** The situations that are no reason for applying, in English. */
export const notReasonsEn: GuideMessages["notReasons"] = {
  marriage: {
    title: "Marriage does not change your licence",
    why: "The licence bears your birth name; the usual name is not printed on it.",
    whatToDo: "Keep your licence as it is: it stays valid. There is nothing to ask for.",
  },
  addressChange: {
    title: "Moving does not change your licence",
    why: "No new card is made for an address.",
    whatToDo: "Keep your licence: it stays valid. You will give the new address with your next application.",
  },
  photoNoLongerAlike: {
    title: "Your licence stays valid",
    why: "No longer looking like the photo does not oblige anybody to renew the licence.",
    whatToDo:
      "Keep it. If it is damaged, or if the photo itself can no longer be seen, ask for the replacement of a damaged licence.",
  },
  motorcycle125Training: {
    title: "The certificate is enough, with licence B",
    why: "This 7-hour training adds nothing to the card.",
    whatToDo: "Keep the training certificate with your B licence: both are shown together.",
  },
  licenceFoundAfterLoss: {
    title: "A licence declared lost can no longer be used",
    why: "The declaration of loss cannot be cancelled, even if the licence is found.",
    whatToDo:
      "Destroy the licence that was found and wait for the new one. If you had declared nothing, keep your licence: there is nothing to ask for.",
  },
  amDuplicateBefore2013: {
    title: "The duplicate is asked from the driving school",
    why: "The BSR and the AM certificate from before 19 January 2013 were issued by the driving school, not by this service.",
    whatToDo: "Ask the driving school that issued it for a duplicate.",
  },
  proxyFiling: {
    title: "A power of attorney does not allow applying",
    why: "Only the applicant, or the legal representative of a minor or a person under guardianship, may apply.",
    whatToDo:
      "If you are the parent or the guardian, apply from your own account. Otherwise help the person to create theirs; a France services centre can also fill it in with them.",
  },
  expatriateLossTheftDamage: {
    title: "From abroad, the application is not made online",
    why: "This service sends licences within France, to people who live there.",
    whatToDo:
      "Depending on the country, write to the Paris office in charge of French people abroad, or turn to the authorities of the country where you live. The French consulate will tell you which of the two.",
  },
  drivingInstructorAuthorisation: {
    title: "The authorisation to teach driving is not a licence application",
    why: "It has a procedure of its own.",
    whatToDo: "Ask the prefecture of your department.",
  },
  digitalLicence: {
    title: "The licence on a phone is another service",
    why: "It is imported in the France Identité application, from the licence that you have.",
    whatToDo: "Install the France Identité application and follow its instructions.",
  },
  shortSuspension: {
    title: "This licence is taken back at the prefecture",
    why: "After a suspension of one month at most, without alcohol or drugs, no medical check is needed.",
    whatToDo:
      "Wait for the end of the suspension, then take your licence back at the prefecture. There is nothing to ask for online.",
  },
  overseasDepartmentLicence: {
    title: "This licence is a French licence already",
    why: "A licence from Guadeloupe, French Guiana, Martinique, Mayotte, Réunion or Saint-Pierre-et-Miquelon is not exchanged.",
    whatToDo: "Drive with it: it is used as it is. Lost, stolen or damaged, it is replaced like any other.",
  },
  foreignStudent: {
    title: "During your studies, keep your licence",
    why: "A student drives in France on their foreign licence during their studies, without an exchange.",
    whatToDo:
      "There is nothing to ask for. If you stay in France afterwards, come back to see whether this licence is exchanged.",
  },
};

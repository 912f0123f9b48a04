import type { CertifiedMessages, DeliveredMessages } from "../form.ts";

/** What no document proves, certified when the application is sent. Sources: F1758@2020-08-05; F1460@2020-08-04. */
export const certifiedEn: CertifiedMessages = {
  "exchange-eea": [
    "the foreign licence is not suspended, restricted or annulled in the State that issued it;",
    "it was not obtained during a ban on applying for a licence in France;",
    "the restrictions it bears are respected.",
  ],
  "exchange-non-eea": [
    "the exam was passed while normally resident in the State that issued the licence;",
    "the licence is under no sanction there;",
    "no licence was annulled or invalidated in France before this one.",
  ],
};

/** How each thing delivered comes, once the application is accepted. */
export const deliveredEn: DeliveredMessages = {
  drivingLicence: [
    "Once the application is accepted, the licence is made, then sent to your address.",
    "If you are out, you have fifteen days from the first delivery attempt to collect it.",
  ],
  nephNumber: ["Once the application is accepted, a NEPH number registers you for the exam."],
  examRegistrationCertificate: [
    "The exam registration certificate (AIPC) bears this number. It books no test.",
  ],
  internationalPermit: [
    "Within two months, post the deposit certificate, a paper photo less than six months old and a prepaid tracked envelope for 50 g. Without them, the application is rejected.",
    "The international permit comes in that envelope.",
  ],
  registrationRecord: [
    "Once the application is accepted, your European licence is registered. No card is made: you keep yours.",
  ],
  enquiry: ["The carrier is asked to look for it. A licence returned to the sender is sent again."],
};

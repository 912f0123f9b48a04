import type { ReasonMessages } from "../reasons.ts";

const onForeignLicence = "The foreign licence allows driving in France as long as it is recognised there.";
const depositCertificate =
  "You will be asked for the original licence; a secure deposit certificate (ADS) then replaces it, except after a suspension or an annulment.";
const silence = "No answer after two months means that the application is refused.";
const licenceInHand = "The licence that you have can be used as long as it is valid.";
const registrationOnly = "Registering does not allow driving alone.";
const banned = "No right to drive: registering only allows taking the exam again.";

/** The reasons for applying, in English. */
export const reasonsEn: ReasonMessages = {
  "exam-registration-first": {
    title: "Registration for the driving exam: first category",
    short: "Registration for the exam, first licence",
    forWhom: "To take the exam of a first licence: B, A1, A2 or B1, from 16 (18 for A2).",
    meanwhile: `${registrationOnly} The receipt of the application can be shown for two months while learning.`,
  },
  "exam-registration-accompanied": {
    title: "Registration for the exam: accompanied learning (AAC)",
    short: "Registration with accompanied learning (AAC)",
    forWhom:
      "To learn to drive from 15 with a companion, for a year and 3,000 km at least. The driving school usually makes this application.",
    meanwhile: registrationOnly,
    howLong: "The practical test is taken from 17.",
  },
  "exam-registration-supervised": {
    title: "Registration for the exam: supervised learning",
    short: "Registration with supervised learning",
    forWhom:
      "To learn category B with a companion from 18. Already registered? This is chosen with the driving school, without registering again.",
    meanwhile: registrationOnly,
  },
  "exam-registration-added-category": {
    title: "Registration for the exam: new category",
    short: "Registration for the exam, new category",
    forWhom: "To take the exam of another category when one already holds a licence, even AM alone.",
    meanwhile: "You drive with the categories that you hold; registering does not open the new one yet.",
  },
  "exam-registration-after-annulment": {
    title: "Registration for the exam: after annulment by a judge",
    short: "Registration for the exam after annulment",
    forWhom: "To take the exam again when a judge annulled the licence.",
    meanwhile: banned,
    howLong:
      "No test before the end of the ban. The theory test alone is enough with three years of licence, a ban of less than a year and a registration within nine months of its end.",
  },
  "exam-registration-after-invalidation": {
    title: "Registration for the exam: after invalidation (no points left)",
    short: "Registration for the exam after invalidation",
    forWhom: "To take the exam again when all points were lost.",
    meanwhile: banned,
    howLong:
      "The ban lasts six months from the day the licence is handed in, a year the second time in five years. The theory test alone is enough with three years of licence, a ban of less than a year and a registration within nine months of handing it in.",
  },
  "licence-issue-after-exam": {
    title: "Licence after passing the exam (first licence)",
    short: "First licence after passing the exam",
    forWhom: "To receive a first licence once the exam is passed: B, A1, A2 or B1.",
    meanwhile:
      "The provisional licence (CEPC) allows driving in France, with an identity document, for four months from the exam.",
  },
  "licence-issue-added-category": {
    title: "Licence after passing the exam (new category)",
    short: "New category after passing the exam",
    forWhom: "To add to a licence a category whose exam is passed.",
    meanwhile:
      "The provisional licence (CEPC) opens the new category in France for four months; the others remain those of your licence.",
  },
  "licence-issue-after-sanction": {
    title: "Licence after annulment or invalidation, tests taken again",
    short: "Licence after annulment or invalidation",
    forWhom:
      "To receive a new licence after an annulment or an invalidation, the exam taken again and the driving ban over.",
    meanwhile:
      "The provisional licence (CEPC) is valid for four months, from the exam or from the day after the ban if that ends later. With the theory test alone there is no provisional licence: no driving before the licence is there.",
  },
  "am-issue-after-training": {
    title: "Licence: category AM after training (BSR)",
    short: "AM licence after training (BSR)",
    forWhom:
      "To ride a moped or drive a light quadricycle from 14. People born before 1988 do not need it in France.",
    meanwhile: "The training certificate allows driving in France for four months.",
  },
  "a2-to-a-upgrade": {
    title: "Licence: from A2 to A after the 7-hour training",
    short: "From A2 to A",
    forWhom: "To ride any motorcycle, from 20 and two years after A2, once the 7-hour training is done.",
    meanwhile: "The training certificate does not allow riding with A: keep to the motorcycles of A2.",
  },
  "b96-extension": {
    title: "Licence: code 96 after the 7-hour training",
    short: "Code 96 (trailer)",
    forWhom:
      "To tow a trailer with B, the whole weighing from 3.5 to 4.25 tonnes, after the 7-hour training.",
    meanwhile: "The training certificate does not allow towing yet.",
  },
  "automatic-restriction-lift": {
    title: "Licence: restriction 78 (automatic gearbox) lifted after the 7-hour training",
    short: "Code 78 lifted (automatic gearbox)",
    forWhom: "To drive a manual gearbox too, after an exam passed with an automatic one.",
    meanwhile: "The training certificate allows driving a manual gearbox in France for four months.",
  },
  "renewal-end-of-validity": {
    title: "Renewal: end of validity of the card (15 years)",
    short: "Renewal, end of validity",
    forWhom:
      "To replace a licence at the end of its fifteen years, without an exam nor, mostly, a medical check.",
    meanwhile: licenceInHand,
  },
  "replacement-paper-licence": {
    title: "Replacement of the pink folding licence",
    short: "Replacement of the pink paper licence",
    forWhom:
      "To replace the pink three-fold licence by a card. Nothing obliges to do it before 19 January 2033.",
    meanwhile: licenceInHand,
  },
  "renewal-medical": {
    title: "Renewal after a medical opinion (heavy vehicles, professional use, health)",
    short: "Renewal after a medical opinion",
    forWhom:
      "For the C and D categories, taxis, private hire, ambulances and passenger transport, or health that needs a check.",
    meanwhile: "After the medical date, the category no longer allows driving until the next check.",
  },
  "restriction-change": {
    title: "Change of a restriction code for health reasons (code 01, for instance)",
    short: "Change of a health code",
    forWhom: "To add or remove a code such as wearing glasses (code 01), after an operation.",
    meanwhile: `${licenceInHand} Respect the codes that it bears.`,
  },
  "restitution-after-suspension": {
    title: "Licence given back after suspension",
    short: "Licence back after suspension",
    forWhom:
      "To get a licence back once the suspension is over, if it lasted more than a month or followed alcohol or drugs.",
    meanwhile: "The end of the suspension is not enough: wait for the licence before driving.",
    howLong:
      "The application is made after the last day of the suspension; the medical check may come before.",
  },
  "replacement-loss": {
    title: "Renewal: licence lost",
    short: "Lost licence",
    forWhom:
      "To replace a lost licence. The loss is declared right here; it cannot be withdrawn, even if the licence is found.",
    meanwhile:
      "Once the declaration has been studied, you download a certificate that allows driving in France for four months.",
  },
  "replacement-theft": {
    title: "Renewal: licence stolen",
    short: "Stolen licence",
    forWhom: "To replace a stolen licence, once the theft is reported to the police or the gendarmerie.",
    meanwhile:
      "The receipt of the theft report allows driving in France for two months from the day of the report.",
  },
  "replacement-damage": {
    title: "Renewal: licence damaged",
    short: "Damaged licence",
    forWhom: "To replace a damaged licence, or one whose photo can no longer be seen.",
    meanwhile: licenceInHand,
  },
  "civil-status-change": {
    title: "Change of civil status (name or first name)",
    short: "Change of name or first name",
    forWhom: "To update the birth name or a first name, or remove a usual name after a divorce.",
    meanwhile: licenceInHand,
  },
  "military-conversion": {
    title: "Conversion of a military driving certificate",
    short: "Conversion of a military certificate",
    forWhom: "To obtain the civilian categories of a military driving certificate.",
  },
  "professional-diploma-validation": {
    title: "Validation of a professional road transport diploma",
    short: "Professional driving diploma",
    forWhom: "To obtain the categories that a professional driver’s diploma or title gives.",
  },
  "exchange-eea": {
    title: "Exchange of a licence issued in the European Economic Area",
    short: "Exchange of a European licence",
    forWhom:
      "To exchange a European licence, even expired. It is a choice, except for adding a category or after certain offences committed in France.",
    meanwhile: `${onForeignLicence} ${depositCertificate}`,
    howLong: `Several months: the country of the licence is consulted. ${silence}`,
  },
  "exchange-non-eea": {
    title: "Exchange of a licence issued outside the European Economic Area",
    short: "Exchange of a non-European licence",
    forWhom:
      "To exchange the licence of a country that exchanges with France. A student keeps theirs during their studies, without an exchange.",
    meanwhile: `${onForeignLicence} ${depositCertificate} It only serves during that time.`,
    howLong: `To be asked for within a year of the first residence permit or of coming back to France; from the sixth to the eighteenth month of stay for Europeans. ${silence}`,
  },
  "exchange-french-overseas": {
    title: "Exchange of a licence from a French overseas collectivity or New Caledonia",
    short: "Exchange of an overseas licence",
    forWhom:
      "To exchange a licence of a French overseas collectivity or New Caledonia: compulsory only for a new category, after an offence or when it has expired.",
    meanwhile: "The licence that you have allows driving as long as it is valid.",
  },
  "rights-restoration-after-expatriation": {
    title: "Driving rights restored on return from abroad",
    short: "Rights restored on return from abroad",
    forWhom: "To get back a French licence that was exchanged abroad for a licence of that country.",
    meanwhile:
      "You will be asked for the original licence; a secure deposit certificate (ADS) then replaces it.",
  },
  "eea-licence-registration": {
    title: "Registration of a European licence",
    short: "Registration of a European licence",
    forWhom:
      "To make a valid European licence known in France: useful for taxis and private hire, or in case of theft. No card is issued.",
    meanwhile: "You drive with your European licence.",
  },
  "international-permit": {
    title: "Pre-application for an international driving permit",
    short: "International permit",
    forWhom:
      "To drive outside Europe, with a French or a European licence. It never serves alone, nor in France.",
    meanwhile: "Your licence remains the only one that counts in France.",
    howLong: `The deposit certificate, the photo and the envelope are posted within two months, otherwise the application is rejected. ${silence} It is valid for three years, or until your licence ends.`,
  },
  "error-report": {
    title: "Report an error on a licence received less than 6 months ago",
    short: "Error on a recent licence",
    forWhom:
      "For an error on a licence asked for online and received less than six months ago: civil status, category, date, code. The holder does it personally.",
    meanwhile: licenceInHand,
    howLong: "To be done within six months of receiving the licence.",
  },
  "licence-correction": {
    title: "Correct an error on a licence received more than 6 months ago or asked for by post",
    short: "Error on an older licence",
    forWhom: "For an error on a licence received six months ago or more, or not asked for online.",
    meanwhile: licenceInHand,
  },
  "licence-not-received": {
    title: "Licence not received",
    short: "Licence sent, never received",
    forWhom:
      "For a licence that was sent and does not arrive: an enquiry is made with the carrier, then a new dispatch if it came back.",
    meanwhile: "This application gives no right to drive: keep the document that you have.",
  },
};

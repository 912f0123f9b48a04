import type { GuideMessages } from "../guide.ts";
import { notReasonsEn } from "./not-reasons.ts";

/** "Which application is mine?" and the list of the reasons for applying, in English. */
export const guideEn: GuideMessages = {
  title: "Which application is mine?",
  lead: "Three or four choices at most, without an account. Nothing is kept.",
  continue: "Continue",
  missing: "Choose what is closest to your situation.",
  back: "Previous choice",
  restart: "Start again",
  allReasons: "See every application",
  questions: {
    situation: {
      title: "What happened?",
      options: {
        exam: { label: "I want to take the driving exam", hint: "The first, another, or once more." },
        passed: { label: "I passed the exam" },
        card: { label: "My licence is lost, stolen or damaged, or never arrived" },
        end: {
          label: "My licence comes to its end, or a medical opinion is needed",
          hint: "Card that will soon expire, pink licence, lorry or coach, taxi, private hire, ambulance, health.",
        },
        sanction: { label: "My licence was suspended, annulled or invalidated" },
        change: { label: "My name, my address, my sight or my looks have changed" },
        mistake: { label: "There is an error on my licence" },
        training: {
          label: "I followed a training, or I have a diploma or a certificate",
          hint: "AM, 7-hour training, driver’s diploma, military certificate.",
        },
        foreign: { label: "My licence is from another country or from overseas" },
        abroad: { label: "I am going abroad, living there or coming back" },
        other: { label: "Something else" },
      },
    },
    exam: {
      title: "Do you already have a French licence?",
      options: {
        noLicence: { label: "No, never" },
        licence: { label: "Yes, and it is valid", hint: "Even AM alone (former BSR)." },
        annulled: { label: "It was annulled by a judge" },
        invalidated: { label: "It was invalidated: I lost all my points" },
      },
    },
    learning: {
      title: "How are you going to learn?",
      options: {
        ordinary: {
          label: "Ordinary training, or on my own",
          hint: "From 16; 18 for A2.",
        },
        accompanied: { label: "Accompanied learning", hint: "From 15, for B." },
        supervised: { label: "Supervised learning", hint: "From 18, for B." },
      },
    },
    passed: {
      title: "Which exam did you pass?",
      options: {
        first: { label: "The one of my first licence" },
        added: { label: "The one of a new category", hint: "I already had a licence, even AM alone." },
        afterSanction: { label: "The one I took again after an annulment or an invalidation" },
      },
    },
    card: {
      title: "What happened to this licence?",
      options: {
        lost: { label: "I lost it", hint: "In France or while travelling." },
        stolen: { label: "It was stolen", hint: "In France or while travelling." },
        damaged: { label: "It is damaged", hint: "Or the photo can no longer be seen." },
        neverReceived: { label: "It was sent, but I never received it" },
        found: { label: "I had declared it lost, and I found it" },
        oldAm: { label: "I lost my BSR or AM certificate from before 2013" },
        foreignCard: { label: "It is a foreign or overseas licence", hint: "Lost, stolen or damaged." },
        livesAbroad: { label: "It is lost, stolen or damaged, and I live abroad" },
      },
    },
    end: {
      title: "Why must it be renewed?",
      options: {
        cardEnds: { label: "The end date of the card is near", hint: "It is valid for fifteen years." },
        pinkPaper: { label: "I still have the pink paper licence" },
        medicalOpinion: {
          label: "A medical check is required",
          hint: "Categories C or D, taxi, private hire, ambulance, passenger transport, or health.",
        },
        healthCode: {
          label: "A health code has to change",
          hint: "Glasses (code 01) after an operation, for instance.",
        },
      },
    },
    sanction: {
      title: "Which decision was taken?",
      options: {
        suspended: { label: "Suspension of more than a month, or linked to alcohol or drugs" },
        suspendedBriefly: { label: "Suspension of a month at most, without alcohol or drugs" },
        annulled: { label: "Annulment by a judge" },
        invalidated: { label: "Invalidation: no points left", hint: "Letter 48 SI." },
      },
    },
    annulled: {
      title: "How far are you with the exam?",
      options: {
        toTake: { label: "I have to take it again" },
        taken: { label: "I took it again and passed" },
      },
    },
    invalidated: {
      title: "How far are you with the exam?",
      options: {
        toTake: { label: "I have to take it again" },
        taken: { label: "I took it again and passed" },
      },
    },
    change: {
      title: "What has changed?",
      options: {
        name: {
          label: "My birth name or first name, or I divorced",
          hint: "Divorce: to remove the usual name printed on an old licence.",
        },
        marriage: { label: "I got married" },
        address: { label: "My address" },
        photo: { label: "I no longer look like the photo" },
        health: {
          label: "My sight or my health",
          hint: "To add or remove a restriction, such as wearing glasses (code 01).",
        },
      },
    },
    mistake: {
      title: "When and how did this licence arrive?",
      options: {
        recent: { label: "Received less than six months ago, and asked for online" },
        older: { label: "Received six months ago or more, or asked for in another way" },
      },
    },
    training: {
      title: "Which training, which diploma?",
      options: {
        am: { label: "The AM training (BSR)", hint: "Moped, light quadricycle." },
        a2ToA: { label: "The 7 hours to go from A2 to A" },
        trailer: { label: "The 7 hours for a trailer (code 96)" },
        gearbox: { label: "The 7 hours for a manual gearbox (code 78)" },
        motorcycle125: { label: "The 7 hours to ride a 125 with licence B" },
        military: { label: "A military driving certificate" },
        diploma: { label: "A professional road transport diploma" },
      },
    },
    foreign: {
      title: "Where was this licence issued?",
      options: {
        european: {
          label: "In the European Economic Area",
          hint: "European Union, Iceland, Liechtenstein, Norway.",
        },
        overseasCollectivity: {
          label: "In a French overseas collectivity or New Caledonia",
          hint: "French Polynesia or Wallis and Futuna, for instance.",
        },
        overseasDepartment: {
          label: "In a French overseas department or Saint-Pierre-et-Miquelon",
          hint: "Guadeloupe, French Guiana, Martinique, Mayotte, Réunion.",
        },
        elsewhere: {
          label: "In another country",
          hint: "The United Kingdom, Switzerland, Andorra and Monaco included.",
        },
      },
    },
    european: {
      title: "What do you want to do with this European licence?",
      options: {
        exchange: { label: "Exchange it for a French licence", hint: "Even expired, lost or stolen." },
        register: { label: "Keep it and have it registered in France" },
        fromFrench: {
          label: "Get my French licence back",
          hint: "It had been exchanged there for this one.",
        },
      },
    },
    elsewhere: {
      title: "What is your situation?",
      options: {
        exchange: { label: "I want to exchange it for a French licence" },
        student: { label: "I am in France for my studies" },
        fromFrench: {
          label: "I want my French licence back",
          hint: "It had been exchanged there for this one.",
        },
      },
    },
    abroad: {
      title: "What is your situation?",
      options: {
        driveAbroad: { label: "I want to drive outside Europe" },
        backWithForeign: { label: "I am coming back to live in France with a foreign licence" },
        livesAbroad: { label: "I live abroad and my French licence is lost, stolen or damaged" },
      },
    },
    other: {
      title: "What is it about?",
      options: {
        onBehalf: { label: "Applying for somebody else, with a power of attorney" },
        digital: { label: "Having my licence on my phone" },
        instructor: { label: "Teaching how to drive" },
      },
    },
  },
  notReasons: notReasonsEn,
  reason: {
    fee: "Price",
    free: "Free",
    feeAlways: (amount, inFrenchGuiana) => `${amount} of stamp duty (${inFrenchGuiana} in French Guiana)`,
    feeSometimes: (amount, inFrenchGuiana) =>
      `Free; ${amount} of stamp duty (${inFrenchGuiana} in French Guiana) if the licence is lost or stolen`,
    meanwhile: "While you wait",
    howLong: "Time limits",
    receives: "What you receive",
    delivers: {
      drivingLicence: "The driving licence",
      nephNumber: "The NEPH number",
      examRegistrationCertificate: "The certificate of registration for the exam",
      internationalPermit: "The international permit",
      registrationRecord: "The registration, without a new card",
      enquiry: "The outcome of the enquiry with the carrier",
    },
    officialName: "Official name",
    categories: "Categories",
    next: "To go on",
    prepare: "See what to prepare",
    start: "Start this application",
    resume: "Go on with my application",
    signUpFirst:
      "The application is kept in an account, created in a minute. You can stop and take it up again whenever you like.",
    schoolTitle: "The driving school makes this application",
    school:
      "The driving school that gave the training sends the application itself: it cannot be started here. Bring it your documents.",
    bring: "What to bring, most of the time",
    bringMore: "The driving school will tell you if others are needed, by age, housing or nationality.",
  },
  list: {
    title: "Every application",
    lead: "Open yours, or let a few choices guide you.",
    find: "Find my application",
    families: {
      examRegistration: "Registering for the exam",
      licenceIssue: "Getting the licence, the exam passed",
      replacement: "Replacing a lost, stolen, damaged or old licence",
      renewal: "Renewing, getting one’s licence back",
      change: "Changing one’s name, correcting an error",
      foreignLicence: "Foreign licence, driving abroad",
      conversion: "Having a certificate or a diploma recognised",
      training: "After a training, by the driving school",
    },
  },
};

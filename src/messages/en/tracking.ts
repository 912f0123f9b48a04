import type { TrackingMessages } from "../fr/tracking.ts";

/** Following one's application, and what can be done meanwhile, in English. */
export const trackingEn: TrackingMessages = {
  title: "Following the application",
  reference: (reference) => `Application ${reference}`,
  category: (category) => `category ${category}`,
  backToAccount: "My account",
  backToApplication: "Following the application",
  progress: "Where your application stands",
  steps: {
    submitted: "Sending the application",
    underExamination: "Examination by an agent",
    accepted: "Decision",
    inProduction: "Making the licence",
    dispatched: "Sending the licence to your home",
    awaitingPickup: "Collecting the licence at the post office",
    awaitingResend: "Preparing a new dispatch",
    delivered: "Licence in your hands",
    registered: "Registration for the exam",
    completed: "Application dealt with",
  },
  lapsing: {
    provisionalLicence: "Provisional licence (CEPC)",
    ePhoto: "Photo and signature",
    step: "What is expected of you",
  },
  actions: {
    sendSupplement: "Answer the supplement request",
    confirmAddress: "Confirm my address",
    withdraw: "Withdraw the application",
  },
  left: (days) => {
    if (days < 0) return "over";
    if (days === 0) return "last day today";
    return days === 1 ? "1 day left" : `${days} days left`;
  },

  until: {
    alert: (day) => `After ${day}, the agents are told that it is late.`,
    draftTooOld: (day) => `Left unchanged until ${day}, the draft is deleted.`,
    notReceived: (day) => `Expected until ${day}, included. After that, the application is closed.`,
    noAnswer: (day) => `To be sent until ${day}, included. After that, the application is closed.`,
    carrierSilent: (day) => `Without news until ${day}, La Poste is asked to look for it.`,
    heldByDefault: () => "You can collect it at the post office from the day after the passage.",
    pickupWindowOver: (day) => `To be collected until ${day}, included. After that, it comes back to us.`,
    neverClaimed: (day) => `To be confirmed until ${day}, included. After that, the licence is destroyed.`,
  },
  expectedAbout: (day) => `expected about ${day}`,
  afterYou: "as soon as you have done what is asked",

  provisional: {
    label: "Provisional licence (CEPC)",
    valid: (days) =>
      days === 0 ? "Valid today still" : days === 1 ? "Valid for 1 more day" : `Valid for ${days} more days`,
    over: "No longer valid: you may not drive with it any more",
    lastDay: (day) => `Last day: ${day}`,
    rule: "It counts as a licence in France only, with an identity document.",
  },

  supplement: {
    alert: "An agent asks you for a supplement",
    until: (day) => `Send it before the end of ${day}. Without an answer, the application will be closed.`,
    title: "Completing the application",
    lead: "Only what is asked below has to be done again. The rest of your application does not change.",
    reason: "What the agent says",
    renewed: "Added",
    missing: "To add",
    open: (name) => `Add: ${name}`,
    again: (name) => `Look again at: ${name}`,
    ePhoto: "Photo and signature (e-photo)",
    ready: "Everything is there. Send the supplement: the agent will take your application up again.",
    notReady: (left) => (left === 1 ? "One item is left to add." : `${left} items are left to add.`),
    send: "Send the supplement",
    corrections: "Correcting your answers",
    correctionsLead: "The agent asks you to correct these answers. The others do not change.",
    correct: "Save the corrections",
    place: "The place that the agent shows",
    sent: "Your supplement is sent. An agent takes up the examination again.",
  },

  pickup: {
    title: "Your licence is waiting at the post office",
    attempted: "The postman came while you were out",
    office: "Post office",
    firstPassage: "First passage",
    lastDay: "Last day to collect",
    goBy: (day) => `The post office is closed that day: go by ${day} at the latest.`,
    bring: "Show the delivery notice or the tracking number, and an identity document.",
    after: "After that day, La Poste sends the licence back to us.",
  },

  delivery: {
    title: "Delivery",
    tracking: "Tracking number",
    follow: "Follow the letter on La Poste’s site",
    address: "Delivery address",
  },

  address: {
    alert: "Your licence came back to us",
    alertText: (day) =>
      day === null
        ? "Confirm or correct your address: we will send it again."
        : `Confirm or correct your address before the end of ${day}: we will send it again. After that, it will be destroyed.`,
    title: "Confirming the delivery address",
    lead: "Correct the address if need be. The name must be the one on the letterbox.",
    submit: "Confirm this address",
    confirmed: "Your address is confirmed. An agent will send your licence again.",
  },

  withdraw: {
    title: "Withdrawing the application",
    lead: "You give up this application. This is final: it cannot be taken up again.",
    keeps: [
      "Your answers and documents will no longer be used.",
      "Your photo and signature code may serve for another application.",
      "You can make a new application whenever you like.",
    ],
    submit: "Yes, withdraw this application",
    cancel: "No, keep the application",
    done: "Your application is withdrawn.",
  },

  refusal: {
    alert: "Your application is refused",
    reasons: "Reasons of the decision",
    basis: (text) => `Legal basis: ${text}`,
    appeal: "You can contest this decision",
    appealText:
      "Within two months: by asking the authority that decided to think again, by appealing to the minister, or before the administrative court. The letter gives the addresses.",
    letter: "Download the letter of refusal (PDF)",
  },

  ended: {
    delivered: "Your licence has been handed over to you. The provisional licence is no longer of use.",
    notReceived: "You did not receive it? Write to us from the help page.",
    again: "Make a new application",
  },

  documents: {
    title: "Your documents",
    name: "Document",
    files: "Files",
    judgement: "The agent’s word",
    accepted: "Accepted",
    refused: "To do again",
    notYet: "Not examined yet",
    notExamined: "Not examined",
    infected: "File erased",
    infectedHelp:
      "The antivirus stopped a file. If the document is needed, an agent will ask you for it again.",
    none: "No file",
    portrait: "Portrait on your licence",
    portraitAlt: "The portrait deposited by the photographer",
    signatureNote: (ending) => `Photo and signature code ending in ${ending}`,
  },

  messages: {
    title: "Messages sent",
    none: "No message so far.",
    email: "E-mail",
    sms: "SMS",
    to: (recipient) => `to ${recipient}`,
    sent: (moment) => `sent on ${moment}`,
    waiting: "waiting to be sent",
    and: " and ",
    untitled: "Message",
    secret: "This message carried a code or a personal link: it is not shown again.",
    notYetWritten: "The text will appear once it is sent.",
  },

  journal: {
    title: "Who did what, and when",
    lead: "Every action on your application is noted here, each look by an agent included. Nothing is erased.",
    show: (lines) => `Show the journal (${lines} ${lines > 1 ? "lines" : "line"})`,
    when: "When",
    who: "Who",
    what: "What",
    you: "You",
    agent: (initials) => (initials === "" ? "Examining agent" : `Examining agent ${initials}`),
  },

  downloads: {
    title: "To download",
    receipt: "Filing receipt (PDF)",
    letter: "Letter of refusal (PDF)",
    data: "All the data of this application (JSON)",
  },
  possible: "What you can do",
  correspondence: {
    title: "Writing to the office",
    read: "Read the messages and answer",
    lead: "Your message reaches the agent who holds your file. An e-mail tells you of the answer.",
    office: "The office",
    you: "You",
    write: "Your message",
    hint: "Put no document and no password in it.",
    send: "Send the message",
    over: "The application has ended: nothing can be written here any more.",
  },
  slips: {
    title: "Corrected by an agent",
    lead: "If a correction is wrong, write to the office.",
    was: (before, after) => `“${before}” became “${after}”.`,
  },
};

import { wordDay, wordMoment, wordWeekday } from "../days.ts";
import type { FormMessages } from "../fr/form.ts";
import { pagesEn, sectionsEn } from "./form-sections.ts";
import { certifiedEn, deliveredEn } from "./form-sending.ts";

/** "1 day", "12 days". */
const count = (number: number, one: string, several: string): string =>
  `${number}\u00a0${number === 1 ? one : several}`;

/** The form, from its task list to its receipt, in English. */
export const formEn: FormMessages = {
  sections: sectionsEn,
  pages: pagesEn,
  yes: "Yes",
  no: "No",
  none: "None of these situations",
  notAnswered: "Not answered yet",
  nothing: "None",
  continue: "Save and continue",
  goOn: "Continue",
  saveForLater: "Save and come back later",
  comeBackLater: "Come back later",
  backToTasks: "Back to the list",
  backToReview: "Back to the check",
  backToDocuments: "Back to the documents",
  backToApplication: "Back to the application",
  extraNationality: (rank) => (rank === 2 ? "Second nationality" : "Third nationality"),
  vouchedFor: {
    title: "Identity passed on by FranceConnect",
    text: "These details come from your verified identity: they cannot be changed here.",
  },
  cannotBeSent: {
    asItStands: "With this answer, the application cannot be sent",
    checkAnswer: "Typed by mistake? Correct the answer: all the rest is kept.",
  },

  tasks: {
    titleFor: (reason, name) => `${reason}: ${name}`,
    reference: "Reference",
    lead: "Fill in the parts in any order. Every answer is saved: you can stop and go on with another device.",
    done: (done, all) =>
      done === all
        ? "Everything is filled in: check it and send it."
        : `${count(done, "part", "parts")} filled in out of ${all}.`,
    start: "Start",
    resume: "Go on",
    groups: {
      person: "The person",
      licence: "The licence",
      files: "Photo and documents",
      payment: "The payment",
      sending: "Sending",
    },
    review: "Check and send",
    reviewBlocked: "When every part is filled in.",
    pagesLeft: (left) => `${count(left, "page", "pages")} left.`,
    documentsLeft: (left) => `${count(left, "document", "documents")} left to add.`,
    documentsDepend: "The list takes shape with your answers.",
    provisional: {
      label: "Provisional licence (CEPC)",
      left: (days) => (days === 0 ? "Last day today" : `${count(days, "day", "days")} left`),
      lastDay: (day) => `Valid until ${wordWeekday(day, "en")} included`,
      over: "No longer valid",
      overAdvice:
        "It no longer lets you drive, but it still proves that you passed: you can send the application.",
      overSince: (day) => `It was valid until ${wordWeekday(day, "en")}`,
    },
    keptUntil: (day) => `This draft is kept until ${wordDay(day, "en")}; every save puts that day off.`,
    help: {
      title: "Need help?",
      people: [
        "A France services centre near you fills in the application with you, free of charge.",
        "The digital help point of the prefecture lends a computer and a scanner.",
        "For an exam, the driving school knows the documents and the NEPH number.",
      ],
      more: "See all the help",
    },
    withdraw: "Withdraw this application",
  },

  signature: {
    statement:
      "I certify that I am the legal representative of this person and that I make this application in their name.",
    statementMissing: "Tick the box to certify that you are the legal representative.",
    drawn: "Your signature",
    typed: "Your name, as a signature",
    typedHint: (name) => `First name and last name, in full${name === "" ? "" : `: ${name}`}.`,
    missing: "Draw your signature or type your name.",
    unusable: "This drawing cannot be read. Start again, or type your name.",
    sign: "Sign and continue",
    signedByName: (name, at) => `Signed “${name}” on ${wordMoment(at, "en")}.`,
    signedByDrawing: (at) => `Signed on ${wordMoment(at, "en")}.`,
    drawing: "Drawn signature of the legal representative",
    again: "Sign again",
    short: "Signature",
  },

  ePhoto: {
    label: "E-photo code",
    hint: "22 letters and digits, on the sheet given by the photographer. Spaces do not count.",
    missing: "Type the e-photo code.",
    verify: "Check the code and continue",
    where: "Where to get a code?",
    places: [
      "From an approved photographer, or in a booth with the “ePhoto” logo.",
      "Photo and signature are taken together there; the code is printed with the sheet.",
      "A code is used once and stays valid for six months.",
    ],
    reserved: (ending) => `The code ending in ${ending} is reserved for this application.`,
    lastDay: (day) => `It is valid until ${wordWeekday(day, "en")} included.`,
    lapsed: (day) => `It lapsed on ${wordDay(day, "en")}: give a new code before sending the application.`,
    another: "Give another code",
    short: "E-photo code",
    ending: (ending) => `Ends in ${ending}`,
  },

  documents: {
    lead: "A sharp picture taken with a phone is enough. Every file is encrypted as it arrives.",
    complete: "All documents are there.",
    left: (left) => `${count(left, "document", "documents")} left to add.`,
    list: "Documents asked",
    why: "This list comes from your answers: it changes with them.",
    whatIsLeft: "What is missing",
    sideMissing: {
      front: "The front is missing.",
      back: "The back is missing.",
      page: "The document is missing.",
    },
  },

  document: {
    accepted: "What is accepted",
    where: "Where to get it",
    choosePaper: "Which paper will you provide?",
    choosePaperMissing: "Choose the paper you will provide.",
    choosePaperFirst: "Choose this paper",
    paperChosen: (paper) => `Paper chosen: ${paper}`,
    changePaper: "Choose another paper",
    limits: "JPEG, PNG, WebP, TIFF, HEIC or PDF of 10 pages, 15 MB at most.",
    bothSides: "One PDF with both sides is fine too: add it as the front.",
    newOne: { front: "New front", back: "New back", page: "New page" },
    add: {
      front: "Picture or file of the front",
      back: "Picture or file of the back",
      page: "Picture or file",
    },
    addPage: "Add another page",
    missing: {
      front: "Add the front: it is required.",
      back: "Add the back: it is required.",
      page: "Add the document: it is required.",
    },
    send: "Upload",
    toReplace: "To be replaced",
    expected: "To be added",
    received: "Received",
    inOtherFile: "In the other file",
    page: (rank) => `Page ${rank}`,
    detail: (size, pages, at) =>
      `${size}${pages > 1 ? `, ${pages} pages` : ""}, received on ${wordMoment(at, "en")}`,
    thumbnail: (name, slot) => `${name}: ${slot.toLowerCase()}`,
    refusedBefore: "Why this document is asked again",
    complete: "This document is complete.",
    next: (name) => `Continue: ${name}`,
    allDone: "Continue: all documents are there",
    template: "Download the attestation already filled in (PDF)",
    templateHelp: "It holds your answers. It is left to be dated and signed by hand, then photographed.",
    advice: {
      title: "How to take a good picture",
      good: "Flat, on a plain ground, all four corners visible.",
      blurred: "Not blurred",
      cut: "Not cut",
      glare: "No glare",
    },
    size: (bytes) =>
      bytes < 1_000_000
        ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
        : `${(bytes / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 })}\u00a0MB`,
  },

  checks: {
    states: {
      unread: "Received",
      checking: "Check under way",
      good: "Readable",
      advice: "Please look",
      kept: "Kept as it is",
    },
    good: "All good: we have nothing to point out.",
    underWay: "We are still reading the text of this document. You can go on without waiting.",
    scanning:
      "The antivirus is checking this file. You can go on, and send your application, without waiting.",
    infected:
      "The antivirus erased a file of this document: it may have held a dangerous program. Take a photo of the document and send that photo.",
    refresh: "Refresh",
    page: (rank: number) => `Page ${rank}: `,
    place: "The place is outlined on the picture.",
    keep: "Keep this file",
    keepHelp: "This is only advice: take the picture again, or keep it and an agent will judge.",
    kept: "You keep this file as it is. An agent will judge.",
    retake: "Take it again",
  },

  review: {
    title: "Check your application",
    lead: "Once sent, only an agent can reopen it. Read every answer again.",
    problems: "Before sending, these are left to fill in",
    noPaper: "Paper not stated",
    files: (files) => count(files, "file", "files"),
    missing: "Incomplete",
    statement:
      "I certify on my honour that the information given is true. I know that a false statement is punished by law.",
    certified: "You also certify that:",
    certifiedOf: certifiedEn,
    statementMissing: "Tick the box to certify that the information is true.",
    channel: "Where should the validation code be sent?",
    channelHint: "Six digits, valid for ten minutes. This code stands for your signature.",
    channelMissing: "Choose where to receive the code.",
    email: "By e-mail",
    sms: "By SMS",
    willBeSent: (recipient) => `A six-digit code will be sent to ${recipient}.`,
    noChannel: "First confirm an e-mail address or a mobile number in your account.",
    settings: "Open my account",
    getCode: "Get my code",
    sendTitle: "Send the application",
  },

  validation: {
    title: "Type the code you received",
    sentTo: (recipient) => `We sent it to ${recipient}. It is valid for ten minutes.`,
    label: "Six-digit code",
    hint: "If nothing arrives within two minutes, look among the unwanted mail.",
    missing: "Type the six digits of the code.",
    submit: "Send my application",
    resend: "Get a new code",
    resent: "A new code is on its way: the earlier one no longer works.",
    otherChannel: "Receive it another way",
    noCode: "No code was asked yet.",
  },

  receipt: {
    title: "Your application is sent",
    reference: "Reference",
    registered: (at) => `Registered on ${wordMoment(at, "en")}.`,
    told: (recipients) => `A confirmation is sent to ${recipients}.`,
    and: " and ",
    next: "What comes next",
    examined: [
      "An agent reads your application. You receive a message when they begin.",
      "If something is missing, a message says what, why and until when to answer.",
    ],
    original:
      "The original foreign licence is asked from you. A secure deposit certificate (ADS) then stands in for it, except after a suspension or an annulment.",
    delivered: deliveredEn,
    provisional: (day) =>
      `Your provisional licence (CEPC) lets you drive in France until ${wordWeekday(day, "en")} included, with an identity paper.`,
    follow: "Follow my application",
    pdf: "Download the receipt (PDF)",
  },
};

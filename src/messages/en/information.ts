import type { InformationWords } from "../fr/information.ts";

/** Help, accessibility and personal data, in English. */
export const informationEn: InformationWords = {
  help: {
    title: "Help",
    sections: [
      {
        title: "I did not get the confirmation message",
        paragraphs: [
          "Look among unwanted mail and check the address. From the “Sign in” page you can get another link.",
        ],
      },
      {
        title: "I forgot my password",
        paragraphs: ["On the “Sign in” page, choose “Forgotten password”."],
      },
      {
        title: "My file is not accepted",
        paragraphs: [
          "Send a JPEG, PNG, WebP, TIFF or HEIC picture, or a PDF without a password, of 15 MB at most. We tell you at once whether it can be read. Lay a card flat on a plain background, in daylight, with its four corners in the picture.",
        ],
      },
      {
        title: "Where do I get the photo and signature code?",
        paragraphs: [
          "In a booth or from a photographer approved for online services. The code has 22 characters, is good for six months and works once. A new code may take one or two days to work.",
        ],
      },
      {
        title: "Where is my application?",
        paragraphs: ["In your account: its page says who holds it, since when and what comes next."],
      },
      {
        title: "The postman came while I was out",
        paragraphs: [
          "Go to the post office with the notice and an identity document. You have 15 days from the first passage; the last day is shown in your account.",
        ],
      },
      {
        title: "I find the Internet difficult",
        paragraphs: [
          "France services centres and the digital points of the prefectures help with online procedures, free of charge.",
        ],
      },
    ],
  },
  accessibility: {
    title: "Accessibility: not assessed",
    sections: [
      {
        title: "What we aim for",
        paragraphs: [
          "Every page should be readable with a screen reader, usable with the keyboard, enlarged, on a small screen, and without JavaScript. Automatic tools check this at each change.",
        ],
      },
      {
        title: "What we do not know yet",
        paragraphs: [
          "No audit against the French accessibility standard (RGAA) has been made. So we declare no rate of conformity.",
        ],
      },
      {
        title: "Is a page a problem for you?",
        paragraphs: [
          "Tell whoever runs this service, with the page and the tool you use. Without a satisfying answer, you can turn to the Défenseur des droits.",
        ],
      },
    ],
  },
  personalData: {
    title: "Personal data",
    sections: [
      {
        title: "What is asked, and why",
        paragraphs: [
          "Your e-mail address or mobile number, to confirm the application and keep you informed. Your civil status, address, documents, photo and signature, to examine the application and make the licence. Nothing else.",
          "Your documents are read by the service itself, and nothing is sent elsewhere: what is written there is shown to you, may fill in your answers, and can always be corrected.",
          "The page “What to prepare” asks for neither name nor birth date, and keeps nothing.",
        ],
      },
      {
        title: "Who sees it",
        paragraphs: [
          "You, the agent who examines the application, the manufacturer for what is printed on the licence and the post for the address. Every look by an agent is written in the history of your application.",
          "Against fraud, a print of each file lets the agent, and nobody else, know that it is in another application too. It says nothing of what the file shows, and goes with it.",
        ],
      },
      {
        title: "How it is kept",
        paragraphs: [
          "Your files are encrypted with a key of their own for each application. Your password is never readable, even by us. No tracker, no audience measurement: the only cookies are for signing in, the safety of forms, the choice of language and, for half an hour, keeping encrypted what you were filling in when a session ended.",
        ],
      },
      {
        title: "For how long",
        paragraphs: [
          "A draft without a change is erased after six months. How long sent applications are kept is set by whoever runs the service, according to the law.",
        ],
      },
      {
        title: "Your rights",
        paragraphs: [
          "You can see your data, have it corrected and ask for its erasure, within the limits of the law, by writing to whoever runs the service. You can also complain to the CNIL.",
        ],
      },
    ],
  },
};

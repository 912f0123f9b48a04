import type { errorsFr } from "#messages/fr/errors.ts";

/** What an error means for the person, and what to do. */
export const errorsEn: Readonly<
  Record<keyof typeof errorsFr, { readonly title: string; readonly text: string; readonly number: string }>
> = {
  400: {
    title: "We did not understand",
    text: "We could not read what your browser sent. Go back to the previous page and try again.",
    number: "",
  },
  403: {
    title: "This form is out of date",
    text: "This page was open for too long or comes from another site. Go back to the previous page, reload it and send it again.",
    number: "",
  },
  404: {
    title: "Page not found",
    text: "This page does not exist, or it is not open to you. Check the address, or sign in with the account that made the application.",
    number: "",
  },
  413: {
    title: "Too large",
    text: "What you sent is over the limit: 15 MB a file. Go back to the previous page and choose a lighter file.",
    number: "",
  },
  429: {
    title: "Too many tries",
    text: "You sent many forms in a short time. Wait a minute, then try again.",
    number: "",
  },
  500: {
    title: "Something went wrong",
    text: "We could not answer. What was saved still is. Try again in a few minutes; if it goes on, tell us this number.",
    number: "Incident number:",
  },
  503: {
    title: "Temporarily unavailable",
    text: "A service we depend on does not answer. Nothing you saved is lost. Try again in a few minutes.",
    number: "",
  },
};

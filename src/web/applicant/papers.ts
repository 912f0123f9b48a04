import { wordPayment } from "#messages/payment.ts";
import { drawReceipt } from "#usecases/draw-receipt.ts";
import { drawRefusalLetter } from "#usecases/draw-refusal-letter.ts";
import { readPortrait } from "#usecases/read-portrait.ts";
import { takeOwnData } from "#usecases/take-own-data.ts";
import { download, type Visit } from "#web/kit/page.ts";
import { referenceOf } from "./filing.ts";
import { paths } from "./paths.ts";
import { trackingWords } from "./tracking-words.ts";

const whose = (visit: Visit<"applicant">) => ({
  reference: referenceOf(visit),
  accountId: visit.session.account.id,
});

const linkTo = ({ site }: Visit<"applicant">, reference: string): string =>
  `${site.origin}${paths.application(reference)}`;

/** The proof of filing (récépissé de dépôt). */
export const receiptDownload = download({
  path: paths.receiptPdf(":reference"),
  access: "applicant",
  send: async (visit) => {
    const { reference, accountId } = whose(visit);
    const words = trackingWords(visit.language);
    const capacities = words.questions.representativeCapacity.options;
    return {
      type: "application/pdf",
      name: `recepisse-${reference}.pdf`,
      inline: false,
      body: await drawReceipt(visit.world, {
        reference,
        accountId,
        words: {
          language: visit.language,
          reasonOf: words.officialReason,
          nameOf: (document) => words.documents.documents[document].name,
          paidBy: (payment) => wordPayment(payment, words.payment, visit.language),
          capacityOf: (capacity) => String(capacities[capacity].label),
          link: linkTo(visit, reference),
        },
      }),
    };
  },
});

/** The reasoned decision, with the ways of appeal (lettre de refus). */
export const refusalLetterDownload = download({
  path: paths.refusalLetter(":reference"),
  access: "applicant",
  send: async (visit) => {
    const { reference, accountId } = whose(visit);
    return {
      type: "application/pdf",
      name: `refus-${reference}.pdf`,
      inline: false,
      body: await drawRefusalLetter(visit.world, {
        reference,
        accountId,
        language: visit.language,
        // The decision is in French, whatever the language of the page.
        reasonOf: trackingWords("fr").officialReason,
        link: linkTo(visit, reference),
      }),
    };
  },
});

/** The portrait that will be on the card. */
export const portraitDownload = download({
  path: paths.portrait(":reference"),
  access: "applicant",
  send: async (visit) => ({
    type: "image/jpeg",
    name: `portrait-${referenceOf(visit)}.jpg`,
    inline: true,
    body: await readPortrait(visit.world, whose(visit)),
  }),
});

const inOnePiece = async function* (text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
};

/** Everything kept about one application, in a form that machines read as well. */
export const dataDownload = download({
  path: paths.data(":reference"),
  access: "applicant",
  send: async (visit) => ({
    type: "application/json",
    name: `donnees-${referenceOf(visit)}.json`,
    inline: false,
    body: inOnePiece(JSON.stringify(await takeOwnData(visit.world, whose(visit)), null, 2)),
  }),
});

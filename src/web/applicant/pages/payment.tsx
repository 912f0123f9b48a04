import { isRefusal } from "#domain/refusals.ts";
import { NotFound } from "#usecases/errors.ts";
import { giveTaxStamp } from "#usecases/give-tax-stamp.ts";
import { removeTaxStamps } from "#usecases/remove-tax-stamps.ts";
import { BackLink } from "#web/kit/navigation.tsx";
import { page, type Result, type Sent } from "#web/kit/page.ts";
import { draftOf, type Filing, isFromReview, referenceOf, wishOf } from "../filing.ts";
import { formWords } from "../form-words.ts";
import { paths } from "../paths.ts";
import { pay } from "../pay.ts";
import { PaymentView } from "../payment-view.tsx";

type Model = { readonly filing: Filing; readonly isCardTaken: boolean };

/** The stamp duty is paid (paiement du droit de timbre): by card on the page of a payment service, or by a tax stamp. */
export const paymentPage = page<"applicant", Model>({
  path: paths.formPage(":reference", "payment"),
  access: "applicant",
  refusalFields: { taxStampForm: "stamp", taxStampUsed: "stamp", tooManyTries: "stamp" },
  read: async (visit) => {
    const filing = await draftOf(visit);
    if ("goTo" in filing) return filing;
    if (!filing.journey.some(({ name }) => name === "payment")) throw new NotFound();
    const isUnderWay = filing.application.checkout?.outcome === "open";
    if (isUnderWay && visit.query.payer !== "autrement")
      return { goTo: paths.paymentReturn(filing.application.reference) };
    return { filing, isCardTaken: visit.world.payments !== null };
  },
  title: (_, { language }) => formWords(language).payment.title,
  before: ({ filing: { application } }, { visit, language }) => {
    const words = formWords(language);
    return isFromReview(visit) ? (
      <BackLink href={paths.review(application.reference)}>{words.backToReview}</BackLink>
    ) : (
      <BackLink href={paths.application(application.reference)}>{words.backToTasks}</BackLink>
    );
  },
  view: ({ filing, isCardTaken }, showing) => (
    <PaymentView filing={filing} isCardTaken={isCardTaken} showing={showing} />
  ),
  write: async (sent) => {
    switch (sent.field("action")) {
      case "card":
        return pay(sent);
      case "remove": {
        const removed = await removeTaxStamps(sent.world, wishOf(sent));
        return isRefusal(removed) ? removed : { goTo: paths.formPage(referenceOf(sent), "payment") };
      }
      default:
        return giveStamp(sent);
    }
  },
});

const giveStamp = async (sent: Sent<"applicant">): Promise<Result> => {
  const number = sent.field("stamp");
  if (number === "")
    return { problems: [{ field: "stamp", message: formWords(sent.language).payment.stamp.missing }] };
  const accountId = sent.session.account.id;
  const given = await giveTaxStamp(sent.world, { ...wishOf(sent), accountId, number });
  if (isRefusal(given)) return given;
  const reference = referenceOf(sent);
  // Back on this page, which says what is paid and what is left.
  return { goTo: isFromReview(sent) ? paths.review(reference) : paths.formPage(reference, "payment") };
};

import { isRefusal } from "#domain/refusals.ts";
import { startPayment } from "#usecases/start-payment.ts";
import type { Result, Sent } from "#web/kit/page.ts";
import { referenceOf, wishOf } from "./filing.ts";
import { formWords } from "./form-words.ts";
import { paths } from "./paths.ts";

/** Leaves for the page of the payment service, or shows what is paid when it turns out to be. */
export const pay = async (sent: Sent<"applicant">): Promise<Result> => {
  const reference = referenceOf(sent);
  const started = await startPayment(sent.world, {
    ...wishOf(sent),
    description: formWords(sent.language).payment.card.description(reference),
    language: sent.language,
    returnTo: `${sent.site.origin}${paths.paymentReturn(reference)}`,
  });
  if (isRefusal(started)) return started;
  return { goTo: started.page ?? paths.formPage(reference, "payment") };
};

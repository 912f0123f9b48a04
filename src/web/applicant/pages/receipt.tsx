import { isBefore } from "#domain/dates.ts";
import type { Procedure } from "#domain/procedure.ts";
import { wordPayment } from "#messages/payment.ts";
import { ButtonRow } from "#web/kit/controls.tsx";
import { ButtonLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Panel } from "#web/kit/status.tsx";
import { type Filing, filingOf } from "../filing.ts";
import { type FormWords, formWords } from "../form-words.ts";
import { masked } from "../masked.ts";
import { paths } from "../paths.ts";

const stepsAfter = (
  { delivers, handsInOriginal }: Procedure,
  { examined, original, delivered }: FormWords["receipt"],
): readonly string[] => [
  ...examined,
  ...(handsInOriginal ? [original] : []),
  ...delivers.flatMap((each) => delivered[each]),
];

type Model = { readonly filing: Filing; readonly submittedAt: string };

/** It is sent: the reference, who was told, and what comes next. */
export const receiptPage = page<"applicant", Model>({
  path: paths.receipt(":reference"),
  access: "applicant",
  read: async (visit) => {
    const filing = await filingOf(visit);
    const { submittedAt, reference } = filing.application;
    return submittedAt === null ? { goTo: paths.application(reference) } : { filing, submittedAt };
  },
  title: (_, { language }) => formWords(language).receipt.title,
  view: ({ filing, submittedAt }, { language }) => {
    const { receipt: words, payment } = formWords(language);
    const { reference, payments } = filing.application;
    const lastDay = filing.facts.provisionalLastDay;
    const told = filing.view.messages
      .filter(({ kind }) => kind === "applicationRegistered")
      .map(({ recipient }) => masked(recipient));
    return (
      <>
        <Panel title={words.title} label={words.reference} reference={reference}>
          <p>{words.registered(submittedAt)}</p>
          {told.length > 0 && <p>{words.told(told.join(words.and))}</p>}
        </Panel>
        {payments.length > 0 && (
          <>
            <h2>{payment.short}</h2>
            <ul>
              {payments.map((paid) => (
                <li>{wordPayment(paid, payment, language)}</li>
              ))}
            </ul>
          </>
        )}
        <h2>{words.next}</h2>
        <ol>
          {stepsAfter(filing.procedure, words).map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        {lastDay !== null && !isBefore(lastDay, filing.today) && (
          <p>{words.provisional(lastDay.toString())}</p>
        )}
        <ButtonRow>
          <ButtonLink href={paths.application(reference)}>{words.follow}</ButtonLink>
          <ButtonLink href={paths.receiptPdf(reference)} look="secondary" download>
            {words.pdf}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  },
});

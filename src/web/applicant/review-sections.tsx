import { documentsAsked, documentsOffered } from "#domain/derive/checklist.ts";
import { isFilledBySeal } from "#domain/derive/filling.ts";
import { isDocumentComplete } from "#domain/derive/journey.ts";
import { sourceOf } from "#domain/derive/readings.ts";
import { adviceOn, checkStateOf } from "#domain/documents/checked-file.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { leftToPayInCents } from "#domain/fees.ts";
import { isOptional } from "#domain/questions.ts";
import type { Section, SectionPage } from "#domain/sections.ts";
import { wordAmount } from "#messages/money.ts";
import { wordPayment } from "#messages/payment.ts";
import { SummaryList, type SummaryRow } from "#web/kit/content.tsx";
import { answerText } from "./answer-text.ts";
import type { Filing } from "./filing.ts";
import type { FormWords } from "./form-words.ts";
import { paths, withQuery } from "./paths.ts";

type Props = { readonly filing: Filing; readonly words: FormWords; readonly language: "fr" | "en" };

const fromReview = { retour: "recapitulatif" };

/** Every answer, document and signature of the application, section by section, each with the way to change it. */
export const ReviewSections = (props: Props) => (
  <>
    {props.filing.procedure.sections.map((section) => {
      const rows = rowsOf(section, props);
      return rows.length === 0 ? null : <SummaryList title={props.words.sections[section]} rows={rows} />;
    })}
  </>
);

const rowsOf = (section: Section, props: Props): readonly SummaryRow[] =>
  props.filing.journey.filter((page) => page.section === section).flatMap((page) => rowsOfPage(page, props));

const rowsOfPage = (page: SectionPage, props: Props): readonly SummaryRow[] => {
  switch (page.name) {
    case "representativeSignature":
      return [signatureRow(props)];
    case "ePhoto":
      return [ePhotoRow(props)];
    case "documents":
      return documentRows(props);
    case "payment":
      return [paymentRow(props)];
    default:
      return answerRows(page, props);
  }
};

const answerRows = (page: SectionPage, { filing, words, language }: Props): readonly SummaryRow[] => {
  const { answers, reference } = filing.application;
  return page.asks.map((question) => {
    const value = answerText(question, answers, { words, language, isForOther: filing.isForOther });
    const source = isFilledBySeal(question) ? sourceOf(filing.application, question, filing.today) : null;
    const text = value ?? (isOptional(question) ? words.nothing : "");
    return {
      label: words.questions[question].short,
      value:
        source === null ? (
          text
        ) : (
          <>
            {text}{" "}
            <span class="tp-quiet">
              ({words.readings.readOn(words.supporting.documents[source.kind].name)})
            </span>
          </>
        ),
      changeHref: withQuery(paths.formPage(reference, page.name), fromReview),
      problem: value === null && !isOptional(question) ? words.notAnswered : undefined,
    };
  });
};

const signatureRow = ({ filing, words }: Props): SummaryRow => {
  const { signature, reference } = filing.application;
  return {
    label: words.signature.short,
    value:
      signature === null
        ? ""
        : signature.how === "typed"
          ? words.signature.signedByName(signature.name, signature.at)
          : words.signature.signedByDrawing(signature.at),
    changeHref: withQuery(paths.formPage(reference, "representativeSignature"), fromReview),
    problem: signature === null ? words.notAnswered : undefined,
  };
};

const ePhotoRow = ({ filing, words }: Props): SummaryRow => {
  const { ePhoto, reference } = filing.application;
  const isLapsed = ePhoto !== null && ePhoto.lastDay < filing.today.toString();
  return {
    label: words.ePhoto.short,
    value:
      ePhoto === null
        ? ""
        : `${words.ePhoto.ending(ePhoto.ending)}.${isLapsed ? "" : ` ${words.ePhoto.lastDay(ePhoto.lastDay)}`}`,
    changeHref: withQuery(paths.formPage(reference, "ePhoto"), fromReview),
    problem: ePhoto === null ? words.notAnswered : isLapsed ? words.ePhoto.lapsed(ePhoto.lastDay) : undefined,
  };
};

const paymentRow = ({ filing, words, language }: Props): SummaryRow => {
  const { application, procedure, facts } = filing;
  const left = leftToPayInCents(procedure, application, facts);
  return {
    label: words.payment.short,
    value: application.payments.map((payment, index) => (
      <>
        {index > 0 && <br />}
        {wordPayment(payment, words.payment, language)}
      </>
    )),
    changeHref: withQuery(paths.formPage(application.reference, "payment"), fromReview),
    problem: left === 0 ? undefined : words.payment.left(wordAmount(left, language)),
  };
};

const documentRows = (props: Props): readonly SummaryRow[] => {
  const { filing, words } = props;
  const asked = documentsAsked(filing.procedure, filing.facts).map(({ document }) => ({
    ...withAdvice(documentRow(document, props), document, props),
    problem: isDocumentComplete(filing.application, document) ? undefined : words.review.missing,
  }));
  const offered = documentsOffered(filing.procedure, filing.facts).map(({ document }) => {
    const row = documentRow(document, props);
    const value = row.value === "" ? words.draft.optional.notGiven : row.value;
    return withAdvice({ ...row, value }, document, props);
  });
  return [...asked, ...offered];
};

/** What the checks still advise is read again before sending; it holds nothing up. */
const withAdvice = (
  row: SummaryRow,
  kind: DocumentKind,
  { filing: { application }, words }: Props,
): SummaryRow => {
  const files = application.documents[kind]?.files ?? [];
  const sentences = files
    .filter((file) => checkStateOf(file) === "advice")
    .flatMap((file) => adviceOn(file).map(({ code, values }) => words.findings[code](values)));
  if (sentences.length === 0) return row;
  return {
    ...row,
    value: (
      <>
        {row.value}
        <ul class="tp-findings tp-quiet">
          {sentences.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </>
    ),
  };
};

const documentRow = (
  kind: DocumentKind,
  { filing: { application }, words }: Props,
): SummaryRow & { readonly value: string } => {
  const { paper = null, files = [] } = application.documents[kind] ?? {};
  return {
    label: words.supporting.documents[kind].name,
    value: [
      ...(paper === null ? [] : [words.supporting.papers[paper]]),
      ...(files.length === 0 ? [] : [words.review.files(files.length)]),
    ].join(", "),
    changeHref: paths.document(application.reference, kind),
  };
};

import { broughtToSchool, isFiledBySchool } from "#domain/derive/brought-to-school.ts";
import { factsFrom } from "#domain/facts.ts";
import { feeInCents } from "#domain/fees.ts";
import { openStates } from "#domain/lifecycle.ts";
import type { Procedure, Requirement } from "#domain/procedure.ts";
import { pagesOf } from "#domain/sections.ts";
import { wordAmount } from "#messages/money.ts";
import { voiced } from "#messages/questions.ts";
import { type ProcedureId, procedures } from "#procedures/index.ts";
import type { Language } from "#web/kit/chrome.ts";
import { Lead, PageTitle, SummaryList } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form } from "#web/kit/controls.tsx";
import { ButtonLink } from "#web/kit/navigation.tsx";
import type { Showing, Visit } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { type FormWords, formWords } from "./form-words.ts";
import { guideWords } from "./guide-words.ts";
import { paths, withQuery } from "./paths.ts";
import { reasonSlug } from "./reason-slugs.ts";

/** One reason for applying, and where this visitor stands with it. */
export type ReasonModel = {
  readonly id: ProcedureId;
  readonly isSignedIn: boolean;
  /** The open application that they have for this reason, to go on with. */
  readonly open: string | null;
};

export const readReason = async (
  { world, session }: Visit<"anyone">,
  id: ProcedureId,
): Promise<ReasonModel> => {
  if (session?.surface !== "applicant") return { id, isSignedIn: false, open: null };
  const applications = await world.store.applicationsOf(session.account.id);
  const open = applications.find(
    ({ procedure, state }) => procedure === id && openStates.some((name) => name === state),
  );
  return { id, isSignedIn: true, open: open?.reference ?? null };
};

/** What it costs: the stamp duty is the same wherever it is due, but in French Guiana. */
const feeText = (procedure: Procedure, today: Temporal.PlainDate, language: Language): string => {
  const { reason: words } = guideWords(language);
  if (procedure.feeWhen === undefined) return words.free;
  const due = (postalCode: string): string =>
    wordAmount(feeInCents({ feeWhen: "always" }, factsFrom({ postalCode }, today)), language);
  const worded = procedure.feeWhen === "always" ? words.feeAlways : words.feeSometimes;
  return worded(due("75001"), due("97300"));
};

/** Most reasons bear on the licence as a whole: there, the list of categories would say nothing. */
const asksCategory = ({ sections }: Procedure): boolean =>
  sections.some((section) => pagesOf(section).some(({ asks }) => asks.includes("category")));

/** A reason for applying: for whom, its price, the right to drive meanwhile, and the ways on. */
export const ReasonView = ({
  id,
  isSignedIn,
  open,
  showing,
}: ReasonModel & { showing: Showing<"anyone"> }) => {
  const { language, visit } = showing;
  const procedure: Procedure = procedures[id];
  const { reason: words, reasons } = guideWords(language);
  const { title, short, forWhom, meanwhile, howLong } = reasons[id];
  const rows = [
    { label: words.fee, value: feeText(procedure, visit.today, language) },
    { label: words.meanwhile, value: meanwhile },
    { label: words.howLong, value: howLong },
    { label: words.receives, value: procedure.delivers.map((what) => words.delivers[what]).join(". ") },
    { label: words.categories, value: asksCategory(procedure) ? procedure.categories.join(", ") : undefined },
    { label: words.officialName, value: title },
  ];
  return (
    <>
      <PageTitle>{short}</PageTitle>
      <Lead>{forWhom}</Lead>
      {isFiledBySchool(procedure) && (
        <Alert tone="info" title={words.schoolTitle}>
          {words.school}
        </Alert>
      )}
      <SummaryList
        rows={rows.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]))}
      />
      {isFiledBySchool(procedure) ? (
        <Brought procedure={procedure} language={language} />
      ) : (
        <WaysOn id={id} isSignedIn={isSignedIn} open={open} showing={showing} />
      )}
    </>
  );
};

const nameOf = (asked: Requirement, words: FormWords): string =>
  asked === "ePhoto" ? voiced(words.pages.ePhoto.title, false) : words.supporting.documents[asked].name;

const Brought = ({ procedure, language }: { procedure: Procedure; language: Language }) => {
  const { reason: words } = guideWords(language);
  const form = formWords(language);
  return (
    <>
      <h2>{words.bring}</h2>
      <ul>
        {broughtToSchool(procedure).map((asked) => (
          <li>{nameOf(asked, form)}</li>
        ))}
      </ul>
      <p>{words.bringMore}</p>
    </>
  );
};

const WaysOn = ({ id, isSignedIn, open, showing }: ReasonModel & { showing: Showing<"anyone"> }) => {
  const { reason: words } = guideWords(showing.language);
  const demande = reasonSlug(id);
  const prepare = (
    <ButtonLink href={withQuery(paths.checklist, { demande })} look="secondary">
      {words.prepare}
    </ButtonLink>
  );
  return (
    <>
      <h2>{words.next}</h2>
      {!isSignedIn && <p>{words.signUpFirst}</p>}
      {isSignedIn && open === null ? (
        <Form csrf={showing.csrf} idempotencyKey={showing.key} action={paths.reason(id)}>
          <ButtonRow>
            <Button>{words.start}</Button>
            {prepare}
          </ButtonRow>
        </Form>
      ) : (
        <ButtonRow>
          <ButtonLink href={open === null ? withQuery(paths.signUp, { demande }) : paths.application(open)}>
            {open === null ? words.start : words.resume}
          </ButtonLink>
          {prepare}
        </ButtonRow>
      )}
    </>
  );
};

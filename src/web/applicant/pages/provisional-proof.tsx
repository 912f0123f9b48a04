import { day, daysBetween } from "#domain/dates.ts";
import { wordBirthDate, wordDay } from "#messages/days.ts";
import { proveProvisional, type ShownProof } from "#usecases/prove-provisional.ts";
import type { Language } from "#web/kit/chrome.ts";
import { Aside, DefinitionList, Lead, PageTitle } from "#web/kit/content.tsx";
import { ButtonRow } from "#web/kit/controls.tsx";
import { BackLink, ButtonLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { QrCode } from "#web/kit/qr-code.tsx";
import { Alert, Callout, Countdown } from "#web/kit/status.tsx";
import { referenceOf } from "../filing.ts";
import { paths } from "../paths.ts";
import { proofWords, verifierOf } from "../provisional-proof.ts";
import { trackingWords } from "../tracking-words.ts";

type Model = {
  readonly reference: string;
  readonly shown: ShownProof | { readonly ended: string };
  readonly today: Temporal.PlainDate;
};

/** The provisional licence (CEPC) that one shows: who, until when, and the square that proves it. */
export const provisionalProofPage = page<"applicant", Model>({
  path: paths.provisionalProof(":reference"),
  access: "applicant",
  width: "wide",
  read: async (visit) => {
    const reference = referenceOf(visit);
    const accountId = visit.session.account.id;
    const verifier = verifierOf(visit);
    return {
      reference,
      shown: await proveProvisional(visit.world, { reference, accountId, verifier }),
      today: visit.today,
    };
  },
  title: (_, { language }) => proofWords(language).title,
  before: ({ reference }, { language }) => (
    <BackLink href={paths.application(reference)}>{proofWords(language).back}</BackLink>
  ),
  view: ({ reference, shown, today }, { language }) => {
    const words = proofWords(language);
    const caption = trackingWords(language).tracking.reference(reference);
    if ("ended" in shown) {
      return (
        <>
          <PageTitle caption={caption}>{words.title}</PageTitle>
          <Alert tone="warning" title={words.ended(wordDay(shown.ended, language))}>
            {words.endedHow}
          </Alert>
        </>
      );
    }
    return (
      <>
        <PageTitle caption={caption}>{words.title}</PageTitle>
        <Lead>{words.lead}</Lead>
        <Aside aside={<Scan shown={shown} reference={reference} language={language} />}>
          <Confirmed shown={shown} today={today} language={language} />
        </Aside>
      </>
    );
  },
});

const Confirmed = ({
  shown: { proof },
  today,
  language,
}: {
  shown: ShownProof;
  today: Temporal.PlainDate;
  language: Language;
}) => {
  const { facts, rules } = proofWords(language);
  const { provisional } = trackingWords(language).tracking;
  const daysLeft = daysBetween(today, day(proof.lastDay));
  return (
    <>
      <Countdown
        label={provisional.label}
        text={provisional.valid(daysLeft)}
        daysLeft={daysLeft}
        totalDays={daysBetween(day(proof.examDate), day(proof.lastDay))}
        lastDay={{ iso: proof.lastDay, text: provisional.lastDay(wordDay(proof.lastDay, language)) }}
        tone={daysLeft <= 30 ? "warning" : "info"}
      />
      <Callout>
        <ul>
          {rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </Callout>
      <section>
        <h2>{facts.title}</h2>
        <DefinitionList
          items={[
            { term: facts.birthName, value: proof.birthName },
            { term: facts.firstNames, value: proof.firstNames },
            { term: facts.birthDate, value: wordBirthDate(proof.birthDate, language) },
            { term: facts.category, value: proof.category },
            { term: facts.examDate, value: wordDay(proof.examDate, language) },
            { term: facts.lastDay, value: wordDay(proof.lastDay, language) },
            { term: facts.confirmedOn, value: wordDay(proof.confirmedOn, language) },
          ]}
        />
      </section>
    </>
  );
};

const Scan = ({
  shown: { link, qr },
  reference,
  language,
}: {
  shown: ShownProof;
  reference: string;
  language: Language;
}) => {
  const words = proofWords(language);
  return (
    <section>
      <h2>{words.scan}</h2>
      <QrCode {...qr} alt={words.qrAlt} />
      <p>{words.scanHow}</p>
      <ButtonRow>
        <ButtonLink href={paths.provisionalProofPdf(reference)} download>
          {words.pdf}
        </ButtonLink>
        <ButtonLink href={link} look="secondary">
          {words.openLink}
        </ButtonLink>
      </ButtonRow>
    </section>
  );
};

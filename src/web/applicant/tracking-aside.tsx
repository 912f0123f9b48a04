import type { Application } from "#domain/application.ts";
import { day, daysBetween } from "#domain/dates.ts";
import { provisionalProofOf } from "#domain/derive/provisional-proof.ts";
import type { Tracking } from "#domain/derive/tracking.ts";
import { mayEdit } from "#domain/lifecycle.ts";
import type { Question } from "#domain/questions.ts";
import { addressLines } from "#usecases/address-lines.ts";
import { Card, DefinitionList } from "#web/kit/content.tsx";
import { Link } from "#web/kit/navigation.tsx";
import { Countdown } from "#web/kit/status.tsx";
import { Lapses } from "#web/kit/timeline.tsx";
import { paths } from "./paths.ts";
import { proofWords } from "./provisional-proof.ts";
import type { TrackingWords } from "./tracking-words.ts";

type Told = {
  readonly application: Application;
  readonly tracking: Tracking;
  readonly today: Temporal.PlainDate;
  readonly words: TrackingWords;
};

const soonInDays = 30;

/** Beside the timeline: what runs out, where the card is, what can be done and taken away. */
export const TrackingAside = (told: Told) => {
  const { tracking, words } = told;
  return (
    <>
      <Provisional {...told} />
      <Lapses
        lapses={tracking.lapsing
          // The provisional licence has its own countdown just above.
          .filter(({ what }) => what !== "provisionalLicence")
          .map(({ what, lastDay, daysLeft }) => ({
            label: words.tracking.lapsing[what],
            when: words.whenDay(lastDay),
            left: words.tracking.left(daysLeft),
            soon: daysLeft <= soonInDays,
          }))}
      />
      <DeliveryCard {...told} />
      <Slips {...told} />
      <Possible {...told} />
      <Downloads {...told} />
    </>
  );
};

const Provisional = ({ tracking: { provisional, now }, words }: Told) => {
  if (provisional === null || now === null) return null;
  const said = words.tracking.provisional;
  const { daysLeft, lastDay, examDay } = provisional;
  return (
    <Countdown
      label={said.label}
      text={daysLeft < 0 ? said.over : said.valid(daysLeft)}
      daysLeft={daysLeft}
      totalDays={daysBetween(day(examDay), day(lastDay))}
      lastDay={{ iso: lastDay, text: said.lastDay(words.day(lastDay)) }}
      tone={daysLeft < 0 ? "error" : daysLeft <= soonInDays ? "warning" : "info"}
    />
  );
};

const DeliveryCard = ({ application, tracking: { parcel }, words }: Told) => {
  if (parcel === null) return null;
  const said = words.tracking.delivery;
  return (
    <Card title={said.title}>
      <DefinitionList
        items={[
          { term: said.tracking, value: parcel.trackingNumber },
          {
            term: said.address,
            value: addressLines(application.answers).map((line, index) => (
              <>
                {index > 0 && <br />}
                {line}
              </>
            )),
          },
        ]}
      />
      {parcel.trackingLink !== null && (
        <p>
          <Link href={parcel.trackingLink}>{said.follow}</Link>
        </p>
      )}
    </Card>
  );
};

const Downloads = ({ application, today, words }: Told) => {
  const { reference, submittedAt, refusal } = application;
  const said = words.tracking.downloads;
  const files = [
    submittedAt === null ? null : { href: paths.receiptPdf(reference), label: said.receipt },
    refusal === null ? null : { href: paths.refusalLetter(reference), label: said.letter },
    { href: paths.data(reference), label: said.data },
  ].filter((file) => file !== null);
  return (
    <Card title={said.title}>
      <ul>
        {provisionalProofOf(application, today).status === "proved" && (
          <li>
            <Link href={paths.provisionalProof(reference)}>{proofWords(words.language).title}</Link>
          </li>
        )}
        {files.map(({ href, label }) => (
          <li>
            <Link href={href} download>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** What an agent corrected, so that it can be contested. */
const Slips = ({ application: { slips = [] }, words }: Told) => {
  if (slips.length === 0) return null;
  const said = words.tracking.slips;
  return (
    <Card title={said.title}>
      <DefinitionList
        items={slips.flatMap(({ before, after }) =>
          (Object.keys(after) as Question[]).map((question) => ({
            term: words.questions[question].short,
            value: said.was(String(before[question] ?? ""), String(after[question] ?? "")),
          })),
        )}
      />
      <p>{said.lead}</p>
    </Card>
  );
};

const Possible = ({ application: { reference, state, correspondence = [] }, tracking, words }: Told) => {
  const said = words.tracking.actions;
  const links = [
    { when: "sendSupplement", href: paths.supplement(reference) },
    { when: "confirmAddress", href: paths.confirmAddress(reference) },
    { when: "withdraw", href: paths.withdraw(reference) },
  ] as const;
  const open = links.filter(({ when }) => tracking.possible.includes(when));
  const mayWrite = mayEdit("writeToOffice", state, "applicant");
  const { title, read } = words.tracking.correspondence;
  if (open.length === 0 && !mayWrite) return null;
  return (
    <Card title={words.tracking.possible}>
      <ul>
        {open.map(({ when, href }) => (
          <li>
            <Link href={href}>{said[when]}</Link>
          </li>
        ))}
        {mayWrite && (
          <li>
            <Link href={paths.correspondence(reference)}>{correspondence.length > 0 ? read : title}</Link>
          </li>
        )}
      </ul>
    </Card>
  );
};

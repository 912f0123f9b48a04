import { typedDay, wholeDate } from "#domain/reading.ts";
import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { wordDay } from "#messages/days.ts";
import type { OfficeMessages } from "#messages/office.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import type { Absence, OfficeStaff } from "#usecases/ports/staff-store.ts";
import { cancelAbsence, planAbsence, readOffice } from "#usecases/run-office.ts";
import { setSecondLookSample } from "#usecases/second-look-sample.ts";
import type { Language } from "#web/kit/chrome.ts";
import { PageTitle, Table } from "#web/kit/content.tsx";
import { Form, problemOf, SecondaryButton, TertiaryButton } from "#web/kit/controls.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { type Departure, page, type Sent, type Showing } from "#web/kit/page.ts";
import { Alert } from "#web/kit/status.tsx";
import { AbsenceFields } from "../absence-fields.tsx";
import { deskPaths } from "../paths.ts";
import { officeName } from "../queue-filters.tsx";
import { officeWords } from "../staff-words.ts";

const done = { "second-regard": "sample", absence: "planned", retiree: "cancelled" } as const;

const isDone = (name: string): name is keyof typeof done => Object.hasOwn(done, name);

type Model = Awaited<ReturnType<typeof readOffice>> & { readonly did: string };

/** An office as its supervisor runs it: the share of second looks, the people, who is away. */
export const officePage = page<"desk", Model>({
  path: deskPaths.office,
  access: "desk",
  width: "wide",
  read: async ({ world, session, query }) => ({
    ...(await readOffice(world, session.staff)),
    did: query.fait ?? "",
  }),
  title: (_, { language }) => officeWords(language).title,
  view: (office, showing) => {
    const { language } = showing;
    const words = officeWords(language);
    return (
      <>
        <PageTitle caption={officeName(office.office)}>{words.title}</PageTitle>
        {isDone(office.did) && (
          <Alert tone="success" live>
            {words.done[done[office.did]]}
          </Alert>
        )}
        <Sample percent={office.secondLooksPercent} showing={showing} words={words} />
        <Team office={office} language={language} words={words} />
        <Absences office={office} showing={showing} words={words} />
      </>
    );
  },
  refusalFields: { percentInvalid: "percent", absenceDays: "lastDay", coverNotThere: "cover" },
  write: async (sent) => {
    switch (sent.field("action")) {
      case "sample":
        return setSample(sent);
      case "plan":
        return plan(sent);
      default:
        await cancelAbsence(sent.world, { agent: sent.session.staff, id: absenceId(sent.field("action")) });
        return { goTo: `${deskPaths.office}?fait=retiree` };
    }
  },
});

const nobody = "00000000-0000-0000-0000-000000000000";

/** What is no identifier is nobody's. */
const absenceId = (typed: string): string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(typed) ? typed : nobody;

const setSample = async ({ world, session, field, key }: Sent<"desk">): Promise<Departure | Refusal> => {
  const typed = field("percent");
  const outcome = await setSecondLookSample(world, {
    agent: session.staff,
    office: session.staff.office,
    percent: /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN,
    key,
  });
  return isRefusal(outcome) ? outcome : { goTo: `${deskPaths.office}?fait=second-regard` };
};

const plan = async ({ world, session, form, field, key, language }: Sent<"desk">) => {
  const { absences: words } = officeWords(language);
  const dayFrom = (name: string) => {
    const { year, month, day } = typedDay(form, name);
    return wholeDate(year, month, day);
  };
  const firstDay = dayFrom("firstDay");
  const lastDay = dayFrom("lastDay");
  const staffId = field("who");
  const cover = field("cover");
  const problems = [
    ...(staffId === "" ? [{ field: "who", message: words.whoMissing }] : []),
    ...(firstDay === null ? [{ field: "firstDay", message: words.dayUnread }] : []),
    ...(lastDay === null ? [{ field: "lastDay", message: words.dayUnread }] : []),
  ];
  if (firstDay === null || lastDay === null || problems.length > 0) return { problems };
  const outcome = await planAbsence(world, {
    agent: session.staff,
    absence: {
      staffId: absenceId(staffId),
      firstDay,
      lastDay,
      coveredBy: cover === "" ? null : absenceId(cover),
    },
    key,
  });
  return isRefusal(outcome) ? outcome : { goTo: `${deskPaths.office}?fait=absence` };
};

type Props = { showing: Showing<"desk">; words: OfficeMessages };

const Sample = ({ percent, showing: { csrf, key, typed, problems }, words }: Props & { percent: number }) => (
  <section>
    <h2>{words.sample.title}</h2>
    <p>{words.sample.text}</p>
    <p>
      <strong>{words.sample.now(percent)}</strong>
    </p>
    <Form csrf={csrf} idempotencyKey={`${key}-sample`} id="sample" hidden={{ action: "sample" }}>
      <TextField
        name="percent"
        label={words.sample.percent}
        hint={words.sample.hint}
        value={typed?.percent?.[0] ?? String(percent)}
        error={problemOf(problems, "percent")}
        inputMode="numeric"
        autocomplete="off"
        width={4}
      />
      <SecondaryButton>{words.sample.submit}</SecondaryButton>
    </Form>
  </section>
);

const daysOf = ({ firstDay, lastDay }: Absence, words: OfficeMessages, language: Language): string =>
  words.absences.days(wordDay(firstDay, language), wordDay(lastDay, language));

const Team = ({
  office: { members, absences },
  language,
  words: { staff, roles, ...words },
}: {
  office: OfficeStaff;
  language: Language;
  words: OfficeMessages;
}) => (
  <section>
    <h2>{staff.title}</h2>
    <Table
      caption={staff.title}
      captionHidden
      columns={[
        { label: staff.name },
        { label: staff.login },
        { label: staff.role },
        { label: staff.absences },
      ]}
      rows={members.map(({ id, name, login, role }) => {
        const away = absences.find(({ staffId }) => staffId === id);
        return [
          name,
          login,
          roles[role],
          away === undefined ? staff.present : daysOf(away, { staff, roles, ...words }, language),
        ];
      })}
    />
    <p class="tp-quiet">{staff.help}</p>
  </section>
);

const nameIn = (members: readonly StaffMember[], id: string | null): string | undefined =>
  members.find((member) => member.id === id)?.name;

const Absences = ({ office: { members, absences }, showing, words }: Props & { office: OfficeStaff }) => {
  const { csrf, key, language } = showing;
  return (
    <section>
      <h2>{words.absences.title}</h2>
      {absences.length === 0 && <p>{words.absences.none}</p>}
      {absences.map((absence) => {
        const name = nameIn(members, absence.staffId) ?? "";
        const cover = nameIn(members, absence.coveredBy);
        const days = daysOf(absence, words, language);
        return (
          <Form csrf={csrf} id={`absence-${absence.id}`} hidden={{ action: absence.id }}>
            <p>
              <strong>{name}</strong>, {days},{" "}
              {cover === undefined ? words.absences.toQueue : words.absences.coveredBy(cover)}{" "}
              <TertiaryButton small hint={`: ${name}, ${days}`}>
                {words.absences.remove}
              </TertiaryButton>
            </p>
          </Form>
        );
      })}
      <h3>{words.absences.plan}</h3>
      <p>{words.absences.text}</p>
      <Form csrf={csrf} idempotencyKey={`${key}-plan`} hidden={{ action: "plan" }}>
        <AbsenceFields members={members} showing={showing} words={words.absences} />
        <SecondaryButton>{words.absences.submit}</SecondaryButton>
      </Form>
    </section>
  );
};

import { daysBetween, isBefore } from "#domain/dates.ts";
import { wordWeekday } from "#messages/days.ts";
import type { FieldProblem } from "#web/kit/chrome.ts";
import { Lead, PageTitle } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form, problemOf, SecondaryButton } from "#web/kit/controls.tsx";
import { DateField } from "#web/kit/fields.tsx";
import { BackLink } from "#web/kit/navigation.tsx";
import { page } from "#web/kit/page.ts";
import { Time } from "#web/kit/status.tsx";
import { paths } from "../paths.ts";
import type { ClockMover } from "../service-clock.ts";
import { type Words, words } from "../words.ts";

const steps = [1, 7, 15, 30] as const;
const farthestInDays = 366;

/** The day to go to, or what is wrong with it. */
const dayAsked = (
  field: (name: string) => string,
  today: Temporal.PlainDate,
  say: Words,
): { readonly day: Temporal.PlainDate } | { readonly problems: readonly FieldProblem[] } => {
  const step = steps.find((days) => String(days) === field("days"));
  if (step !== undefined) return { day: today.add({ days: step }) };
  const wrong = (message: string) => ({ problems: [{ field: "until", message }] });
  const [year, month, day] = ["year", "month", "day"].map((part) =>
    Number(field(`until.${part}`) || Number.NaN),
  );
  try {
    const until = Temporal.PlainDate.from(
      { year: year ?? 0, month: month ?? 0, day: day ?? 0 },
      { overflow: "reject" },
    );
    if (!isBefore(today, until)) return wrong(say.datePast);
    return daysBetween(today, until) > farthestInDays ? wrong(say.dateFar) : { day: until };
  } catch {
    return wrong(say.dateWrong);
  }
};

/** The clock of the service, and the way to move it forward. */
export const clockPage = ({ clock }: { readonly clock: ClockMover }) =>
  page({
    path: paths.clock,
    access: "demonstration",
    read: () => ({ today: clock.today().toString(), isAhead: clock.isAhead() }),
    before: (_, { language }) => <BackLink href={paths.home}>{words(language).back}</BackLink>,
    title: (_, { language }) => words(language).clock,
    view: ({ today, isAhead }, { language, csrf, key, typed, problems }) => {
      const say = words(language);
      const part = (name: string) => typed?.[`until.${name}`]?.[0];
      return (
        <>
          <PageTitle>{say.clock}</PageTitle>
          <Lead>{say.clockLead}</Lead>
          <div class="tp-panel">
            <p class="tp-panel__reference">
              {say.serviceDay}{" "}
              <strong>
                <Time when={{ iso: today, text: wordWeekday(today, language) }} />
              </strong>
            </p>
            <p>{isAhead ? say.realDay : say.onTime}</p>
          </div>
          <Form csrf={csrf} idempotencyKey={key} id="steps">
            <h2>{say.advance}</h2>
            <ButtonRow>
              {steps.map((days) => (
                <SecondaryButton name="days" value={String(days)}>
                  {say.days(days)}
                </SecondaryButton>
              ))}
            </ButtonRow>
          </Form>
          <Form csrf={csrf} idempotencyKey={key}>
            <h2>{say.untilTitle}</h2>
            <DateField
              name="until"
              label={say.until}
              hint={say.untilHint}
              value={{ day: part("day"), month: part("month"), year: part("year") }}
              error={problemOf(problems, "until")}
            />
            <Button>{say.go}</Button>
          </Form>
        </>
      );
    },
    write: async ({ field, language }) => {
      const asked = dayAsked(field, clock.today(), words(language));
      if ("problems" in asked) return asked;
      await clock.moveTo(asked.day);
      return { goTo: paths.clock };
    },
  });

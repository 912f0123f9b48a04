import { z } from "zod";
import type { Reference } from "#domain/application.ts";
import { listColleagues } from "#usecases/list-colleagues.ts";
import type { Colleague } from "#usecases/ports/desk-queue.ts";
import { type ChosenFile, type LineOutcome, reassignFiles } from "#usecases/reassign-files.ts";
import type { Uses } from "#usecases/world.ts";
import { Radios } from "#web/kit/choices.tsx";
import { Lead, PageTitle, Table } from "#web/kit/content.tsx";
import { Button, ButtonRow, Form } from "#web/kit/controls.tsx";
import { BackLink, Link } from "#web/kit/navigation.tsx";
import { page, type Showing } from "#web/kit/page.ts";
import { Alert, Tag } from "#web/kit/status.tsx";
import { chosenOn } from "../chosen-line.ts";
import { deskPaths } from "../paths.ts";
import { type DeskWords, deskWords } from "../words.ts";

type Model = {
  readonly chosen: readonly ChosenFile[];
  readonly colleagues: readonly Colleague[];
  readonly outcomes: readonly LineOutcome[];
};

/** As many as a page of the queue shows. */
const mostChosen = 100;

const chosenIn = (lines: readonly string[]): readonly ChosenFile[] =>
  lines.slice(0, mostChosen).flatMap((line) => chosenOn(line) ?? []);

const outcomeLines = z.array(z.tuple([z.string(), z.string().nullable()]));

const context = "desk reassignment";

/** What was done goes to the page that tells it in its address, sealed: nobody else writes such a report. */
const reportAddress = ({ secrets }: Uses<"secrets">, outcomes: readonly LineOutcome[]): string => {
  const lines = outcomes.map(({ reference, refusal }) => [reference, refusal]);
  return `${deskPaths.reassign}?r=${encodeURIComponent(secrets.seal(JSON.stringify(lines), context))}`;
};

const reportIn = ({ secrets }: Uses<"secrets">, sealed: string | undefined): readonly LineOutcome[] => {
  if (sealed === undefined) return [];
  try {
    return outcomeLines
      .parse(JSON.parse(secrets.open(sealed, context)))
      .map(([reference, refusal]) => ({ reference, refusal: refusal as LineOutcome["refusal"] }));
  } catch {
    // An address comes from outside: whatever it holds is not an error of ours.
    return [];
  }
};

/** Several files are given to a colleague, or back to the queue; what came of each is told line by line. */
export const reassignPage = page<"desk", Model>({
  path: deskPaths.reassign,
  access: "desk",
  width: "wide",
  read: async ({ world, session, search, query }) => ({
    chosen: chosenIn(new URLSearchParams(search).getAll("dossier")),
    colleagues: await listColleagues(world, session.staff),
    outcomes: reportIn(world, query.r),
  }),
  title: (_, { language }) => deskWords(language).queue.bulk.title,
  before: (_, { language }) => (
    <BackLink href={deskPaths.queue}>{deskWords(language).queue.bulk.back}</BackLink>
  ),
  view: (model, showing) => {
    const words = deskWords(showing.language);
    const { bulk } = words.queue;
    return (
      <>
        <PageTitle>{bulk.title}</PageTitle>
        {model.outcomes.length > 0 ? (
          <Report outcomes={model.outcomes} words={words} />
        ) : model.chosen.length === 0 ? (
          <Alert tone="info">{bulk.none}</Alert>
        ) : (
          <Choice model={model} words={words} showing={showing} />
        )}
      </>
    );
  },
  write: async ({ world, session, search, field, key }) => {
    const agent = session.staff;
    const files = chosenIn(new URLSearchParams(search).getAll("dossier"));
    const colleagues = await listColleagues(world, agent);
    const to = colleagues.find(({ id }) => id === field("to")) ?? null;
    if (to === null && field("to") !== toQueue) return { stay: true };
    return { goTo: reportAddress(world, await reassignFiles(world, { agent, files, to, key })) };
  },
});

const toQueue = "queue";

const File = ({ reference }: { reference: Reference }) => (
  <Link href={deskPaths.file(reference)} className="tp-reference">
    {reference}
  </Link>
);

const Choice = ({
  model: { chosen, colleagues },
  words: {
    queue: { bulk },
  },
  showing,
}: {
  model: Model;
  words: DeskWords;
  showing: Showing<"desk">;
}) => (
  <>
    <Lead>{bulk.lead}</Lead>
    <h2>
      {bulk.chosen} ({chosen.length})
    </h2>
    <ul class="tp-chosen">
      {chosen.map(({ reference }) => (
        <li>
          <File reference={reference} />
        </li>
      ))}
    </ul>
    <Form csrf={showing.csrf} idempotencyKey={showing.key}>
      <Radios
        name="to"
        label={bulk.to}
        value={toQueue}
        choices={[
          { value: toQueue, label: bulk.toQueue },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <ButtonRow>
        <Button>{bulk.submit}</Button>
      </ButtonRow>
    </Form>
  </>
);

const Report = ({ outcomes, words }: { outcomes: readonly LineOutcome[]; words: DeskWords }) => {
  const { bulk, columns } = words.queue;
  const wordOf = (refusal: NonNullable<LineOutcome["refusal"]>): string =>
    refusal === "notFound" ? bulk.notFound : (bulk.refusals[refusal] ?? words.refusals[refusal]);
  return (
    <Table
      caption={bulk.outcomes}
      columns={[{ label: columns.reference }, { label: bulk.outcome }]}
      rows={outcomes.map(({ reference, refusal }) => [
        <File reference={reference} />,
        refusal === null ? <Tag tone="success">{bulk.done}</Tag> : wordOf(refusal),
      ])}
    />
  );
};

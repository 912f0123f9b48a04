import { type Kysely, sql } from "kysely";
import { generateMasterKey, parseMasterKeys } from "#adapters/keys/master-keys.ts";
import { secrets } from "#adapters/keys/secrets.ts";
import type { Schema } from "#adapters/postgres/schema.ts";
import { createStore } from "#adapters/postgres/store.ts";
import { systemRandom } from "#adapters/random/system-random.ts";
import { defaultSettings } from "#domain/deadlines.ts";
import { deskReading } from "#domain/derive/desk-entry.ts";
import { officeIds } from "#domain/offices.ts";
import { everyFile, type QueueOrder, type QueueView } from "#domain/queue-view.ts";
import { isRefusal } from "#domain/refusals.ts";
import { termsFrom } from "#domain/search/terms.ts";
import { everyVersion } from "#procedures/index.ts";
import { findFiles } from "#usecases/find-files.ts";
import { filterOf, listQueue } from "#usecases/list-queue.ts";
import type { QueuePlace } from "#usecases/ports/desk-queue.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import { readFigures } from "#usecases/read-figures.ts";
import { forgetView, keepView } from "#usecases/saved-views.ts";
import { takeNextFile } from "#usecases/take-next-file.ts";
import { agentIdOf, agentsInOffice } from "./applications.ts";
import { serverTime } from "./server-time.ts";
import type { Measured } from "./table.ts";

const rounds = 100;
const warmUps = 5;
const agentsAtOnce = 8;
const filesEach = 25;

const worldOf = (db: Kysely<Schema>) => ({
  store: createStore(
    db,
    async () => {},
    secrets(parseMasterKeys(generateMasterKey())),
    deskReading(defaultSettings, everyVersion),
  ),
  clock: { now: () => Temporal.Now.instant() },
  random: systemRandom,
  settings: defaultSettings,
  procedures: everyVersion,
});

const member = (number: number, role: StaffMember["role"] = "agent"): StaffMember => {
  const office = number % officeIds.length;
  const id = agentIdOf(office * agentsInOffice + (number % agentsInOffice));
  return { id, login: id, name: "Agent", role, office: officeIds[office] ?? "cert-paris" };
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** One after the other; the first ones, which warm up, do not count. */
const repeatedOn =
  (db: Kysely<Schema>, tell: Tell) =>
  async (what: string, work: (round: number) => Promise<unknown>): Promise<void> => {
    for (let round = 0; round < warmUps; round += 1) await work(rounds + round);
    const before = await serverTime(db);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await timed(() => work(round)));
    tell({ what, times, worked: ((await serverTime(db)) - before) / rounds });
  };

/** The places half-way through what waits, in each order. */
const middleOf = async (db: Kysely<Schema>, order: QueueOrder): Promise<QueuePlace> => {
  const by = {
    urgency: sql`urgent_on`,
    oldest: sql`submitted_at`,
    newest: sql`submitted_at`,
    name: sql`sort_name`,
  };
  const { rows } = await sql<{ reference: string; submitted: string; urgent: string }>`
    select reference, to_char(submitted_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as submitted,
      urgent_on::text as urgent
    from desk_files where is_waiting order by ${by[order]}, reference
    offset (select count(*) / 2 from desk_files where is_waiting) limit 1`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error("nothing waits");
  return { reference: row.reference, submittedAt: row.submitted, urgentOn: row.urgent };
};

type PageAt = { readonly after?: QueuePlace; readonly before?: QueuePlace };

type Tell = (measured: Measured) => void;

type Sample = {
  readonly reference: string;
  readonly birth_date: string;
  readonly neph: string;
  readonly birth_name: string;
  readonly first_names: string;
  readonly email: string;
};

const samplesOf = async (db: Kysely<Schema>): Promise<readonly Sample[]> => {
  const { rows } = await sql<Sample>`
    select d.reference, d.birth_date, d.neph, d.birth_name, d.first_names, a.email
    from desk_files d join accounts a on a.id = d.account_id
    where d.reference >= 'TP-8' order by d.reference limit ${rounds + warmUps}`.execute(db);
  return rows;
};

const commonNames = ["martin", "bernard", "thomas", "petit", "robert", "dubois", "moreau", "laurent"];

/** The second and third letters swapped. */
const withSlip = (name: string): string =>
  `${name.charAt(0)}${name.charAt(2)}${name.charAt(1)}${name.slice(3)}`;

/** Twelve for each office, of different filters; gives what takes them away again. */
const keepViews = async (world: Parameters<typeof keepView>[0]) => {
  const kept: { id: string; agent: StaffMember }[] = [];
  for (const [office] of officeIds.entries()) {
    const agent = member(office, "supervisor");
    for (const category of ["A1", "A2", "B", "BE"] as const)
      for (const doubts of ["any", "some", "none"] as const) {
        const view: QueueView = { ...everyFile, categories: [category], doubts, minAgeInDays: 3 };
        const saved = await keepView(world, {
          agent,
          name: `${category} ${doubts}`,
          view,
          isShared: true,
          key: null,
        });
        if (isRefusal(saved)) throw new Error(saved.refused);
        kept.push({ id: saved.id, agent });
      }
  }
  return kept;
};

const queuePages = async (db: Kysely<Schema>, tell: Tell): Promise<void> => {
  const world = worldOf(db);
  const repeated = repeatedOn(db, tell);
  const agent = (round: number) => member(round);
  const auditor = (round: number) => member(round, "auditor");
  const list = (
    what: string,
    who: (round: number) => StaffMember,
    view: Partial<QueueView>,
    place: PageAt = {},
  ) =>
    repeated(what, (round) =>
      listQueue(world, { agent: who(round), view: { ...everyFile, ...view }, ...place }),
    );
  const deep = await middleOf(db, "urgency");
  await list("queue of an office, first page", agent, {});
  await list("queue of an office, half-way", agent, {}, { after: deep });
  await list("queue of every office, first page", auditor, {});
  await list("queue of every office, half-way", auditor, {}, { after: deep });
  await list("queue of every office, the page before half-way", auditor, {}, { before: deep });
  await list("office, one reason and one category", agent, {
    procedures: ["replacement-loss"],
    categories: ["A2"],
  });
  await list("office, departments, doubts, ten days old", agent, {
    departments: ["69", "59", "31"],
    doubts: "some",
    minAgeInDays: 10,
  });
  await list("every office, one department", auditor, { departments: ["48"] });
  await list("every office, two reasons, one category, doubts", auditor, {
    procedures: ["replacement-theft", "b96-extension"],
    categories: ["C"],
    doubts: "some",
  });
  await list("every office, a filter that keeps nothing", auditor, {
    categories: ["DE"],
    departments: ["48"],
  });
  await list("office, files one holds", agent, { holder: "me" });
  await list("every office, refused, the newest first", auditor, { states: ["refused"], order: "newest" });
  for (const order of ["oldest", "newest", "name"] as const) {
    await list(`office, ordered: ${order}`, agent, { order });
    await list(
      `every office, ordered: ${order}, half-way`,
      auditor,
      { order },
      {
        after: await middleOf(db, order),
      },
    );
  }
  const kept = await keepViews(world);
  await list("queue of an office, first page, twelve views kept beside", agent, {});
  for (const { id, agent: owner } of kept) await forgetView(world, { agent: owner, id });
  const filter = filterOf(world, everyFile, member(0, "auditor"), "exportView");
  await repeated("500 lines of an export", () =>
    world.store.files({ filter, order: "urgency", after: deep, limit: 500 }),
  );
};

const searches = async (db: Kysely<Schema>, tell: Tell): Promise<void> => {
  const world = worldOf(db);
  const repeated = repeatedOn(db, tell);
  const samples = await samplesOf(db);
  const search = (what: string, typed: (sample: Sample, round: number) => string) =>
    repeated(`search: ${what}`, (round) => {
      const sample = samples[round % samples.length];
      if (sample === undefined) throw new Error("nobody to look for");
      return findFiles(world, { agent: member(round, "auditor"), terms: termsFrom(typed(sample, round)) });
    });
  const common = (round: number): string => commonNames[round % commonNames.length] ?? "martin";
  const firstName = ({ first_names }: Sample): string => first_names.split(" ")[0] ?? "";
  await search("a reference", ({ reference }) => reference);
  await search("the beginning of a reference", ({ reference }) => reference.slice(0, 7));
  await search("a birth date", ({ birth_date }) => birth_date);
  await search("a NEPH number", ({ neph }) => neph);
  await search("an e-mail", ({ email }) => email);
  await search("a family name and a first name", (sample) => `${sample.birth_name} ${firstName(sample)}`);
  await search("the same with a slip", (sample) => `${withSlip(sample.birth_name)} ${firstName(sample)}`);
  await search(
    "a name with a slip and a birth date",
    ({ birth_name, birth_date }) => `${withSlip(birth_name)} ${birth_date}`,
  );
  await search("one of the most common names", (_, round) => common(round));
  await search("one of the most common names, with a slip", (_, round) => withSlip(common(round)));
  await search("a first name alone", (sample) => firstName(sample));
  await search("a name that nobody bears", (_, round) => `xyzzyquux${"k".repeat(round % 5)}`);
};

const figures = async (db: Kysely<Schema>, tell: Tell): Promise<void> => {
  const world = worldOf(db);
  const repeated = repeatedOn(db, tell);
  const read = (what: string, who: (round: number) => StaffMember) =>
    repeated(what, (round) =>
      readFigures(world, { agent: who(round), period: 13, office: null, procedure: null }),
    );
  await read("figures of an office, 13 weeks", (round) => member(round, "supervisor"));
  await read("figures of every office, 13 weeks", (round) => member(round, "auditor"));
};

/** The agents of one office take their next file at the same time, again and again; no file is given twice. */
const nextFiles = async (db: Kysely<Schema>, tell: Tell): Promise<void> => {
  const world = worldOf(db);
  const times: number[] = [];
  const taken: string[] = [];
  const office = "cert-sud-est";
  const before = await serverTime(db);
  await Promise.all(
    Array.from({ length: agentsAtOnce }, async (_, number) => {
      const agent: StaffMember = { ...member(0), id: agentIdOf(number), office };
      for (let file = 0; file < filesEach; file += 1) {
        const started = performance.now();
        const outcome = await takeNextFile(world, { agent, key: null });
        times.push(performance.now() - started);
        if ("refused" in outcome) return;
        taken.push(outcome.reference);
      }
    }),
  );
  if (new Set(taken).size !== taken.length) throw new Error("a file was given twice");
  const worked = ((await serverTime(db)) - before) / times.length;
  tell({ what: `next file, ${agentsAtOnce} agents at once`, times, worked });
};

/** Everything that an agent waits for at the desk before a file is open. */
export const measureDesk = async (db: Kysely<Schema>, tell: Tell): Promise<void> => {
  await queuePages(db, tell);
  await searches(db, tell);
  await figures(db, tell);
  await nextFiles(db, tell);
};

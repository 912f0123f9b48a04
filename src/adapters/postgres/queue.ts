import { fromKysely, fromPglite, type JobResult, PgBoss } from "pg-boss";
import type { Job } from "#domain/application.ts";
import type { Database } from "./open.ts";
import type { Enqueue } from "./transaction.ts";

type AnyJob = Job | { readonly name: "sendMessage"; readonly data: { readonly messageId: string } };
export type JobName = AnyJob["name"];
type DataOf<Name extends JobName> = Extract<AnyJob, { name: Name }>["data"];

/** What each kind of job does; throwing makes it run again later. */
export type JobHandlers = { readonly [Name in JobName]: (data: DataOf<Name>) => Promise<void> };

const queueNames: readonly JobName[] = [
  "sendMessage",
  "eraseFiles",
  "orderCard",
  "cancelPayment",
  "readFile",
  "scanFile",
];

/** Retried for about a day; a job that is due must outlive a long outage. */
const retries = { retryLimit: 20, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600 };

/** An examination waits for these: as soon as the antivirus is back, however long it was away. */
const retriesOf: Partial<Record<JobName, typeof retries>> = {
  scanFile: { ...retries, retryLimit: 20_000, retryDelayMax: 300 },
};

/** The job queue: same database, same transactions as the domain. */
export type Queue = {
  readonly enqueue: Enqueue;
  /** Starts taking jobs; only where the worker runs. */
  work(handlers: JobHandlers): Promise<void>;
  stop(): Promise<void>;
};

/** The same content may be on its way again, to the same address: its erasure waits until it has arrived. */
const erasedAfterSeconds = 60 * 60;

/** Each job of a batch by itself: one that fails, perhaps for ever, holds up none of the others. */
const inTurn = async <Data>(
  jobs: readonly { readonly id: string; readonly data: Data }[],
  handle: (data: Data) => Promise<void>,
  onError: (error: Error) => void,
): Promise<JobResult[]> => {
  const results: JobResult[] = [];
  for (const { id, data } of jobs) {
    try {
      await handle(data);
      results.push({ id, status: "completed" });
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      onError(error);
      results.push({ id, status: "failed", output: { message: error.message } });
    }
  }
  return results;
};

export const openQueue = async (
  database: Database,
  options: { readonly worker: boolean; readonly onError: (error: Error) => void },
): Promise<Queue> => {
  const { engine } = database;
  const boss = new PgBoss({
    ...(engine.kind === "pglite"
      ? { db: fromPglite(engine.pglite), backend: "pglite" as const }
      : { connectionString: engine.url, max: 3 }),
    supervise: options.worker,
    // A worker that died leaves its job in hand: found out within seconds of its last heartbeat, not minutes.
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    schedule: false,
  });
  boss.on("error", options.onError);
  await boss.start();
  for (const name of queueNames) {
    await boss.createQueue(name, {
      ...(retriesOf[name] ?? retries),
      heartbeatSeconds: 30,
      retentionSeconds: 60 * 60 * 24 * 30,
    });
    // Known before any transaction: looking it up inside one would wait for itself on the embedded database.
    await boss.getQueue(name);
  }
  return {
    enqueue: async (trx, job) => {
      const later =
        job.name === "eraseFiles" && job.data.atOnce !== true ? { startAfter: erasedAfterSeconds } : {};
      await boss.send(job.name, job.data, { db: fromKysely(trx), ...later });
    },
    work: async (handlers) => {
      const start = <Name extends JobName>(name: Name) =>
        boss.work<DataOf<Name>>(
          name,
          { pollingIntervalSeconds: 1, batchSize: 10, perJobResults: true },
          (jobs) => inTurn(jobs, handlers[name], options.onError),
        );
      for (const name of queueNames) await start(name);
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
};

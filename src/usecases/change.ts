import { maySee } from "#domain/access.ts";
import type { Actor } from "#domain/actors.ts";
import type { Application, Reference } from "#domain/application.ts";
import { type Command, type Context, decide } from "#domain/decide.ts";
import { figureFactsOf } from "#domain/derive/figure-facts.ts";
import { areSamePrints, printsOf } from "#domain/documents/prints.ts";
import type { State } from "#domain/lifecycle.ts";
import { procedureOf } from "#domain/procedure-versions.ts";
import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { stampsOf } from "#domain/tax-stamp.ts";
import { NotFound } from "./errors.ts";
import type { Transaction } from "./ports/store.ts";
import type { Uses } from "./world.ts";

/** One wish to change an application: what every write of the service starts from. */
export type Wish = {
  readonly reference: Reference;
  readonly by: Actor;
  /** Names this one intention: sent twice, it is carried out once. */
  readonly key: string | null;
};

export type Changed = {
  readonly reference: Reference;
  readonly version: number;
  readonly state: State;
};

/** Who decides, now, under the rules of this application's procedure. */
export const contextOf = (
  { clock, settings, procedures }: Uses<"clock" | "settings" | "procedures">,
  application: Application,
  by: Actor,
): Context => ({ by, at: clock.now(), procedure: procedureOf(procedures, application), settings });

/** The application held for this write, when the actor may see it: otherwise it does not exist. */
export const lockFor = async (tx: Transaction, reference: Reference, by: Actor): Promise<Application> => {
  const application = await tx.lock(reference);
  if (application === null || !maySee(by, application)) throw new NotFound();
  return application;
};

/** Ends without a decision: the photo-signature code was not used up and may serve another application (inferred). */
const leavesCodeUnused: readonly State[] = ["withdrawn", "expired", "closedIncomplete"];

/** Decides and saves, on an application already held. */
export const applyTo = async (
  world: Uses<"clock" | "settings" | "procedures">,
  tx: Transaction,
  application: Application,
  command: Command,
  by: Actor,
): Promise<Changed | Refusal> => {
  const context = contextOf(world, application, by);
  const decision = decide(application, command, context);
  if (isRefusal(decision)) return decision;
  await tx.save(decision, context.at);
  const prints = printsOf(decision.application);
  if (!areSamePrints(printsOf(application), prints)) await tx.keepPrints(application.reference, prints);
  await tx.countFacts(figureFactsOf(application, decision, context.at));
  const { ePhoto } = decision.application;
  if (ePhoto !== null && leavesCodeUnused.includes(decision.application.state)) {
    await tx.freeDeposit(ePhoto.depositId);
  }
  if (ePhoto === null && application.ePhoto !== null) await tx.freeDeposit(application.ePhoto.depositId);
  const { reference, version, state } = decision.application;
  const freesStamps = stampsOf(application).length > 0 && stampsOf(decision.application).length === 0;
  if (freesStamps) await tx.freeTaxStamps(reference);
  return { reference, version, state };
};

/** The one shape of a write: locked load, pure decision, one transaction. */
export const change = (
  world: Uses<"store" | "clock" | "settings" | "procedures">,
  { reference, by, key }: Wish,
  command: Command,
): Promise<Changed | Refusal> =>
  world.store.write({ key }, async (tx) => applyTo(world, tx, await lockFor(tx, reference, by), command, by));

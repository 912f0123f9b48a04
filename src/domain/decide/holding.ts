import { deniedOn, isOwnFile } from "../access.ts";
import type { AgentActor } from "../actors.ts";
import type { Application, Change } from "../application.ts";
import type { Claim } from "../desk-work.ts";
import { refused } from "../refusals.ts";
import { officeOf } from "../routing.ts";
import { type Context, type Decision, edited, entry } from "./move.ts";

/** Who is given a file. */
type Receiver = Pick<Claim, "agentId" | "agentName"> & Pick<AgentActor, "ownAccountId">;

/** In whose hands a file is, besides what agents take and give back themselves. */
export type HoldingCommand =
  /** Given to a colleague, or back to the queue: by whoever shares out the files, or because its holder is away. */
  | {
      readonly type: "reassign";
      readonly to: Receiver | null;
      /** Who shares out; null when nobody does. */
      readonly agentName: string | null;
    }
  /** A file sent before offices existed is given its own. */
  | { readonly type: "route" };

export const decideHolding = (
  application: Application,
  command: HoldingCommand,
  context: Context,
): Decision =>
  command.type === "route" ? route(application, context) : reassign(application, command, context);

const reassign = (
  application: Application,
  { to, agentName }: Extract<HoldingCommand, { type: "reassign" }>,
  context: Context,
): Decision => {
  if (context.by.kind === "agent") {
    const denied = deniedOn(context.by, "reassign", application);
    if (denied !== null) return denied;
  }
  if (isOwnFile(to?.ownAccountId, application)) return refused("ownFile");
  if (to?.agentId === application.claim?.agentId) return refused("notNow");
  const edit = context.by.kind === "agent" ? "reassign" : "handOver";
  return edited(application, edit, context, {
    event: "reassigned",
    details: {
      to: to?.agentName ?? null,
      from: application.claim?.agentName ?? null,
      ...(agentName === null ? {} : { agent: agentName }),
    },
    patch: {
      claim:
        to === null
          ? null
          : {
              agentId: to.agentId,
              agentName: to.agentName,
              at: context.at.toString(),
              comesBack: true,
            },
    },
  });
};

/** Nobody did anything to the file: no delay starts again. */
const route = (application: Application, context: Context): Decision => {
  const isAwaited = application.submittedAt !== null && application.office === null;
  if (!isAwaited || context.by.kind !== "system") return refused("notNow");
  const office = officeOf(application);
  const next = { ...application, office, version: application.version + 1 };
  return {
    application: next,
    journal: [entry(next, "routed", context, { office })],
    notices: [],
    deadlines: { close: "none", open: [] },
    jobs: [],
  } satisfies Change;
};

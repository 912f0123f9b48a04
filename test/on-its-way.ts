/** A card that was ordered, for the tests of what follows: a whole application, accepted by an agent. */
import type { Application } from "#domain/application.ts";
import { actorOf } from "#usecases/agent-actor.ts";
import { act, askedOf, createAgent, fileApplication, léa } from "./filing.ts";
import type { TestWorld } from "./world.ts";

export type Ordered = { readonly application: Application; readonly orderId: string };

let agents = 0;

export const orderedCard = async (world: TestWorld, accountId?: string): Promise<Ordered> => {
  agents += 1;
  const agent = await createAgent(world, `Agent ${agents}`);
  const by = actorOf(agent);
  const step = { agentName: agent.name } as const;
  const filed = await fileApplication(world, accountId === undefined ? {} : { accountId });
  const { reference } = filed;
  let { version } = await act(world, reference, by, { ...step, type: "claim", seen: filed.version });
  ({ version } = await act(world, reference, by, { ...step, type: "openExamination", seen: version }));
  for (const kind of askedOf(léa, world.clock.now().toZonedDateTimeISO("Europe/Paris").toPlainDate())) {
    ({ version } = await act(world, reference, by, {
      ...step,
      type: "acceptDocuments",
      kinds: [kind],
      seen: version,
    }));
  }
  const application = await act(world, reference, by, { ...step, type: "accept", seen: version });
  return { application, orderId: application.delivery?.orderId ?? "" };
};

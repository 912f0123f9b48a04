import type { OfficeId } from "./offices.ts";
import type { Role } from "./roles.ts";

/** Who acts: every change of an application is signed by one of them. */
export type Actor =
  | { readonly kind: "applicant"; readonly accountId: string }
  | AgentActor
  | { readonly kind: "manufacturer" }
  | { readonly kind: "carrier" }
  | { readonly kind: "system" };

/** A member of the staff at the desk, in the role and the office they have as they act. */
export type AgentActor = {
  readonly kind: "agent";
  readonly agentId: string;
  readonly role: Role;
  readonly office: OfficeId;
  /** Their own account as an applicant, if they have one: whose files they may not handle. */
  readonly ownAccountId?: string | null | undefined;
};

/** Who signed a line of the journal. Lines written before offices existed say no more than which agent. */
export type Signatory =
  | Exclude<Actor, AgentActor>
  | (Pick<AgentActor, "kind" | "agentId"> & Partial<Omit<AgentActor, "ownAccountId">>);

/** Who acts, as the journal keeps it: nothing of their life outside the desk. */
export const signatoryOf = (actor: Actor): Signatory => {
  if (actor.kind !== "agent") return actor;
  const { ownAccountId: _, ...signatory } = actor;
  return signatory;
};

export type ActorKind = Actor["kind"];

export const system: Actor = { kind: "system" };

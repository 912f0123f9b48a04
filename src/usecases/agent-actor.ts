import type { AgentActor } from "#domain/actors.ts";
import type { StaffMember } from "./ports/people.ts";

/** A member of the staff as the rules see who acts: with the role and the office they have now. */
export const actorOf = ({ id, role, office, ownAccountId }: StaffMember): AgentActor => ({
  kind: "agent",
  agentId: id,
  role,
  office,
  ownAccountId,
});

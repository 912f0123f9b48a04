import type { Kysely } from "kysely";
import type { Schema } from "#adapters/postgres/schema.ts";
import { partnerWithKey } from "#usecases/partner-with-key.ts";
import { totpContext } from "#usecases/pending-sign-in.ts";
import type { Partner, PartnerKind, StaffMember } from "#usecases/ports/people.ts";
import type { World } from "#usecases/world.ts";
import type { Mailbox } from "../mailbox.ts";
import type { Parcels } from "../parcels.ts";
import {
  authenticatorSecret,
  carrier,
  manufacturer,
  newcomer,
  password,
  photographers,
  staff,
} from "../people.ts";
import { createCharacter } from "./character.ts";
import { openStage, type Stage } from "./stage.ts";
import { stories } from "./stories.ts";

export type SeedParts = {
  readonly db: Kysely<Schema>;
  readonly world: World;
  readonly origin: string;
  readonly parcels: Parcels;
  readonly mailbox: Mailbox;
};

const partners: readonly { kind: PartnerKind; name: string; key: string }[] = [
  ...photographers.map((studio) => ({ kind: "photographer", ...studio }) as const),
  { kind: "manufacturer", ...manufacturer },
  { kind: "carrier", ...carrier },
];

/** Makes sure that a partner is known, and gives it. */
const partnerNamed = async (
  world: World,
  { kind, name, key }: (typeof partners)[number],
): Promise<Partner> => {
  const known = await partnerWithKey(world, key);
  if (known !== null) return known;
  const partner = { id: world.random.uuid(), kind, name };
  await world.store.write({ key: null }, async (tx) => {
    await tx.createPartner({ ...partner, keyFingerprint: world.secrets.fingerprint("partnerKey", key) });
    return {};
  });
  return partner;
};

const agentNamed = async (
  world: World,
  person: Omit<StaffMember, "id">,
  passwordHash: string,
): Promise<StaffMember> => {
  const known = await world.store.staffByLogin(person.login);
  if (known !== null) return known;
  const member = { id: world.random.uuid(), ...person };
  await world.store.write({ key: null }, async (tx) => {
    await tx.createStaff({ ...member, passwordHash });
    if (person === newcomer) return {};
    const secret = world.secrets.seal(authenticatorSecret(person.login), totpContext(member));
    await tx.setTotp(member.id, secret, 0);
    return {};
  });
  return member;
};

/**
 * Fills the service with invented people, and files in every state, by really running the use cases. Whoever is there
 * already is left alone: at the second start nothing happens.
 */
export const seed = async (parts: SeedParts): Promise<Stage> => {
  const { world } = parts;
  const missing = [];
  for (const story of stories) {
    if ((await world.store.accountByEmail(story.person.email)) === null) missing.push(story);
  }
  const isNew = missing.length > 0 || (await world.store.staffByLogin(staff[0].login)) === null;
  const passwordHash = isNew ? await world.passwords.hash(password) : "";
  const [photographer] = await Promise.all(partners.map((partner) => partnerNamed(world, partner)));
  if (photographer === undefined) throw new Error("no photographer");
  const agents: StaffMember[] = [];
  for (const member of staff) agents.push(await agentNamed(world, member, passwordHash));
  await agentNamed(world, newcomer, passwordHash);
  const stage = openStage({ ...parts, agents, photographer, passwordHash });
  if (missing.length > 0)
    console.log("  Personnes et dossiers inventés, un instant… / inventing people and files…");
  // The oldest first, so that the queue is in the order of the days.
  for (const { person, reason, beganDaysAgo, play } of missing.sort(
    (a, b) => b.beganDaysAgo - a.beganDaysAgo,
  )) {
    stage.goTo(beganDaysAgo);
    await play(await createCharacter(stage, person, reason));
    await stage.wait(0);
  }
  return stage;
};

/** A person whose application only waits to be sent: answers, documents and photo are there. */
import { randomUUID } from "node:crypto";
import type { Reference } from "#domain/application.ts";
import { dayOf } from "#domain/dates.ts";
import { documentsAsked, requirementsFor } from "#domain/derive/checklist.ts";
import { sidesOf, slotsOf } from "#domain/documents/kinds.ts";
import { factsFrom } from "#domain/facts.ts";
import type { Answers } from "#domain/questions.ts";
import { isRefusal, type Refusal } from "#domain/refusals.ts";
import { type ProcedureId, procedures } from "#procedures/index.ts";
import { change } from "#usecases/change.ts";
import { startApplication } from "#usecases/start-application.ts";
import type { Uses } from "#usecases/world.ts";

/** Thirty, French, tenant, passed B on 31 October 2026: nothing special to ask. */
export const plainAnswers: Answers = {
  filer: "applicant",
  birthName: "Martin",
  usualName: "",
  firstNames: "Maëlys Gaëlle",
  sex: "F",
  birthDate: "1996-07-07",
  birthCountry: "FRA",
  birthPlace: "Lyon",
  nationalities: ["FRA"],
  protection: "none",
  livesIn: "FRA",
  street: "12 rue des Lilas",
  addressComplement: "",
  postalCode: "69003",
  town: "Lyon",
  letterBoxName: "Martin",
  housing: "tenant",
  licenceHistory: "none",
  category: "B",
  examPassed: true,
  examDate: "2026-10-31",
  nephNumber: "",
  medicalSituations: [],
};

type Needs = Uses<"store" | "clock" | "settings" | "procedures" | "random" | "storage">;

/** What was decided, or a failed test when it was refused. */
const kept = <T extends object>(outcome: T | Refusal): T => {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refused}`);
  return outcome;
};

/** An account whose address is confirmed. */
export const someAccount = async (world: Needs, email = `${randomUUID()}@example.org`): Promise<string> => {
  const id = randomUUID();
  const at = world.clock.now();
  await world.store.write({ key: null }, async (tx) => {
    await tx.createAccount({
      id,
      email,
      emailConfirmedAt: at,
      passwordHash: null,
      language: "fr",
      federated: null,
      at,
    });
    return {};
  });
  return id;
};

/** A draft of that account with nothing left to do, its documents made of nothing but their description. */
export const readyDraft = async (
  world: Needs,
  accountId: string,
  answers = plainAnswers,
  procedureId: ProcedureId = "licence-issue-after-exam",
): Promise<Reference> => {
  const by = { kind: "applicant", accountId } as const;
  const procedure = procedures[procedureId];
  const { reference } = kept(
    await startApplication(world, { accountId, procedure: procedure.id, key: null }),
  );
  const wish = { reference, by, key: null };
  kept(await change(world, wish, { type: "saveAnswers", answers }));
  const at = world.clock.now();
  for (const { document } of documentsAsked(procedure, factsFrom(answers, dayOf(at)))) {
    for (const slot of slotsOf(sidesOf(document, null))) {
      const file = {
        id: randomUUID(),
        slot,
        name: `${document}-${slot}.jpg`,
        type: "image/jpeg",
        sizeInBytes: 1,
        sha256: randomUUID(),
        address: randomUUID(),
        pages: [{ address: randomUUID(), width: 1200, height: 800 }],
        receivedAt: at.toString(),
      };
      kept(await change(world, wish, { type: "addFile", kind: document, file }));
    }
  }
  const isPhotoAsked = requirementsFor(procedure, factsFrom(answers, dayOf(at))).some(
    ({ document }) => document === "ePhoto",
  );
  if (!isPhotoAsked) return reference;
  const ePhoto = { depositId: randomUUID(), ending: "4F7K", lastDay: "2027-05-01" };
  kept(await change(world, wish, { type: "giveEPhoto", ePhoto }));
  return reference;
};

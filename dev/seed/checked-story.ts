import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentsAsked } from "#domain/derive/checklist.ts";
import type { DocumentKind, Slot } from "#domain/documents/kinds.ts";
import { factsFrom } from "#domain/facts.ts";
import { procedures } from "#procedures/index.ts";
import { depositPhoto } from "#usecases/deposit-photo.ts";
import { keepDeposit } from "#usecases/keep-deposit.ts";
import { adult } from "./answers.ts";
import { createCharacter } from "./character.ts";
import { mustSucceed, type Stage } from "./stage.ts";
import type { Story } from "./story.ts";

/** A specimen for one side; it is kept in spite of what the checks advise. */
type Sent = readonly [slot: Slot, specimen: string];

/** Whom the specimens name: a card with its lines, a certificate with its seal, a bill that has become old. */
const papers: Readonly<Partial<Record<DocumentKind, readonly Sent[]>>> = {
  identityProof: [
    ["front", "quality/card-2021-blurred.jpg"],
    ["back", "identity-card-martin-back.jpg"],
  ],
  proofOfAddress: [["page", "old-water-bill-martin.jpg"]],
  provisionalCertificate: [["page", "provisional-certificate-martin.jpg"]],
};

const pictures = { photo: "portraits/mouth-wide-open.jpg", signature: "signature.png" } as const;

/** As written on her certificate, as long as it is not too old to apply with. */
const examDay = Temporal.PlainDate.from("2026-11-05");

async function* specimen(folder: string, name: string): AsyncGenerator<Uint8Array> {
  yield await readFile(join(folder, name));
}

const depositSpecimens = async (stage: Stage, folder: string): Promise<string> => {
  const { world, photographer } = stage;
  const files = async function* () {
    for (const [field, name] of Object.entries(pictures)) yield { field, source: specimen(folder, name) };
  };
  const key = world.random.uuid();
  const photographerId = photographer.id;
  const deposit = await mustSucceed(
    "deposit",
    depositPhoto(world, { photographerId, key, samePicturesOnly: false, files: files() }),
  );
  if ("unusable" in deposit) throw new Error(`deposit: ${JSON.stringify(deposit.unusable)}`);
  if ("code" in deposit) return deposit.code;
  return (
    await mustSucceed("deposit", keepDeposit(world, { depositId: deposit.advised, photographerId, key }))
  ).code;
};

/**
 * Somebody whose files went through the checks, unlike those that the demonstration draws: advice kept, lines and a seal
 * read, remarks on the photograph. Checking takes seconds, so it is played once the service listens.
 */
export const checkedStory: Omit<Story, "play"> = {
  person: { email: "maelys.martin@demo.example" },
  text: {
    fr: "Demande envoyée avec des pièces vérifiées : conseils gardés, sceau et bande lus (prête peu après le démarrage)",
    en: "Application sent with checked documents: advice kept, seal and lines read (ready soon after the start)",
  },
  beganDaysAgo: 1,
};

/** Does nothing when she is there already. `stage` inspects for real here. */
export const playCheckedStory = async (stage: Stage, folder: string): Promise<void> => {
  const { world } = stage;
  const { person, beganDaysAgo } = checkedStory;
  if ((await world.store.accountByEmail(person.email)) !== null) return;
  stage.goTo(beganDaysAgo);
  const character = await createCharacter(stage, person);
  const isRecent = Temporal.PlainDate.compare(examDay, stage.today()) < 0;
  const answers = adult(
    {
      birthName: "Martin",
      firstNames: "Maëlys-Gaëlle, Marie",
      birthDate: "1990-07-13",
      sex: "F",
      town: ["69003", "Lyon"],
      street: "12 rue des Essais",
    },
    isRecent && examDay.until(stage.today()).days < 90 ? examDay : stage.today().subtract({ days: 18 }),
  );
  await character.answer(answers);
  const procedure = procedures["licence-issue-after-exam"];
  for (const { document: kind } of documentsAsked(procedure, factsFrom(answers, stage.today()))) {
    const sent = papers[kind];
    if (sent === undefined) await character.give(kind);
    else await character.giveSpecimens(kind, sent, (name) => specimen(folder, name));
  }
  await character.giveCode(await depositSpecimens(stage, folder));
  await character.send();
};

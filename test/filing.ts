/** People and applications to start a test from, made by the use cases' own decisions on a real store. */
import { createHash } from "node:crypto";
import type { Actor } from "#domain/actors.ts";
import type { Application, DocumentFile, Reference } from "#domain/application.ts";
import type { Command } from "#domain/decide.ts";
import { documentsAsked } from "#domain/derive/checklist.ts";
import type { DocumentKind, Slot } from "#domain/documents/kinds.ts";
import { factsFrom } from "#domain/facts.ts";
import type { Answers } from "#domain/questions.ts";
import { isRefusal } from "#domain/refusals.ts";
import { licenceIssueAfterExam } from "#procedures/licence-issue-after-exam.ts";
import { change } from "#usecases/change.ts";
import type { Account, StaffMember } from "#usecases/ports/people.ts";
import type { PhotoDeposit } from "#usecases/ports/store.ts";
import type { World } from "#usecases/world.ts";

type Parts = Pick<World, "store" | "clock" | "settings" | "procedures" | "random" | "storage">;

/** Léa, 26, French, who rents her flat and passed the exam for category B: three documents are asked. */
export const léa: Answers = {
  filer: "applicant",
  birthName: "Martin",
  usualName: "",
  firstNames: "Léa Zoé",
  sex: "F",
  birthDate: "2000-03-14",
  birthCountry: "FRA",
  birthPlace: "Nîmes",
  nationalities: ["FRA"],
  protection: "none",
  livesIn: "FRA",
  street: "12 rue de l’Évêché",
  addressComplement: "",
  postalCode: "30000",
  town: "Nîmes",
  letterBoxName: "Martin",
  housing: "tenant",
  licenceHistory: "none",
  category: "B",
  examPassed: true,
  examDate: "2026-11-02",
  nephNumber: "",
  medicalSituations: [],
};

const unwrap = <T extends object>(outcome: T): Exclude<T, { refused: unknown }> => {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refused}`);
  return outcome as Exclude<T, { refused: unknown }>;
};

/** Somebody of the office that Léa's application goes to, an agent unless said otherwise. */
export const createAgent = async (
  { store, random }: Parts,
  name: string,
  as: Partial<Pick<StaffMember, "role" | "office">> & { readonly email?: string } = {},
): Promise<StaffMember> => {
  const { email, ...place } = as;
  const agent: StaffMember = {
    id: random.uuid(),
    login: name.toLowerCase(),
    name,
    role: "agent",
    office: "cert-sud-est",
    ...place,
  };
  await store.write({ key: null }, async (tx) => {
    await tx.createStaff({ ...agent, passwordHash: `test:${name}`, email: email ?? null });
    return {};
  });
  return agent;
};

export const createApplicant = async (
  { store, random, clock }: Parts,
  email = `${random.uuid()}@exemple.fr`,
  language: Account["language"] = "fr",
): Promise<string> => {
  const id = random.uuid();
  await store.write({ key: null }, async (tx) => {
    await tx.createAccount({
      id,
      email,
      emailConfirmedAt: clock.now(),
      passwordHash: null,
      language,
      federated: null,
      at: clock.now(),
    });
    return {};
  });
  return id;
};

const chunk = async function* (bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
};

/** A file really kept in the storage of the application, with one page drawn from it. */
export const keptFile = async (
  { store, storage, random, clock }: Parts,
  reference: Reference,
  slot: Slot,
  content: Uint8Array = Buffer.from(`${slot} ${random.uuid()}`),
): Promise<DocumentFile> => {
  const view = await store.view(reference);
  if (view === null) throw new Error("no such application");
  const stored = unwrap(
    await storage.store({ key: view.key, source: chunk(content), limitInBytes: content.length + 1 }),
  );
  return {
    id: random.uuid(),
    slot,
    name: `${slot}.jpg`,
    type: "image/jpeg",
    sizeInBytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
    address: stored.address,
    pages: [{ address: stored.address, width: 1200, height: 800 }],
    receivedAt: clock.now().toString(),
  };
};

/** What this person is asked to send, on that day. */
export const askedOf = (answers: Answers, on: Temporal.PlainDate): readonly DocumentKind[] =>
  documentsAsked(licenceIssueAfterExam, factsFrom(answers, on)).map(({ document }) => document);

export const act = async (
  world: Parts,
  reference: Reference,
  by: Actor,
  command: Command,
): Promise<Application> => {
  unwrap(await change(world, { reference, by, key: null }, command));
  const view = await world.store.view(reference);
  if (view === null) throw new Error("no such application");
  return view.application;
};

/** A draft with its data key. */
export const createDraft = async (
  world: Parts,
  accountId: string,
  answers: Answers = léa,
): Promise<Reference> => {
  const { startApplication } = await import("#usecases/start-application.ts");
  const { reference } = unwrap(
    await startApplication(world, { accountId, procedure: "licence-issue-after-exam", key: null }),
  );
  await act(world, reference, { kind: "applicant", accountId }, { type: "saveAnswers", answers });
  return reference;
};

/** A photograph and a signature deposited by a photographer, and held by the application. */
export const reserveDeposit = async (
  { store, storage, random, clock }: Parts,
  reference: Reference,
  pictures: { photo: Uint8Array; signature: Uint8Array } = {
    photo: Buffer.from("portrait"),
    signature: Buffer.from("paraphe"),
  },
): Promise<PhotoDeposit> => {
  const key = storage.newKey();
  const keep = async (bytes: Uint8Array, width: number, height: number) => {
    const stored = unwrap(await storage.store({ key, source: chunk(bytes), limitInBytes: bytes.length + 1 }));
    return { address: stored.address, width, height };
  };
  const id = random.uuid();
  const photographerId = random.uuid();
  const deposit: PhotoDeposit = {
    id,
    photographerId,
    codeEnding: "X7Q2",
    key,
    photo: await keep(pictures.photo, 700, 900),
    signature: await keep(pictures.signature, 900, 300),
    findings: null,
    depositedAt: clock.now().toString(),
    lastDay: "2027-05-20",
    reservedBy: null,
  };
  await store.write({ key: null }, async (tx) => {
    await tx.createPartner({
      id: photographerId,
      kind: "photographer",
      name: "Studio Exemple",
      keyFingerprint: random.uuid(),
    });
    await tx.createDeposit({ ...deposit, codeFingerprint: random.uuid() });
    await tx.reserveDeposit(id, reference, clock.now());
    return {};
  });
  return { ...deposit, reservedBy: reference };
};

/** An application whole and sent, with every document asked. */
export const fileApplication = async (
  world: Parts,
  { answers = léa, accountId }: { answers?: Answers; accountId?: string } = {},
): Promise<Application> => {
  const account = accountId ?? (await createApplicant(world));
  const by: Actor = { kind: "applicant", accountId: account };
  const reference = await createDraft(world, account, answers);
  const today = world.clock.now().toZonedDateTimeISO("Europe/Paris").toPlainDate();
  for (const kind of askedOf(answers, today)) await addDocument(world, reference, by, kind);
  const deposit = await reserveDeposit(world, reference);
  const ePhoto = { depositId: deposit.id, ending: "X7Q2", lastDay: deposit.lastDay };
  await act(world, reference, by, { type: "giveEPhoto", ePhoto });
  return act(world, reference, by, { type: "submit" });
};

/** Both sides or the page of a document, as the applicant would send them. */
export const addDocument = async (
  world: Parts,
  reference: Reference,
  by: Actor,
  kind: DocumentKind,
): Promise<void> => {
  const slots: readonly Slot[] =
    kind === "identityProof" || kind === "hostIdentity" || kind === "legalRepresentativeIdentity"
      ? ["front", "back"]
      : ["page"];
  for (const slot of slots) {
    const file = await keptFile(world, reference, slot);
    await act(world, reference, by, { type: "addFile", kind, file });
  }
};

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Application } from "#domain/application.ts";
import type { Answers } from "#domain/questions.ts";
import { isRefusal } from "#domain/refusals.ts";
import { readyDraft, someAccount } from "#test/ready-application.ts";
import { openTestWorld, type TestWorld, testRandom } from "#test/world.ts";
import { choosePaper } from "./choose-paper.ts";
import { eraseFiles } from "./erase-files.ts";
import { NotFound } from "./errors.ts";
import { giveEPhoto } from "./give-e-photo.ts";
import { readFile } from "./read-file.ts";
import { removeFile } from "./remove-file.ts";
import { requestValidationCode } from "./request-validation-code.ts";
import { saveAnswers } from "./save-answers.ts";
import { signAsRepresentative } from "./sign-as-representative.ts";
import { startApplication } from "./start-application.ts";
import { submitApplication } from "./submit-application.ts";
import { uploadDocument } from "./upload-document.ts";

/** Codes one can foresee: 000001, 000002… */
let codes = 0;
const lastCode = () => String(codes).padStart(6, "0");
const nextCode = () => {
  codes += 1;
  return lastCode();
};

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld({ random: { ...testRandom, code: nextCode } });
}, 60_000);
afterAll(() => world.close());

type Filer = { readonly accountId: string; readonly reference: string };

const newFiler = async (): Promise<Filer> => {
  const accountId = await someAccount(world);
  const started = await startApplication(world, {
    accountId,
    procedure: "licence-issue-after-exam",
    key: null,
  });
  if (isRefusal(started)) throw new Error(started.refused);
  return { accountId, reference: started.reference };
};

const wish = ({ accountId, reference }: Filer, key: string | null = null) => ({
  reference,
  by: { kind: "applicant", accountId } as const,
  key,
});

const applicationOf = async ({ reference }: Filer): Promise<Application> => {
  const view = await world.store.view(reference);
  if (view === null) throw new Error("no application");
  return view.application;
};

type Page = Parameters<typeof saveAnswers>[1]["page"];

const save = (
  filer: Filer,
  page: Page,
  form: Readonly<Record<string, readonly string[]>>,
  more: Partial<Parameters<typeof saveAnswers>[1]> = {},
) => saveAnswers(world, { ...wish(filer), page, form, identity: null, forLater: false, agreed: [], ...more });

test("a page saves its own questions, whatever else is sent with them", async () => {
  const filer = await newFiler();
  await save(filer, "filer", { filer: ["applicant"], birthName: ["Pirate"] });
  expect((await applicationOf(filer)).answers).toEqual({ filer: "applicant" });
});

test("a page that this person is not asked does not exist", async () => {
  const filer = await newFiler();
  await expect(save(filer, "representativeName", {})).rejects.toBeInstanceOf(NotFound);
});

test("somebody else's application does not exist", async () => {
  const [filer, other] = [await newFiler(), await newFiler()];
  await expect(
    save({ ...filer, accountId: other.accountId }, "filer", { filer: ["applicant"] }),
  ).rejects.toBeInstanceOf(NotFound);
});

test("every problem of a page comes at once and nothing is saved, unless it is for later", async () => {
  const filer = await newFiler();
  const form = { birthName: ["Lefèvre"], firstNames: [""] };
  expect(await save(filer, "name", form)).toEqual({
    problems: [{ question: "firstNames", problem: "missing" }],
  });
  expect((await applicationOf(filer)).answers).toEqual({});
  await save(filer, "name", form, { forLater: true });
  expect((await applicationOf(filer)).answers.birthName).toBe("Lefèvre");
});

test("an identity that the federation vouches for is saved as vouched for, not as typed", async () => {
  const filer = await newFiler();
  const identity = { birthName: "Durand", firstNames: "Paul", birthDate: "2001-05-04", sex: null };
  await save(filer, "filer", { filer: ["applicant"] }, { identity });
  await save(filer, "name", { birthName: ["Faux"], firstNames: ["Nom"] }, { identity });
  expect((await applicationOf(filer)).answers).toMatchObject({ birthName: "Durand", firstNames: "Paul" });
});

test("a category that the procedure does not issue is refused", async () => {
  const filer = await newFiler();
  expect(await save(filer, "category", { category: ["D"] })).toEqual({
    problems: [{ question: "category", problem: "notAnOption" }],
  });
});

test("an answer that forbids sending is told with its page, once", async () => {
  const filer = await newFiler();
  expect(await save(filer, "examPassed", { examPassed: ["no"] })).toMatchObject({
    forbids: { reason: "examNotPassed", question: "examPassed" },
  });
  expect(await save(filer, "examPassed", { examPassed: ["no"] })).toMatchObject({ forbids: null });
});

test("the same answers saved again leave no second line in the record", async () => {
  const filer = await newFiler();
  await save(filer, "filer", { filer: ["applicant"] });
  await save(filer, "filer", { filer: ["applicant"] });
  const events = (await world.store.view(filer.reference))?.journal.map(({ event }) => event);
  expect(events).toEqual(["started", "answersSaved"]);
});

const deposit = async (code: string, lastDay: string): Promise<string> => {
  const id = world.random.uuid();
  const page = { address: "00", width: 1, height: 1 };
  const partnerId = world.random.uuid();
  await world.store.write({ key: null }, async (tx) => {
    await tx.createPartner({
      id: partnerId,
      kind: "photographer",
      name: "Studio",
      keyFingerprint: partnerId,
    });
    await tx.createDeposit({
      id,
      codeFingerprint: world.secrets.fingerprint("ePhotoCode", code),
      codeEnding: code.slice(-4),
      photographerId: partnerId,
      key: world.storage.newKey(),
      photo: page,
      signature: page,
      findings: null,
      depositedAt: world.clock.now().toString(),
      lastDay,
      reservedBy: null,
    });
    return {};
  });
  return id;
};

const give = (filer: Filer, code: string) =>
  giveEPhoto(world, { ...wish(filer), accountId: filer.accountId, code });

test("an e-photo code is found however it is typed, and held by one application alone", async () => {
  const [filer, other] = [await newFiler(), await newFiler()];
  const id = await deposit("ABCDEFGHJKMNPQRSTVWXYZ", "2027-05-23");
  await give(filer, "abcd efgh-jkmn pqrs tvwx yz");
  expect((await applicationOf(filer)).ePhoto).toEqual({
    depositId: id,
    ending: "WXYZ",
    lastDay: "2027-05-23",
  });
  expect(await give(other, "ABCDEFGHJKMNPQRSTVWXYZ")).toEqual({ refused: "ePhotoUsed" });
});

test("another e-photo code frees the former one", async () => {
  const filer = await newFiler();
  const former = await deposit("A".repeat(22), "2027-05-23");
  const later = await deposit("B".repeat(22), "2027-05-23");
  await give(filer, "A".repeat(22));
  await give(filer, "B".repeat(22));
  expect((await world.store.deposit(former))?.reservedBy).toBeNull();
  expect((await world.store.deposit(later))?.reservedBy).toBe(filer.reference);
});

test("a code that lapsed yesterday is refused, one that lapses today is taken", async () => {
  const filer = await newFiler();
  await deposit("C".repeat(22), "2026-11-22");
  await deposit("D".repeat(22), "2026-11-23");
  expect(await give(filer, "C".repeat(22))).toEqual({ refused: "ePhotoLapsed" });
  expect(await give(filer, "D".repeat(22))).toMatchObject({ reference: filer.reference });
});

test("the eleventh e-photo code of a day is not even looked up", async () => {
  const filer = await newFiler();
  for (let tries = 0; tries < 10; tries += 1)
    expect(await give(filer, "Z".repeat(22))).toEqual({ refused: "ePhotoUnknown" });
  await deposit("E".repeat(22), "2027-05-23");
  expect(await give(filer, "E".repeat(22))).toEqual({ refused: "tooManyTries" });
});

const source = async function* (text: string) {
  yield new TextEncoder().encode(text);
};

const upload = (filer: Filer, slot: "front" | "back" | "page", text: string, key: string | null = null) =>
  uploadDocument(world, {
    ...wish(filer, key),
    kind: "identityProof",
    slot,
    name: "C:\\photos\\carte.jpg",
    source: source(text),
  });

test("a page left open sends two files under its one key, and each only once", async () => {
  const filer = await newFiler();
  await upload(filer, "front", "recto", "key");
  await upload(filer, "back", "verso", "key");
  await upload(filer, "back", "verso", "key");
  const files = (await applicationOf(filer)).documents.identityProof?.files;
  expect(files?.map(({ slot }) => slot)).toEqual(["front", "back"]);
  const received = (await world.store.view(filer.reference))?.journal.filter(
    ({ event }) => event === "documentReceived",
  );
  expect(received).toHaveLength(2);
});

test("the same file for both sides is refused, and the first stays readable", async () => {
  const filer = await newFiler();
  await upload(filer, "front", "the same");
  expect(await upload(filer, "back", "the same")).toEqual({ refused: "sameFileTwice" });
  const view = await world.store.view(filer.reference);
  const address = view?.application.documents.identityProof?.files[0]?.address ?? "";
  const chunks: Uint8Array[] = [];
  if (view !== null)
    for await (const chunk of world.storage.read({ key: view.key, address })) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe("the same");
});

test("a document that is not asked, or a side its paper has not, is refused", async () => {
  const filer = await newFiler();
  expect(
    await uploadDocument(world, {
      ...wish(filer),
      kind: "hostIdentity",
      slot: "front",
      name: "x",
      source: source("x"),
    }),
  ).toEqual({ refused: "documentNotAsked" });
  expect(await upload(filer, "page", "one page")).toEqual({ refused: "documentNotAsked" });
});

test("files follow the paper: the front of a card becomes the page of a passport", async () => {
  const filer = await newFiler();
  await choosePaper(world, { ...wish(filer), kind: "identityProof", paper: "nationalIdentityCard" });
  await upload(filer, "front", "first");
  await choosePaper(world, { ...wish(filer), kind: "identityProof", paper: "biometricPassport" });
  expect((await applicationOf(filer)).documents.identityProof?.files.map(({ slot }) => slot)).toEqual([
    "page",
  ]);
});

test("a paper of another nationality does not count", async () => {
  const filer = await newFiler();
  await save(filer, "nationality", { nationalities: ["FRA"] });
  expect(
    await choosePaper(world, { ...wish(filer), kind: "identityProof", paper: "asylumSeekerAttestation" }),
  ).toEqual({ refused: "documentNotAsked" });
});

test("a file taken back is gone and erased later", async () => {
  const filer = await newFiler();
  await upload(filer, "front", "taken back");
  const [file] = (await applicationOf(filer)).documents.identityProof?.files ?? [];
  await removeFile(world, { ...wish(filer), kind: "identityProof", fileId: file?.id ?? "" });
  expect((await applicationOf(filer)).documents.identityProof?.files).toEqual([]);
  expect(await world.jobs()).toContainEqual({
    name: "eraseFiles",
    data: { reference: filer.reference, addresses: expect.arrayContaining([file?.address]) },
  });
});

test("a file taken back and sent again before its erasure can still be read", async () => {
  const filer = await newFiler();
  await upload(filer, "front", "the same picture");
  const [first] = (await applicationOf(filer)).documents.identityProof?.files ?? [];
  await removeFile(world, { ...wish(filer), kind: "identityProof", fileId: first?.id ?? "" });
  await upload(filer, "back", "the same picture");
  for (const job of await world.jobs()) if (job.name === "eraseFiles") await eraseFiles(world, job.data);
  const [again] = (await applicationOf(filer)).documents.identityProof?.files ?? [];
  const { body } = await readFile(world, { ...wish(filer), address: again?.address ?? "" });
  expect(Buffer.concat(await Array.fromAsync(body)).toString()).toBe("the same picture");
});

test("a name cut in the middle of a sign is still kept and shown", async () => {
  const filer = await newFiler();
  const cut = await uploadDocument(world, {
    ...wish(filer),
    kind: "identityProof",
    slot: "front",
    name: `${"😀".repeat(75)}a`,
    source: source("named"),
  });
  expect(isRefusal(cut)).toBe(false);
  const long = await signAsRepresentative(world, {
    ...wish(filer),
    name: `a${"😀".repeat(100)}`,
    drawing: "",
  });
  expect(isRefusal(long)).toBe(false);
});

test("a representative signs with a typed name, or is asked to sign", async () => {
  const filer = await newFiler();
  const sign = (name: string, drawing = "") => signAsRepresentative(world, { ...wish(filer), name, drawing });
  expect(await sign("  ")).toEqual({ signature: "missing" });
  expect(await sign("", "data:text/html;base64,PGI+")).toEqual({ signature: "unusable" });
  await sign("Paul Durand");
  expect((await applicationOf(filer)).signature).toMatchObject({ how: "typed", name: "Paul Durand" });
});

test("a drawn signature is kept as the picture that the service drew from it", async () => {
  const filer = await newFiler();
  const drawing = `data:image/png;base64,${Buffer.from("a drawing").toString("base64")}`;
  await signAsRepresentative(world, { ...wish(filer), name: "", drawing });
  expect((await applicationOf(filer)).signature).toMatchObject({ how: "drawn", image: { width: 1200 } });
});

test("no code is sent for an application that is not complete", async () => {
  const filer = await newFiler();
  expect(
    await requestValidationCode(world, { ...wish(filer), accountId: filer.accountId, channel: "email" }),
  ).toEqual({ refused: "incomplete" });
});

test("blank nationalities are passed over", async () => {
  const filer = await newFiler();
  await save(filer, "nationality", {
    nationalities: ["FRA"],
    "nationalities.2": [""],
    "nationalities.3": ["DZA"],
  });
  const expected: Answers = { nationalities: ["FRA", "DZA"] };
  expect((await applicationOf(filer)).answers).toEqual(expected);
});

const readyFiler = async (): Promise<Filer> => {
  const accountId = await someAccount(world);
  return { accountId, reference: await readyDraft(world, accountId) };
};

const ask = (filer: Filer, channel: "email" | "sms" = "email") =>
  requestValidationCode(world, { ...wish(filer), accountId: filer.accountId, channel });

const submit = (filer: Filer, code: string) =>
  submitApplication(world, { ...wish(filer), accountId: filer.accountId, code });

test("a code goes only where the person confirmed that it may", async () => {
  const filer = await readyFiler();
  expect(await ask(filer, "sms")).toEqual({ refused: "emailNotConfirmed" });
  expect(await ask(filer, "email")).toEqual({ channel: "email" });
});

test("a new code voids the earlier one, and the new one sends the application", async () => {
  const filer = await readyFiler();
  await ask(filer);
  const earlier = lastCode();
  world.wait({ seconds: 1 });
  await ask(filer);
  expect(await submit(filer, earlier)).toEqual({ refused: "codeWrong" });
  expect(await submit(filer, lastCode())).toMatchObject({ reference: filer.reference });
  expect((await applicationOf(filer)).state).toBe("submitted");
});

test("a code lives ten minutes", async () => {
  const filer = await readyFiler();
  await ask(filer);
  world.wait({ minutes: 10 });
  expect(await submit(filer, lastCode())).toEqual({ refused: "codeExpired" });
});

test("the fifth wrong code voids the right one", async () => {
  const filer = await readyFiler();
  await ask(filer);
  for (let tries = 0; tries < 4; tries += 1)
    expect(await submit(filer, "999999")).toEqual({ refused: "codeWrong" });
  expect(await submit(filer, "999999")).toEqual({ refused: "codeSpent" });
  expect(await submit(filer, lastCode())).toEqual({ refused: "codeSpent" });
});

test("three codes in fifteen minutes, ten in a day", async () => {
  const filer = await readyFiler();
  for (let sent = 1; sent <= 10; sent += 1) {
    expect(await ask(filer)).toEqual({ channel: "email" });
    if (sent % 3 === 0) {
      expect(await ask(filer)).toEqual({ refused: "tooManyCodes" });
      world.wait({ minutes: 15 });
    }
  }
  world.wait({ minutes: 15 });
  expect(await ask(filer)).toEqual({ refused: "tooManyCodes" });
});

test("an e-photo that lapsed before sending has to be given anew", async () => {
  const filer = await readyFiler();
  const { ePhoto } = await applicationOf(filer);
  if (ePhoto === null) throw new Error("no e-photo");
  world.setClock(`${ePhoto.lastDay}T12:00:00Z`);
  expect(await ask(filer)).toEqual({ channel: "email" });
  world.wait({ days: 1 });
  expect(await ask(filer)).toEqual({ refused: "incomplete" });
});

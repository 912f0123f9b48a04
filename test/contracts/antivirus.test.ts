/** What becomes of strangers' files, with the real antivirus daemon up, down, and up again. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClamd } from "#adapters/antivirus/clamd.ts";
import { dataKeys } from "#adapters/keys/data-keys.ts";
import { generateMasterKey, parseMasterKeys } from "#adapters/keys/master-keys.ts";
import { openDiskStorage } from "#adapters/storage/disk-storage.ts";
import { unreadPage } from "#dev/seed/unread-page.ts";
import type { Application, DocumentFile, Reference } from "#domain/application.ts";
import type { ExaminationStep } from "#domain/decide/examination.ts";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import { isRefusal } from "#domain/refusals.ts";
import { eicar, hasClamd, prepareClamd, type TestClamd } from "#test/clamd.ts";
import {
  act,
  addDocument,
  askedOf,
  createAgent,
  createApplicant,
  createDraft,
  keptFile,
  léa,
  reserveDeposit,
} from "#test/filing.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { actOnFile } from "#usecases/act-on-file.ts";
import { depositPhoto } from "#usecases/deposit-photo.ts";
import { eraseFiles } from "#usecases/erase-files.ts";
import { NotFound, Unavailable } from "#usecases/errors.ts";
import type { StaffMember } from "#usecases/ports/people.ts";
import type { Inspection } from "#usecases/ports/services.ts";
import { readFile } from "#usecases/read-file.ts";
import { readOriginal, readPage } from "#usecases/read-file-for-agent.ts";
import { scanFile } from "#usecases/scan-file.ts";
import { scanUnscanned } from "#usecases/scan-unscanned.ts";
import { signAsRepresentative } from "#usecases/sign-as-representative.ts";
import { uploadDocument } from "#usecases/upload-document.ts";

const isLocked = "locked";

/** Opens everything, but for what says that it is locked, and draws each file as a page of its own. */
const inspection: Inspection = {
  inspect: async (source) => {
    const text = Buffer.concat(await Array.fromAsync(source)).toString("latin1");
    if (text.startsWith(isLocked)) return { refused: "filePassword" };
    const jpeg = Buffer.from(`drawn from ${text.slice(0, 20)} ${text.length}`);
    return { type: "image/jpeg", isUnread: true, pages: [unreadPage({ jpeg, width: 1200, height: 800 })] };
  },
};

type Person = { readonly accountId: string; readonly reference: Reference };

describe.skipIf(!hasClamd())("with an antivirus", () => {
  let clamd: TestClamd;
  let folder: string;
  let world: TestWorld;
  let agent: StaffMember;

  beforeAll(async () => {
    clamd = await prepareClamd();
    folder = await mkdtemp(join(tmpdir(), "telepermis-scanned-"));
    const keys = parseMasterKeys(generateMasterKey());
    world = await openTestWorld({
      storage: await openDiskStorage({ folder, keys: dataKeys(keys) }),
      antivirus: createClamd({ path: clamd.socket }),
      inspection,
    });
    agent = await createAgent(world, "Camille");
  });
  afterAll(async () => {
    await clamd.remove();
    await world.close();
    await rm(folder, { recursive: true, force: true });
  });

  const up = () => clamd.start();
  const down = () => clamd.stop();

  const byPerson = ({ accountId, reference }: Person) => ({
    reference,
    by: { kind: "applicant", accountId } as const,
    key: null,
  });

  const clean = () => Buffer.from(`a picture like no other ${world.random.uuid()}`);
  const infected = () => Buffer.concat([clean(), Buffer.from(eicar, "latin1")]);

  async function* once(bytes: Uint8Array) {
    yield bytes;
  }

  const send = (person: Person, content: Uint8Array, kind: DocumentKind = "proofOfAddress") =>
    uploadDocument(world, {
      ...byPerson(person),
      kind,
      slot: "page",
      name: "photo.jpg",
      source: once(content),
    });

  const draft = async (): Promise<Person> => {
    const accountId = await createApplicant(world);
    return { accountId, reference: await createDraft(world, accountId) };
  };

  const current = async (reference: Reference): Promise<Application> => {
    const view = await world.store.view(reference);
    if (view === null) throw new Error("no such application");
    return view.application;
  };

  const fileOf = async ({ reference }: Person, kind: DocumentKind = "proofOfAddress") => {
    const file = (await current(reference)).documents[kind]?.files[0];
    if (file === undefined) throw new Error("no such file");
    return file;
  };

  const filesOf = async ({ reference }: Person): Promise<readonly DocumentFile[]> =>
    (await current(reference)).documents.proofOfAddress?.files ?? [];

  /** The proof of address was clean, and another is asked for; the antivirus no longer answers. */
  const askedAgain = async (): Promise<Person> => {
    await up();
    const person = await draft();
    await send(person, clean());
    await fileTheRest(person);
    await down();
    await step(person, { type: "claim" });
    await step(person, { type: "openExamination" });
    const items = [{ asked: "proofOfAddress", reason: "coupée" }] as const;
    await step(person, { type: "requestSupplement", items });
    return person;
  };

  /** Everything else asked, then sent: with the proof of address as it is. */
  const fileTheRest = async (person: Person): Promise<void> => {
    const { reference } = person;
    const { by } = byPerson(person);
    const today = Temporal.PlainDate.from("2026-11-23");
    for (const kind of askedOf(léa, today))
      if (kind !== "proofOfAddress") await addDocument(world, reference, by, kind);
    const { id: depositId, lastDay } = await reserveDeposit(world, reference);
    await act(world, reference, by, { type: "giveEPhoto", ePhoto: { depositId, ending: "X7Q2", lastDay } });
    await act(world, reference, by, { type: "submit" });
  };

  /** A whole application, sent while the antivirus was down, its proof of address still to be scanned. */
  const filedUnseen = async (content: Uint8Array): Promise<Person> => {
    const person = await draft();
    await send(person, content);
    await fileTheRest(person);
    return person;
  };

  const step = async ({ reference }: Person, taken: ExaminationStep) => {
    const { version } = await current(reference);
    return actOnFile(world, { reference, agent, seen: version, step: taken, key: null });
  };

  const jobsOf = async ({ reference }: Person) =>
    (await world.jobs()).filter(({ data }) => "reference" in data && data.reference === reference);

  /** What the worker does of the jobs that scan and erase files. */
  const work = async (person: Person) => {
    for (const { name, data } of await jobsOf(person)) if (name === "scanFile") await scanFile(world, data);
    for (const { name, data } of await jobsOf(person))
      if (name === "eraseFiles") await eraseFiles(world, data);
  };

  const storedFiles = async (): Promise<readonly string[]> =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .toSorted();

  const toldOf = async ({ reference }: Person) =>
    ((await world.store.view(reference))?.messages ?? []).map(({ kind }) => kind);

  const eventsOf = async ({ reference }: Person) =>
    ((await world.store.view(reference))?.journal ?? []).map(({ event }) => event);

  describe("that answers", () => {
    beforeAll(up);
    afterAll(down);

    test("a clean file is kept as scanned, and nothing is left to do", async () => {
      const person = await draft();
      await send(person, clean());
      expect((await fileOf(person)).antivirus).toBe("scanned");
      expect((await jobsOf(person)).map(({ name }) => name)).not.toContain("scanFile");
    });

    test("an infected file is refused at once, and nothing of it is kept", async () => {
      const person = await draft();
      await send(person, clean());
      const before = await storedFiles();
      expect(await send(person, infected())).toEqual({ refused: "fileInfected" });
      expect(await storedFiles()).toEqual(before);
      expect(await filesOf(person)).toHaveLength(1);
    });

    test("nor during a supplement, though what is replaced then stays as evidence", async () => {
      const person = await draft();
      await send(person, clean());
      await fileTheRest(person);
      await step(person, { type: "claim" });
      await step(person, { type: "openExamination" });
      const items = [{ asked: "proofOfAddress", reason: "coupée" }] as const;
      await step(person, { type: "requestSupplement", items });
      const before = await storedFiles();
      expect(await send(person, infected())).toEqual({ refused: "fileInfected" });
      expect(await storedFiles()).toEqual(before);
    });

    test("a file under a password is told as such: something can be done about it", async () => {
      const locked = Buffer.concat([Buffer.from(isLocked), Buffer.from(eicar, "latin1")]);
      expect(await send(await draft(), locked)).toEqual({ refused: "filePassword" });
    });

    test("photographers and representatives pass the same gate", async () => {
      const deposited = await depositPhoto(world, {
        photographerId: world.random.uuid(),
        key: world.random.uuid(),
        samePicturesOnly: false,
        files: (async function* () {
          yield { field: "photo", source: once(infected()) };
          yield { field: "signature", source: once(clean()) };
        })(),
      });
      expect(deposited).toEqual({ unusable: { photo: "fileInfected" } });
      const drawing = `data:image/png;base64,${infected().toString("base64")}`;
      const person = await draft();
      const signed = await signAsRepresentative(world, { ...byPerson(person), name: "", drawing });
      expect(signed).toEqual({ signature: "unusable" });
      expect((await current(person.reference)).signature).toBeNull();
    });
  });

  describe("that does not answer", () => {
    test("a file is taken, and shown to the person who sent it: never the file itself", async () => {
      const person = await draft();
      await send(person, clean());
      const file = await fileOf(person);
      expect(file.antivirus).toBe("waiting");
      const [page] = file.pages;
      const shown = await readFile(world, { ...byPerson(person), address: page?.address ?? "" });
      expect(shown.drawn).toBe(true);
      const original = readFile(world, { ...byPerson(person), address: file.address });
      await expect(original).rejects.toThrow(NotFound);
    });

    test("the job that scans it fails, so as to come back", async () => {
      const person = await draft();
      await send(person, clean());
      await expect(work(person)).rejects.toThrow(Unavailable);
      expect((await fileOf(person)).antivirus).toBe("waiting");
    });

    test("what waits may be sent with the application; no agent sees it, examines it or decides", async () => {
      const person = await filedUnseen(clean());
      const { reference } = person;
      const { id: fileId } = await fileOf(person);
      await expect(readPage(world, { reference, agent, fileId, page: 0 })).rejects.toThrow(NotFound);
      await expect(readOriginal(world, { reference, agent, fileId })).rejects.toThrow(NotFound);
      await step(person, { type: "claim" });
      expect(await step(person, { type: "openExamination" })).toEqual({ refused: "fileAwaitingScan" });
      await up();
      await work(person);
      await down();
      expect((await fileOf(person)).antivirus).toBe("scanned");
      expect(await eventsOf(person)).toContain("documentScanned");
      expect(isRefusal(await step(person, { type: "openExamination" }))).toBe(false);
      expect(await readOriginal(world, { reference, agent, fileId })).toMatchObject({ name: "photo.jpg" });
    });

    test("a supplement that waits is neither accepted nor refused, the other documents are", async () => {
      const person = await askedAgain();
      const { files } = (await current(person.reference)).documents.proofOfAddress ?? { files: [] };
      await act(world, person.reference, byPerson(person).by, {
        type: "removeFile",
        kind: "proofOfAddress",
        fileId: files[0]?.id ?? "",
      });
      await send(person, clean());
      await act(world, person.reference, byPerson(person).by, { type: "sendSupplement" });
      const tooSoon = { refused: "fileAwaitingScan" };
      const kind = "proofOfAddress";
      expect(await step(person, { type: "acceptDocuments", kinds: [kind] })).toEqual(tooSoon);
      expect(await step(person, { type: "refuseDocument", kind, reason: "floue" })).toEqual(tooSoon);
      expect(await step(person, { type: "refuse", reasons: [{ reason: "a", legalBasis: "b" }] })).toEqual(
        tooSoon,
      );
      expect(await step(person, { type: "accept" })).toEqual(tooSoon);
      const other = await step(person, { type: "acceptDocuments", kinds: ["identityProof"] });
      expect(isRefusal(other)).toBe(false);
    });

    test("photographers and representatives are asked to come back: nothing of theirs waits", async () => {
      const before = await storedFiles();
      const deposited = await depositPhoto(world, {
        photographerId: world.random.uuid(),
        key: world.random.uuid(),
        samePicturesOnly: false,
        files: (async function* () {
          yield { field: "photo", source: once(clean()) };
          yield { field: "signature", source: once(clean()) };
        })(),
      });
      expect(deposited).toEqual({ unusable: { photo: "fileNotScanned", signature: "fileNotScanned" } });
      const drawing = `data:image/png;base64,${clean().toString("base64")}`;
      const person = await draft();
      const signed = await signAsRepresentative(world, { ...byPerson(person), name: "", drawing });
      expect(signed).toEqual({ refused: "fileNotScanned" });
      expect(await storedFiles()).toEqual(before);
    });
  });

  describe("that finds something later", () => {
    const scanned = async (person: Person) => {
      await up();
      await work(person);
      await down();
    };

    test("in a draft, the file is erased, and the person told to send another", async () => {
      const person = await draft();
      const before = await storedFiles();
      await send(person, infected());
      await scanned(person);
      expect(await filesOf(person)).toEqual([]);
      expect(await storedFiles()).toEqual(before);
      const [erasing] = (await jobsOf(person)).filter(({ name }) => name === "eraseFiles");
      expect(erasing?.data).toMatchObject({ atOnce: true });
      expect(await toldOf(person)).toContain("fileInfected");
      expect(await eventsOf(person)).toContain("documentInfected");
      expect((await current(person.reference)).documents.proofOfAddress?.infectedAt).toBeDefined();
      await send(person, clean());
      expect((await current(person.reference)).documents.proofOfAddress?.infectedAt).toBeUndefined();
    });

    test("once sent, an agent cannot accept without it, and asks for it again", async () => {
      const person = await filedUnseen(infected());
      await scanned(person);
      expect(await toldOf(person)).toContain("fileInfected");
      await step(person, { type: "claim" });
      await step(person, { type: "openExamination" });
      for (const kind of askedOf(léa, Temporal.PlainDate.from("2026-11-23")))
        await step(person, { type: "acceptDocuments", kinds: [kind] });
      expect(await step(person, { type: "accept" })).toEqual({ refused: "documentsNotJudged" });
      const items = [{ asked: "proofOfAddress", reason: "supprimé par l’antivirus" }] as const;
      expect(isRefusal(await step(person, { type: "requestSupplement", items }))).toBe(false);
    });

    test("during a supplement, what was sent anew is to be sent again", async () => {
      const person = await askedAgain();
      await send(person, infected());
      expect((await current(person.reference)).supplement?.renewed).toEqual(["proofOfAddress"]);
      await scanned(person);
      expect((await current(person.reference)).supplement?.renewed).toEqual([]);
    });
  });

  test("files from before there was an antivirus wait for it once the operator says so", async () => {
    const person = await draft();
    const { reference } = person;
    const { by } = byPerson(person);
    const unscanned = await keptFile(world, reference, "page", infected());
    await act(world, reference, by, { type: "addFile", kind: "proofOfAddress", file: unscanned });
    expect((await fileOf(person)).antivirus).toBeUndefined();
    expect(await world.store.unscanned("", 1000)).toContain(reference);
    expect((await scanUnscanned(world)).applications).toBeGreaterThan(0);
    expect((await fileOf(person)).antivirus).toBe("waiting");
    await up();
    await work(person);
    await down();
    expect(await filesOf(person)).toEqual([]);
    expect(await world.store.unscanned("", 1000)).not.toContain(reference);
  });
});

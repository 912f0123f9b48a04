import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openInspection } from "#adapters/inspection/inspection.ts";
import { openSealVerifier } from "#adapters/seals/seal-verifier.ts";
import { unreadPage } from "#dev/seed/unread-page.ts";
import type { DocumentFile } from "#domain/application.ts";
import { adviceOn, checkStateOf, codesOf, toldOf } from "#domain/documents/checked-file.ts";
import type { PageEvidence } from "#domain/documents/evidence.ts";
import type { DocumentKind, Slot } from "#domain/documents/kinds.ts";
import type { Answers } from "#domain/questions.ts";
import { isRefusal } from "#domain/refusals.ts";
import { plainAnswers, someAccount } from "#test/ready-application.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { change } from "./change.ts";
import { choosePaper } from "./choose-paper.ts";
import { keepAdvisedFile } from "./keep-advised-file.ts";
import type { Inspection } from "./ports/services.ts";
import { readWholeFile } from "./read-whole-file.ts";
import { startApplication } from "./start-application.ts";
import { takeOwnData } from "./take-own-data.ts";
import { uploadDocument } from "./upload-document.ts";

const engine = openInspection({ atOnce: 1 });

const readings = new Map<string, ReturnType<Inspection["inspect"]>>();

/** The real inspection, which reads the same sample the same way: once is enough. */
const real: Inspection = {
  inspect: async (source, asked) => {
    const content = Buffer.concat(await Array.fromAsync(source));
    const key = createHash("sha256").update(content).update(JSON.stringify(asked)).digest("hex");
    const reading = readings.get(key) ?? engine.inspect(bytes(content), asked);
    readings.set(key, reading);
    return reading;
  },
};
/** Played in the place of the real one, by the tests that need a page like no specimen. */
let played: Inspection | null = null;

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld({
    inspection: { inspect: (source, asked) => (played ?? real).inspect(source, asked) },
    sealVerifier: openSealVerifier({
      folder: "no-import",
      today: () => Temporal.PlainDate.from("2026-11-23"),
      countsTestAuthority: true,
    }),
  });
}, 60_000);
afterAll(async () => {
  await engine.close();
  await world.close();
});

type Filer = { readonly accountId: string; readonly reference: string };

const filerWith = async (answers: Answers): Promise<Filer> => {
  const accountId = await someAccount(world);
  const procedure = "licence-issue-after-exam";
  const started = await startApplication(world, { accountId, procedure, key: null });
  if (isRefusal(started)) throw new Error(started.refused);
  const filer = { accountId, reference: started.reference };
  await change(world, wish(filer), { type: "saveAnswers", answers });
  return filer;
};

const wish = ({ accountId, reference }: Filer) => ({
  reference,
  by: { kind: "applicant", accountId } as const,
  key: null,
});

const inès = { ...plainAnswers, birthName: "Berthier", firstNames: "Corinne", birthDate: "1965-12-06" };

async function* bytes(content: Uint8Array) {
  yield content;
}

const sampleOf = (name: string): Promise<Uint8Array> =>
  readFile(new URL(`../../test/samples/${name}`, import.meta.url));

const send = (filer: Filer, kind: DocumentKind, slot: Slot, content: Uint8Array, replaces?: string) =>
  uploadDocument(world, {
    ...wish(filer),
    kind,
    slot,
    replaces,
    name: "photo.jpg",
    source: bytes(content),
  });

const filesOf = async ({ reference }: Filer, kind: DocumentKind): Promise<readonly DocumentFile[]> =>
  (await world.store.view(reference))?.application.documents[kind]?.files ?? [];

const fileIn = async (filer: Filer, kind: DocumentKind, slot: Slot): Promise<DocumentFile> => {
  const file = (await filesOf(filer, kind)).find((each) => each.slot === slot);
  if (file === undefined) throw new Error("no such file");
  return file;
};

const codes = (file: DocumentFile) => codesOf(file.findings ?? []);

const journalOf = async ({ reference }: Filer) => (await world.store.view(reference))?.journal ?? [];

/** Runs the jobs of this application that read files, as the worker would. */
const readOn = async ({ reference }: Filer) => {
  for (const job of await world.jobs())
    if (job.name === "readFile" && job.data.reference === reference) await readWholeFile(world, job.data);
};

/** A page whose evidence is all good but for what a test says. */
const playing = (evidence: (content: string) => Partial<PageEvidence>): Inspection => ({
  inspect: async (source) => {
    const jpeg = Buffer.concat(await Array.fromAsync(source));
    const page = unreadPage({ jpeg, width: 1600, height: 1000 });
    const told = evidence(jpeg.toString());
    return { type: "image/jpeg", pages: [{ ...page, evidence: { ...page.evidence, ...told } }] };
  },
});

const goodPage = unreadPage({ jpeg: new Uint8Array(), width: 1, height: 1 }).evidence;

/** Pictures named by their content: "blurred", "blank"; each other one is a good picture like no other. */
const byName = playing((content) => ({
  quality: {
    ...goodPage.quality,
    hash: Buffer.from(content.padEnd(10, content)).toString("hex").slice(0, 20),
    ...(content.includes("blurred") ? { laplacianP90: 5 } : {}),
    ...(content.includes("blank") ? { edgeShare: 0, luminanceP5: 250, luminanceP95: 252 } : {}),
  },
}));

const playingWith = async (inspection: Inspection, act: () => Promise<void>) => {
  played = inspection;
  try {
    await act();
  } finally {
    played = null;
  }
};

const picture = (name: string) => new TextEncoder().encode(name);

test("a blurred picture is advised on at once, kept in one press, and the journal holds codes alone", async () => {
  const filer = await filerWith(inès);
  await playingWith(byName, async () => {
    await send(filer, "identityProof", "front", picture("blurred front"));
  });
  const advised = await fileIn(filer, "identityProof", "front");
  expect([codes(advised), checkStateOf(advised)]).toEqual([["image.blur"], "advice"]);
  await keepAdvisedFile(world, { ...wish(filer), kind: "identityProof", fileId: advised.id });
  expect(checkStateOf(await fileIn(filer, "identityProof", "front"))).toBe("kept");
  const journal = await journalOf(filer);
  expect(journal.find(({ event }) => event === "documentReceived")?.details).toMatchObject({
    advice: ["image.blur"],
    notes: [],
  });
  expect(journal.at(-1)).toMatchObject({ event: "documentKept", details: { advice: ["image.blur"] } });
});

test("a sharper picture in its place is good", async () => {
  const filer = await filerWith(inès);
  await playingWith(byName, async () => {
    await send(filer, "identityProof", "front", picture("blurred front"));
    await send(filer, "identityProof", "front", picture("a sharp one"));
    await readOn(filer);
  });
  const files = await filesOf(filer, "identityProof");
  expect(files.map(checkStateOf)).toEqual(["good"]);
});

test("an empty page is refused, and nothing of it stays", async () => {
  const filer = await filerWith(inès);
  await playingWith(byName, async () => {
    expect(await send(filer, "identityProof", "front", picture("blank"))).toEqual({ refused: "pageBlank" });
  });
  expect(await filesOf(filer, "identityProof")).toEqual([]);
});

test("advice on one side goes away when the other side is taken again", async () => {
  const filer = await filerWith(inès);
  await choosePaper(world, { ...wish(filer), kind: "identityProof", paper: "nationalIdentityCard" });
  await playingWith(byName, async () => {
    await send(filer, "identityProof", "front", picture("0123456789 once"));
    await send(filer, "identityProof", "back", picture("0123456789 twice"));
    expect(codes(await fileIn(filer, "identityProof", "back"))).toContain("side.similar");
    await send(filer, "identityProof", "front", picture("zyxwvutsrq"));
  });
  expect(codes(await fileIn(filer, "identityProof", "back"))).not.toContain("side.similar");
});

test("what a real card says is compared with the form, and judged again when the form changes", async () => {
  const filer = await filerWith({ ...inès, birthName: "Durand" });
  await send(filer, "identityProof", "front", await sampleOf("identity-card-berthier-front.jpg"));
  const differing = await fileIn(filer, "identityProof", "front");
  expect(codes(differing)).toContain("mrz.name");
  expect(differing.findings?.find(({ code }) => code === "mrz.name")?.box).not.toBeNull();
  await change(world, wish(filer), { type: "saveAnswers", answers: { birthName: "Berthier" } });
  await readOn(filer);
  expect(codes(await fileIn(filer, "identityProof", "front"))).not.toContain("mrz.name");
});

test("a bill that carries its text is judged in the same request: over six months, it is said", async () => {
  const filer = await filerWith(inès);
  world.setClock("2027-06-23T09:00:00Z");
  await send(filer, "proofOfAddress", "page", await sampleOf("energy-bill-specimen.pdf"));
  const bill = await fileIn(filer, "proofOfAddress", "page");
  world.setClock("2026-11-23T09:00:00Z");
  const old = bill.findings?.find(({ code }) => code === "address.old");
  expect(old?.values).toMatchObject({ date: "2026-09-12" });
});

test("seals and photographed text are read by a job; meanwhile the file is being checked", async () => {
  const filer = await filerWith(inès);
  await send(filer, "provisionalCertificate", "page", await sampleOf("provisional-certificate-martin.jpg"));
  const [before] = await filesOf(filer, "provisionalCertificate");
  expect(before?.isBeingRead).toBe(true);
  expect(await world.jobs()).toContainEqual({
    name: "readFile",
    data: { reference: filer.reference, kind: "provisionalCertificate", fileId: before?.id },
  });
  await readOn(filer);
  const after = await fileIn(filer, "provisionalCertificate", "page");
  expect(after.isBeingRead).toBeUndefined();
  expect(codes(after)).toContain("seal.test");
  expect(after.evidence).not.toBe(before?.evidence);
  expect((await journalOf(filer)).at(-1)).toMatchObject({ event: "documentChecked", by: { kind: "system" } });
}, 60_000);

const maëlys = { ...plainAnswers, firstNames: "Maëlys-Gaëlle", birthDate: "1990-07-13" };
const { examDate: _, nephNumber: __, ...beforeTheExam } = maëlys;

const answersOf = async ({ reference }: Filer) => (await world.store.view(reference))?.application.answers;

const sendCertificate = async (filer: Filer) => {
  await send(filer, "provisionalCertificate", "page", await sampleOf("provisional-certificate-martin.jpg"));
  await readOn(filer);
};

test("the seal of the certificate fills the day of the exam, and the journal says who did, from what", async () => {
  const filer = await filerWith(beforeTheExam);
  await sendCertificate(filer);
  expect(await answersOf(filer)).toMatchObject({ examDate: "2026-11-05", nephNumber: "260175100123" });
  expect((await journalOf(filer)).at(-1)).toMatchObject({
    event: "answersRead",
    by: { kind: "system" },
    details: { questions: ["examDate", "nephNumber"], document: "provisionalCertificate" },
  });
  // The last day of the provisional licence follows from it.
  expect((await world.store.view(filer.reference))?.deadlines).toContainEqual(
    expect.objectContaining({ kind: "provisionalEnded", lastDay: "2027-03-05" }),
  );
}, 60_000);

test("a day typed before stays, and the certificate says otherwise until it is corrected", async () => {
  const filer = await filerWith({ ...maëlys, examDate: "2026-10-31" });
  await sendCertificate(filer);
  expect(await answersOf(filer)).toMatchObject({ examDate: "2026-10-31" });
  const advised = await fileIn(filer, "provisionalCertificate", "page");
  expect(adviceOn(advised)).toMatchObject([
    { code: "seal.exam-date", values: { read: "2026-11-05", typed: "2026-10-31" }, box: expect.anything() },
  ]);
  await change(world, wish(filer), { type: "saveAnswers", answers: { examDate: "2026-11-05" } });
  expect((await journalOf(filer)).at(-1)).toMatchObject({
    event: "answersSaved",
    details: { questions: ["examDate"], asRead: ["examDate"] },
  });
  await readOn(filer);
  expect(adviceOn(await fileIn(filer, "provisionalCertificate", "page"))).toEqual([]);
}, 60_000);

test("somebody else's certificate fills nothing, and says whose name it bears", async () => {
  const filer = await filerWith({ ...beforeTheExam, birthName: "Durand" });
  await sendCertificate(filer);
  expect(await answersOf(filer)).not.toHaveProperty("examDate");
  expect(codes(await fileIn(filer, "provisionalCertificate", "page"))).toContain("seal.name");
}, 60_000);

test("read before it is asked, the day is filled in once the exam is said to be passed", async () => {
  const { examPassed: ___, ...earlier } = beforeTheExam;
  const filer = await filerWith(earlier);
  await sendCertificate(filer);
  expect(await answersOf(filer)).not.toHaveProperty("examDate");
  await change(world, wish(filer), { type: "saveAnswers", answers: { examPassed: true } });
  expect(await answersOf(filer)).toMatchObject({ examDate: "2026-11-05" });
}, 60_000);

test("the front of a real card goes with its back; that of another is asked about", async () => {
  const filer = await filerWith(maëlys);
  await choosePaper(world, { ...wish(filer), kind: "identityProof", paper: "nationalIdentityCard" });
  await send(filer, "identityProof", "back", await sampleOf("identity-card-martin-back.jpg"));
  await send(filer, "identityProof", "front", await sampleOf("identity-card-martin-front.jpg"));
  await readOn(filer);
  expect(codes(await fileIn(filer, "identityProof", "front"))).not.toContain("side.unlike");
  await send(filer, "identityProof", "front", await sampleOf("identity-card-leroy-front.jpg"));
  await readOn(filer);
  expect(codes(await fileIn(filer, "identityProof", "front"))).toContain("side.unlike");
}, 120_000);

test("a passport sent as a proof of address, and a bill as an identity document, are told by name", async () => {
  const filer = await filerWith(maëlys);
  await send(filer, "proofOfAddress", "page", await sampleOf("mrz/passport-croatia.jpg"));
  await readOn(filer);
  const told = async (kind: DocumentKind, slot: Slot) =>
    (await fileIn(filer, kind, slot)).findings?.find(({ code }) => code === "document.wrong")?.values;
  expect(await told("proofOfAddress", "page")).toEqual({ seen: "passport", asked: "proofOfAddress" });
  await send(filer, "identityProof", "front", await sampleOf("water-bill-martin.pdf"));
  expect(await told("identityProof", "front")).toEqual({ seen: "bill", asked: "identityProof" });
}, 120_000);

test("what one document says of its holder is compared with what comes later, for the agent alone", async () => {
  const filer = await filerWith(maëlys);
  await send(filer, "identityProof", "front", await sampleOf("identity-card-berthier-front.jpg"));
  await sendCertificate(filer);
  const noted = (file: DocumentFile) => file.findings?.find(({ code }) => code === "person.differs")?.values;
  expect(noted(await fileIn(filer, "provisionalCertificate", "page"))).toEqual({ document: "identityProof" });
  // The one that came before is judged again with it.
  const front = await fileIn(filer, "identityProof", "front");
  expect(noted(front)).toEqual({ document: "provisionalCertificate" });
  expect(codesOf(toldOf(front))).not.toContain("person.differs");
}, 120_000);

test("what is noted for agents is told neither on the pages nor in the copy of one's data", async () => {
  const filer = await filerWith(inès);
  await send(filer, "provisionalCertificate", "page", await sampleOf("provisional-certificate-martin.jpg"));
  await readOn(filer);
  const file = await fileIn(filer, "provisionalCertificate", "page");
  expect(codesOf(toldOf(file))).not.toContain("seal.test");
  const copy = JSON.stringify(await takeOwnData(world, filer));
  expect(copy).not.toContain("seal.test");
  // What was read of oneself is one's own.
  expect(copy).toContain('{"fact":"examDate","value":"2026-11-05","source":"seal"}');
}, 60_000);

test("a file removed before it was read whole is left alone", async () => {
  const filer = await filerWith(inès);
  await playingWith(byName, async () => {
    await send(filer, "proofOfAddress", "page", picture("a bill"));
    const bill = await fileIn(filer, "proofOfAddress", "page");
    await change(world, wish(filer), { type: "removeFile", kind: "proofOfAddress", fileId: bill.id });
    await readOn(filer);
  });
  expect(await filesOf(filer, "proofOfAddress")).toEqual([]);
});

test("a page is replaced by the one taken in its place, the others stay", async () => {
  const filer = await filerWith(inès);
  await playingWith(byName, async () => {
    await send(filer, "proofOfAddress", "page", picture("first bill"));
    await send(filer, "proofOfAddress", "page", picture("second bill"));
    const [first, second] = await filesOf(filer, "proofOfAddress");
    await send(filer, "proofOfAddress", "page", picture("another bill"), first?.id);
    const left = await filesOf(filer, "proofOfAddress");
    expect(left).toHaveLength(2);
    expect(left.map(({ id }) => id)).toContain(second?.id);
    expect(left.map(({ id }) => id)).not.toContain(first?.id);
  });
});

test("a file that nothing was read of says nothing, as those of earlier versions", async () => {
  const filer = await filerWith(inès);
  const unread: Inspection = {
    inspect: async (source) => ({
      type: "image/jpeg",
      isUnread: true,
      pages: [unreadPage({ jpeg: Buffer.concat(await Array.fromAsync(source)), width: 900, height: 600 })],
    }),
  };
  await playingWith(unread, async () => {
    await send(filer, "proofOfAddress", "page", picture("unread"));
  });
  const file = await fileIn(filer, "proofOfAddress", "page");
  expect([checkStateOf(file), adviceOn(file)]).toEqual(["unread", []]);
});

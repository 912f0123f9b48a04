import { readFile } from "node:fs/promises";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openInspection } from "#adapters/inspection/inspection.ts";
import type { DocumentFile } from "#domain/application.ts";
import { codesOf } from "#domain/documents/checked-file.ts";
import type { DocumentKind, Slot } from "#domain/documents/kinds.ts";
import type { Margins, PageView } from "#domain/documents/page-view.ts";
import type { ViewStep } from "#domain/documents/view-steps.ts";
import { isRefusal } from "#domain/refusals.ts";
import { plainAnswers, someAccount } from "#test/ready-application.ts";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { arrangeFile } from "./arrange-file.ts";
import { change } from "./change.ts";
import { NotFound } from "./errors.ts";
import { moveFile } from "./move-file.ts";
import { readFile as readStored } from "./read-file.ts";
import { readWholeFile } from "./read-whole-file.ts";
import { startApplication } from "./start-application.ts";
import { uploadDocument } from "./upload-document.ts";

// Each file is opened in a process of its own, which a busy machine takes its time to start.
vi.setConfig({ testTimeout: 120_000 });

const real = openInspection({ atOnce: 1 });
let inspected: (readonly PageView[] | undefined)[] = [];

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld({
    inspection: {
      inspect: (source, asked) => {
        inspected.push(asked?.views);
        return real.inspect(source, asked);
      },
    },
  });
}, 60_000);
afterEach(() => {
  inspected = [];
});
afterAll(async () => {
  await real.close();
  await world.close();
});

type Filer = { readonly accountId: string; readonly reference: string };

const someFiler = async (): Promise<Filer> => {
  const accountId = await someAccount(world);
  const procedure = "licence-issue-after-exam";
  const started = await startApplication(world, { accountId, procedure, key: null });
  if (isRefusal(started)) throw new Error(started.refused);
  const filer = { accountId, reference: started.reference };
  await change(world, wish(filer), { type: "saveAnswers", answers: plainAnswers });
  return filer;
};

const wish = ({ accountId, reference }: Filer) => ({
  reference,
  by: { kind: "applicant", accountId } as const,
  key: null,
});

async function* bytes(content: Uint8Array) {
  yield content;
}

const sampleOf = (name: string): Promise<Uint8Array> =>
  readFile(new URL(`../../test/samples/${name}`, import.meta.url));

type Sending = { readonly kind?: DocumentKind; readonly slot?: Slot; readonly view?: PageView };

const send = async (
  filer: Filer,
  content: Uint8Array,
  { kind = "identityProof", slot = "front", view }: Sending = {},
) => uploadDocument(world, { ...wish(filer), kind, slot, name: "photo.jpg", source: bytes(content), view });

const filesOf = async ({ reference }: Filer, kind: DocumentKind): Promise<readonly DocumentFile[]> =>
  (await world.store.view(reference))?.application.documents[kind]?.files ?? [];

const onlyFile = async (filer: Filer, kind: DocumentKind = "identityProof"): Promise<DocumentFile> => {
  const [file, ...others] = await filesOf(filer, kind);
  if (file === undefined || others.length > 0) throw new Error("one file was expected");
  return file;
};

const arrange = async (filer: Filer, step: ViewStep, kind: DocumentKind = "identityProof") => {
  const { id } = await onlyFile(filer, kind);
  return arrangeFile(world, { ...wish(filer), kind, fileId: id, step });
};

const storedBytes = async (filer: Filer, address: string): Promise<Buffer> => {
  const { body } = await readStored(world, { ...wish(filer), address });
  return Buffer.concat(await Array.fromAsync(body));
};

/** The colour of a page at a place told in shares of its sides. */
const colourAt = async (filer: Filer, file: DocumentFile, [across, down]: readonly [number, number]) => {
  const [page] = file.pages;
  if (page === undefined) throw new Error("no page");
  const { data, info } = await sharp(await storedBytes(filer, page.address))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (Math.floor(down * info.height) * info.width + Math.floor(across * info.width)) * info.channels;
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  const names: string[] = [];
  if (red > 150) names.push("red");
  if (green > 150) names.push("green");
  if (blue > 150) names.push("blue");
  return names.join("+") || "dark";
};

/** A quarter of each colour: red and green above, blue and grey below, with print so that it is not blank. */
const quarters = (width: number, height: number) => {
  const [w, h] = [width / 2, height / 2];
  const print = Array.from(
    { length: 12 },
    (_, row) =>
      `<text x="40" y="${80 + row * 90}" font-size="60" fill="#111">SPECIMEN 0123456789 ${row}</text>`,
  );
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
        <rect width="${w}" height="${h}" fill="#e01010"/>
        <rect x="${w}" width="${w}" height="${h}" fill="#10d010"/>
        <rect y="${h}" width="${w}" height="${h}" fill="#1010e0"/>
        <rect x="${w}" y="${h}" width="${w}" height="${h}" fill="#303030"/>
        ${print.join("")}
      </svg>`,
    ),
  )
    .jpeg({ quality: 92 })
    .toBuffer();
};

const cutting = (changes: Partial<Margins>): Margins => ({
  left: 0,
  top: 0,
  right: 0,
  bottom: 0,
  ...changes,
});
const crop = (changes: Partial<Margins>, page = 1): ViewStep => ({
  what: "crop",
  page,
  margins: cutting(changes),
});
const turn: ViewStep = { what: "turn", page: 1, by: "rotated-90" };

describe("a picture that was received", () => {
  test("cropped, then turned, is stored so; the file as it was sent is left whole", async () => {
    const filer = await someFiler();
    const sent = await quarters(2000, 1600);
    await send(filer, sent);
    await arrange(filer, crop({ top: 500 }));
    await arrange(filer, turn);
    const file = await onlyFile(filer);
    expect(file.pages.map(({ width, height }) => [width, height])).toEqual([[800, 2000]]);
    // Blue and grey are left; a quarter turn puts the left part on top.
    expect(await colourAt(filer, file, [0.9, 0.05])).toBe("blue");
    expect(await colourAt(filer, file, [0.9, 0.95])).toBe("dark");
    expect(file.view).toEqual([{ page: 1, turn: "rotated-90", crop: cutting({ top: 500 }) }]);
    expect((await storedBytes(filer, file.address)).equals(sent)).toBe(true);
  });

  test("is cropped at the size it was taken: a small part of a large photo stays sharp", async () => {
    const filer = await someFiler();
    await send(filer, await quarters(5200, 3900));
    expect((await onlyFile(filer)).pages[0]?.width).toBe(2600);
    await arrange(filer, crop({ right: 500, bottom: 500 }));
    const { pages } = await onlyFile(filer);
    expect(pages.map(({ width, height }) => [width, height])).toEqual([[2600, 1950]]);
  });

  test("shown again as it was sent is the very same page", async () => {
    const filer = await someFiler();
    await send(filer, await quarters(1600, 1200));
    const [before] = (await onlyFile(filer)).pages;
    if (before === undefined) throw new Error("no page");
    const shownBefore = await storedBytes(filer, before.address);
    await arrange(filer, crop({ left: 300 }));
    await arrange(filer, { what: "showAsSent" });
    const [after] = (await onlyFile(filer)).pages;
    expect((await storedBytes(filer, after?.address ?? "")).equals(shownBefore)).toBe(true);
  });

  test("leaves the pages it no longer needs to be erased, never the file", async () => {
    const filer = await someFiler();
    await send(filer, await quarters(1600, 1200));
    const before = await onlyFile(filer);
    await arrange(filer, turn);
    const after = await onlyFile(filer);
    const erased = (await world.jobs()).flatMap((job) =>
      job.name === "eraseFiles" && job.data.reference === filer.reference ? job.data.addresses : [],
    );
    expect(erased.toSorted()).toEqual([before.pages[0]?.address, before.evidence].toSorted());
    expect(erased).not.toContain(after.address);
  });

  test("is judged again: lines cropped away are missed, and the journal says who arranged what", async () => {
    const filer = await someFiler();
    await send(filer, await sampleOf("identity-card-berthier-front.jpg"));
    expect(codesOf((await onlyFile(filer)).findings ?? [])).toContain("mrz.name");
    await arrange(filer, crop({ bottom: 400 }));
    const file = await onlyFile(filer);
    expect(codesOf(file.findings ?? [])).not.toContain("mrz.name");
    const journal = (await world.store.view(filer.reference))?.journal ?? [];
    expect(journal.at(-1)).toMatchObject({
      event: "documentArranged",
      by: { kind: "applicant" },
      details: { document: "identityProof", view: ["1 0° 0/0/0/400"] },
    });
  });

  test("turned upside down by its person stays so, and its lines are outlined where they are", async () => {
    const filer = await someFiler();
    await send(filer, await sampleOf("identity-card-berthier-front.jpg"));
    await arrange(filer, { what: "turn", page: 1, by: "rotated-180" });
    const file = await onlyFile(filer);
    const found = file.findings?.find(({ code }) => code === "mrz.name")?.box;
    // The lines of this card run along its foot: now along its top.
    expect((found?.y ?? 0) + (found?.height ?? 0)).toBeLessThan((file.pages[0]?.height ?? 0) / 2);
  });
});

describe("a card on a table", () => {
  const onTable = async () => {
    const card = await sharp(await sampleOf("identity-card-berthier-front.jpg"))
      .resize(1100)
      .toBuffer();
    const background = { width: 2000, height: 1500, channels: 3, background: "#3a4a3c" } as const;
    return sharp({ create: background })
      .composite([{ input: card, left: 500, top: 300 }])
      .jpeg()
      .toBuffer();
  };

  test("is proposed for a crop around its edges, until its person has chosen", async () => {
    const filer = await someFiler();
    await send(filer, await onTable());
    const around = (await onlyFile(filer)).pages[0]?.around;
    if (around === undefined) throw new Error("nothing is proposed");
    expect(Math.abs(around.left - 250)).toBeLessThan(25);
    expect(Math.abs(around.top - 200)).toBeLessThan(25);
    await arrange(filer, { what: "crop", page: 1, margins: around });
    const file = await onlyFile(filer);
    expect(Math.abs((file.pages[0]?.width ?? 0) - 1100)).toBeLessThan(80);
    expect(file.pages[0]?.around).toBeUndefined();
  });

  test("kept whole is not drawn again", async () => {
    const filer = await someFiler();
    await send(filer, await onTable());
    inspected = [];
    await arrange(filer, { what: "showWhole", page: 1 });
    expect(inspected).toEqual([]);
    expect((await onlyFile(filer)).view).toEqual([{ page: 1, turn: null, crop: null }]);
  });
});

describe("a picture arranged before it is sent", () => {
  test("comes whole, and is shown as its person wished from the first", async () => {
    const filer = await someFiler();
    const sent = await quarters(1600, 1200);
    const view: PageView = { page: 1, turn: "rotated-180", crop: cutting({ right: 500 }) };
    await send(filer, sent, { view });
    const file = await onlyFile(filer);
    expect(file.view).toEqual([view]);
    expect(file.pages.map(({ width, height }) => [width, height])).toEqual([[800, 1200]]);
    expect(await colourAt(filer, file, [0.5, 0.05])).toBe("blue");
    expect((await storedBytes(filer, file.address)).equals(sent)).toBe(true);
  });

  test("cannot be a file of pages, of which the others would be left out", async () => {
    const filer = await someFiler();
    const pdf = await sampleOf("four-pages-two-turned.pdf");
    const view: PageView = { page: 1, turn: null, crop: null };
    expect(await send(filer, pdf, { kind: "proofOfAddress", slot: "page", view })).toEqual({
      refused: "viewImpossible",
    });
    expect(await filesOf(filer, "proofOfAddress")).toEqual([]);
  });
});

/** Three sheets with some print on each. */
const threePages = async (): Promise<Buffer> => {
  const pdf = new PDFDocument({ size: "A4", autoFirstPage: false });
  for (const page of [1, 2, 3]) {
    pdf.addPage().fontSize(20);
    for (let line = 1; line <= 12; line += 1) pdf.text(`Attestation SPECIMEN, page ${page}, ligne ${line}`);
  }
  pdf.end();
  return Buffer.concat(await Array.fromAsync(pdf));
};

describe("the pages of a PDF", () => {
  test("change places without being drawn again; one that is turned is drawn alone", async () => {
    const filer = await someFiler();
    const kind = "proofOfAddress";
    await send(filer, await threePages(), { kind, slot: "page" });
    const before = await onlyFile(filer, kind);
    inspected = [];
    await arrange(filer, { what: "move", page: 1, by: 1 }, kind);
    expect(inspected).toEqual([]);
    const moved = await onlyFile(filer, kind);
    expect(moved.pages.map(({ address }) => address)).toEqual(
      [1, 0, 2].map((at) => before.pages[at]?.address),
    );
    await arrange(filer, { what: "turn", page: 2, by: "rotated-90" }, kind);
    expect(inspected).toEqual([[{ page: 1, turn: "rotated-90", crop: null }]]);
    const turned = await onlyFile(filer, kind);
    expect([turned.pages[1]?.width, turned.pages[1]?.height]).toEqual([
      before.pages[0]?.height,
      before.pages[0]?.width,
    ]);
    expect(turned.isBeingRead).toBe(true);
  });

  test("keep the places of their text when they are cropped and turned", async () => {
    const filer = await someFiler();
    const kind = "proofOfAddress";
    world.setClock("2027-06-23T09:00:00Z");
    await send(filer, await sampleOf("energy-bill-specimen.pdf"), { kind, slot: "page" });
    const boxOfDate = async () => {
      const { findings, pages } = await onlyFile(filer, kind);
      const box = findings?.find(({ code }) => code === "address.old")?.box;
      const [page] = pages;
      if (box == null || page === undefined) throw new Error("the date was not read");
      return { x: box.x / page.width, y: box.y / page.height };
    };
    const upright = await boxOfDate();
    await arrange(filer, { what: "turn", page: 1, by: "rotated-180" }, kind);
    const turned = await boxOfDate();
    world.setClock("2026-11-23T09:00:00Z");
    expect(turned.y).toBeCloseTo(1 - upright.y, 1);
  });
});

describe("files of one document", () => {
  test("change places", async () => {
    const filer = await someFiler();
    const kind = "proofOfAddress";
    await send(filer, await quarters(1600, 1200), { kind, slot: "page" });
    await send(filer, await quarters(1500, 1200), { kind, slot: "page" });
    const [first, second] = await filesOf(filer, kind);
    const fileId = second?.id ?? "";
    await moveFile(world, { ...wish(filer), kind, fileId, places: -1 });
    expect((await filesOf(filer, kind)).map(({ id }) => id)).toEqual([second?.id, first?.id]);
    expect(await moveFile(world, { ...wish(filer), kind, fileId, places: -1 })).toEqual({
      refused: "viewImpossible",
    });
  });
});

describe("nobody arranges", () => {
  test("a page into nothing, or one that is not there", async () => {
    const filer = await someFiler();
    await send(filer, await quarters(1600, 1200));
    const impossible: readonly ViewStep[] = [
      crop({ left: 500, right: 500 }),
      crop({ left: -1 }),
      crop({ top: Number.NaN }),
      crop({ left: 100_000 }),
      crop({}, 2),
      { what: "turn", page: 0, by: "rotated-90" },
      { what: "move", page: 1, by: 1 },
      // A tenth of this picture is too small to be read.
      crop({ left: 450, right: 450, top: 450, bottom: 450 }),
    ];
    const before = await onlyFile(filer);
    for (const step of impossible)
      expect(await arrange(filer, step), JSON.stringify(step)).toEqual({ refused: "viewImpossible" });
    expect(await onlyFile(filer)).toEqual(before);
  });

  test("the file of somebody else", async () => {
    const filer = await someFiler();
    await send(filer, await quarters(1600, 1200));
    const { id } = await onlyFile(filer);
    const stranger = { ...filer, accountId: await someAccount(world) };
    await expect(
      arrangeFile(world, { ...wish(stranger), kind: "identityProof", fileId: id, step: turn }),
    ).rejects.toBeInstanceOf(NotFound);
  });

  test("over what another request arranged meanwhile: the first stands", async () => {
    const filer = await someFiler();
    await send(filer, await quarters(1600, 1200));
    const outcomes = await Promise.all([arrange(filer, turn), arrange(filer, crop({ left: 200 }))]);
    expect(outcomes.filter(isRefusal)).toEqual([{ refused: "changedMeanwhile" }]);
    const file = await onlyFile(filer);
    for (const { address } of file.pages)
      expect((await storedBytes(filer, address)).length).toBeGreaterThan(0);
  });
});

test("what was read of a page as it was before is not told of the page as it is now", async () => {
  const filer = await someFiler();
  const kind = "provisionalCertificate";
  await send(filer, await sampleOf("provisional-certificate-martin.jpg"), { kind, slot: "page" });
  const { reference } = filer;
  const [job] = (await world.jobs()).filter(
    (queued) => queued.name === "readFile" && queued.data.reference === reference,
  );
  if (job?.name !== "readFile") throw new Error("no reading was asked for");
  const reading = readWholeFile(world, job.data);
  await arrange(filer, crop({ bottom: 500 }), kind);
  await reading;
  const between = await onlyFile(filer, kind);
  expect(between.isBeingRead).toBe(true);
  await readWholeFile(world, job.data);
  const after = await onlyFile(filer, kind);
  expect(after.isBeingRead).toBeUndefined();
});

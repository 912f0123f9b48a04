import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { openFile } from "#adapters/inspection/open-file.ts";
import { linesOf } from "#adapters/inspection/text/lines.ts";
import { endTextReader, readText } from "#adapters/inspection/text/ocr.ts";
import { addresseeIn } from "#domain/documents/reading/addressee.ts";
import { issueDateIn } from "#domain/documents/reading/issue-date.ts";

const samples = join(import.meta.dirname, "../../../../test/samples");
const on = Temporal.PlainDate.from("2026-11-23");

const piece = (text: string, x: number, y: number, width = text.length * 10, height = 20) => ({
  text,
  box: { x, y, width, height },
});

describe("pieces of text", () => {
  test("become the lines a person sees, top to bottom, left to right", () => {
    const lines = linesOf([piece("Paris", 170, 52), piece("Total", 100, 100), piece("75001", 100, 50)]);
    expect(lines.map(({ text }) => text)).toEqual(["75001 Paris", "Total"]);
    expect(lines[0]?.box).toEqual({ x: 100, y: 50, width: 120, height: 22 });
  });

  test("far apart on a row are two columns", () => {
    const lines = linesOf([piece("Facture", 100, 50), piece("M. MARTIN", 400, 50)]);
    expect(lines.map(({ text }) => text)).toEqual(["Facture", "M. MARTIN"]);
  });

  test("that touch are one word", () => {
    expect(linesOf([piece("Fac", 100, 50, 30), piece("ture", 130, 50, 40)])[0]?.text).toBe("Facture");
  });
});

describe("the text of a PDF", () => {
  const layerOf = async (file: string) => {
    for await (const opened of openFile(readFileSync(join(samples, file)))) {
      if ("refused" in opened) throw new Error(opened.refused);
      return opened.page.layer;
    }
    throw new Error("No page");
  };

  test("is taken from the file, its lines where they are drawn", async () => {
    const layer = await layerOf("proofs/water-bill.pdf");
    expect(layer?.source).toBe("layer");
    const name = layer?.lines.find(({ text }) => text === "M. ARTHUR ECHANTILLON");
    expect(name?.box.x).toBeGreaterThan(600);
    expect(name?.box.y).toBeLessThan(700);
    expect(issueDateIn(layer?.lines ?? [], on)?.day.toString()).toBe("2026-06-03");
  });

  test("is none on a scan", async () => {
    expect(await layerOf("decode/fax.pdf")).toBeNull();
  });
});

describe("a page photographed", () => {
  afterAll(endTextReader);

  test("is read: its date, whom it names, each where it is", async () => {
    const jpeg = readFileSync(join(samples, "proofs/land-tax-photo.jpg"));
    const { width, height } = await sharp(jpeg).metadata();
    const { source, lines } = await readText(jpeg, { width, height, isCard: false });
    expect(source).toBe("ocr");
    expect(issueDateIn(lines, on)?.day.toString()).toBe("2026-08-31");
    const addressee = addresseeIn(lines);
    expect(addressee).toMatchObject({
      name: "M MARTIN JEAN",
      street: "12 CHEMIN DES ESSAIS",
      postcode: "33000",
    });
    expect(addressee?.nameLine.box.x).toBeGreaterThan(width / 3);
    expect(addressee?.nameLine.box.y).toBeLessThan(height / 2);
  });
});

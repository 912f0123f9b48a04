/** Adding supporting documents from real specimen files, and reading the PDFs that the service makes. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Download } from "playwright-core";
import type { DocumentKind, Paper } from "#domain/documents/kinds.ts";
import { documentsFr } from "#messages/fr/documents.ts";
import type { Visitor } from "./visitor.ts";

/** The path of a specimen of `test/samples/`. */
export const sample = (name: string): string => resolve(import.meta.dirname, "../samples", name);

/** What is given for a document: which paper it is when there is a choice, and a file for each side. */
export type Given = {
  readonly paper?: Paper;
  readonly front?: string;
  readonly back?: string;
  readonly page?: string;
};

const labels = {
  front: "Photo ou fichier du recto",
  back: "Photo ou fichier du verso",
  page: "Photo ou fichier",
} as const;

export const chooseFiles = async ({ page }: Visitor, given: Given): Promise<void> => {
  for (const slot of ["front", "back", "page"] as const) {
    const file = given[slot];
    if (file !== undefined) await page.getByLabel(labels[slot], { exact: true }).setInputFiles(sample(file));
  }
};

export const nameOf = (kind: DocumentKind): string => documentsFr.documents[kind].name;

/** Says which paper it is, when the page asks. */
export const choosePaper = async (visitor: Visitor, { paper }: Given): Promise<void> => {
  if (paper === undefined) return;
  const choice = visitor.page.getByRole("radio", { name: documentsFr.papers[paper], exact: true });
  if ((await choice.count()) === 0) return;
  await choice.check();
  await visitor.press("Choisir ce document");
};

/** Gives the document whose page is shown. */
export const giveDocument = async (visitor: Visitor, given: Given): Promise<void> => {
  await choosePaper(visitor, given);
  await chooseFiles(visitor, given);
  await visitor.press("Envoyer");
  await visitor.page.getByText("Cette pièce est complète.").waitFor();
};

/** From the list of documents: gives each one asked, in the order it is asked. */
export const giveDocuments = async (
  visitor: Visitor,
  given: Readonly<Partial<Record<DocumentKind, Given>>>,
): Promise<void> => {
  for (const [kind, files] of Object.entries(given) as [DocumentKind, Given][]) {
    await visitor.follow(nameOf(kind));
    await giveDocument(visitor, files);
    await visitor.follow("Retour aux pièces");
  }
};

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

/** Follows a link to a file, and gives what was saved. */
export const save = async ({ page }: Visitor, link: string): Promise<Uint8Array> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link, exact: true }).click({ noWaitAfter: true }),
  ]);
  return bytesOf(download);
};

/** The words of a PDF, in reading order. */
export const wordsOfPdf = async (data: Uint8Array): Promise<string> => {
  const pdf = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")).join("");
    }),
  );
  await pdf.destroy();
  return pages.join(" ").replaceAll(/\s+/g, " ");
};

/** An application on which the checks have nothing to say: what is written on its papers is what the form says. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import type { DocumentKind } from "#domain/documents/kinds.ts";
import type { Answers } from "#domain/questions.ts";
import { maëlys } from "./applicant.ts";
import { today } from "./demonstration.ts";
import type { Given } from "./papers.ts";

/** A letter of a body that sends its own PDF. Gives where it is. */
const letter = async (title: string, lines: readonly string[]): Promise<string> => {
  const path = join(tmpdir(), `telepermis-${randomUUID()}.pdf`);
  const pdf = new PDFDocument({ size: "A4", margin: 60, info: { Title: title } });
  const file = createWriteStream(path);
  pdf.pipe(file);
  pdf.fontSize(16).text(title).moveDown();
  pdf.fontSize(11);
  for (const line of lines) pdf.text(line).moveDown(0.5);
  pdf.end();
  await once(file, "finish");
  return path;
};

const written = (day: Temporal.PlainDate): string =>
  `${String(day.day).padStart(2, "0")}/${String(day.month).padStart(2, "0")}/${day.year}`;

export type Place = { readonly postalCode: string; readonly town: string };

type EasyFile = {
  readonly answers: Answers;
  readonly papers: Readonly<Partial<Record<DocumentKind, Given>>>;
};

/** Hélène Roche, who lives there: her card is a specimen, the rest was sent to her these days. */
export const easyFile = async ({ postalCode, town }: Place): Promise<EasyFile> => {
  const now = await today();
  const examDay = now.subtract({ days: 10 });
  return {
    answers: {
      ...(await maëlys()),
      birthName: "Roche",
      firstNames: "Hélène, Jeanne",
      birthDate: "1988-03-02",
      birthPlace: "Lyon",
      street: "4 rue des Essais",
      addressComplement: "",
      postalCode,
      town,
      letterBoxName: "Roche",
      examDate: examDay.toString(),
    },
    papers: {
      identityProof: {
        paper: "nationalIdentityCard",
        front: "identity-card-roche-front.jpg",
        back: "identity-card-roche-back.jpg",
      },
      proofOfAddress: {
        paper: "energyWaterBill",
        page: await letter(`Eau des Spécimens : votre facture du ${written(now.subtract({ days: 30 }))}`, [
          "Madame ROCHE Hélène",
          "4 RUE DES ESSAIS",
          `${postalCode} ${town.toUpperCase()}`,
          "Montant : 84,20 EUR",
          "Référence client : 000 000 002",
        ]),
      },
      provisionalCertificate: {
        page: await letter("Certificat d'examen du permis de conduire", [
          "Nom de naissance : ROCHE",
          "Prénoms : Hélène, Jeanne",
          "Née le 02/03/1988 à LYON",
          "Catégorie : B",
          `Date de l'examen : ${written(examDay)}`,
          "Résultat : FAVORABLE",
        ]),
      },
    },
  };
};

/**
 * Draws the specimens that no public sample set has: `node scripts/make-specimens.ts`. The results are committed,
 * since letters are drawn with the fonts of the machine. Every person and body here is invented.
 */
import { createWriteStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import { checkDigit } from "#domain/mrz/check-digit.ts";

const folder = join(import.meta.dirname, "../test/samples");

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

type Sheet = {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly seal?: string;
  /** The colour of a band across the top, as cards have. */
  readonly band?: string;
  /** Machine-readable lines along the foot; they need the package `fonts-ocr-b`. */
  readonly mrz?: readonly string[];
};

/** The lines of a card of 2021 (TD1), with their digits. Source: ICAO Doc 9303, part 5. */
const cardLines = (
  number: string,
  { born, ends, sex, name }: { born: string; ends: string; sex: "F" | "M"; name: string },
): readonly string[] => {
  const withDigit = (text: string) => `${text}${checkDigit(text)}`;
  const first = `IDFRA${withDigit(number)}`.padEnd(30, "<");
  const birth = withDigit(born);
  const end = withDigit(ends);
  const second = `${birth}${sex}${end}FRA${"<".repeat(11)}`;
  const digit = checkDigit(`${first.slice(5)}${birth}${end}${"<".repeat(11)}`);
  return [first, `${second}${digit}`, name.padEnd(30, "<")];
};

const drawPicture = async ({ name, title, lines, width, height, seal, band = "none", mrz = [] }: Sheet) => {
  const unit = width / 40;
  const text = (words: string, y: number, size: number, more = "") =>
    `<text x="${unit * 2}" y="${y}" font-size="${size}" ${more}>${escaped(words)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans">
    <rect width="100%" height="100%" fill="#f4f7fb"/>
    <rect width="100%" height="${unit}" fill="${band}"/>
    <text x="50%" y="60%" font-size="${unit * 6}" fill="#dfe5ee" text-anchor="middle"
      transform="rotate(-20 ${width / 2} ${height / 2})">SPÉCIMEN</text>
    ${text(title, unit * 3, unit * 1.3, 'font-weight="bold"')}
    ${lines.map((line, index) => text(line, unit * (5.5 + index * 1.8), unit)).join("")}
    ${mrz
      .map((line, index) =>
        [...line]
          .map(
            (character, place) =>
              `<text x="${unit * 2 + place * ((width - unit * 3.4) / 30)}" y="${height - unit * (5.8 - index * 2.1)}"
                font-family="OCR B" font-size="${unit * 1.75}">${escaped(character)}</text>`,
          )
          .join(""),
      )
      .join("")}
  </svg>`;
  const layers = seal
    ? [
        {
          input: join(folder, seal),
          left: width - 460,
          top: height - 460,
        },
      ]
    : [];
  await sharp(Buffer.from(svg)).composite(layers).jpeg({ quality: 80 }).toFile(join(folder, name));
};

type Letter = { readonly name: string; readonly title: string; readonly lines: readonly string[] };

const drawLetter = async ({ name, title, lines }: Letter) => {
  // A fixed date keeps the file the same each time it is made.
  const letter = new PDFDocument({
    size: "A4",
    margin: 60,
    info: { Title: title, CreationDate: new Date("2026-11-01T00:00:00Z") },
  });
  letter.fontSize(16).text(title).moveDown();
  letter.fontSize(11);
  for (const line of lines) letter.text(line).moveDown(0.5);
  letter
    .fontSize(60)
    .fillColor("#dddddd")
    .rotate(-30, { origin: [300, 500] })
    .text("SPÉCIMEN", 120, 520);
  letter.end();
  await pipeline(letter, createWriteStream(join(folder, name)));
};

const page = { width: 1240, height: 1754 };
const card = { width: 1012, height: 638 };

await drawPicture({
  ...page,
  name: "provisional-certificate-martin.jpg",
  title: "Certificat d'examen du permis de conduire",
  lines: [
    "Nom de naissance : MARTIN",
    "Prénoms : Maëlys-Gaëlle, Marie",
    "Née le 13/07/1990 à PARIS",
    "Numéro NEPH : 260175100123",
    "Catégorie : B",
    "Date de l'examen : 05/11/2026",
    "Résultat : FAVORABLE",
    "Ce certificat tient lieu de permis jusqu'au 05/03/2027.",
  ],
  seal: "seal-of-provisional-certificate-martin.png",
});
await drawPicture({
  ...card,
  name: "identity-card-berthier-back.jpg",
  title: "Carte nationale d'identité (verso)",
  lines: [
    "Adresse : 7 PLACE DES SPÉCIMENS",
    "57000 METZ",
    "Délivrée le 01/09/2024",
    "Valable jusqu'au 31/08/2034",
  ],
});
await drawPicture({
  ...card,
  name: "residence-permit-specimen-front.jpg",
  title: "Titre de séjour (recto)",
  lines: ["Nom : SPECIMEN", "Prénom : NATACHA", "Née le 01/04/1985", "Valable jusqu'au 03/05/2031"],
});
await drawPicture({
  ...card,
  name: "driving-licence-martin-front.jpg",
  title: "Permis de conduire (recto)",
  lines: [
    "1. MARTIN",
    "2. Maëlys-Gaëlle, Marie",
    "3. 13/07/1990 PARIS",
    "4a. 01/02/2017   4b. 31/12/2026",
    "9. AM A1",
  ],
});
await drawPicture({
  ...page,
  name: "jdc-certificate-leroy.jpg",
  title: "Journée défense et citoyenneté : certificat",
  lines: [
    "Nom : LEROY",
    "Prénoms : Camille, Alix",
    "Née le 04/05/2008 à LYON",
    "A participé à la journée du 12/06/2025",
  ],
});
await drawPicture({
  ...card,
  name: "identity-card-leroy-front.jpg",
  title: "Carte nationale d'identité (recto)",
  lines: [
    "Nom : LEROY",
    "Prénoms : Camille, Alix",
    "Née le 04/05/2008 à LYON",
    "Valable jusqu'au 14/09/2033",
  ],
  band: "#6f93c9",
});
await drawPicture({
  ...card,
  name: "identity-card-leroy-back.jpg",
  title: "Carte nationale d'identité (verso)",
  lines: ["Adresse : 7 PLACE DES SPÉCIMENS, 57000 METZ", "Délivrée le 15/09/2023"],
});
await drawPicture({
  ...card,
  name: "identity-card-roche-front.jpg",
  title: "Carte nationale d'identité (recto)",
  lines: [
    "Nom : ROCHE",
    "Prénoms : Hélène, Jeanne",
    "Sexe : F   Nationalité : FRA",
    "Née le 02/03/1988 à LYON",
    "N° du document : T7SPECI01",
    "Valable jusqu'au 11/05/2034",
  ],
  band: "#6f93c9",
});
await drawPicture({
  ...card,
  name: "identity-card-roche-back.jpg",
  title: "Carte nationale d'identité (verso)",
  lines: ["Taille : 1,68 m", "Délivrée le 12/05/2024"],
  band: "#6f93c9",
  mrz: cardLines("T7SPECI01", {
    born: "880302",
    ends: "340511",
    sex: "F",
    name: "ROCHE<<HELENE<JEANNE",
  }),
});
await drawLetter({
  name: "road-safety-certificate-leroy.pdf",
  title: "Attestation scolaire de sécurité routière de second niveau (ASSR 2)",
  lines: [
    "Délivrée à : LEROY Camille, Alix",
    "Née le 04/05/2008 à LYON",
    "Collège des Spécimens, Lyon",
    "Le 02/06/2023",
  ],
});
await drawLetter({
  name: "medical-opinion-martin.pdf",
  title: "Permis de conduire : avis médical",
  lines: [
    "MARTIN Maëlys-Gaëlle, Marie, née le 13/07/1990",
    "Avis : APTE",
    "Docteur Specimen, médecin agréé, le 20/10/2026",
  ],
});
await drawLetter({
  name: "water-bill-martin.pdf",
  title: "Eau des Spécimens : votre facture du 15/10/2026",
  lines: [
    "Madame MARTIN Maëlys-Gaëlle",
    "12 RUE DES ESSAIS",
    "69003 LYON",
    "Montant : 84,20 EUR",
    "Référence client : 000 000 000",
  ],
});
await drawPicture({
  name: "old-water-bill-martin.jpg",
  title: "Eau des Spécimens",
  lines: [
    "Facture du 15/02/2026",
    "",
    "Madame MARTIN Maëlys-Gaëlle",
    "12 RUE DES ESSAIS",
    "69003 LYON",
    "",
    "Montant : 79,10 EUR",
    "À payer avant le 15/03/2026",
  ],
  width: 1240,
  height: 1754,
});
await drawLetter({
  name: "water-bill-berthier.pdf",
  title: "Eau des Spécimens : votre facture du 02/11/2026",
  lines: [
    "Madame BERTHIER Corinne",
    "7 PLACE DES SPÉCIMENS",
    "57000 METZ",
    "Montant : 61,75 EUR",
    "Référence client : 000 000 001",
  ],
});

const photo = await readFile(join(folder, "energy-bill-specimen-photo.jpg"));
await writeFile(join(folder, "malformed", "truncated.jpg"), photo.subarray(0, 60_000));
await writeFile(join(folder, "malformed", "pdf-garbage.pdf"), `%PDF-1.7\n${"no object here\n".repeat(200)}`);
await writeFile(join(folder, "malformed", "empty.pdf"), "");
const png = await sharp({
  create: {
    width: 800,
    height: 600,
    channels: 3,
    background: "#abc",
    noise: { type: "gaussian", mean: 128, sigma: 30 },
  },
})
  .png()
  .toBuffer();
await writeFile(join(folder, "malformed", "truncated.png"), png.subarray(0, 40_000));

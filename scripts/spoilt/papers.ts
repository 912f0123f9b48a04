/** Proofs of address in layouts of many senders. Every person, place of business and number is invented. */
import sharp from "sharp";
import type { Expected } from "../samples/manifest.ts";
import { load, type Picture } from "./picture.ts";

/** A line of print: where it begins on an A4 sheet of 1000 by 1414, its size, its words. */
type Print = readonly [x: number, y: number, size: number, words: string, weight?: "bold"];

export type MadePaper = {
  readonly name: string;
  readonly font:
    | "DejaVu Sans"
    | "DejaVu Serif"
    | "Liberation Sans"
    | "Liberation Serif"
    | "Liberation Sans Narrow";
  readonly print: readonly Print[];
  readonly expected: Pick<Expected, "issueDate" | "name" | "address">;
};

const block = (x: number, y: number, size: number, lines: readonly string[]): readonly Print[] =>
  lines.map((words, index) => [x, y + index * size * 1.35, size, words] as const);

const filling = [
  "Ce document est à conserver cinq ans. Il peut servir de justificatif de domicile.",
  "Pour toute question, notre service est à votre écoute du lundi au vendredi de 8 h à 19 h.",
  "Les montants sont exprimés en euros, toutes taxes comprises.",
];

export const madePapers: readonly MadePaper[] = [
  {
    name: "income-tax",
    font: "Liberation Sans",
    print: [
      [70, 70, 20, "DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES", "bold"],
      ...block(70, 105, 15, [
        "Centre des finances publiques de Nantes",
        "SIP NANTES NORD",
        "2 RUE DU MODELE",
        "44000 NANTES",
      ]),
      [380, 230, 26, "AVIS D'IMPÔT 2026", "bold"],
      [380, 262, 17, "Impôt sur les revenus de l'année 2025"],
      ...block(540, 320, 18, [
        "M. OU MME MARTIN JEAN-PAUL",
        "APPT 12 ESC B",
        "18 BOULEVARD DES ESSAIS",
        "44100 NANTES",
      ]),
      ...block(70, 320, 15, [
        "Numéro fiscal : 12 34 567 890 123",
        "Référence de l'avis : 26 44 1234567 89",
        "Date d'établissement : 31/07/2026",
        "Date de mise en recouvrement : 15/08/2026",
      ]),
      ...block(70, 520, 16, [
        "Date limite de paiement : 15/09/2026",
        "Situation au 1er janvier 2026",
        "Né le 04/05/1970 – Née le 12/11/1972",
        ...filling,
      ]),
    ],
    expected: {
      issueDate: "2026-07-31",
      name: "M. OU MME MARTIN JEAN-PAUL",
      address: ["18 BOULEVARD DES ESSAIS", "44100 NANTES"],
    },
  },
  {
    name: "rent-receipt",
    font: "DejaVu Serif",
    print: [
      [70, 80, 30, "QUITTANCE DE LOYER", "bold"],
      [70, 120, 18, "Période du 1er octobre 2026 au 31 octobre 2026"],
      ...block(70, 180, 16, ["Bailleur :", "SCI DES MODÈLES", "3 PLACE DU MODELE", "69003 LYON"]),
      ...block(560, 180, 16, [
        "Locataire :",
        "Mme Léa DUPONT-ESSAI",
        "27 rue de l'Échantillon",
        "69007 LYON",
      ]),
      ...block(70, 380, 16, [
        "Bail du 12/03/2021 – Échéance du 01/10/2026",
        "Loyer 612,00 €    Charges 58,00 €    Total 670,00 €",
        "Le bailleur donne quittance de cette somme, reçue le 03/10/2026 par virement.",
        ...filling,
      ]),
      [560, 700, 16, "Fait à Lyon, le 5 octobre 2026"],
    ],
    expected: {
      issueDate: "2026-10-05",
      name: "Mme Léa DUPONT-ESSAI",
      address: ["27 rue de l'Échantillon", "69007 LYON"],
    },
  },
  {
    name: "home-insurance",
    font: "Liberation Serif",
    print: [
      [70, 80, 26, "Mutuelle Modèle Assurances", "bold"],
      ...block(70, 115, 14, ["TSA 12345", "79000 NIORT CEDEX 9"]),
      ...block(560, 220, 18, ["Monsieur Paul LE MODÈLE", "5 ter, impasse des Spécimens", "29200 BREST"]),
      [560, 330, 17, "Niort, le 1er mars 2026"],
      [70, 400, 22, "ATTESTATION D'ASSURANCE HABITATION", "bold"],
      ...block(70, 450, 16, [
        "Contrat n° 4512 7788 souscrit le 14/02/2019",
        "Nous attestons que vous êtes assuré pour votre logement, du 01/04/2026 au 31/03/2027.",
        "Attestation valable jusqu'au 31/03/2027.",
        ...filling,
      ]),
    ],
    expected: {
      issueDate: "2026-03-01",
      name: "Monsieur Paul LE MODÈLE",
      address: ["5 ter, impasse des Spécimens", "29200 BREST"],
    },
  },
  {
    name: "mobile-bill",
    font: "DejaVu Sans",
    print: [
      [70, 80, 28, "essai mobile", "bold"],
      ...block(70, 150, 15, [
        "Vos références",
        "Ligne : 06 00 00 00 00",
        "Compte client : 1.2345678",
        "Facture n° 26110042 du 01.11.26",
      ]),
      ...block(70, 270, 15, [
        "Contrat du 02.05.2024",
        "Prochaine facture : 01.12.26",
        "Prélèvement le 15.11.26",
      ]),
      ...block(560, 170, 17, ["MME MARTIN JULIE", "3 RUE DU 8 MAI 1945", "59000 LILLE"]),
      ...block(70, 470, 16, [
        "Abonnement du 01.11.26 au 30.11.26",
        "Consommations du 01.10.26 au 31.10.26",
        "Total TTC 19,99 €",
        ...filling,
      ]),
    ],
    expected: {
      issueDate: "2026-11-01",
      name: "MME MARTIN JULIE",
      address: ["3 RUE DU 8 MAI 1945", "59000 LILLE"],
    },
  },
  {
    name: "energy-attestation",
    font: "Liberation Sans",
    print: [
      [70, 80, 24, "Énergie Exemple", "bold"],
      [70, 200, 22, "ATTESTATION DE TITULAIRE DE CONTRAT", "bold"],
      ...block(540, 260, 17, ["M JEAN SPECIMEN", "BAT A", "12 ALLEE DES TESTS", "31000 TOULOUSE"]),
      [70, 420, 17, "Le 14/10/2026,"],
      ...block(70, 460, 16, [
        "Nous certifions que M JEAN SPECIMEN est titulaire du contrat n° 1 234 567 890",
        "depuis le 08/06/2022, pour le logement situé 12 ALLEE DES TESTS, 31000 TOULOUSE.",
        "Mise en service le 09/06/2022.",
        ...filling,
      ]),
    ],
    expected: {
      issueDate: "2026-10-14",
      name: "M JEAN SPECIMEN",
      address: ["12 ALLEE DES TESTS", "31000 TOULOUSE"],
    },
  },
  {
    name: "english-bill",
    font: "Liberation Sans",
    print: [
      [70, 80, 26, "SAMPLE BROADBAND", "bold"],
      ...block(70, 160, 17, ["Ms Anna SPECIMEN", "14 rue des Modèles", "06000 NICE"]),
      ...block(600, 160, 16, [
        "Invoice number: 26-118842",
        "Invoice date: 12 September 2026",
        "Due date: 30 September 2026",
        "Account opened: 3 May 2023",
      ]),
      ...block(70, 380, 16, [
        "Billing period: 1 September 2026 to 30 September 2026",
        "Internet, unlimited     29.99",
        "Total including VAT     29.99",
        "Please pay before 30 September 2026.",
      ]),
    ],
    expected: {
      issueDate: "2026-09-12",
      name: "Ms Anna SPECIMEN",
      address: ["14 rue des Modèles", "06000 NICE"],
    },
  },
  {
    name: "hosting-by-hand",
    font: "DejaVu Serif",
    print: [
      [260, 90, 24, "Attestation sur l'honneur", "bold"],
      ...block(80, 200, 18, [
        "Je soussigné, Karim ÉCHANTILLON, né le 2 août 1968 à Oran,",
        "demeurant 8 chemin des Exemples, 13008 MARSEILLE,",
        "atteste sur l'honneur héberger à mon domicile depuis le 1er janvier 2024",
        "Mademoiselle Inès ÉCHANTILLON, née le 17 juillet 2007.",
        "",
        "Fait pour servir et valoir ce que de droit,",
      ]),
      [80, 420, 18, "à Marseille, le 20 novembre 2026"],
    ],
    expected: { issueDate: "2026-11-20" },
  },
  {
    name: "two-columns",
    font: "Liberation Sans Narrow",
    print: [
      [70, 70, 26, "Eaux du Modèle", "bold"],
      ...block(70, 130, 16, [
        "Date de facture",
        "Période facturée",
        "Date limite de paiement",
        "Prochain relevé",
      ]),
      ...block(330, 130, 16, ["07/07/2026", "01/01/2026 – 30/06/2026", "31/07/2026", "02/01/2027"]),
      ...block(600, 240, 18, [
        "M. et Mme LEGRAND-TEST",
        "Résidence les Spécimens",
        "101 avenue du Général Exemple",
        "35000 RENNES",
      ]),
      ...block(70, 440, 16, [
        "Index au 02/01/2026 : 412 m³",
        "Index au 30/06/2026 : 455 m³",
        "Total à payer 96,12 €",
        ...filling,
      ]),
    ],
    expected: {
      issueDate: "2026-07-07",
      name: "M. et Mme LEGRAND-TEST",
      address: ["101 avenue du Général Exemple", "35000 RENNES"],
    },
  },
  {
    name: "family-allowance",
    font: "Liberation Sans",
    print: [
      [70, 80, 22, "CAISSE D'ALLOCATIONS – MODÈLE", "bold"],
      ...block(540, 200, 17, ["Mme Fatou SPÉCIMEN", "2 place de la Preuve", "93200 SAINT-DENIS"]),
      [540, 330, 16, "Saint-Denis, le 06 avril 2026"],
      ...block(70, 420, 16, [
        "ATTESTATION DE PAIEMENT",
        "N° allocataire 1234567",
        "Droits de mars 2026 versés le 05/04/2026",
        "Enfant né le 12/09/2020",
        ...filling,
      ]),
    ],
    expected: {
      issueDate: "2026-04-06",
      name: "Mme Fatou SPÉCIMEN",
      address: ["2 place de la Preuve", "93200 SAINT-DENIS"],
    },
  },
  {
    name: "month-alone",
    font: "DejaVu Sans",
    print: [
      [70, 80, 24, "AVIS D'ÉCHÉANCE", "bold"],
      [70, 120, 18, "Mars 2026"],
      ...block(540, 200, 17, ["M. Hugo EXEMPLE", "44 quai de l'Essai", "67000 STRASBOURG"]),
      ...block(70, 380, 16, [
        "Loyer de mars 2026 : 540,00 €",
        "À régler avant le 05/03/2026",
        "Bail signé le 01/09/2022",
        ...filling,
      ]),
    ],
    expected: { name: "M. Hugo EXEMPLE", address: ["44 quai de l'Essai", "67000 STRASBOURG"] },
  },
];

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A sheet as a scanner would give it. */
export const drawPaper = ({ font, print }: MadePaper, widthInPx = 1654): Promise<Picture> => {
  const lines = print.map(
    ([x, y, size, words, weight = "normal"]) =>
      `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" xml:space="preserve">${escaped(words)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthInPx}" viewBox="0 0 1000 1414" font-family="${font}">
    <rect width="1000" height="1414" fill="#fdfdfb"/>
    <rect x="60" y="30" width="90" height="14" fill="#2a6fb0"/>
    <g fill="#222">${lines.join("")}</g>
  </svg>`;
  return sharp(Buffer.from(svg))
    .png()
    .toBuffer()
    .then((png) => load(png, Math.round((widthInPx * 1414) / 1000)));
};

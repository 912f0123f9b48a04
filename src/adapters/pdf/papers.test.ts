import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { createPapers } from "#adapters/pdf/papers.ts";
import { papersEn } from "#messages/en/papers.ts";
import { papersFr } from "#messages/fr/papers.ts";
import type {
  DocumentListPaper,
  FilingReceipt,
  HostingAttestation,
  ProvisionalProofPaper,
  RefusalLetter,
} from "#usecases/ports/papers.ts";

const papers = createPapers({ fr: papersFr, en: papersEn });
const link = "https://telepermis.example/demandes/TP-7K3M-9QXF-2WRD";
const difficultNames = [
  "Ÿsaÿe-Œuvrard",
  "Țepeș",
  "Łódź",
  "Žižek",
  "Đorđević",
  "Ñúñez",
  "Þórður",
  "Ağaoğlu",
  "Győr",
  "O’Neill",
];

const attestation: HostingAttestation = {
  language: "fr",
  host: {
    birthName: "Œuvrard",
    usedName: "Țepeș",
    firstNames: "Zoé Łucja",
    birthDate: "1970-03",
    birthPlace: "L’Haÿ-les-Roses",
    address: ["12 rue de l’Évêché", "30000 NÎMES"],
  },
  hosted: { birthName: "Žižek", firstNames: "Đorđe", birthDate: "2008-07-01", birthPlace: "Győr" },
  since: "2025-09-01",
  signedBeside: "parent",
};

const receipt: FilingReceipt = {
  language: "fr",
  reference: "TP-7K3M-9QXF-2WRD",
  registeredAt: "2026-11-23T23:05:00Z",
  reason: "Première délivrance après l’examen",
  categories: ["B"],
  applicant: { birthName: "Žižek", firstNames: "Đorđe", birthDate: "2009-07-01", birthPlace: "Győr" },
  representative: { birthName: "Țepeș", firstNames: "Ana", capacity: "Mère" },
  documents: [
    { name: "Justificatif d’identité", files: [{ name: "recto.jpg", sha256: "0123456789abcdef".repeat(4) }] },
  ],
  provisionalLastDay: "2027-03-23",
  payments: ["Timbre fiscal de 25\u00a0€, numéro qui finit par 6789"],
  link,
};

const letter: RefusalLetter = {
  language: "fr",
  reference: "TP-7K3M-9QXF-2WRD",
  filedOn: "2026-11-23",
  decidedOn: "2026-12-01",
  reason: "première délivrance après l’examen",
  recipient: { name: "Zoé Œuvrard", address: ["12 rue de l’Évêché", "30000 NÎMES"] },
  grounds: [
    {
      reason: "Le certificat d’examen est celui d’une autre personne.",
      legalBasis: "article R. 221-1 du code de la route",
    },
    {
      reason: "La résidence normale n’est pas établie.",
      legalBasis: "article R. 221-1-1 du code de la route",
    },
  ],
  authority: {
    name: "Centre d’expertise de démonstration",
    address: ["10 avenue Feuchères", "30045 NÎMES"],
    place: "Nîmes",
    capacity: "Pour le préfet et par délégation, la cheffe du centre",
    signatory: "Marie Démonstration",
  },
  appeals: {
    minister: { name: "Ministère de l’intérieur", address: ["Place Beauvau", "75008 PARIS"] },
    court: { name: "Tribunal administratif de Nîmes", address: ["16 avenue Feuchères", "30000 NÎMES"] },
  },
  link,
};

const proof: ProvisionalProofPaper = {
  language: "fr",
  reference: "TP-7K3M-9QXF-2WRD",
  birthName: "Țepeș-Œuvrard",
  firstNames: "Zoé Łucja",
  birthDate: "2008-07",
  category: "B",
  examDate: "2026-10-31",
  lastDay: "2027-02-28",
  confirmedOn: "2026-11-26",
  link: `https://telepermis.example/verifier#TP1.k12345678.${"aZ09_-".repeat(40)}.${"b".repeat(86)}`,
  qr: { side: 10, path: "M4 4h1v1h-1zM5 5h1v1h-1z" },
};

const documentList: DocumentListPaper = {
  language: "fr",
  title: "La liste de mes pièces",
  reason: "Perte du permis",
  opening: ["Liste établie le 23 novembre 2026."],
  lists: [
    {
      title: "Les pièces à photographier ou à numériser",
      items: [
        {
          name: "Justificatif d’identité",
          marks: ["Recto et verso", "En couleur"],
          lines: ["En cours."],
          papers: "Au choix : une carte ; un passeport.",
        },
        {
          name: "Justificatif de domicile",
          marks: [],
          lines: ["Une facture.", "Où l’obtenir : ici."],
          papers: null,
        },
      ],
    },
  ],
  notes: [{ title: "Ce qu’il faut payer", lines: ["Un droit de timbre de 25 €."] }],
  again: {
    label: "Cette liste se refait ici :",
    link: "https://telepermis.example/preparer?demande=perte&age=30",
    shown: "https://telepermis.example/preparer?demande=perte",
  },
};

type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** What a reader of PDF finds: pages, words in order, structure, metadata, addresses of the links. */
const readBack = async (paper: AsyncIterable<Uint8Array>) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of paper) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
    .promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const tree = (await page.getStructTree()) as Node;
      const links = (await page.getAnnotations()).map(({ url }: { url?: string }) => url);
      return { items, nodes: nodesOf(tree), links };
    }),
  );
  const text = pages
    .flatMap(({ items }) =>
      items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")),
    )
    .join("")
    .replace(/\s+/g, " ");
  const metadata = await document.getMetadata();
  const marked = await document.getMarkInfo();
  await document.destroy();
  return {
    raw: bytes.toString("latin1"),
    pages,
    text,
    nodes: pages.flatMap(({ nodes }) => nodes),
    roles: pages.flatMap(({ nodes }) => nodes.map(({ role }) => role)),
    links: pages.flatMap(({ links }) => links),
    info: metadata.info as Record<string, unknown>,
    marked,
  };
};

type Read = Awaited<ReturnType<typeof readBack>>;

/** Words drawn outside any tagged element or artifact: what a screen reader would trip over. */
const untagged = ({ pages }: Read): readonly string[] =>
  pages.flatMap(({ items }) => {
    let depth = 0;
    return items.flatMap((item) => {
      if ("str" in item) return depth === 0 && item.str.trim() !== "" ? [item.str] : [];
      depth += item.type === "endMarkedContent" ? -1 : 1;
      return [];
    });
  });

test.each([
  [
    "hosting attestation",
    () => papers.hostingAttestation(attestation),
    "Attestation d’hébergement sur l’honneur",
  ],
  ["filing receipt", () => papers.filingReceipt(receipt), "Récépissé de dépôt – TP-7K3M-9QXF-2WRD"],
  [
    "proof of a provisional licence",
    () => papers.provisionalProof(proof),
    "Preuve du permis provisoire – TP-7K3M-9QXF-2WRD",
  ],
  ["list of documents", () => papers.documentList(documentList), "La liste de mes pièces – Perte du permis"],
  ["refusal letter", () => papers.refusalLetter(letter), "Décision de refus – TP-7K3M-9QXF-2WRD"],
] as const)("the %s is tagged, titled, in French, and declares PDF/UA", async (_, draw, title) => {
  const read = await readBack(draw());
  expect(read.info).toMatchObject({ Title: title, Language: "fr", PDFFormatVersion: "1.7" });
  expect(read.marked).toMatchObject({ Marked: true });
  expect(read.raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(read.raw).toMatch(/\/DisplayDocTitle true/);
  expect(read.roles.filter((role) => role === "H1")).toHaveLength(1);
  expect(untagged(read)).toEqual([]);
});

test("every font is embedded", async () => {
  const { raw } = await readBack(papers.filingReceipt(receipt));
  const fonts = raw.match(/\/Type \/FontDescriptor/g) ?? [];
  expect(fonts.length).toBeGreaterThan(0);
  expect(raw.match(/\/FontFile2 /g)).toHaveLength(fonts.length);
  expect(raw).not.toContain("/BaseFont /Helvetica");
});

test("names of every European language come back letter for letter", async () => {
  const { text } = await readBack(
    papers.hostingAttestation({
      ...attestation,
      host: { ...attestation.host, firstNames: difficultNames.join(", ") },
    }),
  );
  for (const name of difficultNames) expect(text).toContain(name);
});

test("the attestation is filled in with what is known and fits one page", async () => {
  const { text, pages, nodes } = await readBack(papers.hostingAttestation(attestation));
  expect(pages).toHaveLength(1);
  for (const known of [
    "Œuvrard",
    "Țepeș",
    "Zoé Łucja",
    "mars 1970",
    "12 rue de l’Évêché 30000 NÎMES",
    "1er juillet 2008",
    "1er septembre 2025",
  ])
    expect(text).toContain(known);
  expect(text).toContain("Article 441-7 du code pénal");
  expect(text).toContain("Signature d’un parent de la personne hébergée, mineure");
  expect(nodes.filter(({ role }) => role === "Figure").map(({ alt }) => alt)).toEqual([
    "Fait à : à remplir à la main",
    "Le : à remplir à la main",
    "Signature de l’hébergeant : à remplir à la main",
    "Signature d’un parent de la personne hébergée, mineure : à remplir à la main",
  ]);
});

test("what is unknown on the attestation is left to be filled in by hand, and said so", async () => {
  const { nodes, pages } = await readBack(
    papers.hostingAttestation({
      language: "en",
      host: {},
      hosted: { birthName: " " },
      signedBeside: "hosted",
    }),
  );
  const blanks = nodes.filter(({ role, alt }) => role === "Figure" && alt === "à remplir à la main");
  expect(blanks).toHaveLength(5 + 5);
  expect(pages).toHaveLength(1);
});

test("the attestation stays in French for who reads English, with a line of help in English", async () => {
  const { text, nodes, info, pages } = await readBack(
    papers.hostingAttestation({ ...attestation, language: "en" }),
  );
  expect(pages).toHaveLength(1);
  expect(info.Language).toBe("fr");
  expect(text).toContain("Statement by the person who hosts you");
  expect(text).toContain("J’atteste sur l’honneur");
  expect(nodes.filter(({ lang }) => lang === "en").map(({ role }) => role)).toEqual(["P"]);
});

test("who signs beside the host follows the hosted person's situation", async () => {
  const adult = await readBack(papers.hostingAttestation({ ...attestation, signedBeside: "hosted" }));
  expect(adult.text).toContain("Signature de la personne hébergée");
  expect(adult.text).not.toContain("parent");
  const guarded = await readBack(papers.hostingAttestation({ ...attestation, signedBeside: "guardian" }));
  expect(guarded.text).toContain("Signature du représentant légal");
});

test("the receipt says what was filed, when in France, by whom, and what it is not", async () => {
  const { text, links } = await readBack(papers.filingReceipt(receipt));
  for (const said of [
    "TP-7K3M-9QXF-2WRD",
    "24 novembre 2026 à 00 h 05",
    "Première délivrance après l’examen",
    "Žižek",
    "Țepeș",
    "Mère",
    "Justificatif d’identité",
    "recto.jpg – empreinte : 0123 4567 89ab cdef",
    "valable jusqu’au 23 mars 2027 inclus",
    "numéro qui finit par 6789",
    "n’est pas un permis de conduire",
  ])
    expect(text).toContain(said);
  expect(links).toEqual([link]);
});

test("the receipt in English says that the French one is the legal version", async () => {
  const { text, info } = await readBack(papers.filingReceipt({ ...receipt, language: "en" }));
  expect(info.Language).toBe("en");
  expect(text).toContain("Only the French version");
  expect(text).toContain("This receipt is not a driving licence");
});

test("a receipt without representative or provisional licence leaves no empty line for them", async () => {
  const { text } = await readBack(
    papers.filingReceipt({
      ...receipt,
      representative: undefined,
      provisionalLastDay: undefined,
      payments: [],
      documents: [],
    }),
  );
  expect(text).not.toMatch(/représentant|provisoire|Droit de timbre|undefined|null/);
  expect(text).toContain("Aucun fichier.");
});

test("fifty documents with endless file names run over pages, each numbered and none lost", async () => {
  const documents = Array.from({ length: 50 }, (_, index) => ({
    name: `Pièce ${index}`,
    files: [{ name: `${"x".repeat(200)}-${index}.pdf`, sha256: "0123456789abcdef".repeat(4) }],
  }));
  const read = await readBack(papers.filingReceipt({ ...receipt, documents }));
  expect(read.pages.length).toBeGreaterThan(2);
  expect(read.text).toContain(`Page ${read.pages.length} sur ${read.pages.length}`);
  expect(read.text.match(/Pièce \d+/g)).toHaveLength(50);
  expect(untagged(read)).toEqual([]);
});

test("marks that turn the direction of writing stay out of a paper", async () => {
  const documents = [
    { name: "Pièce", files: [{ name: "photo\u202egpj.exe\u0007", sha256: "0".repeat(64) }] },
  ];
  const { text } = await readBack(papers.filingReceipt({ ...receipt, documents }));
  expect(text).toContain("photo gpj.exe");
});

test("the refusal letter gives reasons with their legal basis, the appeals with their places, and the signature", async () => {
  const { text, pages } = await readBack(papers.refusalLetter(letter));
  expect(pages).toHaveLength(1);
  for (const said of [
    "Nîmes, le 1er décembre 2026",
    "Le certificat d’examen est celui d’une autre personne.",
    "Fondement : article R. 221-1-1 du code de la route",
    "dans les deux mois qui suivent sa notification",
    "recours gracieux",
    "recours hiérarchique",
    "Ministère de l’intérieur, Place Beauvau, 75008 PARIS",
    "Tribunal administratif de Nîmes, 16 avenue Feuchères",
    "Pour le préfet et par délégation",
    "Marie Démonstration",
  ])
    expect(text).toContain(said);
});

test("for who reads English, the French decision comes first and its translation after it", async () => {
  const { text, pages, nodes, info } = await readBack(papers.refusalLetter({ ...letter, language: "en" }));
  expect(info.Language).toBe("fr");
  expect(text.indexOf("Décision de refus")).toBeLessThan(
    text.indexOf("Only the French text has legal force"),
  );
  expect(text.match(/La résidence normale n’est pas établie\./g)).toHaveLength(2);
  expect(pages).toHaveLength(2);
  expect(nodes.find(({ role }) => role === "Sect")?.lang).toBe("en");
});

test("a reason of several pages is printed whole", async () => {
  const reason = `${"Un motif développé longuement. ".repeat(250)}Fin du motif.`;
  const read = await readBack(
    papers.refusalLetter({ ...letter, grounds: [{ reason, legalBasis: "article X" }] }),
  );
  expect(read.pages.length).toBeGreaterThan(2);
  expect(read.text.match(/longuement\./g)).toHaveLength(250);
  expect(read.text).toContain("Fin du motif.");
  expect(untagged(read)).toEqual([]);
});

test("the proof of a provisional licence holds on one page: its facts, a square told in words, and its link", async () => {
  const read = await readBack(papers.provisionalProof(proof));
  expect(read.pages).toHaveLength(1);
  for (const fact of ["Țepeș-Œuvrard", "Zoé Łucja", "juillet 2008", "28 février 2027", "26 novembre 2026"])
    expect(read.text).toContain(fact);
  expect(read.text).toContain("ne remplace pas le CEPC");
  const figures = read.nodes.filter(({ role }) => role === "Figure");
  expect(figures.map(({ alt }) => alt)).toEqual(["QR code qui mène à la vérification de cette preuve"]);
  expect(read.links).toContain(proof.link);
  const english = await readBack(papers.provisionalProof({ ...proof, language: "en" }));
  expect(english.text).toContain("does not replace the CEPC");
});

test("the list of documents is a list with its marks, where to make it again, and no word for its boxes", async () => {
  const read = await readBack(papers.documentList(documentList));
  expect(read.pages).toHaveLength(1);
  expect(read.roles.filter((role) => role === "LI")).toHaveLength(2);
  expect(read.text).toContain(
    "Justificatif d’identité Recto et verso · En couleur En cours. Au choix : une carte ; un passeport.",
  );
  expect(read.links).toEqual([documentList.again.link]);
  expect(read.text).toContain(documentList.again.shown);
  expect(read.text).not.toContain("age=30");
  const english = await readBack(papers.documentList({ ...documentList, language: "en" }));
  expect(english.info.Language).toBe("en");
  expect(english.text).toContain("Page 1 of 1");
});

test("a long list runs over pages without cutting a document in two, however long one is", async () => {
  const item = (index: number, lines: number) => ({
    name: `Document numéro ${index}.`,
    marks: [],
    papers: null,
    lines: Array.from({ length: lines }, (_, line) => `Ligne ${index}-${line} de ce document.`),
  });
  const items = [...Array.from({ length: 30 }, (_, index) => item(index, 5)), item(30, 200)];
  const read = await readBack(papers.documentList({ ...documentList, lists: [{ title: "Tout", items }] }));
  const pageOf = (words: string) =>
    read.pages.findIndex(({ items: drawnWords }) =>
      drawnWords.some((drawn) => "str" in drawn && drawn.str === words),
    );
  for (let index = 0; index < 30; index += 1)
    expect(pageOf(`Ligne ${index}-4 de ce document.`)).toBe(pageOf(`Document numéro ${index}.`));
  expect(read.text).toContain("Ligne 30-199 de ce document.");
  expect(untagged(read)).toEqual([]);
});

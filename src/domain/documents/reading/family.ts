import { parseMrz } from "../../mrz/parse.ts";
import { parseSeal } from "../../seals/parse.ts";
import type { FileEvidence, MrzReading } from "../evidence.ts";
import { plain } from "./plain-text.ts";

/** What a paper is to look at, whoever's: recognised by its lines, its seal or its own title. */
export type PaperFamily =
  | "passport"
  | "frenchIdentityCard"
  | "card"
  | "visa"
  | "drivingLicence"
  | "bill"
  | "taxNotice"
  | "rentReceipt"
  | "bankDetails"
  | "paySlip"
  | "hostingAttestation"
  | "examCertificate"
  | "defenceDay"
  | "roadSafety"
  | "medicalOpinion"
  | "diploma";

/** Identity cards and residence permits share their lines: only a French card of a French person tells itself. */
export const familyOfLines = ({ format, lines }: MrzReading, on: Temporal.PlainDate): PaperFamily => {
  const { documentCode, issuingState, nationality } = parseMrz(format, lines, on);
  switch (format) {
    case "TD3":
      return "passport";
    case "MRVA":
    case "MRVB":
      return "visa";
    case "FRENCH_DRIVING_LICENCE":
      return "drivingLicence";
    case "FRENCH_ID":
      return "frenchIdentityCard";
    default:
      return documentCode === "ID" && issuingState === "FRA" && nationality === "FRA"
        ? "frenchIdentityCard"
        : "card";
  }
};

/** Types of document of a 2D-Doc. Source: technical specification v3.2.6; CEPC: catalogue v3.3.4. */
const familyOfSealType: Readonly<Record<string, PaperFamily>> = {
  "01": "bill",
  "02": "taxNotice",
  "03": "bankDetails",
  "04": "taxNotice",
  "05": "bankDetails",
  "06": "paySlip",
  "11": "bankDetails",
  "18": "taxNotice",
  "28": "taxNotice",
  AD: "examCertificate",
  B0: "diploma",
};

/** The words of a title, and others beside it without which the title may only be spoken of. */
const titles: readonly (readonly [PaperFamily, RegExp, RegExp])[] = [
  ["bill", /\bFACTURE\b/, /\b(KWH|M3|TTC|ABONNEMENT|CONSOMMATION|A PAYER|PRELEVEMENT|MONTANT)\b/],
  [
    "taxNotice",
    /\bAVIS D (IMPOT|IMPOSITION)\b|\bTAXES? FONCIERES?\b|\bTAXE D HABITATION\b/,
    /\bFINANCES PUBLIQUES\b/,
  ],
  ["rentReceipt", /\bQUITTANCE DE LOYER\b/, /\b(LOYER|BAILLEUR|LOCATAIRE)\b/],
  ["bankDetails", /\bRELEVE D IDENTITE BANCAIRE\b/, /\bIBAN\b/],
  ["paySlip", /\bBULLETIN DE (PAIE|PAYE|SALAIRE)\b/, /\b(BRUT|COTISATIONS|EMPLOYEUR)\b/],
  ["hostingAttestation", /\bATTESTATION D HEBERGEMENT\b/, /\bHEBERGE/],
  ["examCertificate", /\bCERTIFICAT D EXAMEN DU PERMIS\b/, /\bCATEGORIE\b/],
  ["defenceDay", /\bJOURNEE DE? ?(DEFENSE|D APPEL)|\bJOURNEE DEFENSE\b/, /\b(CERTIFICAT|ATTESTATION)\b/],
  ["roadSafety", /\bATTESTATION (SCOLAIRE )?DE SECURITE ROUTIERE\b/, /\b(ASSR|ASR|NIVEAU|DELIVREE)\b/],
  ["medicalOpinion", /\bAVIS MEDICAL\b/, /\b(APTE|INAPTE|APTITUDE|MEDECIN)\b/],
  ["passport", /\bPASSEPORT\b/, /\bPASSPORT\b/],
  [
    "frenchIdentityCard",
    /\bCARTE NATIONALE D IDENTITE\b/,
    /\b(IDENTITY CARD|CARTE D IDENTITE IDENTITY|NATIONALITE FRANCAISE)\b/,
  ],
];

/** A title stands on a line of its own: in a sentence, another paper is only spoken of. */
const longestTitle = 70;

/** A paper of which two titles are found tells neither. */
const familyOfText = (lines: readonly string[]): PaperFamily | null => {
  const written = lines.map(plain);
  const whole = written.join(" ");
  const short = written.filter(({ length }) => length <= longestTitle);
  const found = titles.filter(
    ([, title, beside]) => short.some((line) => title.test(line)) && beside.test(whole),
  );
  const [first] = found;
  return first !== undefined && found.length === 1 ? first[0] : null;
};

/** What a file is recognised to be: by its lines, else its seal, else the words of its title; null when it tells nothing. */
export const familyOf = ({ pages }: FileEvidence, on: Temporal.PlainDate): PaperFamily | null => {
  const lined = pages.flatMap(({ mrz }) => (mrz === null ? [] : [familyOfLines(mrz, on)]))[0];
  if (lined !== undefined) return lined;
  const sealed = pages
    .flatMap(({ seals }) => seals)
    .flatMap(({ payload }) => {
      const seal = parseSeal(payload);
      return typeof seal === "string" ? [] : (familyOfSealType[seal.header.documentType] ?? []);
    })[0];
  if (sealed !== undefined) return sealed;
  return familyOfText(pages.flatMap((page) => page.text?.lines.map((line) => line.text) ?? []));
};

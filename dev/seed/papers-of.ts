import type { DocumentKind, Slot } from "#domain/documents/kinds.ts";
import type { Answers } from "#domain/questions.ts";
import { wordBirthDate, wordDay } from "#messages/days.ts";
import { type DrawnPicture, drawPaper, type Paper } from "./draw-paper.ts";

const named = (name = "", firstNames = "", birthDate = "", born = "Date de naissance") => [
  `Nom : ${name}`,
  `Prénoms : ${firstNames}`,
  `${born} : ${birthDate === "" ? "" : wordBirthDate(birthDate, "fr")}`,
];

const addressOf = ({ letterBoxName, street, postalCode, town }: Answers) => [
  letterBoxName ?? "",
  street ?? "",
  `${postalCode ?? ""} ${town ?? ""}`,
];

const card = (title: string, lines: readonly string[], slot: Slot): Paper => ({
  shape: "card",
  title: slot === "back" ? `${title} – verso` : title,
  lines:
    slot === "back" ? ["Délivrée par la préfecture de l’Exemple", "Valable jusqu’au 3 mars 2033"] : lines,
  ground: slot === "back" ? "#e4ecdf" : "#dbe7f4",
});

const sheet = (title: string, lines: readonly string[]): Paper => ({
  shape: "sheet",
  title,
  lines,
  ground: "#fbfaf6",
});

/** The papers this person would send, with what they answered written on them. */
const paperOf = (kind: DocumentKind, slot: Slot, answers: Answers, issuedOn: string): Paper => {
  const applicant = named(answers.birthName, answers.firstNames, answers.birthDate);
  const representative = named(
    answers.representativeBirthName,
    answers.representativeFirstNames,
    answers.representativeBirthDate,
  );
  const host = named(answers.hostBirthName, answers.hostFirstNames, answers.hostBirthDate);
  const issued = `Fait le ${wordDay(issuedOn, "fr")}`;
  switch (kind) {
    case "identityProof":
      return card("Carte nationale d’identité", applicant, slot);
    case "legalRepresentativeIdentity":
      return card("Carte nationale d’identité", representative, slot);
    case "hostIdentity":
      return card("Carte nationale d’identité", host, slot);
    case "residencePermit":
      return card("Titre de séjour", applicant, slot);
    case "proofOfAddress":
      return sheet("Facture d’eau", [...addressOf(answers), issued, "Montant : 84,20 €"]);
    case "hostProofOfAddress":
      return sheet("Facture d’électricité", [...host.slice(0, 2), ...addressOf(answers).slice(1), issued]);
    case "hostingAttestation":
      return sheet("Attestation d’hébergement", [
        "Je soussigné, j’héberge à mon domicile :",
        ...applicant,
        ...addressOf(answers),
        issued,
      ]);
    case "jdcProof":
      return sheet("Journée défense et citoyenneté – certificat", [...applicant, issued]);
    case "roadSafetyCertificateLevel2":
      return sheet("Attestation scolaire de sécurité routière, niveau 2", [...applicant, issued]);
    case "provisionalCertificate":
      return sheet("Certificat d’examen du permis de conduire", [
        ...applicant,
        `Catégorie : ${answers.category ?? ""}`,
        `Examen du ${answers.examDate === undefined ? "" : wordDay(answers.examDate, "fr")}`,
        "Résultat : favorable",
      ]);
    default:
      return sheet("Document", [...applicant, issued]);
  }
};

/** `on` is the day it was scanned: a paper sent again is another picture. */
export const drawPaperOf = (
  kind: DocumentKind,
  slot: Slot,
  answers: Answers,
  on: Temporal.PlainDate,
): Promise<DrawnPicture> => {
  const paper = paperOf(kind, slot, answers, on.subtract({ days: 40 }).toString());
  return drawPaper({ ...paper, lines: [...paper.lines, `Numérisé le ${wordDay(on.toString(), "fr")}`] });
};

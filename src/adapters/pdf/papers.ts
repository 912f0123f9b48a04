import type { PaperMessages } from "#messages/papers.ts";
import type { Papers } from "#usecases/ports/papers.ts";
import { drawDocumentList } from "./document-list.ts";
import { drawFilingReceipt } from "./filing-receipt.ts";
import { drawHostingAttestation } from "./hosting-attestation.ts";
import { drawProvisionalProof } from "./provisional-proof.ts";
import { drawRefusalLetter } from "./refusal-letter.ts";

/** The papers of the service as tagged PDF (PDF/UA), worded by the messages given. */
export const createPapers = (messages: {
  readonly fr: PaperMessages;
  readonly en: PaperMessages;
}): Papers => ({
  hostingAttestation: (paper) =>
    drawHostingAttestation(paper, messages.fr, messages[paper.language].attestation.help),
  filingReceipt: (paper) => drawFilingReceipt(paper, messages[paper.language]),
  provisionalProof: (paper) => drawProvisionalProof(paper, messages[paper.language]),
  documentList: (paper) => drawDocumentList(paper, messages[paper.language]),
  refusalLetter: (paper) =>
    drawRefusalLetter(paper, messages.fr, paper.language === "en" ? messages.en : null),
});

import type { ProvisionalProofMessages } from "../provisional-proof.ts";

/** The proof of a provisional licence, in English. */
export const provisionalProofEn: ProvisionalProofMessages = {
  title: "Proof of the provisional licence",
  lead: "An agent has seen and accepted this person’s driving test certificate (CEPC). The service confirms it with a signed code that anyone can verify.",
  rules: [
    "To be shown with an identity document.",
    "Valid in France only.",
    "This proof does not replace the CEPC: have the certificate too, on paper or on screen.",
  ],
  facts: {
    title: "What is confirmed",
    birthName: "Name at birth",
    firstNames: "First names",
    birthDate: "Date of birth",
    category: "Category",
    examDate: "Test passed on",
    lastDay: "Last valid day",
    confirmedOn: "Certificate seen by an agent on",
    reference: "Application",
  },
  scan: "To verify it",
  scanHow:
    "Scan this code with a phone, or open the link: the page says whether the proof is genuine and still valid. No account needed.",
  qrAlt: "QR code that leads to the verification of this proof",
  openLink: "Open the verification",
  link: "The link, if the QR code cannot be read:",
  pdf: "Download the proof (PDF)",
  ended: (day) => `Your provisional licence ended on ${day}.`,
  endedHow:
    "There is no proof to show any more: do not drive before you have received your licence. The application page says where it is.",
  back: "Back to the application",
  verify: {
    title: "Verify a provisional licence",
    lead: "For the police, an employer, a car rental: this page says whether a proof of provisional licence (CEPC) was signed by this service, and whether it is still valid. No account needed.",
    private:
      "When the page is opened by the QR code, your device verifies alone: the code is not sent, and nothing is kept.",
    code: "Code or link of the proof",
    codeHint: "It begins with TP1. The whole link will do too.",
    codeMissing: "Paste the code or the link of the proof.",
    submit: "Verify",
    valid: "Genuine provisional licence, still valid",
    validHow: "Compare with the person’s identity document. Valid in France only.",
    ended: "Genuine proof, but the provisional licence has ended",
    endedHow: "Its last day has passed: it no longer gives the right to drive.",
    forged: "This proof is not genuine",
    forgedHow: "The code was changed, cut, or does not come from this service.",
    manual: "This browser cannot verify by itself",
    manualHow: "The code is in the field below: press “Verify”.",
  },
};

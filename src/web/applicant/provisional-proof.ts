import { provisionalProofEn } from "#messages/en/provisional-proof.ts";
import { provisionalProofFr } from "#messages/fr/provisional-proof.ts";
import { drawProvisionalProof } from "#usecases/draw-provisional-proof.ts";
import type { Language } from "#web/kit/chrome.ts";
import { download, type Visit } from "#web/kit/page.ts";
import { referenceOf } from "./filing.ts";
import { paths } from "./paths.ts";

export const proofWords = (language: Language) =>
  language === "fr" ? provisionalProofFr : provisionalProofEn;

/** Where a scanned code leads, from anywhere. */
export const verifierOf = ({ site }: Visit<"applicant">): string => `${site.origin}${paths.verify}`;

/** The proof of the provisional licence (CEPC), to print or to keep on a telephone. */
export const provisionalProofDownload = download({
  path: paths.provisionalProofPdf(":reference"),
  access: "applicant",
  send: async (visit) => {
    const reference = referenceOf(visit);
    return {
      type: "application/pdf",
      name: `permis-provisoire-${reference}.pdf`,
      inline: false,
      body: await drawProvisionalProof(visit.world, {
        reference,
        accountId: visit.session.account.id,
        verifier: verifierOf(visit),
        language: visit.language,
      }),
    };
  },
});

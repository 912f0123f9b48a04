import type { AnyDownload, AnyPage } from "#web/kit/page.ts";
import { applicationPage } from "./pages/application.tsx";
import { confirmAddressPage } from "./pages/confirm-address.tsx";
import { correctionPage } from "./pages/correction.tsx";
import { correspondencePage } from "./pages/correspondence.tsx";
import { provisionalProofPage } from "./pages/provisional-proof.tsx";
import { supplementPage } from "./pages/supplement.tsx";
import { withdrawPage } from "./pages/withdraw.tsx";
import { dataDownload, portraitDownload, receiptDownload, refusalLetterDownload } from "./papers.ts";
import { provisionalProofDownload } from "./provisional-proof.ts";

/** Following an application from registration to the letterbox, and what can be done meanwhile. */
export const trackingPages: readonly AnyPage[] = [
  applicationPage,
  supplementPage,
  correctionPage,
  correspondencePage,
  confirmAddressPage,
  withdrawPage,
  provisionalProofPage,
];

export const trackingDownloads: readonly AnyDownload[] = [
  receiptDownload,
  refusalLetterDownload,
  provisionalProofDownload,
  portraitDownload,
  dataDownload,
];

import type { AnyDownload, AnyPage } from "#web/kit/page.ts";
import { arrangeFilePage } from "./pages/arrange-file.tsx";
import { documentPage } from "./pages/document.tsx";
import { documentsPage } from "./pages/documents.tsx";
import { ePhotoPage } from "./pages/e-photo.tsx";
import { keepFilePage, moveFilePage, removeFilePage } from "./pages/file-buttons.ts";
import { fileDownload, hostingAttestationDownload } from "./pages/files.ts";
import { paymentPage } from "./pages/payment.tsx";
import { paymentReturnPage } from "./pages/payment-return.tsx";
import { questionPage } from "./pages/question.tsx";
import { receiptPage } from "./pages/receipt.tsx";
import { representativeSignaturePage } from "./pages/representative-signature.tsx";
import { reviewPage } from "./pages/review.tsx";
import { validationPage } from "./pages/validation.tsx";

/** The pages that take an application from its first question to its receipt. */
export const formPages: readonly AnyPage[] = [
  questionPage,
  representativeSignaturePage,
  ePhotoPage,
  paymentPage,
  paymentReturnPage,
  documentsPage,
  documentPage,
  removeFilePage,
  keepFilePage,
  arrangeFilePage,
  moveFilePage,
  reviewPage,
  validationPage,
  receiptPage,
];

export const formDownloads: readonly AnyDownload[] = [fileDownload, hostingAttestationDownload];

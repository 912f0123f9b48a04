import type { AnyDownload, AnyPage } from "#web/kit/page.ts";
import {
  depositedPicture,
  original,
  pageImage,
  queueTable,
  refusalLetter,
  representativeSignature,
  wholePageImage,
} from "./downloads.ts";
import { acceptancePage } from "./pages/acceptance.tsx";
import { auditPage } from "./pages/audit.tsx";
import { chooseFactorPage } from "./pages/choose-factor.tsx";
import { figuresPage } from "./pages/figures.tsx";
import { filePage } from "./pages/file.tsx";
import { journalPage } from "./pages/journal.tsx";
import { officePage } from "./pages/office.tsx";
import { queuePage } from "./pages/queue.tsx";
import { reassignPage } from "./pages/reassign.tsx";
import { recoveryCodesPage } from "./pages/recovery-codes.tsx";
import { refusalPage } from "./pages/refusal.tsx";
import { searchPage } from "./pages/search.tsx";
import { secondFactorPage } from "./pages/second-factor.tsx";
import { securityPage } from "./pages/security.tsx";
import { signInPage } from "./pages/sign-in.tsx";
import { signOutPage } from "./pages/sign-out.ts";
import { supplementPage } from "./pages/supplement.tsx";
import { viewsPage } from "./pages/views.tsx";
import { accessTable, figuresTable, journalTable, looksTable } from "./tables.ts";

/** The screens of the instructing agents. */
export const deskPages: readonly AnyPage[] = [
  signInPage,
  secondFactorPage,
  chooseFactorPage,
  recoveryCodesPage,
  securityPage,
  signOutPage,
  queuePage,
  searchPage,
  viewsPage,
  reassignPage,
  filePage,
  acceptancePage,
  supplementPage,
  refusalPage,
  figuresPage,
  officePage,
  auditPage,
  journalPage,
];

export const deskDownloads: readonly AnyDownload[] = [
  pageImage,
  wholePageImage,
  original,
  depositedPicture,
  representativeSignature,
  refusalLetter,
  queueTable,
  figuresTable,
  journalTable,
  looksTable,
  accessTable,
];

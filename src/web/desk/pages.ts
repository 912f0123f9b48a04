import type { AnyDownload, AnyPage } from "#web/kit/page.ts";
import {
  depositedPicture,
  original,
  pageImage,
  refusalLetter,
  representativeSignature,
  wholePageImage,
} from "./downloads.ts";
import { filePage } from "./pages/file.tsx";
import { queuePage } from "./pages/queue.tsx";
import { refusalPage } from "./pages/refusal.tsx";
import { signInPage } from "./pages/sign-in.tsx";
import { signOutPage } from "./pages/sign-out.tsx";
import { supplementPage } from "./pages/supplement.tsx";

/** The screens of the instructing agents. */
export const deskPages: readonly AnyPage[] = [
  signInPage,
  signOutPage,
  queuePage,
  filePage,
  supplementPage,
  refusalPage,
];

export const deskDownloads: readonly AnyDownload[] = [
  pageImage,
  wholePageImage,
  original,
  depositedPicture,
  representativeSignature,
  refusalLetter,
];

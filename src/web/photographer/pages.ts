import type { AnyDownload, AnyPage } from "#web/kit/page.ts";
import { advisedPicture } from "./downloads.ts";
import { advicePage } from "./pages/advice.tsx";
import { codePage } from "./pages/code.tsx";
import { depositPage } from "./pages/deposit.tsx";
import { signInPage } from "./pages/sign-in.tsx";
import { signOutPage } from "./pages/sign-out.ts";

/** The pages of approved photographers. */
export const photographerPages: readonly AnyPage[] = [
  signInPage,
  signOutPage,
  depositPage,
  advicePage,
  codePage,
];
export const photographerDownloads: readonly AnyDownload[] = [advisedPicture];

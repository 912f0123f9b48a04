import type { AnyDownload, AnyPage } from "#web/kit/page.ts";
import { informationPage } from "./information-page.tsx";
import { account } from "./pages/account.tsx";
import { changePassword } from "./pages/change-password.tsx";
import { confirmEmail } from "./pages/confirm-email.tsx";
import { federation, federationAnswer } from "./pages/federation.ts";
import { forgottenPassword, forgottenPasswordSent } from "./pages/forgotten-password.tsx";
import { guidePage } from "./pages/guide.tsx";
import { home } from "./pages/home.tsx";
import { language } from "./pages/language.ts";
import { messages } from "./pages/messages.tsx";
import { mobile, mobileCode, removeMobile } from "./pages/mobile.tsx";
import { newPassword } from "./pages/new-password.tsx";
import { otherSessions } from "./pages/other-sessions.ts";
import { preparation } from "./pages/preparation.tsx";
import { reasonPage, reasonsPage } from "./pages/reasons.tsx";
import { settings } from "./pages/settings.tsx";
import { signIn } from "./pages/sign-in.tsx";
import { signOut } from "./pages/sign-out.ts";
import { signUp } from "./pages/sign-up.tsx";
import { signUpSent } from "./pages/sign-up-sent.tsx";
import { paths } from "./paths.ts";
import { documentListDownload } from "./preparation-pdf.ts";

/** The public pages, the ways in and out, and the account itself. */
export const accountPages: readonly AnyPage[] = [
  home,
  guidePage,
  reasonsPage,
  reasonPage,
  preparation,
  informationPage(paths.help, "help"),
  informationPage(paths.accessibility, "accessibility"),
  informationPage(paths.personalData, "personalData"),
  language,

  signUp,
  signUpSent,
  confirmEmail,
  signIn,
  signOut,
  forgottenPassword,
  forgottenPasswordSent,
  newPassword,
  federation,
  federationAnswer,

  account,
  messages,
  settings,
  mobile,
  mobileCode,
  removeMobile,
  changePassword,
  otherSessions,
];

export const accountDownloads: readonly AnyDownload[] = [documentListDownload];
